import { countedInWelsh, countInWords, type Texts } from "@breakthrough/languages";
import { hidingCy } from "../../platform/text/hiding-words.cy.ts";
import type { en } from "./words.en.ts";

// Written without a native reader, as all our Welsh.

type Words = Texts<typeof en>;

const A_POST = { comment: "sylw", argument: "dadl", summary: "crynodeb" } as const;

const changed = (changes: number): string =>
  changes === 0 ? "" : `, a newidiwyd ${changes === 1 ? "unwaith" : `${changes} o weithiau`},`;

const comment: Words["comment"] = {
  unknown: "Nid oes sylw o'r fath.",
  gone: "Tynnwyd y sylw hwn yn ôl, felly ni ellir ei newid na'i ateb.",
  notYours: "Dim ond eich sylwadau eich hun y gallwch eu newid.",
  tooLate: (minutes) =>
    `Gellir newid sylw am ${countedInWelsh(minutes, "munud")}. Gallwch ei ateb, neu ei dynnu'n ôl.`,
  noChange: "Mae'r testun yr un fath ag o'r blaen.",
  removed: "Tynnwyd y sylw hwn yn ôl.",
  edited: "newidiwyd",
  reply: "Ateb",
  edit: "Newid",
  remove: "Tynnu'n ôl",
  answers: (name) => `yn ateb ${name}`,
  label: "Eich sylw",
  hint: "Siaradwch am y mater ac â'r person fel y byddech ar draws bwrdd.",
  send: "Anfon",
  write: "Ysgrifennu sylw",
  replyTitle: "Ateb sylw",
  editTitle: "Newid eich sylw",
  editLead: "Bydd yr hyn a ysgrifennoch o'r blaen i'w weld o hyd o dan “newidiwyd”.",
  removeTitle: "Tynnu eich sylw yn ôl",
  removeLead:
    "Bydd y testun wedi mynd am byth. Mae ei le'n aros, fel bod yr atebion yn gwneud synnwyr.",
  removeSend: "Ei dynnu'n ôl",
  historyTitle: "Beth oedd yma o'r blaen",
  historyNow: "Nawr",
  historyUntil: "Tan",
  page: "Sylwadau",
  none: "Dim sylwadau eto. Dywedwch y peth cyntaf.",
  older: "Sylwadau hŷn",
  thread: "Un edefyn",
  wholeThread: (replies) => `Gweld pob ateb (${countInWords(replies)})`,
  more: "Rhagor o atebion",
  all: "Yn ôl at y drafodaeth gyfan",
  count: (comments) => countedInWelsh(comments, "sylw"),
};

const hidden: Words["hidden"] = {
  ...hidingCy,
  since: "Cuddiwyd",
  kinds: { comment: "Sylw", argument: "Dadl", summary: "Crynodeb" },
  title: "Gofyn am guddio neges",
  post: "Beth fyddai'n cael ei guddio",
  backTitle: "Gofyn am ddod â neges yn ôl",
  chooseKind: "Dewiswch beth ydyw: sylw, dadl neu grynodeb.",
  unknown: "Nid oes neges o'r fath.",
  takenBack: "Mae ei awdur wedi tynnu hwn yn ôl, felly nid oes dim i'w guddio.",
  noChange:
    "Mae hwn wedi'i guddio am y tro, felly ni all neb ei newid, na'i awdur chwaith. Mae'r cais sydd yno'n dweud sut i herio hynny.",
  noAnswer: "Mae hwn wedi'i guddio am y tro, felly ni ellir ei ateb.",
  noHistory: "Mae hwn wedi'i guddio am y tro, ym mhob fersiwn ohono.",
  // Without the title of what is discussed: it is one member's words, and the record is for ever.
  line: (post, ground) =>
    `Cuddiwyd ${A_POST[post.kind]}${changed(post.changes)} mewn trafodaeth. Sail: ${ground.toLowerCase()}.`,
  restoredLine: (kind) => `Gellir darllen ${A_POST[kind]} mewn trafodaeth eto.`,
  sinceOf: "cuddiwyd ers",
  titleOf: "Gofyn am guddio'r hyn y mae rhywun yn ei ddangos",
  backTitleOf: "Gofyn am ddod â'r hyn a ddangosodd rhywun yn ôl",
  lineOf: (kind, ground) => `${kind}: cuddiwyd. Sail: ${ground.toLowerCase()}.`,
  restoredLineOf: (kind) => `${kind}: daethpwyd ag ef yn ôl.`,
};

