import { countedInWelsh, countInWords, type Texts } from "@breakthrough/languages";
import { hidingCy } from "../../platform/text/hiding-words.cy.ts";
import type { en } from "./words.en.ts";

// Written without a native reader, as all our Welsh.

type Words = Texts<typeof en>;

const map: Words["map"] = {
  title: "Y map barn",
  lead: "Mae aelodau sy'n ateb yr un fath yn sefyll yn agos at ei gilydd. Yr atebion sy'n dangos y grwpiau, ac ni chaiff neb ei enwi.",
  notYetTitle: "Nid oes map eto",
  notYet: (least, people) =>
    `Caiff ei lunio pan fydd ${countedInWelsh(least, "aelod")} y mae eu cefnogaeth yn cyfrif wedi ateb. Hyd yn hyn: ${countInWords(people)}.`,
  help: "Ateb datganiad",
  drawn: "Lluniwyd",
  picture: "Lle mae'r aelodau'n sefyll",
  oneGroup: (people) =>
    `Cymerodd ${countedInWelsh(people, "aelod")} ran, ac mae'r atebion yn gwneud un grŵp. Nid oes carfanau.`,
  groups: (people, groups, sizes) =>
    `Cymerodd ${countedInWelsh(people, "aelod")} ran. Mae'r atebion yn gwneud ${countedInWelsh(groups, "grŵp")}: ${sizes}.`,
  size: (letter, people) => `${letter} gyda ${countedInWelsh(people, "aelod")}`,
  group: (letter) => `Grŵp ${letter}`,
  members: "Aelodau",
  noDots: (least) =>
    `Dim ond y grwpiau a ddangosir. Dangosir dotiau pan fydd ${countedInWelsh(least, "aelod")} wedi ateb.`,
  you: "Chi",
  ownTitle: "Lle rydych chi'n sefyll",
  own: (letter) => `Rydych yn sefyll gyda grŵp ${letter}. Dim ond i chi y dangosir hyn.`,
  ownOne: "Rydych yn sefyll ar y map gyda phawb arall. Dim ond i chi y dangosir hyn.",
  ownFew: (least) =>
    `Nid ydych wedi ateb digon eto i sefyll gyda grŵp. Mae angen ${countedInWelsh(least, "datganiad")} rydych yn cytuno neu'n anghytuno â nhw. Dim ond i chi y dangosir hyn.`,
  ownNone: "Nid ydych ar y map: nid ydych wedi cytuno nac anghytuno â dim eto.",
  unitesTitle: "Beth sy'n ein huno",
  unites:
    "Ym mhob grŵp mae'r rhan fwyaf yn dweud yr un peth am y rhain. Ni all grŵp mawr drechu un bach yma.",
  unitesNone: "Nid oes dim eto y mae'r rhan fwyaf o bob grŵp yn dweud yr un peth amdano.",
  partsTitle: "Beth sy'n ein gwahanu",
  parts:
    "Ar y rhain y mae'r grwpiau'n wahanol fwyaf. Mae pob ffigur yn dweud faint o grŵp sy'n cytuno.",
  partsNone: "Nid oes dim y mae'r grwpiau'n amlwg yn wahanol arno.",
  typicalTitle: (letter) => `Beth mae grŵp ${letter} yn ei ddweud`,
  typicalNone: "Nid yw'n dweud dim nad yw'r lleill yn ei ddweud hefyd.",
  statement: "Datganiad",
  all: "Pawb",
  agreeing: (percent) => `${percent}% yn cytuno`,
  disagreeing: (percent) => `${percent}% yn anghytuno`,
  percent: (percent) => `${percent}%`,
  folded: "rhy ychydig",
  foldedSays: (least) =>
    `“Rhy ychydig”: mae llai na ${countedInWelsh(least, "aelod")} o'r grŵp wedi ateb, felly ni ddangosir ffigur.`,
  agreed: (text) => `Cytunwyd: ${text}`,
  refused: (text) => `Heb ei eisiau: ${text}`,
  inGroup: (letter, figure) => `${letter}: ${figure}`,
};

const hidden: Words["hidden"] = {
  ...hidingCy,
  since: "Cuddiwyd ers",
  title: "Gofyn am guddio datganiad",
  statement: "Datganiad",
  backTitle: "Gofyn am ddod â datganiad yn ôl",
  noAnswer: "Mae'r datganiad hwn wedi'i guddio am y tro, felly ni ellir ei ateb.",
  // Without the statement and what it is about: these are members' words, and the record is for ever.
  line: (ground) => `Cuddiwyd datganiad. Sail: ${ground.toLowerCase()}.`,
  restoredLine: "Gellir darllen datganiad eto.",
};

const statement: Words["statement"] = {
  unknown: "Nid oes datganiad o'r fath.",
  addTitle: "Ychwanegu datganiad",
  addLead:
    "Un syniad, mewn un frawddeg fer, y gall eraill gytuno neu anghytuno â hi. Ni ddangosir eich enw wrth ei hymyl.",
  label: "Eich datganiad",
  hint: (most) =>
    `${most} nod ar y mwyaf. “Dylai bysiau redeg tan hanner nos”, ac nid “Beth am fysiau?”`,
  send: "Ei ychwanegu",
  noWords: "Ysgrifennwch ef mewn geiriau.",
  same: (text) => `Mae hyn wedi'i ddweud eisoes: “${text}” Gallwch ei ateb yn y rhestr.`,
  sameHidden: "Mae hyn wedi'i ddweud eisoes, ac mae dwy allwedd wedi ei guddio.",
  enough: (most) =>
    `Rydych wedi ychwanegu ${countedInWelsh(most, "datganiad")} yma. Dyna gymaint ag a gaiff un aelod; tro pobl eraill yw hi nawr.`,
  full: (most) =>
    `Mae ${countInWords(most)} o ddatganiadau yma eisoes. Mae hynny'n fwy nag y gall neb eu hateb.`,
};

