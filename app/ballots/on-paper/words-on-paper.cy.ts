import { countedInWelsh, countInWords, type Texts } from "@breakthrough/languages";
import { partyPath } from "../../our-party/addresses.ts";
import { packsPath } from "../addresses.ts";
import type { PaperFacts } from "../ballot.ts";
import type { onPaper as en, ballotOnPaper as enOfBallot } from "./words-on-paper.en.ts";

// Written without a native reader, as all our Welsh.

const members = (count: number): string => countedInWelsh(count, "aelod");

const sheets = (count: number, which: string): string =>
  `${countedInWelsh(count, "dalen")} ${which}`;

const paper: Texts<typeof en>["paper"] = {
  title: {
    1: "Eich papur pleidleisio: y ddalen gyntaf",
    2: "Eich papur pleidleisio: yr ail ddalen",
  },
  number: "Rhif",
  code: { 1: "Cod y ddalen gyntaf", 2: "Cod yr ail ddalen" },
  question: "Y cwestiwn",
  options: "Dywedwch ie, na neu ymatal ar gyfer pob un o'r rhain",
  caseFor: "O blaid",
  caseAgainst: "Yn erbyn",
  howTitle: "Sut i bleidleisio",
  how: ({ link, closes }) => [
    "Cewch ddwy ddalen mewn dwy amlen. Mae swyddogion dau gorff gwahanol o'r blaid yn argraffu un yr un, ac nid oes gan neb ond chi'r ddau god.",
    `Agorwch ${link} mewn unrhyw borwr: gartref, mewn llyfrgell, gyda rhywun yr ydych yn ymddiried ynddo, neu mewn noson gangen. Nid oes angen cyfrif arnoch.`,
    "Teipiwch y rhif a'r ddau god. Yna gwelwch y bleidlais, pleidleisiwch, ac ysgrifennwch eich derbynneb.",
    `Gallwch newid eich pleidlais yn yr un modd tan y cau: ${closes}.`,
    "Gall pwy bynnag sydd â'r ddwy ddalen bleidleisio yn eich lle. Ni dderbynnir pleidleisiau drwy'r post na dros y ffôn: peidiwch â gadael i neb fynd â'r dalennau.",
    "Onid yw un o'r dalennau wedi cyrraedd, neu a oedd ar agor? Dywedwch wrth swyddog neu aelod arall: mae dau swyddog o ddau gorff yn anfon rhai newydd atoch, ac mae'r hen godau yn farw.",
  ],
  other:
    "Mae'r ddalen gyntaf, a ddaw mewn amlen arall, yn cynnwys y cwestiwn, yr opsiynau a'r achosion.",
};

