import { countedInWelsh, countInWords, listInWords, type Texts } from "@breakthrough/languages";
import { timeOfDayInWords } from "../../web/moments.ts";
import { poundsInWords } from "../../web/numbers.ts";
import { charter } from "./charter/words-charter.cy.ts";
import { fields, form, names } from "./names.cy.ts";
import { paragraphs } from "./paragraphs/paragraphs.cy.ts";
import type { RuleChapter, Unit } from "./rule-form.ts";
import type { en } from "./words.en.ts";
import { powers } from "./words-powers.cy.ts";

// Written without a native reader, as all our Welsh.

const capacities: Texts<(typeof en)["capacities"]> = {
  and: " a ",
  unopposed: (hours) => `; cafodd yr aelodau ${countedInWelsh(hours, "awr")} i'w atal`,
  members: (count) => countedInWelsh(count, "aelod"),
  supporters: (count) => countedInWelsh(count, "cefnogwr"),
  ballot: { proposal: "y bleidlais", person: "pleidlais yr aelodau" },
  request: (request) => `cais ${request}, y tu allan i'r drefn`,
  team: (team, count) => `tîm ${team}, gan ${countedInWelsh(count, "aelod")} ohono`,
  plain: {
    asker: "y sawl a ofynnodd amdano",
    author: "yr awdur",
    authors: "yr awduron",
    "authors-of-both": "awduron y ddau",
    check: "y gwiriad cyn iddo redeg",
    clock: "y cloc",
    election: "etholiad yr aelodau",
    founders: "y sylfaenwyr",
    founding: "y sefydlu",
    jury: "rheithgor a dynnwyd drwy goelbren",
    lot: "y coelbren",
    appointment: "penodiad gan gorff, na wnaeth yr aelodau ei atal",
    member: "aelod",
    operator: "y gweithredwr",
    rota: "rota a dynnwyd drwy goelbren",
  },
};

const ruleChapters: Record<RuleChapter, string> = {
  members: "Aelodau",
  ideas: "Syniadau",
  talk: "Trafod a drafftio",
  tracks: "Strategaeth, datganiadau a negeseuon",
  ballots: "Pleidleisiau",
  after: "Ar ôl y bleidlais",
  care: "Gofal",
  offices: "Swyddi a rheithgorau",
  elections: "Etholiadau a phenodiadau",
  branches: "Y blaid ar lawr gwlad",
  money: "Arian",
  teams: "Timau",
};

const WEEKDAYS = [
  "unrhyw ddiwrnod",
  "dydd Llun",
  "dydd Mawrth",
  "dydd Mercher",
  "dydd Iau",
  "dydd Gwener",
  "dydd Sadwrn",
  "dydd Sul",
];

const counted = (noun: string) => (number: number) => countedInWelsh(number, noun);

const TIMES: Readonly<Record<number, string>> = { 1: "unwaith", 2: "ddwywaith" };

const units: Record<Unit, (number: number) => string> = {
  minutes: counted("munud"),
  hours: counted("awr"),
  clock: (hour) => timeOfDayInWords(`${String(hour).padStart(2, "0")}:00`),
  days: counted("diwrnod"),
  months: counted("mis"),
  years: counted("blwydd"),
  members: counted("aelod"),
  people: (number) => (number === 1 ? "1 person" : `${countInWords(number)} o bobl`),
  percent: (number) => `${countInWords(number)}%`,
  ideas: counted("syniad"),
  words: counted("gair"),
  statements: counted("datganiad"),
  keys: counted("allwedd"),
  requests: counted("cais"),
  questions: counted("cwestiwn"),
  seats: counted("sedd"),
  topics: counted("pwnc"),
  points: counted("pwynt"),
  times: (number) => TIMES[number] ?? `${countInWords(number)} gwaith`,
  posts: counted("neges"),
  ballots: counted("pleidlais"),
  marks: counted("marc"),
  pence: poundsInWords,
  teams: counted("tîm"),
  letters: counted("llythyr"),
  weekday: (day) => WEEKDAYS[day] ?? "unrhyw ddiwrnod",
};

const badId = (id: string): string =>
  `Nid yw “${id}” yn enw cod y gellir ei ddefnyddio. Ysgrifennwch un o hyd at 40 o lythrennau bach, rhifau a chysylltnodau, fel a-short-name`;

const mostNamed = (most: number): string =>
  `Gellir cael ${most} ar y mwyaf, gan gynnwys y rhai sydd wedi dod i ben.`;

