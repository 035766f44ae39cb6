import { countedInWelsh, listInWords, type Texts } from "@breakthrough/languages";
import type { Certainty, ElectionType, EventName, Nation } from "@breakthrough/uk-election-law";
import type { Standing } from "./countdown.ts";
import type { en } from "./words.en.ts";

// Written without a native reader, as all our Welsh.

const NATIONS: Readonly<Record<Nation, string>> = {
  ENG: "Lloegr",
  WLS: "Cymru",
  SCT: "Yr Alban",
  NIR: "Gogledd Iwerddon",
};

/** After "yn": the nasal mutation, and the article that is no longer at the beginning. */
const IN_NATIONS: Readonly<Record<Nation, string>> = {
  ENG: "yn Lloegr",
  WLS: "yng Nghymru",
  SCT: "yn yr Alban",
  NIR: "yng Ngogledd Iwerddon",
};

/** After "neu", which softens and takes the article to itself. */
const OR_NATIONS: Readonly<Record<Nation, string>> = {
  ENG: "neu Loegr",
  WLS: "neu Gymru",
  SCT: "neu'r Alban",
  NIR: "neu Ogledd Iwerddon",
};

const ELECTIONS: Readonly<Record<ElectionType, string>> = {
  "uk-parliament-general": "Senedd y DU, etholiad cyffredinol",
  "uk-parliament-by-election": "Senedd y DU, isetholiad",
  "local-principal": "Cyngor",
  "local-by-election": "Cyngor, isetholiad",
  parish: "Cyngor plwyf neu gymuned",
  "parish-by-election": "Cyngor plwyf neu gymuned, isetholiad",
  "local-authority-mayor": "Maer awdurdod lleol",
  "combined-authority-mayor": "Maer awdurdod cyfun",
  "police-and-crime-commissioner": "Comisiynydd yr heddlu a throseddu",
  gla: "Awdurdod Llundain Fwyaf",
  senedd: "Senedd Cymru",
  "senedd-by-election": "Senedd Cymru, isetholiad",
  "scottish-parliament": "Senedd yr Alban",
  "scottish-parliament-by-election": "Senedd yr Alban, isetholiad",
  "ni-local": "Cyngor yng Ngogledd Iwerddon",
  "ni-assembly": "Cynulliad Gogledd Iwerddon",
  "party-campaign-return": "Datganiad ymgyrch y blaid ar ôl etholiad cyffredinol y DU",
};

const EVENTS: Readonly<Record<EventName, string>> = {
  dissolution: "Diddymu Senedd y DU",
  writReceived: "Y swyddog canlyniadau'n derbyn y writ",
  noticeEarliest: "Y diwrnod cyntaf y gellir cyhoeddi'r hysbysiad o etholiad",
  noticeOfElection: "Y diwrnod olaf i gyhoeddi'r hysbysiad o etholiad",
  nominationsOpen:
    "Y diwrnod cyntaf ar gyfer papurau enwebu, os daw'r hysbysiad ar ei ddiwrnod olaf",
  nominationsClose: "Cau'r enwebiadau",
  withdrawals: "Y cyfle olaf i dynnu'n ôl",
  agentAppointment: "Y cyfle olaf i benodi asiant etholiad",
  sopnPublication: "Y diwrnod olaf i gyhoeddi'r datganiad o'r personau a enwebwyd",
  firstWeeklyDonationReport: "Terfyn adroddiad wythnosol cyntaf y blaid ar roddion",
  registration: "Y diwrnod olaf i wneud cais i gofrestru i bleidleisio",
  postal: "Y diwrnod olaf i wneud cais am bleidlais bost, neu i newid un",
  proxy: "Y diwrnod olaf i wneud cais am bleidlais drwy ddirprwy",
  lateAbsentVote:
    "Y diwrnod olaf i wneud cais am bleidlais bost neu drwy ddirprwy oherwydd salwch a'r tebyg",
  vac: "Y diwrnod olaf i wneud cais am Dystysgrif Awdurdod Pleidleisiwr",
  noticeOfPoll: "Y diwrnod olaf i gyhoeddi'r hysbysiad o bleidlais",
  pollingAgents: "Y diwrnod olaf i benodi asiantau pleidleisio a chyfrif",
  replacementPostalFirst:
    "Y diwrnod cyntaf y gellir cael pleidlais bost newydd yn lle un a gollwyd",
  emergencyProxy: "Y cyfle olaf i wneud cais am ddirprwy brys",
  invoicesReceived: "Y diwrnod olaf i dderbyn hawliadau am dreuliau etholiad",
  invoicesPaid: "Y diwrnod olaf i dalu hawliadau am dreuliau etholiad",
  expensesReturn: "Y diwrnod olaf ar gyfer ffurflen treuliau'r etholiad a datganiad yr asiant",
  candidateDeclaration:
    "Y diwrnod olaf ar gyfer datganiad yr ymgeisydd, os anfonir y ffurflen ar ei diwrnod olaf",
  partyInvoicesReceived: "Y diwrnod olaf i'r blaid dderbyn hawliadau",
  partyInvoicesPaid: "Y diwrnod olaf i'r blaid dalu hawliadau",
  partyReturnUpTo250k: "Terfyn ffurflen wariant y blaid, os gwariwyd £250,000 neu lai",
  partyReturnOver250k: "Terfyn ffurflen wariant ac archwiliad y blaid, os gwariwyd mwy na £250,000",
};