export const onPaper: Texts<typeof en> = {
  limit: (seconds) =>
    `Bu llawer o gynigion o'r fan hon, neu gyda'r rhif hwn. Arhoswch ${seconds} eiliad, yna anfonwch ef eto.`,
  badNumber: "Teipiwch rif y papur pleidleisio: mae ar y ddwy ddalen.",
  badCode: {
    first: "Teipiwch god y ddalen gyntaf: deuddeg llythyren a ffigur.",
    second: "Teipiwch god yr ail ddalen: deuddeg llythyren a ffigur.",
  },
  wrong:
    "Nid oes papur pleidleisio â'r rhif hwn a'r ddau god hyn. Edrychwch ar bob un eto. Os cawsoch ddalennau newydd, nid yw codau'r hen rai yn cyfrif mwyach. Os oes gennych gyfeiriad e-bost gyda ni nawr, mewngofnodwch i bleidleisio.",
  badSheet: "Dywedwch pa ddalen a argreffir: y gyntaf neu'r ail.",
  onlyOfficers:
    "Dim ond y rhai y mae'r llyfr rheolau yn enwi eu swydd sy'n argraffu papurau pleidleisio.",
  nothingToPrint: "Nid oes dim i chi ei argraffu, neu mae'r bleidlais wedi cau.",
  nothingToPost: "Nodwyd y dalennau hyn eisoes, neu mae eraill yn eu hargraffu.",
  packGone:
    "Nid yw'r papur pleidleisio hwn yno mwyach: cafodd un arall ei le, neu mae ei bleidlais wedi cau.",
  whose: "Pwy biau ef",

  title: "Pleidleisio â phapur pleidleisio",
  lead: "I aelodau heb flwch post, a gafodd ddwy ddalen drwy'r post. Nid oes angen cyfrif arnoch, a chewch wneud hyn dros rywun a roddodd y ddwy ddalen i chi.",
  number: "Rhif y papur pleidleisio",
  numberHint: "Mae ar y ddwy ddalen.",
  first: "Cod y ddalen gyntaf",
  second: "Cod yr ail ddalen",
  codeHint: "Deuddeg llythyren a ffigur, megis 7K3M-Q0XV-94TD. Mae llythrennau bach yn iawn.",
  open: "Dangos y bleidlais",
  notYours: "A ydych yn aelod â chyfeiriad e-bost yma? Yna mewngofnodwch i bleidleisio.",
  signIn: "Mewngofnodi",

  ballotLead:
    "Darllenwch yr achosion, yna pleidleisiwch isod. Gallwch newid eich pleidlais tan y cau.",
  voteTitle: "Eich pleidlais",
  cast: "Bwriwyd y bleidlais hon o'r blaen. Anfonwch un arall i'w newid.",
  again: "Teipio codau eraill",
  receiptTitle: "Mae'r bleidlais i mewn",
  receiptLead:
    "Ysgrifennwch y llinell a chod y dderbynneb: ar ôl y cau gall unrhyw un chwilio amdanynt yn y ffeil i ailgyfrif y bleidlais.",
  receiptNext: "A fydd rhywun arall yn pleidleisio yma?",
  changeUntil:
    "Gellir newid y bleidlais tan y cau, â'r un rhif a chodau. Yna bydd cod y dderbynneb yn un arall.",

  packsTitle: "Papurau pleidleisio i'w hargraffu",
  packsLead:
    "Mae aelodau heb flwch post yn pleidleisio â dau god ar ddwy ddalen. Mae dau swyddog o ddau gorff yn argraffu un ddalen yr un, ac yn postio eu dalen eu hunain: ni chaiff neb byth ddal y ddwy.",
  packsHow: [
    "Gwneir cod pan argreffir ei ddalen, mae ar y ddalen honno'n unig, ac ni chedwir ef yn unman. Felly byddwch â'r argraffydd yn barod.",
    "Plygwch bob dalen fel bod y cyfeiriad yn ffenestr yr amlen, a dywedwch o dan y dalennau eu bod yn eu hamlenni.",
    "Tan hynny gallwch eu hargraffu eto: mae codau'r dalennau cynt yn farw, ac mae'r cofnod yn dweud faint oedd. Wedyn dwy allwedd sy'n rhoi papur arall yn lle un coll.",
  ],
  trail: [
    { label: "Ein plaid", href: partyPath },
    { label: "Papurau pleidleisio i'w hargraffu", href: packsPath },
  ],
  noneTitle: "Nid oes angen papurau pleidleisio nawr",
  none: "Pan fydd pleidlais yn agor â rhai heb flwch post ar ei chofrestr, mae eu papurau yn aros yma.",
  closes: "Yn cau",
  print: {
    1: (count) => `Argraffu ${sheets(count, "gyntaf")}`,
    2: (count) => `Argraffu ${sheets(count, "arall")}`,
  },
  printAgain: {
    1: (count) => `Argraffu ${sheets(count, "gyntaf")} eto, â chodau newydd`,
    2: (count) => `Argraffu ${sheets(count, "arall")} eto, â chodau newydd`,
  },
  mostAtOnce: (most) => `Argreffir ${most} ar y mwyaf ar unwaith.`,
  forOthers: (count) =>
    `Mae swyddogion corff arall yn argraffu dalen sy'n aros: ${countedInWelsh(count, "papur")} pleidleisio.`,
  allPrinted: "Nid oes dim yn aros am eich llaw chi.",
  caption: (title) => `Papurau pleidleisio: “${title}”`,
  columns: {
    number: "Rhif",
    name: "Enw",
    first: "Y ddalen gyntaf",
    second: "Yr ail ddalen",
    lost: "Ar goll",
  },
  states: {
    waiting: "i'w hargraffu",
    printed: (times) =>
      times === 1 ? "wedi'i hargraffu" : `wedi'i hargraffu, ${countInWords(times)} gwaith`,
    posted: "yn ei hamlen",
  },
  lost: "Rhoi un arall",
  lostLabel: (number) => `Rhoi un arall: papur pleidleisio ${number}`,
  lostTitle: "Gofyn am bapur pleidleisio yn lle un coll",
  lostLead:
    "Mae'r ddau god yn farw cyn gynted ag y bydd dwy allwedd wedi troi, ac mae papur newydd yn aros i'w argraffu. Mae pleidlais a fwriwyd â'r hen un yn aros.",
  lostWhy: "Beth ddigwyddodd iddo?",
  lostWhyHint: "Mae pawb yn gweld hyn. Peidiwch ag ysgrifennu enw neb.",
  send: "Ymlaen i lofnodi",

  sheetsTitle: { 1: "Dalennau cyntaf i'w hargraffu", 2: "Ail ddalennau i'w hargraffu" },
  sheetsLead:
    "Argraffwch y dudalen hon nawr: dangosir y codau yr unwaith hon ac ni chedwir hwy yn unman. Peidiwch â'u darllen i neb.",
  inEnvelopes: (count) =>
    count === 1
      ? "Mae'r ddalen hon yn ei hamlen"
      : `Mae'r dalennau hyn yn eu hamlenni: ${countInWords(count)}`,
  backToPacks: "Yn ôl at y papurau pleidleisio",
  paper,
};