const answer: Words["answer"] = {
  title: "Y datganiad nesaf",
  group: (text) => `Eich ateb i: ${text}`,
  agree: "Cytuno",
  disagree: "Anghytuno",
  pass: "Pasio",
  progress: (answered, statements) =>
    `Rydych wedi ateb ${countInWords(answered)} o ${countedInWelsh(statements, "datganiad")}.`,
  doneTitle: "Rydych wedi ateb pob datganiad",
  done: "Oes rhywbeth ar goll? Ychwanegwch ef, mewn un frawddeg fer.",
  emptyTitle: "Nid oes datganiadau eto",
  empty:
    "Dywedwch mewn un frawddeg fer beth yw eich barn am hyn. Yna bydd eraill yn dweud a ydynt yn cytuno, a gwelwn beth sy'n ein huno.",
  own: { agree: "Rydych yn cytuno", disagree: "Rydych yn anghytuno", pass: "Rydych wedi pasio" },
  notYet: "Nid ydych wedi ateb eto",
  change: "Gallwch newid ateb unrhyw bryd.",
};

/** The same in Welsh. */
export const cy: Words = {
  may: {
    signIn: "Mewngofnodwch i ddarllen y datganiadau ac i'w hateb.",
    confirm:
      "Cadarnhewch eich cyfeiriad e-bost yn gyntaf: mae'r ddolen yn y neges a anfonwyd atoch.",
    tooMuch: "Roedd hynny'n llawer mewn amser byr. Arhoswch awr, yna ewch ymlaen.",
  },
  topic: {
    unknown: "Nid oes barnau o'r fath.",
    closed: "Mae hyn ar gau: ni ellir ychwanegu nac ateb dim. Gallwch ei ddarllen o hyd.",
  },
  fields: {
    statement: "Y datganiad",
    answer: "Pwyswch Cytuno, Anghytuno neu Pasio.",
  },
  page: {
    title: "Ble rydym yn cytuno?",
    lead: "Datganiadau byr, un ar y tro. Dywedwch a ydych yn cytuno. Ni ddangosir i neb beth a ddywedwch: dim ond faint o bob grŵp sy'n cytuno.",
    label: "Barnau",
    about: (title) => `Am: ${title}`,
    map: "Y map barn",
    all: "Pob datganiad",
    add: "Ychwanegu datganiad",
    back: "Yn ôl at y datganiad nesaf",
    waits:
      "Gallwch ateb nawr. Daw eich atebion i'r map ar y diwrnod y bydd eich cefnogaeth yn cyfrif.",
  },
  answer,
  statement,
  statements: {
    title: "Pob datganiad",
    lead: "Y mwyaf newydd yn gyntaf, gyda'ch ateb eich hun. Ni ddangosir ef i neb ond chi.",
    older: "Datganiadau hŷn",
    none: "Nid oes datganiadau eto.",
  },
  map,
  common: {
    title: "Tir cyffredin",
    lead: (people) =>
      `Beth sy'n uno'r grwpiau, yn ôl atebion ${countedInWelsh(people, "aelod")}. Gall pwy bynnag sy'n drafftio adeiladu arno.`,
    none: "Mae datganiadau byr yn dangos beth sy'n ein huno. Nid oes dim yn hysbys eto: mae pob ateb yn helpu.",
    answer: "Dywedwch lle rydych yn cytuno",
    see: "Gweld y map barn",
    take: "Cymryd i'r drafft",
  },
  hidden,
  letters: {
    hiddenSubject: "Cuddiwyd datganiad o'ch eiddo",
    hiddenText: ({ name, ground, why, link }) =>
      `Helo ${name},\n\ncuddiwyd datganiad a ychwanegwyd gennych.\n\nSail: ${ground}.\nY rheswm a roddwyd: ${why}\n\nDwy allwedd gan gyrff gwahanol a benderfynodd hyn. Gallwch chi ac unrhyw aelod ei herio; yna bydd rheithgor o aelodau a dynnir drwy goelbren yn darllen eich testun ac yn penderfynu. Mae eich testun ymhlith eich data i'w lawrlwytho. Dyma'r cais, a sut i'w herio:\n\n${link}\n`,
    restoredSubject: "Mae datganiad o'ch eiddo yn ôl",
    restoredText: ({ name, why, link }) =>
      `Helo ${name},\n\ngellir darllen ac ateb datganiad a ychwanegwyd gennych eto, fel yr ysgrifennoch ef.\n\nY rheswm a roddwyd: ${why}\n\n${link}\n`,
  },
  kept: {
    answers: {
      what: "Beth rydych yn ei ateb i ddatganiadau: cytuno, anghytuno neu basio",
      why: "Er mwyn i aelodau weld beth sy'n eu huno. Ni ddangosir eich atebion i neb arall.",
    },
    statements: {
      what: "Y datganiadau a ychwanegwyd gennych",
      why: "Gwaith cyffredin ydynt, y mae eraill wedi eu hateb.",
    },
    hidden: {
      what: "Testun datganiad a guddiwyd gan ddwy allwedd",
      why: "Er mwyn i reithgor allu barnu a oedd hynny'n iawn.",
      until: (length) => `${length} ar ôl ei guddio`,
    },
  },
};