/** Events that the timetable calls by another name where something of the poll is known, by that name. */
const OTHERWISE_CALLED: Readonly<Record<string, string>> = {
  "First day for nomination papers": "Y diwrnod cyntaf ar gyfer papurau enwebu",
  "The notice of election is published": "Cyhoeddi'r hysbysiad o etholiad",
  "The statement of persons nominated is published": "Cyhoeddi'r datganiad o'r personau a enwebwyd",
};

const inDays = (days: number): string => {
  if (days === 0) return "heddiw";
  return days === 1 ? "yfory" : `ymhen ${countedInWelsh(days, "diwrnod")}`;
};

/** "Lloegr", "Lloegr neu Gymru", "Lloegr, Cymru neu'r Alban". */
function anyOf(places: readonly Nation[]): string {
  const last = places.at(-1);
  if (last === undefined || places.length === 1) return places.map((one) => NATIONS[one]).join("");
  return `${listInWords(places.slice(0, -1).map((one) => NATIONS[one]))} ${OR_NATIONS[last]}`;
}

function countdown(standing: Standing): string {
  if (standing.kind === "past") return "wedi bod";
  if (standing.kind === "open") {
    return standing.days === 0
      ? "heddiw fan bellaf"
      : `unrhyw ddiwrnod, ${inDays(standing.days)} fan bellaf`;
  }
  return standing.isWindow ? `${inDays(standing.days)} ar y cynharaf` : inDays(standing.days);
}

const CERTAINTY: Readonly<Record<Certainty, string>> = {
  S: "O'r gyfraith neu gan y rheoleiddiwr",
  R: "O amserlen cyngor ei hun",
  C: "Ail-law",
  D: "Wedi'i gyfrif o resi eraill",
};