export const ballotOnPaper: Texts<typeof enOfBallot> = {
  onRoll: ({ onPaper: some, paperPercent }) =>
    `Nifer y rhai ar y gofrestr sydd heb flwch post ac yn pleidleisio â dau god ar bapur: ${countInWords(some)}. Mae'r llyfr rheolau yn caniatáu hyd at ${paperPercent}% o gofrestr.`,
  leftOut: ({ paperMembers, paperPercent }) =>
    `Nid yw aelodau heb flwch post ar y gofrestr hon, ac nid ydynt yn cyfrif at y cworwm: ${countedInWelsh(paperMembers, "aelod")}. Byddent yn fwy na'r ${paperPercent}% ohoni y mae'r llyfr rheolau yn gadael iddynt bleidleisio â chodau ar bapur.`,
  vote: "Pleidleisio â phapur pleidleisio",
  voted: {
    beside: (voted) =>
      `Nifer y pleidleisiau hyn a fwriwyd â chodau ar bapur: ${countInWords(voted)}. Maent wedi'u marcio yn y rhestr o enwau ac yn y ffeiliau.`,
    apart: (voted) =>
      `Nifer y pleidleisiau hyn a fwriwyd â chodau ar bapur: ${countInWords(voted)}. Nid oes ffeil yn dweud pa rai: o gyn lleied, byddai marc yn dweud sut y pleidleisiasant.`,
  },
  cheat: {
    title:
      "Mae dau swyddog o ddau gorff yn cadw dwy ddalen aelodau heb flwch post ac yn pleidleisio drostynt.",
    says: "Ni all y naill heb y llall. Byddai'r rhai na chafodd ddalennau yn sylwi, a phwy bynnag sy'n chwilio am ei linell. Mae terfyn ar faint a gaiff bleidleisio felly, mae'r canlyniad yn dweud faint a wnaeth, ac mae'r cofnod yn dweud pa mor aml yr argraffwyd dalennau o'r newydd.",
  },
};

/** Nothing where nobody has no mailbox. */
export const paperInRecord = ({ onPaper: some, paperMembers }: PaperFacts): string => {
  if (some > 0) return ` Ohonynt, mae ${some} yn pleidleisio â chodau ar bapur.`;
  return paperMembers === 0
    ? ""
    : ` Heb flwch post ac nid arni, gan eu bod yn fwy na chyfran y llyfr rheolau: ${members(paperMembers)}.`;
};
