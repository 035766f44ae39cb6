import { countedInWelsh, countInWords, type Texts } from "@breakthrough/languages";
import type { Day } from "../../platform/time/days.ts";
import { dayInWords } from "../../web/moments.ts";
import { poundsInWords } from "../../web/numbers.ts";
import type { statementsEn } from "./words-statements.en.ts";

// Written without a native reader, as all our Welsh.

const lines = (count: number): string => countedInWelsh(count, "llinell");
const nothing = "Ni chymerwyd dim ohoni.";

export const statementsCy: Texts<typeof statementsEn> = {
  accounts: {
    assets: "Yr hyn sydd gan y blaid",
    bank: "Banc",
    "clearing-gocardless": "Gyda GoCardless, ar ei ffordd i'r banc",
    "clearing-stripe": "Gyda Stripe, ar ei ffordd i'r banc",
    between: "Ym manc cangen nad yw'n cadw ei chyfrifon ei hun mwyach",
    liabilities: "Yr hyn y mae'r blaid yn ei ddal i eraill",
    suspense: "Nid yw'n hysbys eto at beth",
    "gifts-held": "Rhoddion sy'n aros am eu gwirio",
    "refunds-owed": "I'w ad-dalu",
    loans: "Arian a fenthycwyd i'r blaid",
    income: "Yr hyn a ddaeth i mewn",
    dues: "Taliadau aelodaeth a thanysgrifio",
    gifts: "Rhoddion",
    "income-other": "Incwm arall",
    expenses: "Yr hyn a aeth allan",
    "bank-charges": "Taliadau banc",
    "expenses-other": "Gwariant arall",
    equity: "Yr hyn oedd yno o'r blaen",
    opening: "O gyn y llyfrau hyn, neu o gyfrif arall i'r blaid",
    transfers: "O uned gyfrifyddu arall i'r blaid, neu iddi",
  },
  how: {
    reference: "Adnabuwyd wrth ei gyfeirnod",
    payer: "Adnabuwyd wrth y talwr a'r swm",
    charge: "Tâl y banc",
    reversal: "Cymerodd y banc daliad cynharach yn ôl",
    hand: "Dywedwyd â llaw",
    unknown: "Nid oes neb yn hysbys wrtho",
    provider: "Casglwyd drwy ddebyd uniongyrchol neu gerdyn",
    ended: "Mae ei aelod wedi dod â'i dâl i ben",
    "not-one": "Mae'n enwi mwy nag un aelod",
    large: "Dros £500: fe'i gwirir yn gyntaf",
    "went-out":
      "Mae'n mynd allan gyda chyfeirnod aelod: cymerodd y banc daliad yn ôl, neu talodd rhywun ef yn ôl",
    "over-cap": "Y tu hwnt i'r hyn y gall un person ei roi mewn blwyddyn: i'w roi yn ôl",
  },
  formats: {
    ofx: "OFX",
    mt940: "MT940",
    camt053: "CAMT.053",
    "csv-lloyds": "CSV Lloyds, Halifax neu “Bank of Scotland”",
    "csv-barclays": "CSV Barclays",
    "csv-natwest": "CSV NatWest neu RBS",
    "csv-starling": "CSV Starling",
    "csv-monzo": "CSV Monzo",
    "csv-cooperative": "CSV y Co-operative Bank",
    "csv-hsbc": "CSV HSBC",
    "csv-nationwide": "CSV Nationwide",
  },
  title: "Datganiadau banc",
  lead: "Mae pob llinell o'r banc yn y llyfrau unwaith, pa mor aml bynnag y'i mewnforir. Mae'r hyn na all neb ei ddweud yn aros nes i rywun ddweud beth ydyw.",
  desk: "Desg y trysorydd",
  handIn: {
    title: "Rhoi datganiad i mewn",
    file: "Ffeil",
    hint: (megabytes) =>
      `OFX, MT940, CAMT.053 neu CSV, hyd at ${megabytes} MB. Gwelwch beth a ddeuai ohono cyn cymryd dim.`,
    button: "Edrych arno",
    byBranch:
      "Rhaid i'r ffeil ddweud o ba gyfrif y mae, a pharhau o'r un ddiwethaf lle mae'n rhoi ei balans. Trysorydd y blaid sy'n cymryd unrhyw un arall.",
    noAccount: "Cyn cymryd datganiadau, mae'r blaid yn enwi ei chyfrif banc.",
    ask: "Enwi'r cyfrif banc",
  },
  imported: {
    title: "Mewnforiwyd",
    none: "Dim eto.",
    when: "Pryd",
    format: "Ffurf",
    days: "Dyddiau",
    lines: "Llinellau",
    added: "Newydd",
    warnings: "I'w nodi",
    to: (from, to) => `${from} hyd ${to}`,
  },
  preview: {
    title: "Datganiad, cyn ei gymryd",
    lead: (all, added, known) =>
      `${lines(all)}: ${countInWords(added)} newydd, ${countInWords(known)} yn y llyfrau eisoes.`,
    format: "Ffurf",
    days: "Dyddiau",
    came: "Arian newydd a ddaeth",
    went: "Arian newydd a aeth",
    lines: "Y llinellau newydd",
    first: (count) => `Y ${countInWords(count)} cyntaf.`,
    day: "Diwrnod",
    amount: "Swm",
    says: "Yr hyn y mae'r banc yn ei ddweud",
    nothing: "Mae pob llinell ohono yn y llyfrau eisoes.",
    button: "Ei gymryd i'r llyfrau",
  },
  warnings: {
    balances: (opening, sum, closing) =>
      `Nid yw'r balansau'n cytuno: nid yw ${poundsInWords(opening)} a llinellau o ${poundsInWords(sum)} yn gwneud ${poundsInWords(closing)}. Gall llinell fod ar goll yn y ffeil.`,
    afterClosing: (count, day) =>
      `${lines(count)} wedi'u cofnodi ar ôl ${day}, diwrnod y balans terfynol, nad yw'n eu cynnwys.`,
    pending: (count) => `${lines(count)} heb eu cofnodi eto: dim arian nes i'r banc eu cofnodi.`,
    nought: (count) => `Gadawyd allan ${lines(count)} o £0.`,
    noAccount: "Nid yw'r ffeil yn dweud o ba gyfrif y mae. Gwnewch yn siŵr mai ein cyfrif ni ydyw.",
    gap: (closing, goesOn) =>
      `Caeodd y datganiad diwethaf â ${poundsInWords(closing)}, ac mae hwn yn parhau o ${poundsInWords(goesOn)}. Efallai fod llinell ar goll rhyngddynt.`,
  },
  line: {
    title: "Llinell o'r banc",
    amount: "Swm",
    day: "Cofnodwyd ar",
    payer: "Pwy",
    reference: "Cyfeirnod",
    text: "Yr hyn y mae'r banc yn ei ddweud",
    where: "Yn y llyfrau fel",
    how: "Pam",
    person: "Aelod",
    entry: "Cofnod y cyfrif",
    settle: "Beth ydyw?",
    account: "Yn y llyfrau fel",
    takesBack: "Mae'n cymryd yn ôl yr hyn a dalasant o'r blaen, fel nad yw'n talu am ddim",
    whose: "Pwy biau ef?",
    chosen: "Aelod",
    button: "Cadw",
    undo: "Cymryd hyn yn ôl",
    undoSays:
      "Mae'r arian yn aros eto nes i rywun ddweud beth ydyw. Nid yw'n talu mwyach am yr hyn y talodd amdano.",
    undone: "Mae'r banc wedi cymryd hyn yn ôl.",
    refund: "Ei ad-dalu",
    refundSays:
      "Mae'r hyn a dalodd rhywun ddwywaith, neu drwy gamgymeriad, yn mynd yn ôl pan fydd corff arall wedi'i lofnodi hefyd.",
  },
  suspense: {
    title: "Yn aros i rywun ddweud beth ydyw",
    none: "Nid oes dim yn aros.",
    says: (count, pence) =>
      `${lines(count)}, ${poundsInWords(pence)} gyda'i gilydd. Mae yn y banc ac nid yw'n eiddo i neb eto.`,
    open: "Dweud beth ydyw",
  },
  noEffect: {
    title: "Tâl nad adnewyddodd ddim",
    says: "Daeth gan rywun nad yw'n aelod nawr, neu mae'n llai na chost mis. Mae angen gofyn am bob un.",
    none: "Dim.",
    whom: "Gan",
  },
  latest: { title: "Y llinellau diweddaraf", all: "Pob datganiad" },
  ask: {
    title: "Enwi cyfrif banc y blaid",
    lead: "Mae aelodau'n ei weld ar dudalen eu tâl ac yn talu iddo. Gwrthodir datganiadau o unrhyw gyfrif arall.",
    trail: "Arian",
    present: "Nawr",
    send: "Ymlaen i lofnodi",
    why: "Pam?",
    whyHint: "Mae'r allwedd arall a'r aelodau yn ei ddarllen.",
  },
  account: {
    title: "Enw'r cyfrif",
    titleHint: "Fel sydd gan y banc: mae banciau'r talwyr yn ei gymharu.",
    sortCode: "Cod didoli",
    number: "Rhif y cyfrif",
  },
  fields: {
    title: "Enw'r cyfrif",
    sortCode: "Ysgrifennwch chwe digid y cod didoli.",
    number: "Ysgrifennwch wyth digid rhif y cyfrif.",
    file: "Dewiswch ffeil.",
    tooLong: (megabytes) => `Mae gan y ffeil fwy na ${megabytes} MB.`,
    account: "Dewiswch beth ydyw.",
    gone: "Nid yw'r datganiad hwn yma mwyach. Rhowch ef i mewn eto.",
  },
  unreadable: {
    unknown: () =>
      `Nid yw hwn yn ddatganiad banc sy'n hysbys i ni: OFX, MT940, CAMT.053, neu CSV banc yr ydym yn adnabod ei benawdau. ${nothing}`,
    "cut-off": (at) =>
      `Mae'r ffeil yn dod i ben yn y canol${at === "" ? "" : ` (${at})`}. Lawrlwythwch hi eto. ${nothing}`,
    amount: (at) =>
      `Mae swm nad yw'n swm, ${at}. Mae symiau mewn punnoedd, megis 1,234.56. ${nothing}`,
    day: (at) => `Mae diwrnod nad yw'n ddiwrnod, ${at}. ${nothing}`,
    currency: (at) =>
      `Mewn punnoedd y mae'r llyfrau hyn, ac nid felly'r ffeil hon: ${at}. ${nothing}`,
    columns: (at) =>
      `Mae mwy mewn rhes nag y mae'r penawdau'n ei enwi, ${at}. Efallai fod y banc wedi newid ei golofnau. ${nothing}`,
    broken: (at) => `Mae'r ffeil wedi'i difrodi${at === "" ? "" : ` (${at})`}. ${nothing}`,
    empty: () => "Nid oes llinell ynddi.",
    doctype: () => `Mae gan y ffeil fath o ddogfen nad oes banc yn ei ysgrifennu. ${nothing}`,
  },
  refuse: {
    sameAccount: "Dyna'r cyfrif eisoes.",
    noAccount: "Rhaid i'r blaid enwi ei chyfrif banc yn gyntaf.",
    otherAccount: (ending) =>
      `Mae'r ffeil hon o gyfrif arall, sy'n gorffen â ${ending}. ${nothing}`,
    gone: "Nid yw'r datganiad hwn yma mwyach, neu mae o gyfrif nad yw'n eiddo i ni nawr. Rhowch ef i mewn eto.",
    nothingNew: "Mae pob llinell ohono yn y llyfrau eisoes.",
    noLine: "Nid oes llinell o'r fath.",
    nobody: "Nid oes neb felly yn ein plith.",
    whose: "Dewiswch yr aelod y mae'n eiddo iddo.",
    undone: "Mae'r banc wedi cymryd hyn yn ôl, felly nid oes rhagor i'w ddweud amdano.",
    settled: "Dywedwyd eisoes beth yw hwn. Cymerwch hynny yn ôl yn gyntaf.",
    waits: "Mae'n aros eisoes.",
    othersAccount: "Dyna gyfrif rhan arall o'r blaid eisoes.",
    beforeUnit: (begins) =>
      `Mae'r gangen hon yn cadw ei chyfrifon ei hun o ${dayInWords(begins as Day)}, ac mae llinellau o gynt yn y ffeil. Rhowch un i mewn sy'n dechrau ar y diwrnod hwnnw. ${nothing}`,
    afterUnit: (ended) =>
      `Daeth cyfrifon y gangen hon ei hun i ben ar ${dayInWords(ended as Day)}, ac mae llinellau o wedyn yn y ffeil. Rhowch un i mewn sy'n gorffen ar y diwrnod hwnnw. ${nothing}`,
    namesNoAccount: `Nid yw'r ffeil yn dweud o ba gyfrif y mae. Dewiswch ffurf sy'n gwneud, megis OFX, MT940 neu CAMT.053, neu gofynnwch i drysorydd y blaid ei chymryd. ${nothing}`,
    goesNotOn: (closing, goesOn) =>
      `Caeodd y datganiad diwethaf â ${poundsInWords(closing)}, ac mae hwn yn parhau o ${poundsInWords(goesOn)}. Rhowch un i mewn sy'n parhau o'r fan honno, neu gofynnwch i drysorydd y blaid ei gymryd. ${nothing}`,
    centralOnly: "Dim ond yn llyfrau'r blaid ganolog y mae hynny.",
    nothingBefore: "Nid oes taliad cynharach ganddynt o'r swm hwn sy'n sefyll.",
    otherWay: "Nid yw hynny'n gweddu i arian sy'n mynd y ffordd hon.",
    refunded:
      "Mae dau gorff wedi llofnodi bod hwn yn cael ei ad-dalu. Ni ellir dweud ei fod yn rhywbeth arall.",
    atTheDesk:
      "Dros £500 mae'n rhodd yn ôl y gyfraith: fe'i derbynnir neu fe'i rhoddir yn ôl wrth y ddesg roddion.",
  },
  record: {
    account: (ending) =>
      `Mae cyfrif banc y blaid, y mae aelodau'n talu iddo, yn un arall: mae'n gorffen â ${ending}.`,
    unitAccount: (name, ending) =>
      `Mae cyfrif banc ${name}, sy'n cadw ei chyfrifon ei hun, yn un arall: mae'n gorffen â ${ending}.`,
    imported: (all, added, hash) =>
      `Cymerwyd datganiad banc i'r llyfrau: ${lines(all)}, ${countInWords(added)} newydd (SHA-256 ${hash}).`,
  },
};
