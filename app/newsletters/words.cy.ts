import type { Texts } from "@breakthrough/languages";
import { countedInWelsh, countInWords, listInWords } from "@breakthrough/languages";
import { NEW_DAYS } from "../membership/door.ts";
import { partyPath } from "../our-party/addresses.ts";
import type { en } from "./words.en.ts";

// Written without a native reader, as all our Welsh.

const people = (number: number): string =>
  number === 1 ? "1 person" : `${countInWords(number)} o bobl`;

const TOPICS = {
  campaigns: "Ymgyrchoedd",
  policy: "Polisi a phleidleisiau",
  events: "Digwyddiadau",
  party: "Y blaid ei hun",
} as const;

const CONDITIONS = {
  new: `ymunodd o fewn y ${NEW_DAYS} diwrnod diwethaf`,
  active: "gymerodd ran yn ddiweddar",
  quiet: "na chymerodd ran yn ddiweddar",
  welsh: "sy'n ein darllen yn Gymraeg",
} as const;

const listed = (conditions: readonly (keyof typeof CONDITIONS)[]): string =>
  listInWords(
    conditions.map((one) => CONDITIONS[one]),
    "and",
  );

const whom = (which: "members" | "everybody" | "area" | "branch", area: string): string =>
  ({
    members: "yr holl aelodau",
    everybody: "yr holl aelodau a chefnogwyr",
    area: `aelodau ${area} a phob cangen oddi tani`,
    branch: `aelodau ${area}`,
  })[which];