const constitution: Texts<(typeof en)["constitution"]> = {
  fields,
  form,
  titleLength: (title, least, most) =>
    `Nid yw “${title}” yn deitl: rhaid iddo gael rhwng ${least} a ${most} o nodau, heb fwlch ar ei ddechrau na'i ddiwedd na dau fwlch yn olynol.`,
  titleLetters: (title) =>
    `Mae arwydd yn “${title}” na all unrhyw deitl ei gael. Dechreuwch â llythyren, a defnyddiwch lythrennau'r Gymraeg a'r Saesneg, rhifau, bylchau a , . & ' ( ) / -`,
  titleTaken: (title) =>
    `Ni ellir galw dim yn “${title}”: mae'r cofnod yn defnyddio'r geiriau hyn am rywun arall sy'n gweithredu.`,
  titleOfTwo: (title) =>
    `Byddai “${title}” yn cael ei ddarllen fel dau. Gadewch allan y gair sy'n eu cysylltu.`,
  titleAlike: (title, other) =>
    `Mae “${title}” yn edrych fel “${other}”, felly byddai pobl yn drysu rhyngddynt. Dewiswch deitl arall.`,
  id: {
    chapters: badId,
    bodies: (id) =>
      `Nid yw “${id}” yn enw cod ar gyfer corff. Ysgrifennwch un o hyd at 40 o lythrennau bach, heb gysylltnodau: trust`,
    offices: badId,
  },
  idTwice: (id) =>
    `Mae'r enw cod “${id}” yno ddwywaith. Mae enw cod yn enwi un peth am byth, hyd yn oed ar ôl i hwnnw ddod i ben.`,
  tooMany: {
    chapters: (most) => `Penodau: ${mostNamed(most)}`,
    bodies: (most) => `Cyrff: ${mostNamed(most)}`,
    offices: (most) => `Swyddi: ${mostNamed(most)}`,
  },
  noJson: (why) => `Nid JSON yw hwn: ${why}`,
  tooLong: "Mae'r ffeil yn llawer hwy nag unrhyw gyfansoddiad.",
  misfit: (where, expected, received) =>
    `${where === "" ? "Y ffeil" : where}: disgwylid ${expected}, a'r hyn sydd yno yw ${received}.`,
  noChapter: "Mae angen o leiaf un bennod ar y maniffesto.",
  oneBody:
    "Rhaid cael o leiaf ddau gorff: mae'r hyn sy'n beryglus yn gofyn swyddog o un a swyddog o un arall.",
  noBody: (title, body) => `${title}: nid oes corff “${body}”.`,
  noOffice: (title, office) =>
    `${title}: ni ellir bod ynddi ynghyd â “${office}”, gan nad oes swydd arall â'r enw cod hwnnw.`,
  oneSided: (title, other) =>
    `${title}: gellir bod ynddi ynghyd â'r swydd hon: ${other}. Nid yw honno'n dweud yr un peth. Ysgrifennwch hyn wrth y ddwy.`,
  unknownPower: (title, power, names) =>
    `${title}: nid oes pŵer “${power}” y gellir ei roi. Dyma'r rhai sydd: ${listInWords(names)}.`,
  nobodyAsks: (power) =>
    `Ni allai unrhyw swydd ofyn am hyn: ${power}. Rhaid i o leiaf un allu gwneud hynny.`,
  noKey: (power, office) =>
    `Ni allai neb droi'r allwedd arall. Pŵer: ${power}. Swydd sy'n gofyn: ${office}. Mae angen swyddog o gorff arall y mae ei allwedd yn cyfrif.`,
  allPowers: (title) =>
    `${title}: byddai gan bwy bynnag sydd yn y swydd hon, gyda'r swyddi y caiff fod ynddynt hefyd, law ym mhob pŵer. Nid oes un sedd yn eu dal i gyd.`,
  keyOfOneHand: (power, office) =>
    `Byddai pwy bynnag sydd yn y swydd hon: ${office}, gyda'r swyddi y caiff fod ynddynt hefyd, yn gweithredu dros bob corff y mae ei allwedd yn cyfrif am hyn: ${power}. Ni allai neb arall droi'r allwedd arall iddo.`,
  notThere: (id) => `Nid yw'r blaid wedi enwi dim yn “${id}”.`,
  endedAlready: (title) => `${title}: mae wedi dod i ben eisoes.`,
  sameTitle: (title) => `${title} yw ei enw eisoes.`,
  bodyHasOffice: (title, office) =>
    `${title}: mae gan y corff hwn swydd, sef ${office}. Dewch â'i swyddi i ben yn gyntaf.`,
  bodyAppoints: (title, office) =>
    `${title}: mae'r corff hwn yn penodi i swydd, sef ${office}. Rhaid cael ffordd arall o lenwi'r swydd honno yn gyntaf.`,
  sameOrder: (title) => `${title}: dyna ei lle eisoes.`,
  sameFilling: (title) => `${title}: fel hyn y'i llenwir eisoes.`,
  sameSeats: (title) => `${title}: mae cynifer o bobl ynddi eisoes.`,
  seats: (title, most) => `${title}: gall un person, neu hyd at ${most} ar yr un pryd, fod ynddi.`,
  besideItself: (title) =>
    `${title}: fe'i henwir ddwywaith. Dewiswch y swydd y gellir bod ynddi hefyd.`,
  togetherAlready: (title, other) =>
    `Caiff un person fod yn y ddwy swydd hyn eisoes: ${title}, ${other}.`,
  apartAlready: (title, other) =>
    `Ni chaiff un person fod yn y ddwy swydd hyn fel y mae: ${title}, ${other}.`,
  hasIt: (title) => `${title}: mae'r pŵer hwn yno eisoes.`,
  hasItNot: (title) => `${title}: nid yw'r pŵer hwn yno.`,
  changes: {
    "add-chapter": (title) => `Ychwanegir pennod at y maniffesto: ${title}.`,
    "add-body": (title) => `Ychwanegir corff y mae swyddi'n gweithredu drosto: ${title}.`,
    "add-office": (title, body) => `Ychwanegir swydd: ${title}. Mae'n gweithredu dros: ${body}.`,
    rename: {
      chapters: (before, after) => `Gelwir pennod “${before}” y maniffesto yn “${after}”.`,
      bodies: (before, after) => `Gelwir y corff “${before}” yn “${after}”.`,
      offices: (before, after) => `Gelwir y swydd “${before}” yn “${after}”.`,
    },
    end: {
      chapters: (title) =>
        `Daw pennod “${title}” y maniffesto i ben. Mae'r hyn sydd ynddi'n aros; ni ddaw dim newydd iddi.`,
      bodies: (title) => `Daw'r corff “${title}” i ben. Nid oes swydd yn gweithredu drosto mwyach.`,
      offices: (title) =>
        `Daw'r swydd “${title}” i ben. Mae pwy bynnag sydd ynddi'n ei chadw tan ddiwedd ei dymor; ni ddaw neb newydd iddi.`,
    },
    move: (title, next) => `Saif pennod “${title}” y maniffesto yn union o flaen “${next}”.`,
    moveToEnd: (title) =>
      `Saif pennod “${title}” y maniffesto yn olaf. Ynddi hi y saif cynigion am y llyfr rheolau o hyn ymlaen.`,
    fill: {
      ballot: (title) => `Llenwir y swydd “${title}” drwy bleidlais yr aelodau.`,
      lot: (title) => `Llenwir y swydd “${title}” drwy goelbren, ymhlith aelodau sy'n fodlon.`,
      appointed: (title, body) => `Llenwir y swydd “${title}” drwy benodiad. Y corff: ${body}.`,
    },
    seats: (title, seats) =>
      `Mae hyn o bobl yn y swydd “${title}” ar yr un pryd: ${countedInWelsh(seats, "person")}.`,
    "hold-together": (title, other) =>
      `Caiff un person fod mewn dwy swydd ar yr un pryd: “${title}”, “${other}”.`,
    "hold-apart": (title, other) =>
      `Ni chaiff un person ddod i ddwy swydd ar yr un pryd mwyach: “${title}”, “${other}”. Mae pwy bynnag sydd yn y ddwy yn eu cadw tan ddiwedd pob tymor.`,
    give: {
      offices: (title, power) => `Caiff y swydd “${title}” ofyn am hyn: ${power}.`,
      bodies: (title, power) =>
        `Mae allwedd y corff hwn yn cyfrif: ${title}. Am hyn, lle gofynnodd corff arall: ${power}.`,
    },
    take: {
      offices: (title, power) => `Ni chaiff y swydd “${title}” ofyn am hyn mwyach: ${power}.`,
      bodies: (title, power) =>
        `Nid yw allwedd y corff hwn yn cyfrif mwyach: ${title}. Am hyn: ${power}.`,
    },
  },
};

