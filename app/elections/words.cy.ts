import { countedInWelsh, type Texts } from "@breakthrough/languages";
import { partyPath } from "../our-party/addresses.ts";
import type { Ending } from "./election.ts";
import type { en } from "./words.en.ts";
import { letters } from "./words-letters.cy.ts";
import { pages } from "./words-pages.cy.ts";

// Written without a native reader, as all our Welsh.

const seats = (count: number): string => countedInWelsh(count, "sedd");
const members = (count: number): string => countedInWelsh(count, "aelod");
const candidates = (count: number): string => countedInWelsh(count, "ymgeisydd");
const days = (count: number): string => countedInWelsh(count, "diwrnod");
const questions = (count: number): string => countedInWelsh(count, "cwestiwn");

const endings: Record<Ending, string> = {
  filled: "Wedi'i lenwi",
  reopened: "Enwebiadau'n ailagor",
  "no-candidates": "Dim ymgeiswyr",
  "ended-office": "Daeth y swydd i ben",
  void: "Heb ei gyfrif",
  overturned: "Gwrthodwyd gan reithgor",
};

export const cy: Texts<typeof en> = {
  called: (closes) => `mae etholiad wedi'i alw. Gallwch sefyll tan ${closes}.`,
  above: [{ label: "Ein plaid", href: partyPath }],
  titleOf: (id, title) => `Etholiad ${id}: ${title}`,
  candidacy: (title) => `ein hymgeisydd, ${title}`,
  publicCandidate: "ein hymgeisydd mewn etholiad cyhoeddus",
  approvedList: "y rhestr o ymgeiswyr a gymeradwywyd",
  branchOffice: (office, branch) => `${office} cangen ${branch}`,
  officeInRecord: (office, branch) => `${office} cangen ${branch}`,
  listed: "Ei hetholiadau sydd ar waith",
  electorate: {
    branch: (title) =>
      `Aelodau cangen ${title} y mae eu pleidlais yn cyfrif yno pan fydd y bleidlais yn agor`,
  },
  gone: "Cyn-aelod",
  letters,
  missing: {
    statement: "eich datganiad",
    interests: "beth allai sefyll yn ffordd y swydd",
    memberships: "i beth arall yr ydych yn perthyn",
    answers: "ateb i bob cwestiwn",
    groups: "a ydych yn perthyn i grŵp y cedwir seddi ar ei gyfer",
    handIn: "ei gyflwyno: tan hynny ni all neb arall ei ddarllen",
    supporters: (has, needs) =>
      `cefnogaeth: rhaid i ${members(needs)} ei gefnogi, ac mae ${has} yn gwneud`,
  },
  fields: {
    wants: "Dywedwch a ydych yn pleidleisio drosto.",
    supports: "Dywedwch a ydych yn ei gefnogi.",
    question: "Y cwestiwn",
    statement: "Eich datganiad",
    interests: "Beth allai sefyll yn y ffordd",
    memberships: "I beth arall yr ydych yn perthyn",
    answer: (number) => `Eich ateb i gwestiwn ${number}`,
    region: "Dewiswch o'r rhestr ble'r ydych yn byw.",
    agrees: "Ticiwch eich bod yn sefyll, ac y bydd eich enw ar y papur.",
    picture: "Dewiswch lun.",
    pictureSays: "Yr hyn y mae'r llun yn ei ddangos",
    seats: "Ysgrifennwch nifer y seddi mewn ffigurau.",
    kind: "Dewiswch beth a etholir.",
    office: "Dewiswch swydd y mae aelodau'n ei hethol.",
    candidacy: "Yr hyn y mae rhywun yn sefyll ar ei gyfer",
    lawCloses: "Ysgrifennwch y diwrnod y mae enwebiadau'n cau yn ôl y gyfraith, fel 2027-05-06.",
  },
  refuse: {
    notOfBranch: "Mae'r etholiad hwn i aelodau un gangen, ac nid ydych yn perthyn iddi.",
    onlyJury: "Dim ond rheithgor all wneud hyn.",
    unknown: "Nid oes etholiad o'r fath.",
    noCandidate: "Nid oes ymgeisydd o'r fath.",
    noQuestion: "Nid oes cwestiwn o'r fath.",
    noHustings:
      "Gellir gofyn cwestiynau i'r ymgeiswyr o'r diwrnod y mae'r enwebiadau'n cau hyd nes bod yr aelodau wedi pleidleisio.",
    notDue: "Nid yw'n amser i hynny.",
    otherValue: "Nid dyma'r gwerth cyhoeddus a addawyd.",
    closed: "Mae enwebiadau ar gyfer yr etholiad hwn wedi cau.",
    countback:
      "Ni all neb newydd sefyll yma: llenwir y sedd o drefn y pleidleisiau mewn etholiad cynharach, ymhlith y rhai a safodd ynddo.",
    nobody: "Nid oes neb felly yn ein plith.",
    notMember: "Dim ond aelod â hawliau llawn all sefyll.",
    tooNew: (count) => `Mae pwy bynnag sy'n sefyll wedi bod yn aelod am ${days(count)} o leiaf.`,
    unvouched:
      "Mae rhy ychydig o aelodau wedi tystio drostynt eto, fel y mae'r llyfr rheolau yn gofyn.",
    notApproved:
      "Nid oes amser yn yr etholiad hwn, felly dim ond y rhai y mae aelodau wedi'u cymeradwyo ymlaen llaw sy'n sefyll. Mae'r rhestr ar dudalen yr etholiadau.",
    standYourself: "Gallwch sefyll eich hun: mae ffurflen ar gyfer hynny.",
    namedAlready: "Maent wedi'u henwebu eisoes, neu wedi dweud na.",
    namedEnough: (most) =>
      `Rydych wedi enwebu cynifer ag sydd o seddi (${most}). Cefnogwch eraill ar eu tudalennau.`,
    notOpen: "Ni ellir newid yr enwebiad hwn mwyach.",
    notNamed: "Nid ydych wedi'ch enwebu yn yr etholiad hwn.",
    nothingWritten: "Ysgrifennwch eich enwebiad yn gyntaf, a'i gadw.",
    missing: (parts) => `Ni ellir ei gyflwyno eto. Ar goll: ${parts}.`,
    staysWhole:
      "Mae aelodau'n ei ddarllen eisoes, felly ni ellir gadael unrhyw ran yn wag. Gallwch ei dynnu'n ôl.",
    tooLong: (most) =>
      `Mae gan ddatganiad, a phob ateb, ${countedInWelsh(most, "gair")} ar y mwyaf.`,
    ownNomination: "Eich enwebiad chi yw hwn. Eraill sy'n ei gefnogi.",
    supportedAlready: "Rydych yn cefnogi'r enwebiad hwn eisoes.",
    notSupported: "Nid ydych yn cefnogi'r enwebiad hwn.",
    tooManyQuestions: (most) =>
      `Rydych wedi cynnig ${questions(most)} eisoes. Pleidleisiwch dros rai pobl eraill.`,
    pictureWords:
      "Dywedwch mewn geiriau beth mae'r llun yn ei ddangos, i'r rhai na allant ei weld.",
    noPicture:
      "Ni allem ddarllen y ffeil honno fel llun. Dewiswch ffeil JPEG, PNG neu WebP o 8 MB ar y mwyaf.",
    underWay: "Mae etholiad ar gyfer y swydd hon ar y gweill eisoes.",
    notElected: "Nid yw aelodau'n ethol y swydd hon: fe'i llenwir mewn ffordd arall.",
    noSeats: (most) => `Mae etholiad yn llenwi o 1 i ${most} sedd.`,
    noVacancy: "Nid yw tymor neb yn y swydd hon yn agos at ei ddiwedd, ac nid oes sedd wag.",
    lawIsPast:
      "Mae enwebiadau'n cau yn ôl y gyfraith heddiw, neu wedi cau. Nid oes amser i etholiad.",
  },
  record: {
    called: {
      founding: (title, count) =>
        `Galwodd y cloc yr etholiad cyntaf: ${title}, ${seats(count)}. Sylfaenwyr sydd ynddi tan hynny.`,
      term: (title, count) =>
        `Galwodd y cloc etholiad, gan fod tymor yn dod i ben: ${title}, ${seats(count)}.`,
      vacancy: (title, count) =>
        `Galwodd y cloc etholiad, gan fod sedd yn wag: ${title}, ${seats(count)}.`,
      again: (title, count) =>
        `Galwodd y cloc etholiad eto, gan fod seddi wedi aros yn wag: ${title}, ${seats(count)}.`,
      request: (title, count) => `Galwyd etholiad: ${title}, ${seats(count)}.`,
    },
    countback: (title, count, election) =>
      `Galwodd y cloc ailgyfrif: ${title}, ${seats(count)} a ddaeth yn wag. Trefn y pleidleisiau yn etholiad ${election} sy'n ei llenwi, lle mae'r rhai a safodd bryd hynny ei heisiau.`,
    saidYes: (title, count) =>
      `Gofynnwyd i'r rhai a safodd o'r blaen: ${title}, cytunodd ${candidates(count)}.`,
    countedBack: (title, election, hours) =>
      `Cyfrifwyd trefn y pleidleisiau yn etholiad ${election} eto: ${title}. Mae'r canlyniad yn sefyll ymhen ${countedInWelsh(hours, "awr")}, oni bai bod aelodau'n ei herio.`,
    nominated: (id) => `Mae aelod yn sefyll yn etholiad ${id}.`,
    noCandidates: (title) => `Daeth etholiad i ben heb ymgeiswyr: ${title}.`,
    frozen: (title, count, places) =>
      `Mae papurau etholiad wedi'u rhewi: ${title}, ${candidates(count)} ar gyfer ${seats(places)}.`,
    order: (title, count) =>
      `Tynnwyd trefn argraffedig papur pleidleisio drwy goelbren: ${title}, ${candidates(count)}.`,
    counted: (title, hours) =>
      `Mae etholiad wedi'i gyfrif: ${title}. Mae ei ganlyniad yn sefyll ymhen ${countedInWelsh(hours, "awr")}, oni bai bod aelodau'n ei herio.`,
    void: (title) => `Nid oes canlyniad i etholiad: ${title}. Mae'r cloc yn ei alw eto.`,
    stands: (id) => `Mae canlyniad etholiad ${id} yn sefyll.`,
    abolished: (title) => `Daeth etholiad i ben, gan fod ei swydd wedi dod i ben: ${title}.`,
    overturned: (id) => `Gwrthodwyd canlyniad etholiad ${id}. Mae'r cloc yn ei alw eto.`,
  },
  paper: {
    question: (title, count) =>
      count === 1
        ? `Pwy ddylai gael ei ethol: ${title}? Rhifwch hwy yn y drefn y dymunwch.`
        : `Pwy ddylai gymryd y ${seats(count)}: ${title}? Rhifwch hwy yn y drefn y dymunwch.`,
    reopen: "Ailagor enwebiadau",
    title: "Y drefn argraffedig",
    lead: "Mae gan bapur un drefn, yr un fath i bawb. Ni ddewisodd neb hi: coelbren wnaeth, o werth na wyddai neb pan rewyd y papurau.",
    waits: "Mae'r coelbren yn aros am ei werth cyhoeddus. Daw o fewn munudau.",
    seed: "Y gwerth cyhoeddus",
    how: "Ar gyfer pob ymgeisydd, ysgrifennwch dair llinell: y gwerth, y rhif 1, a rhif yr ymgeisydd. Pwy bynnag sydd â'r SHA-256 isaf o'r llinellau hynny sy'n sefyll gyntaf.",
    number: (id) => `Rhif ${id}`,
    last: "Mae Ailagor enwebiadau yn sefyll olaf ar bob papur.",
    order: "Yn y drefn hon",
  },
  states: {
    nominations: "Enwebiadau",
    papers: "Papurau wedi'u rhewi",
    ballot: "Aelodau'n pleidleisio",
    result: "Wedi'i gyfrif",
  },
  endings,
  ...pages,
  kept: {
    nominations: {
      what: "Lle'r ydych yn sefyll neu wedi'ch enwi, gyda'r hyn a ysgrifennoch ac a ddatganoch, eich llun, a phwy a gefnogoch",
      why: "Er mwyn i aelodau wybod pwy y maent yn ei ethol, ac i bob un gyfrif unwaith. Dilëir yr hyn a ddywedwch amdanoch eich hun ar gyfer seddi a gedwir pan ddaw'r etholiad i ben.",
    },
    questions: {
      what: "Cwestiynau a gynigioch i ymgeiswyr, a'ch pleidleisiau dros gwestiynau",
      why: "Er mwyn i bob aelod gyfrif unwaith.",
    },
    approved: {
      what: "A gymeradwyodd aelodau chi fel ymgeisydd",
      why: "Er mwyn gallu dewis ymgeisydd lle nad yw'r gyfraith yn gadael amser.",
    },
  },
};