/** Every sentence of this room that a person reads, in Welsh. */
export const cy: Texts<typeof en> = {
  title: "Amserlen etholiad",
  lead: "Pob terfyn amser cyfreithiol mewn etholiad: beth sydd i'w wneud, pryd, a pha gyfraith sy'n dweud hynny.",
  description:
    "Pob terfyn amser cyfreithiol mewn etholiad yn y Deyrnas Unedig, gyda'r rheol a'i ffynhonnell, fel tabl ac fel ffeil galendr.",
  above: "Ein plaid",
  advice: {
    title: "Nid cyngor cyfreithiol yw hwn",
    says: (readOn) =>
      `Darllenasom y gyfraith ar ${readOn} a chyfrif y dyddiadau ohoni. Yr hysbysiad a gyhoeddir gan y swyddog canlyniadau sy'n trechu unrhyw beth ar y dudalen hon.`,
  },
  form: {
    label: "Dewis etholiad",
    election: "Etholiad",
    electionPrompt: "Dewiswch etholiad",
    nation: "Gwlad",
    nationHint: "Lle mae'r etholaeth neu'r cyngor.",
    nationPrompt: "Dewiswch wlad",
    poll: "Diwrnod pleidleisio",
    pollHint: "Er enghraifft, 6 5 2027.",
    furtherTitle: "Os gwyddoch ragor",
    further:
      "Gallwch adael y rhain yn wag. Maent yn ychwanegu dyddiadau, neu'n eu gwneud yn fanwl.",
    button: "Dangos yr amserlen",
    nominationsCloseWorkingDaysBeforePoll: "Cau'r enwebiadau",
    closeHint: "Mae hysbysiad y swyddog canlyniadau'n rhoi'r diwrnod.",
    closePrompt: "Heb fod yn hysbys eto",
    closeChoice: (days) => `${countedInWelsh(days, "diwrnod")} gwaith cyn yr etholiad`,
    writReceived: "Y diwrnod y daeth y writ i law",
    writHint: "Mae'n culhau'r cyfnod tra nad yw'r cau yn hysbys.",
    contest: "Ymryson",
    contestHint: "Mae'n penderfynu faint o amser sydd i anfon y treuliau i mewn.",
    contestPrompt: "Heb ei ddewis",
    contests: {
      mayor: "Maer Llundain",
      constituency: "Y Cynulliad, etholaeth",
      "london-wide": "Y Cynulliad, rhestr Llundain gyfan",
    },
    noticeOfElection: "Y diwrnod y cyhoeddwyd yr hysbysiad o etholiad",
    noticeSource: "Hysbysiad y swyddog canlyniadau o etholiad",
    noticeHint: "Cyfrifir yr hyn sy'n dilyn yr hysbysiad o'r diwrnod hwn.",
    resultDeclared: "Y diwrnod y cyhoeddwyd y canlyniad",
    resultHint: "Ar ôl yr etholiad: cyfrifir y dyddiadau ar gyfer y treuliau ohono.",
  },
  problems: {
    noElection: "Dewiswch etholiad o'r rhestr.",
    noNation: "Dewiswch wlad o'r rhestr.",
    noPoll: "Rhowch y diwrnod pleidleisio.",
    notHeld: (election, nation, places) =>
      `Ni chynhelir “${ELECTIONS[election]}” ${IN_NATIONS[nation]}. Dewiswch: ${anyOf(places)}${
        nation === "NIR" && election.startsWith("local-")
          ? `, neu'r etholiad “${ELECTIONS["ni-local"]}”`
          : ""
      }.`,
  },
  empty: {
    title: "Pryd mae'r etholiad?",
    says: "Dewiswch yr etholiad, y wlad a'r diwrnod pleidleisio. Rydym yn cyfrif yn ôl o'r diwrnod hwnnw ac yn gadael penwythnosau a gwyliau banc allan, fel y gwna'r gyfraith. Yna gallwch roi pob terfyn amser yn eich calendr eich hun.",
    likely: "Nesaf, yn ôl pob tebyg",
    likelySays:
      "Mae etholiadau cyffredin ar y dydd Iau cyntaf ym mis Mai. Nid yw pob cyngor na maer yn cael ei ethol bob blwyddyn, a gall y Senedd symud etholiad.",
    byElections: "Isetholiadau",
    byElectionsSay:
      "Gall un ddod unrhyw bryd. Pe cyhoeddid yr hysbysiad yfory, dyma'r dydd Iau cyntaf y gellid ei gynnal.",
  },
  event: (event, name) => OTHERWISE_CALLED[name] ?? EVENTS[event],
  elections: ELECTIONS,
  nations: NATIONS,
  poll: (election, nation) => `${ELECTIONS[election]}, ${NATIONS[nation]}`,
  likelyPoll: (election, nation, day) => `${ELECTIONS[election]}, ${NATIONS[nation]}: ${day}`,
  pollOn: "Y diwrnod pleidleisio yw",
  next: "Nesaf",
  allPast: "Mae pob dyddiad yn yr amserlen hon wedi bod.",
  countdown,
  file: {
    window: (name) => `${name} (cyfnod)`,
    published: "Fel y cyhoeddwyd gan y swyddog canlyniadau.",
    computed: "Wedi'i gyfrif; hysbysiad y swyddog canlyniadau sy'n trechu.",
    law: "Y gyfraith, yn Saesneg:",
  },
  calendar: "Ychwanegu at eich calendr (iCal)",
  json: "Fel data (JSON)",
  table: {
    title: "Pob dyddiad",
    caption: (poll, day) => `Terfynau amser: ${poll}, etholiad ar ${day}`,
    what: "Beth",
    when: "Pryd",
    rule: "Y rheol, a'i ffynhonnell",
    mark: "Pa mor sicr",
    pollingDay: "Diwrnod pleidleisio",
    pollingDayRule: "Y diwrnod a ddewisoch. Cyfrifir pob dyddiad arall ohono.",
    to: "–",
    at: (time) => `am ${time}`,
  },
  kinds: {
    computed: "Cyfrifwyd",
    window: "Cyfnod",
    latest: "Fan bellaf",
    published: "Cyhoeddwyd",
    given: "Rhoddwyd",
  },
  certainty: CERTAINTY,
  notCovered: "Heb fod yn gywir ar gyfer pob etholiad o'r math hwn",
  missing: {
    title: "Heb ei gyfrif, a pham",
    says: "Lle mae rhywbeth ar goll, neu lle na allem gadarnhau'r gyfraith, nid ydym yn rhoi dyddiad. Gallai dyfalu'n anghywir gostio'i le i ymgeisydd.",
    add: "Ei ychwanegu yn y ffurflen",
  },
  reading: {
    title: "Sut i'w darllen",
    computed: "Mae'r gyfraith yn pennu'r diwrnod. Ni a'i cyfrifodd.",
    window:
      "Y swyddog canlyniadau sy'n dewis y diwrnod rhwng dau derfyn. Rydym yn dangos y diwrnod cyntaf a'r olaf posibl.",
    latest:
      "Dim ond diwrnod olaf y mae'r gyfraith yn ei bennu. Gall y swyddog canlyniadau fod yn gynt.",
    published: "Chi a'i rhoddodd, o hysbysiad y swyddog canlyniadau, sy'n trechu.",
    given: "Chi a'i dewisodd.",
    times:
      "Amser y DU yw'r amserau. Lle nad oes amser, dim ond y diwrnod y mae'r gyfraith yn ei enwi.",
    sure: "O dan bob marc mae'n dweud ble y darllenasom y rheol. Mae “Ail-law” ac “Wedi'i gyfrif o resi eraill” yn llai sicr: gwiriwch y rheini yn gyntaf.",
  },
};