const letters: Words["letters"] = {
  titleOutOfSight: "y mae ei deitl o'r golwg",
  hiddenSubject: "Cuddiwyd rhywbeth a ysgrifennoch",
  hiddenText: ({ name, kind, title, ground, why, link }) =>
    `Helo ${name},\n\ncuddiwyd eich ${kind} yn y drafodaeth “${title}”.\n\nSail: ${ground}.\nY rheswm a roddwyd: ${why}\n\nDwy allwedd gan gyrff gwahanol a benderfynodd hyn. Gallwch chi ac unrhyw aelod ei herio; yna bydd rheithgor o aelodau a dynnir drwy goelbren yn darllen eich testun ac yn penderfynu. Mae eich testun ymhlith eich data i'w lawrlwytho. Dyma'r cais, a sut i'w herio:\n\n${link}\n`,
  hiddenPost: ({ name, what, ground, why, link }) =>
    `Helo ${name},\n\ncuddiwyd rhywbeth a ysgrifennoch: ${what}.\n\nSail: ${ground}.\nY rheswm a roddwyd: ${why}\n\nDwy allwedd gan gyrff gwahanol a benderfynodd hyn. Gallwch chi ac unrhyw aelod ei herio; yna bydd rheithgor o aelodau a dynnir drwy goelbren yn darllen eich testun ac yn penderfynu. Dyma'r cais, a sut i'w herio:\n\n${link}\n`,
  restoredPost: ({ name, what, why, link }) =>
    `Helo ${name},\n\ngellir darllen rhywbeth a ysgrifennoch eto, fel yr oedd: ${what}.\n\nY rheswm a roddwyd: ${why}\n\n${link}\n`,
  restoredSubject: "Mae rhywbeth a ysgrifennoch yn ôl",
  restoredText: ({ name, kind, title, why, link }) =>
    `Helo ${name},\n\ngellir darllen eich ${kind} yn y drafodaeth “${title}” eto, fel yr ysgrifennoch.\n\nY rheswm a roddwyd: ${why}\n\n${link}\n`,
};

const argumentWords: Words["arguments"] = {
  title: "Dadleuon",
  for: "O blaid",
  against: "Yn erbyn",
  question: "Cwestiwn",
  order:
    "Mae'r ddwy ochr a'r cwestiynau'n cymryd tro: yr hyn y mae pob ochr ei hun yn ei alw'n orau sy'n dod gyntaf, yna'r hyn sy'n argyhoeddi'r ddwy.",
  none: "Dim dadl eto.",
  add: {
    for: "Ychwanegu dadl o blaid",
    against: "Ychwanegu dadl yn erbyn",
    question: "Gofyn cwestiwn",
  },
  addTitle: "Ychwanegu dadl",
  addLead: "Un honiad byr. Os oes sawl un, ychwanegwch nhw fesul un.",
  camp: "Mae'n siarad",
  claim: "Eich honiad",
  source: "Ffynhonnell (os oes un)",
  sourceHint: "Cyfeiriad gwe, neu enw'r astudiaeth neu'r gyfraith.",
  send: "Ei hychwanegu",
  sourceLabel: "Ffynhonnell",
  strong: (number) => `Mae ${countedInWelsh(number, "aelod")} yn ei galw'n bwynt da`,
  mark: "Pwynt da",
  unmark: "Nid yw'n bwynt da wedi'r cyfan",
  changed: (number) => `newidiodd feddwl hyn o aelodau: ${countInWords(number)}`,
  change: "Newidiodd fy meddwl",
  unchange: "Ni newidiodd fy meddwl wedi'r cyfan",
  own: "Eich dadl eich hun yw hon. Eraill sy'n dweud a newidiodd eu meddwl.",
  unknown: "Nid oes dadl o'r fath.",
  all: {
    for: "Pob dadl o blaid",
    against: "Pob dadl yn erbyn",
    question: "Pob cwestiwn",
  },
  next: "Rhagor o ddadleuon",
};

