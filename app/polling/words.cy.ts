import { countedInWelsh, type Texts } from "@breakthrough/languages";
import type { en } from "./words.en.ts";

// Written without a native reader, as all our Welsh.

const hours = (count: number): string => countedInWelsh(count, "awr");

export const cy: Texts<typeof en> = {
  fields: {
    serves: "Dywedwch a ydych yn gwylio'r cyfrif.",
    day: "Ysgrifennwch y diwrnod fel 2027-05-06.",
    time: "Ysgrifennwch yr amser fel 19:30.",
    link: "Ysgrifennwch gyfeiriad yr alwad fideo neu'r ffrwd. Mae'n dechrau â https://",
  },
  refuse: {
    unknown: "Nid oes etholiad o'r fath, neu nid oes neb yn sefyll ynddo eto.",
    onlyCandidates:
      "Dim ond y rhai sy'n sefyll yn yr etholiad hwn sy'n enwi rhywun i wylio'i gyfrif.",
    notNow:
      "Gellir gwneud hynny o'r diwrnod y mae'r enwebiadau'n cau hyd nes bod yr aelodau wedi pleidleisio.",
    noCandidate: "Ni all rhywun sy'n sefyll yn yr etholiad hwn wylio'i gyfrif dros un arall.",
    nobody: "Nid oes neb felly yn ein plith.",
    namedAlready:
      "Rydych wedi'u henwi eisoes. Gallant ddweud ie nes bod yr aelodau wedi pleidleisio.",
    tooMany: "Rydych wedi enwi llawer o bobl heddiw. Rhowch gynnig arall arni yfory.",
    notNamed: "Nid oes ymgeisydd yn yr etholiad hwn wedi'ch enwi.",
    onlyScrutineers: "Dim ond craffwyr a ddywedodd ie sy'n gweld hyn cyn pawb arall.",
    notCounted: "Nid yw wedi'i gyfrif eto.",
    onlyOfficers: "Pwy bynnag sydd mewn swydd sy'n dweud pryd mae'r sesiwn holi.",
    ownElection:
      "Rydych yn sefyll yn yr etholiad hwn, felly rhywun arall sy'n dweud pryd mae ei sesiwn holi.",
    tooSoon: (count) => `Dewiswch amser sydd o leiaf ${hours(count)} o nawr.`,
    tooLate: (count) => `Mae'r sesiwn holi lai na ${hours(count)} i ffwrdd. Mae'n aros lle mae hi.`,
    afterVote: "Dewiswch amser cyn i'r bleidlais gau.",
  },
  record: {
    hustings: (id, at) => `Mae sesiwn holi etholiad ${id} ar ${at}. Mae ei dolen ar ei thudalen.`,
  },
  letters: {
    asked: {
      subject: (title) => `A fyddech yn gwylio cyfrif? ${title}`,
      text: ({ name, title, link }) =>
        `Annwyl ${name},\n\nmae rhywun sy'n sefyll yn ymddiried ynoch i wylio'r cyfrif drostynt: ${title}. Mae craffwr yn gweld y canlyniad a phob ffeil cyn pawb arall, ac yn dweud lle mae rhywbeth o'i le.\n\nDywedwch ie neu na yma. Mae hefyd yn dweud beth mae'n ei olygu:\n\n${link}`,
    },
    firstLook: {
      subject: (title) => `Mae wedi'i gyfrif, a chi sy'n edrych gyntaf: ${title}`,
      text: ({ name, title, until, link }) =>
        `Annwyl ${name},\n\nmae'r bleidlais wedi'i chyfrif: ${title}. Rydych yn gweld y canlyniad a phob ffeil nawr; bydd pawb arall yn eu gweld ar ${until}.\n\nMaent yma, gyda sut i'w cyfrif eto. Peidiwch â dweud wrth neb cyn hynny, os gwelwch yn dda:\n\n${link}`,
    },
    hustings: {
      subject: (title) => `Pryd mae'r sesiwn holi: ${title}`,
      text: ({ name, title, at, link }) =>
        `Annwyl ${name},\n\nmae aelodau'n cwrdd â'r rhai sy'n sefyll: ${title}. Mae'r sesiwn holi ar ${at}.\n\nDyma sut i ddod:\n\n${link}`,
    },
  },
  hustings: {
    notesOf: (title) => `Sesiwn holi: ${title}`,
    heldAt: (at) => `mae ei sesiwn holi ar ${at}.`,
    title: "Y sesiwn holi",
    lead: "Mae ymgeiswyr ac aelodau'n cwrdd cyn y bleidlais: gall pawb ofyn, a gofynnir yr un peth i bob un.",
    none: "Nid oes neb wedi dweud eto pryd mae hi",
    noneSays:
      "Gall pwy bynnag sydd mewn swydd ac nad yw'n sefyll wneud hynny. Tan hynny, gofynnwch eich cwestiynau i'r ymgeiswyr yn ysgrifenedig.",
    when: "Pryd ac ymhle",
    at: "Pryd",
    where: "Galwad fideo neu ffrwd",
    elsewhere: "Mae hyn yn arwain at wefan arall, sy'n cadw ei chofnodion ei hun o bwy sy'n dod.",
    questions: "Cwestiynau i'r ymgeiswyr, a sut y pleidleisiodd aelodau drostynt",
    set: "Dweud pryd mae hi",
    setAgain: "Newid pryd neu ymhle",
    setLead: (count) =>
      `O leiaf ${hours(count)} ymlaen llaw. Mae'r ymgeiswyr yn cael llythyr, ac mae'r awr yn y cofnod.`,
    day: "Diwrnod",
    dayHint: "Fel 2027-05-06.",
    time: "Amser",
    timeHint: "Yn ôl clociau'r DU, fel 19:30.",
    link: "Dolen",
    linkHint: "Unrhyw gyfeiriad sy'n dechrau â https://",
    send: "Pennu'r sesiwn holi",
    notes: "Nodiadau",
    notesSay:
      "Ysgrifennwch gyda'ch gilydd yr hyn a ddywedwyd: un nodyn ar gyfer pob cwestiwn, gyda phwy atebodd beth. Cywirwch ef lle clywodd rhywun yn wahanol.",
  },
  scrutineers: {
    title: "Craffwyr",
    lead: "Gall pwy bynnag sy'n sefyll enwi un aelod sy'n gwylio'r cyfrif drostynt.",
    who: "Pwy sy'n gwylio dros bwy",
    nobody: "neb",
    states: {
      asked: "gofynnwyd, heb ateb eto",
      serves: "yn gwylio",
      declined: "dywedodd na",
    },
    count: (count) =>
      count === 0
        ? "Nid oes neb yn gwylio'r cyfrif dros ymgeisydd eto. Gall pawb wneud: mae ei ffeiliau'n gyhoeddus."
        : `Mae gan ${countedInWelsh(count, "ymgeisydd")} rywun sy'n gwylio'r cyfrif. Mae aelodau'n gweld eu henwau.`,
    asked: "Mae ymgeisydd yn ymddiried ynoch",
    askedSays:
      "A fyddech yn gwylio'r cyfrif? Rydych yn gweld y canlyniad a phob ffeil cyn pawb arall, ac yn dweud lle mae rhywbeth o'i le.",
    isServing: "Rydych yn gwylio cyfrif yr etholiad hwn.",
    toFirstLook: "Edrych ar y cyfrif",
    yes: "Byddaf",
    no: "Na, diolch",
    noMore: "Ni allaf wedi'r cyfan",
    name: "Enwi eich craffwr",
    firstTitle: "Beth mae “cyntaf” yn ei olygu",
    notFirst:
      "Yn ôl llyfr rheolau heddiw nid oes neb yn edrych gyntaf: mae pawb yn gweld y canlyniad a'r holl ffeiliau'r eiliad y maent yno.",
    first: (count) => [
      `Lle mae rhywun yn gwylio'r cyfrif, cedwir yr hyn y daeth iddo rhag pawb arall am ${hours(count)}: pwy a etholwyd, trefn y pleidleisiau, a diwedd ffeil gyhoeddus y bleidlais, y gallai unrhyw un eu hagor â hi. Mae craffwyr yn gweld y cyfan yr eiliad y mae yno.`,
      "Tra bo aelodau'n pleidleisio nid oes dim i'w weld yn gyntaf: mae'r pleidleisiau dan sêl, mae'r ffeil gyhoeddus yn tyfu o flaen llygaid pawb, ac nid oes enwau ynddi.",
      "Ni ellir newid dim yn yr oriau hynny. Mae ôl bys y canlyniad yn y cofnod o'r cyfrif ymlaen, ac mae pwy bynnag sy'n dal allwedd wedi'i weld hefyd.",
      "Mae'r amser y gall aelodau herio'r canlyniad ynddo yn dechrau gyda'r cyfrif.",
    ],
  },
  name: {
    title: "Enwi eich craffwr",
    lead: "Dewiswch aelod yr ydych yn ymddiried ynddo i wylio'r cyfrif. Mae'n cael llythyr, ac yn gwylio dim ond os yw'n cytuno. Mae pwy bynnag a enwch yn ddiweddarach yn cymryd ei le.",
    whom: "Eich craffwr",
    send: "Enwi",
  },
  firstLook: {
    title: "Y cyfrif, i graffwyr",
    until: (moment) =>
      `Dim ond craffwyr sy'n gweld hyn tan ${moment}. Peidiwch â dweud wrth neb cyn hynny, os gwelwch yn dda.`,
    isShown: "Mae pawb yn gweld hyn erbyn hyn.",
    result: "Yr hyn y daeth iddo",
    voted: (voted, roll) => `Pleidleisiodd ${voted} o ${roll}. Etholwyd, yn y drefn hon:`,
    empty: (count) => `Arhosodd ${countedInWelsh(count, "sedd")} yn wag.`,
    stages: "Pleidleisiau ar bob cam",
    candidate: "Ymgeisydd",
    files: "Pob ffeil",
    filesSay:
      "Gyda'r rhain rydych yn gwirio'r cyfan eich hun: y ffeil gyhoeddus gyfan, trefn y pleidleisiau fel y'u hagorwyd, a'r hyn yr oedd y cyfrif yn rhwym iddo. Mae tudalen y bleidlais yn dweud sut.",
    rankings: "Trefn y pleidleisiau fel y'u hagorwyd",
    constraints: "Yr hyn yr oedd y cyfrif yn rhwym iddo",
    file: "Ffeil gyfan y bleidlais",
    ballot: "Tudalen y bleidlais",
    seed: (seed) => `Lle mae coelbren yn penderfynu, fe'i tynnir o: ${seed}`,
  },
  kept: {
    scrutineers: {
      what: "Ym mha etholiadau yr ydych yn gwylio'r cyfrif dros ymgeisydd, neu y gofynnwyd i chi",
      why: "Er mwyn i aelodau wybod pwy sy'n edrych ar gyfrif gyntaf.",
    },
  },
};