/** Every sentence of this room that a person reads, in Welsh. */
export const cy: Texts<typeof en> = {
  topics: TOPICS,
  whom,
  only: (conditions) => `Ohonynt dim ond y rhai ${listed(conditions)}.`,
  goesTo: ({ whom: which, conditions, topic, area, count }) =>
    `Mae'n mynd at ${people(count)} ar y mwyaf: ${whom(which, area)}${
      conditions.length === 0 ? "" : `, ac ohonynt dim ond y rhai ${listed(conditions)}`
    }. Nid oes neb dan 18 yn ei gael, na phwy bynnag sydd wedi atal llythyrau o'r fath neu'r pwnc “${TOPICS[topic]}”.`,
  unknown: "Nid oes cylchlythyr o'r fath.",
  notYours:
    "Swyddogion sy'n ysgrifennu cylchlythyrau: rhai'r blaid, neu'r gangen y mae'n mynd ati.",
  areaEnded: "Mae'r gangen y mae'n mynd ati wedi dod i ben. Newidiwch at bwy mae'n mynd.",
  changed: "Mae ei eiriau wedi newid ers hynny. Darllenwch ef eto, a gofynnwch eto.",
  isOut: "Mae wedi mynd allan eisoes.",
  nobody:
    "Byddai'n mynd at neb: nid oes neb yn cwrdd â'r holl amodau. Newidiwch at bwy y mae'n mynd.",
  byRequest: "Mae cylchlythyr y blaid yn mynd allan drwy gais, ag allwedd corff arall.",
  waits: "Mae'n aros am yr allwedd arall eisoes.",
  notWaiting: "Nid yw'n aros am allwedd.",
  ownKey: "Chi a drodd yr allwedd gyntaf: swyddog arall o'r gangen sy'n troi'r ail.",
  notOnItsWay: "Nid yw ar ei ffordd: nid oes dim ohono ar ôl i'w atal.",
  tooMany: (most) => `Mae ${most} drafft eisoes. Gollyngwch un allan, neu taflwch un.`,
  tooSoon: (most) =>
    `Mae'r gangen wedi anfon ${countedInWelsh(most, "llythyr")} o fewn saith diwrnod. Gall y nesaf fynd wedi hynny.`,
  unfit: {
    "too-long":
      "Mae'n hirach na 100 kB, a byddai rhaglenni post yn ei dorri. Gwnewch ef yn fyrrach, gyda dolen i'r gweddill.",
    style: "Mae arno angen dalen arddull, y mae llawer o raglenni post yn ei thaflu.",
    loads:
      "Byddai'n llwytho rhywbeth o rywle arall, sy'n dweud wrth y safle hwnnw pwy sy'n ei ddarllen.",
    pixel: "Mae ynddo rywbeth un picsel o led, sydd yno dim ond i weld pwy sy'n ei agor.",
    link: "Mae un o'i ddolenni yn arwain i rywle arall na'r hyn a ddywed.",
    differs: "Nid yw ei destun a'i HTML yn dweud yr un peth.",
  },
  fields: {
    subject: "Y pwnc",
    body: "Y testun",
    topic: "Dewiswch faes.",
    to: "Dewiswch at bwy y mae'n mynd.",
  },
  trail: [{ label: "Ein plaid", href: partyPath }],
  list: {
    title: "Cylchlythyrau",
    lead: "Yr hyn y mae'r blaid a'i changhennau yn ei ysgrifennu at lawer. Nid oes neb yn gollwng un allan ar ei ben ei hun: mae dwy allwedd yn troi, neu gallai aelodau fod wedi ei atal.",
    privacy:
      "Mae aelodau'n darllen cylchlythyrau yma. Mae pawb arall yn gweld pryd yr aeth un allan, at bwy, ac at faint.",
    begin: "Ysgrifennu cylchlythyr",
    unsent: "Heb fynd allan eto",
    noUnsent: "Dim drafft, ac nid oes dim yn aros am allwedd.",
    sent: "Wedi mynd allan",
    none: "Dim cylchlythyr eto",
    noneSays: "Pan fydd y cyntaf wedi mynd allan, bydd yn sefyll yma gydag at faint yr aeth.",
    choices: "Dewis pa gylchlythyrau a gewch",
    silences: "Pan fydd rhaid i lythyrau aros",
  },
  states: {
    draft: "Drafft",
    waits: "Yn aros am yr allwedd arall",
    sending: "Yn cael ei anfon",
    sent: "Anfonwyd",
    stopped: "Ataliwyd",
  },
  form: {
    newTitle: "Ysgrifennu cylchlythyr",
    editTitle: "Newid y cylchlythyr",
    lead: "Fe'i cedwir fel drafft. Cyn iddo fynd fe'i gwelwch fel y bydd ei ddarllenwyr, ei anfon atoch eich hun, ac mae allwedd arall yn troi.",
    subject: "Pwnc",
    body: "Testun",
    bodyHint:
      "Testun plaen: mae llinell wag yn gwahanu paragraffau, mae “- ” yn dechrau pwynt mewn rhestr. Ysgrifennir dolenni'n llawn. Ysgrifennwch {name} lle bydd enw'r darllenydd. Nid oes lle ynddo i luniau nac i ddilyn neb.",
    topic: "Maes",
    topicHint: "Gall ei ddarllenwyr atal un maes heb atal popeth.",
    to: "At bwy?",
    choose: "Dewiswch",
    toParty: { members: "Yr holl aelodau", everybody: "Yr holl aelodau a chefnogwyr" },
    toArea: (name) => `Y blaid at aelodau ${name} ac oddi tani`,
    toBranch: (name) => `Cangen ${name} at ei haelodau`,
    only: "Dim ond rhai ohonynt?",
    onlySays: "Mae pwy bynnag sy'n ei gael yn cwrdd â phob un o'r rhain y rhowch dic wrtho.",
    conditions: {
      new: `Dim ond y rhai a ymunodd o fewn y ${NEW_DAYS} diwrnod diwethaf`,
      active: "Dim ond y rhai a gymerodd ran yn ddiweddar",
      quiet: "Dim ond y rhai na chymerodd ran yn ddiweddar",
      welsh: "Dim ond y rhai sy'n ein darllen yn Gymraeg",
    },
    save: "Cadw",
  },
  page: {
    reader: "Sam Darllenydd",
    topic: "Maes",
    to: "At",
    begun: "Gollyngwyd allan",
    stoppedAt: "Ataliwyd",
    fingerprint: "Ôl bys",
    request: (number) => `Cais ${number}`,
    byRequest: "Drwy",
    numbers: "At faint",
    posted: "Pobl yr aeth atynt",
    sent: "Derbyniwyd gan eu gweinyddion post",
    cameBack: "Daeth yn ôl",
    left: "Gadawodd drwy ei ddolen",
    replied: "Atebodd drwy'r post",
    noTracking:
      "Nid oes neb yn gwybod pwy a'i hagorodd, na phwy a wasgodd ddolen ynddo: nid oes dim ynddo sy'n dweud.",
    text: "Fel testun",
    looks: "Fel tudalen",
    looksSays:
      "Yr un llythyr, fel y mae rhaglenni post yn ei ddangos. Mae pob un yn agor ar wahân.",
    look: { light: "Golau", dark: "Tywyll", plain: "Heb ei arddulliau" },
    before: "Cyn iddo fynd",
    change: "Ei newid",
    drop: "Ei daflu",
    test: "Ei anfon ataf fi",
    testSays: "Un llythyr, i'ch blwch eich hun, fel y bydd ei ddarllenwyr yn ei gael.",
    send: "Gofyn iddo fynd allan",
    sendSays:
      "Chi sy'n ei lofnodi. Mae'n mynd allan pan fydd allwedd corff arall yn troi, neu ar ôl oedi lle gall aelodau ei atal. Gall aelodau ei ddarllen o'r eiliad y llofnodwch.",
    why: "Dywedwch pam mae'n rhaid i'r holl bobl hyn glywed hyn",
    whyHint: "Mae pawb yn gweld y rheswm, yr aelodau a'r cyhoedd.",
    go: "Mynd ymlaen i lofnodi",
    askKey: "Troi'r allwedd gyntaf",
    askKeySays:
      "Yna mae swyddog arall o'r gangen yn ei ddarllen ac yn troi'r ail allwedd, ac mae'n mynd.",
    turnKey: "Troi'r ail allwedd",
    turnKeySays:
      "Mae'n mynd at yr holl bobl hyn ar unwaith. Rydych wedi ei ddarllen fel y byddant hwy.",
    waitsSays: "Mae'r allwedd gyntaf wedi troi. Swyddog arall o'r gangen sy'n troi'r ail.",
    stop: "Ei atal",
    stopSays:
      "Tynnir yn ôl yr hyn nad yw wedi gadael eto. Mae'r hyn sydd wedi gadael yn aros gyda'i ddarllenwyr, ac yn dal i gael ei gyfrif.",
  },
  test: {
    subject: (subject) => `Prawf: ${subject}`,
    done: "Mae un llythyr ar ei ffordd atoch.",
    off: "Rydych wedi diffodd pob llythyr, felly nid anfonwyd un atoch. O dan Fi, Hysbysiadau gallwch newid hynny.",
    tooMany: "Rydych wedi anfon llawer o brofion atoch eich hun. Rhowch gynnig arall mewn awr.",
  },
  choices: {
    title: "Y cylchlythyrau a gewch",
    lead: "Chi sy'n dewis pynciau a pha mor aml. Mae codau, a'r hyn y mae'n rhaid i chi ei wybod, yn dod beth bynnag.",
    signIn: "Mewngofnodwch, neu agorwch y dudalen hon drwy'r ddolen ar ddiwedd cylchlythyr.",
    unknown: "Nid un o'n dolenni ni yw hon, neu mae ei darllenydd wedi gadael.",
    tooMany: "Mae gormod o bobl wedi atal eu llythyrau o un lle. Rhowch gynnig arall mewn awr.",
    topics: "Meysydd",
    topicsSays: "Rydych yn cael cylchlythyrau o'r meysydd sydd â thic.",
    seldom: (days: number) => `Un cylchlythyr mewn ${days} diwrnod ar y mwyaf`,
    save: "Cadw",
    saved: "Wedi'i gadw. Mae'n cyfrif o'r cylchlythyr nesaf ymlaen.",
    out: "Nid ydych yn cael cylchlythyrau.",
    leave: "Atal pob cylchlythyr am byth",
    leaveSays:
      "Ar unwaith, a hefyd os bydd rhywun yn rhoi eich cyfeiriad ar restr eto. Dim ond chi all ei ddadwneud. Rydych yn aros gyda ni fel o'r blaen.",
    back: "Cael cylchlythyrau eto",
    backSays: "Rydych wedi eu hatal. Os ydych am eu cael eto, dywedwch hynny yma.",
    leftTitle: "Dim mwy o gylchlythyrau",
    left: "Nid ydym yn anfon yr un atoch mwyach, am byth. Ni anfonir yr hyn a oedd yn aros amdanoch.",
    undo: "Wedi newid eich meddwl?",
  },
  record: {
    sent: (id, fingerprint) =>
      `Aeth cylchlythyr ${id} allan. Ôl bys ei eiriau ac at bwy y mae: ${fingerprint}.`,
    ofBranch: (id, branch, fingerprint) =>
      `Aeth cylchlythyr ${id} cangen ${branch} allan at ei haelodau. Ôl bys: ${fingerprint}.`,
    stopped: (id) => `Ataliwyd cylchlythyr ${id} ar ei ffordd.`,
    posted: (id, letters) => `Aeth cylchlythyr ${id} at ${people(letters)}.`,
  },
  kept: {
    written: {
      what: "Cylchlythyrau a ysgrifennoch neu y troesoch allwedd drostynt, fel swyddog",
      why: "Fel y gall pawb ddarllen yr hyn a anfonwyd yn enw'r blaid. Mae eich enw'n mynd oddi arno pan fyddwch yn gadael.",
    },
    choices: {
      what: "Pa gylchlythyrau yr ydych am eu cael: meysydd, pa mor aml, neu ddim un, a phryd y cawsoch yr olaf os mai ychydig yr ydych am eu cael",
      why: "Fel y cewch yr hyn a ddewisoch. Os ydych yn eu hatal, mae ffurf gudd o'ch cyfeiriad yn aros am byth, na all neb ei ddarllen ohoni, fel na all unrhyw restr ddod â chi yn ôl.",
    },
  },
};