const reports: Words["reports"] = {
  report: "Rhoi gwybod",
  title: "Rhoi gwybod am rywbeth",
  lead: "Mae swyddogion dau gorff yn edrych arno; dim ond dwy allwedd gyda'i gilydd all ei guddio. Fe welwch beth ddaw o'ch neges. Ni ddangosir eich enw.",
  reason: "Beth sydd o'i le arno?",
  reasons: {
    law: "Gall dorri'r gyfraith",
    "personal-data": "Mae'n dweud rhywbeth preifat am berson",
    threats: "Mae'n bygwth rhywun",
    abuse: "Mae'n sarhau person",
    flood: "Mae'n un o lawer iawn, neu nid oes a wnelo ddim â hyn",
  },
  more: "Dywedwch ragor (os mynnwch)",
  says: "Yr hyn rydych yn ei ddweud amdano",
  send: "Rhoi gwybod amdano",
  chooseReason: "Dewiswch beth sydd o'i le arno.",
  own: "Chi ysgrifennodd hwn. Am yr hyn y mae eraill yn ei ysgrifennu y rhoddir gwybod.",
  enough: (most) =>
    `Rydych wedi rhoi gwybod hyn o weithiau heddiw: ${countInWords(most)}. Arhoswch tan yfory.`,
  listTitle: "Yr hyn y rhoddais wybod amdano",
  listLead: "Pob neges, a beth ddaeth ohoni.",
  none: "Nid ydych wedi rhoi gwybod am ddim. O dan bob sylw a phob datganiad mae dolen i wneud hynny.",
  all: "Yr hyn y rhoddwyd gwybod amdano'n ddiweddar, gan bwy bynnag",
  noneAtAll: "Nid oes neb wedi rhoi gwybod am ddim.",
  columns: ["Pryd", "Beth", "Pam", "Beth ddaeth ohono"],
  became: { stands: "Mae'n sefyll", "taken-back": "Tynnodd ei awdur ef yn ôl" },
  hidden: (ground) => `Mae wedi'i guddio: ${ground}`,
};

const hiddenList: Words["hiddenList"] = {
  title: "Beth a guddiwyd, a pham",
  lead: "Yr hyn a ysgrifennodd aelodau, mewn trafodaethau ac mewn mannau eraill, ac a guddiwyd gan ddwy allwedd o gyrff gwahanol. Gall unrhyw aelod ei herio; rheithgor a dynnir drwy goelbren sy'n penderfynu.",
  none: "Ni chuddiwyd dim erioed.",
  columns: ["Pryd", "Beth", "Sail", "Pwy benderfynodd, a pham", "Heddiw"],
  hidden: "Wedi'i guddio",
  back: "Daeth yn ôl",
};

const slow: Words["slow"] = {
  title: "Gofyn am wneud y drafodaeth hon yn araf",
  lead: "Chi sy'n gofyn. Mae ail allwedd gan gorff arall yn penderfynu. Am rai oriau mae pwy bynnag sy'n ysgrifennu yn aros wedyn cyn ysgrifennu eto; yna daw hynny i ben ohono'i hun.",
  send: "Ymlaen i lofnodi",
  already: "Mae'r drafodaeth hon yn araf yn barod.",
  wait: (minutes) =>
    `Mae'r drafodaeth hon yn araf am y tro. Gallwch ysgrifennu eto ymhen ${countedInWelsh(minutes, "munud")}.`,
  notice: (until, minutes) =>
    `Mae'r drafodaeth hon yn araf tan ${until}: ar ôl ysgrifennu, arhoswch ${countedInWelsh(minutes, "munud")} cyn ysgrifennu eto.`,
  line: "Gwnaed trafodaeth yn araf am rai oriau.",
};