/** Every sentence of this room that a person reads, in Welsh. */
export const cy: Texts<typeof en> = {
  capacities,
  ruleChapters,
  paragraphs,
  units,
  twoThirds: "dwy ran o dair",
  powers,
  constitution,
  names,
  charter,
  takenTitles: [
    "Cyn-aelod",
    "Aelod",
    "Aelodau",
    "Cefnogwyr",
    "Neb",
    "Pawb",
    "Rheithgor",
    "Y blaid",
    "Y cyfrif",
    "Y cofnod",
    "Y llyfr rheolau",
    "Y tŷ",
    "Y system",
    "Y sawl a ofynnodd",
  ],
  pair: {
    above: (most, paragraph) =>
      `Gall y rhif hwn fod yn ${most} ar y mwyaf, wrth ymyl un arall sydd mewn grym: “${paragraph}” Rhaid newid hwnnw yn gyntaf.`,
    below: (least, paragraph) =>
      `Gall y rhif hwn fod yn ${least} o leiaf, wrth ymyl un arall sydd mewn grym: “${paragraph}” Rhaid newid hwnnw yn gyntaf.`,
  },
  over: "Nid yw'r rhif hwn yn penderfynu dim bellach. Dewiswch un arall.",
  outOfRange: (least, most) => `Gellir gosod y rhif hwn rhwng ${least} a ${most}.`,
  title: "Y llyfr rheolau",
  trail: "Ein polisi",
  lead: "Pob rhif y mae'r wefan hon yn penderfynu wrtho. Aelodau sy'n gosod pob un ohonynt drwy bleidlais, a neb arall.",
  howTitle: "Sut y newidir rhif",
  how: (majority, quorum) =>
    `Dim ond pleidlais sy'n newid rhif: ni all unrhyw swyddog ei wneud na gofyn amdano, na phwy bynnag sy'n rhedeg y gweinydd o'r tudalennau hyn. Gall unrhyw aelod gynnig rhif arall. Mae angen ${majority} o'r pleidleisiau o blaid neu yn erbyn, a ${quorum} o'r aelodau gweithgar yn pleidleisio.`,
  running:
    "Mae rhif newydd yn cyfrif i'r hyn sy'n dechrau ar ei ôl. Mae beth bynnag sydd ar waith yn cadw'r rhifau y dechreuodd â nhw.",
  propose: "Cynnig rhif arall",
  chapters: "Penodau",
  offices: {
    title: "Swyddi a phwerau",
    lead: "Nid oes gan neb bob pŵer, ac ni all neb ddefnyddio un ar ei ben ei hun. Mae swyddog yn gofyn. Fe'i gwneir pan fydd swyddog o gorff arall yn cytuno, neu pan gafodd aelodau amser i'w atal ac na wnaethant. Gall aelodau weld pob cais, a'i atal.",
    officesCaption:
      "Swyddi: sut y llenwir pob un, a'r hyn y caiff pwy bynnag sydd ynddi ofyn amdano",
    powersCaption: "Pwerau: pwy sy'n gofyn, pwy sy'n cytuno, a beth sy'n aros y tu hwnt i gyrraedd",
    office: "Swydd",
    actsFor: "Yn gweithredu dros",
    filled: "Llenwir gan",
    asksFor: "Caiff ofyn am",
    together: "Gellir bod ynddi ynghyd â",
    nothingElse: "dim swydd arall",
    ballot: "pleidlais yr aelodau",
    lot: "coelbren, ymhlith aelodau sy'n fodlon",
    appointed: (body) => `penodiad gan ${body}`,
    term: (months) => `, am ${countedInWelsh(months, "mis")} ar y mwyaf`,
    power: "Pŵer",
    asked: "Gofynnir gan",
    keys: "Pwy arall sy'n gorfod cytuno",
    keysOf: (keys, bodies) =>
      `${keys === 1 ? "Un swyddog" : countedInWelsh(keys, "swyddog")} o gorff arall: ${bodies}`,
    noKeyAfter: (hours) =>
      `, neu neb o fewn ${countedInWelsh(hours, "awr")}, os na fydd aelodau'n ei atal`,
    onlyByBallot: "Dim ond pleidlais yr aelodau sy'n gwneud hyn.",
    nobody: "neb",
    never: "Y tu hwnt i gyrraedd",
    or: " neu ",
  },
  atFounding: "Gosodwyd wrth sefydlu'r blaid.",
  setBy: (by) => `Gosodwyd gan ${by}`,
  bounds: (least, most) => `Gall pleidlais ei osod rhwng ${least} a ${most}.`,
};