const summaries: Words["summaries"] = {
  title: "Crynodebau",
  lead: (fairPerCamp) =>
    `Mae crynodeb yn dweud beth sydd o blaid ac yn erbyn mewn ffordd y mae'r ddwy ochr yn ei hadnabod. Mae'n deg pan fydd ${countedInWelsh(fairPerCamp, "aelod")} o bob ochr yn dweud hynny, neu bawb ar ochr sy'n llai na hynny.`,
  none: "Nid oes neb wedi ysgrifennu crynodeb eto.",
  add: "Ysgrifennu crynodeb",
  addTitle: "Ysgrifennu crynodeb",
  addLead:
    "Crynhowch y gorau o'r ddwy ochr mewn ychydig frawddegau. Bydd aelodau o bob ochr yn dweud a yw'n deg.",
  label: "Eich crynodeb",
  send: "Ei gyhoeddi",
  fair: "Mae'r ddwy ochr yn ei alw'n deg",
  notYet: "Nid yw'r ddwy ochr wedi'i alw'n deg eto",
  camp: { for: "Y rhai o blaid", against: "Y rhai yn erbyn" },
  empty: "neb ar yr ochr hon eto",
  noReader: "Rhaid i o leiaf un aelod heblaw'r awdur ei alw'n deg.",
  mark: "Mae'n deg",
  unmark: "Nid yw'n deg wedi'r cyfan",
  own: "Eich crynodeb chi yw hwn. Eraill sy'n dweud a yw'n deg.",
  ownRefused: "Ni allwch alw eich crynodeb eich hun yn deg: eraill sy'n dweud hynny.",
  unknown: "Nid oes crynodeb o'r fath.",
  older: "Crynodebau hŷn",
};

/** Every sentence of this room that a person reads, in Welsh. */
export const cy: Words = {
  may: {
    signIn: "Mewngofnodwch i ddarllen y sylwadau ac i ysgrifennu.",
    tooMuch:
      "Roedd hynny'n llawer mewn amser byr. Arhoswch awr, os gwelwch yn dda, yna ewch ymlaen.",
    confirm:
      "Cadarnhewch eich cyfeiriad e-bost yn gyntaf, os gwelwch yn dda: mae'r ddolen yn y neges a anfonwyd atoch.",
  },
  branch: {
    title: (branch) => `${branch}: ei thrafodaeth`,
    branches: "Canghennau",
    lead: "Aelodau'r gangen sy'n ysgrifennu yma; mae pawb sy'n darllen trafodaethau yn ei darllen.",
  },
  topic: {
    noTitle: "Trafodaeth y mae ei theitl yn gudd",
    notOfBranch:
      "Trafodaeth un gangen yw hon: y rhai sy'n perthyn iddi sy'n ysgrifennu yma. Gallwch ei darllen.",
    unknown: "Nid oes trafodaeth o'r fath.",
    closed: "Mae'r drafodaeth hon wedi cau. Gallwch ei darllen o hyd.",
    commentsOnly:
      "Bydd hyn ar agor pan fydd y drafodaeth yn dechrau. Tan hynny, sylwadau'n unig sydd.",
  },
  fields: {
    comment: "Eich sylw",
    claim: "Y ddadl",
    source: "Y ffynhonnell",
    summary: "Y crynodeb",
    camp: "Dewiswch a yw'n siarad o blaid neu yn erbyn, neu'n gwestiwn.",
    side: "Dewiswch o blaid, yn erbyn neu'n ansicr.",
    yesOrNo: "Pwyswch un o'r botymau.",
  },
  comment,
  hidden,
  letters,
  sides: {
    title: "Ble rydym yn sefyll?",
    label: "Ble rydych chi'n sefyll?",
    hint: "Gallwch ei newid unrhyw bryd. Mae eraill yn gweld y niferoedd, ond nid pwy sydd ble.",
    save: "Cadw",
    names: { for: "O blaid", against: "Yn erbyn", unsure: "Ansicr" },
    counts: (sides) =>
      `${countInWords(sides.for)} o blaid, ${countInWords(sides.against)} yn erbyn, ${countInWords(sides.unsure)} yn ansicr.`,
  },
  reports,
  hiddenList,
  slow,
  arguments: argumentWords,
  summaries,
  discussion: "Trafodaeth",
  signIn: "Mewngofnodi",
  kept: {
    comments: {
      what: "Eich sylwadau, pa ochr rydych arni, yr hyn rydych yn ei alw'n bwynt da neu'n deg, yr hyn a newidiodd eich meddwl, a'r hyn y rhoesoch wybod amdano",
      why: "Fel y gall aelodau siarad, a gweld barn y ddwy ochr.",
    },
    arguments: {
      what: "Y dadleuon a'r crynodebau a ysgrifenasoch",
      why: "Gwaith cyffredin ydynt, y mae eraill wedi adeiladu arno.",
    },
    hidden: {
      what: "Testun neges a guddiwyd gan ddwy allwedd",
      why: "Fel y gall rheithgor farnu a oedd hynny'n iawn.",
      until: (length) => `${length} ar ôl ei guddio`,
    },
  },
};
