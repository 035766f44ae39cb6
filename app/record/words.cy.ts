import { countedInWelsh, countInWords, type Texts } from "@breakthrough/languages";
import { partyPath } from "../our-party/addresses.ts";
import type { en } from "./words.en.ts";

// Written without a native reader, as all our Welsh.

const lines = (number: number): string => countedInWelsh(number, "llinell");

/** A room or an office in words; one that is not known here stays in English. */
const NAMES: Readonly<Record<string, string>> = {
  ballots: "Pleidleisiau",
  demo: "Arddangosiad",
  discussions: "Trafodaethau",
  hearings: "Gwrandawiadau",
  holds: "Dal yn ôl",
  juries: "Rheithgorau",
  mail: "Llythyrau",
  membership: "Aelodaeth",
  news: "Newyddion",
  offices: "Swyddi",
  policy: "Polisi",
  proposals: "Cynigion",
  recalls: "Galw'n ôl",
  record: "Y cofnod",
  repairs: "Atgyweiriadau",
  requests: "Ceisiadau",
  rulebook: "Llyfr rheolau",
  "sign-in": "Mewngofnodi",
  facilitator: "Hwylusydd",
  "national-committee": "Pwyllgor cenedlaethol",
  "safety-officer": "Swyddog diogelwch",
  treasurer: "Trysorydd",
  trustee: "Ymddiriedolwr",
};

const inEnglish = (name: string): string =>
  (name.charAt(0).toUpperCase() + name.slice(1)).replaceAll("-", " ");

/** Every sentence of this room that a person reads, in Welsh. */
export const cy: Texts<typeof en> = {
  above: [{ label: "Ein plaid", href: partyPath }],
  title: "Y cofnod",
  lead: "Popeth a wnaed yn enw'r blaid: beth, pryd, gyda pha hawl a pham. Gall unrhyw un ei ddarllen, a'i wirio.",
  titleOf: (name) => (Object.hasOwn(NAMES, name) ? NAMES[name] : undefined) ?? inEnglish(name),
  timeOfALot:
    "Daeth amser tynnu coelbren. Mae'r llinell hon yn gwneud y sêl y tynnir y coelbren â hi.",
  seal: {
    title: "Wedi'i selio hyd yn hyn",
    none: "Nid oes dim wedi'i selio eto. Caiff y llinellau cyntaf eu selio eiliad neu ddwy ar ôl eu hysgrifennu.",
    says: (size) =>
      `Mae ${lines(size)} wedi'${size === 1 ? "i" : "u"} selio. Mae pob llinell wedi'i selio wrth bob un sydd o'i blaen, felly ni ellir newid yr un, na'i thynnu allan na'i rhoi i mewn heb i bawb ei weld.`,
    lines: "Llinellau",
    root: "Sêl (hash gwraidd)",
    key: "Allwedd gyhoeddus y cofnod",
    at: "Seliwyd",
    checkpoint: "Y pwynt gwirio wedi'i lofnodi",
    stuck: {
      title: "Nid yw llinellau newydd yn cael eu selio",
      says: "Mae rhai llinellau wedi bod yn aros yn hwy nag y dylent. Maent yn cyfrif fel rhai a ysgrifennwyd, ond nid eto fel rhai a gofnodwyd. Dywedwyd wrth bwy bynnag sy'n rhedeg y gweinydd.",
    },
  },
  witnesses: {
    title: "Tystion",
    none: "Nid oes tyst y tu allan i'r blaid yn cadw seliau'r cofnod hwn eto. Nes bod un, cadwch bwynt gwirio eich hun: bydd yn dangos yn nes ymlaen a ailysgrifennwyd y cofnod.",
    means:
      "Rhywun y tu allan i'r blaid yw tyst. Gyda'i lofnod mae'n dweud: gwelais y sêl hon, ar ôl honno, ar yr amser hwn. Nid yw'n dweud bod yr hyn y mae'r llinellau'n ei ddweud yn gywir.",
    quorum: (quorum, witnesses) =>
      `Dim ond pan fydd ${quorum} allan o ${countedInWelsh(witnesses, "tyst")} wedi'i llofnodi y dangosir sêl yma.`,
    caption: "Pwy sydd wedi llofnodi, a phryd",
    columns: { who: "Tyst", when: "Llofnodwyd", size: "Hyd at linell" },
    never: "ddim eto",
  },
  promise: {
    title: "Beth mae'r cofnod hwn yn ei addo, a beth na all ei addo",
    holds: [
      "Ysgrifennir llinell gyda'r weithred ei hun. Dim gweithred heb ei llinell, dim llinell heb ei gweithred.",
      "Dim ond ychwanegu llinellau a wneir. Mae llinell yn cyfrif fel un a gofnodwyd pan gaiff ei selio: yna gall unrhyw un sydd â sêl hŷn brofi unrhyw newid, hyd yn oed un a wnaed gan bwy bynnag sy'n rhedeg y gweinydd.",
      "Nid oes data personol ynddo: dim enwau, dim cyfeiriadau, na phleidlais neb. Lle gweithredodd person, mae'r llinell yn cynnwys rhif na all neb ond y person hwnnw ei agor. Pan gaiff y person ei ddileu, ni all neb.",
      "Ni all addo bod llinell yn dweud y gwir, na bod y blaid wedi ysgrifennu llinell am yr hyn a wnaeth yn y dirgel. A gallai pwy bynnag sydd ag allwedd y blaid ddangos gwahanol gofnodion i wahanol bobl: mae tystion y tu allan i'r blaid yno i ddal hynny.",
    ],
    copyTitle: "Cadwch gopi, a gwiriwch ef",
    copy: "Cadwch bwynt gwirio o heddiw. Gyda meddalwedd y dudalen hon, mae un gorchymyn yn gwirio pob llinell yn ei erbyn, ar eich peiriant eich hun:",
    command: (url) => `npm run record:check -- ${url}/record --since checkpoint`,
    files:
      "Ar gyfer rhaglenni sy'n dilyn logiau tryloywder (C2SP tlog-tiles), mae'r log yn y cyfeiriad hwn:",
    json: "Pob llinell fel JSON",
  },
  filter: {
    label: "Dangos rhai llinellau yn unig",
    room: "Ble",
    everyRoom: "Ym mhobman",
    office: "Swydd",
    everyOffice: "Pob swydd",
    officer: "Swyddog",
    everyOfficer: "Pawb",
    subject: "Am (cyfeiriad ar y wefan hon)",
    subjectHint: "Er enghraifft /proposals/12",
    button: "Dangos",
    clear: "Dangos pob llinell",
    onlyMembers: "I aelodau y dangosir pa swyddog a wnaeth beth. Nid oes enwau yn y cofnod ei hun.",
  },
  line: {
    title: (number) => `Llinell ${countInWords(number)}`,
    waiting: "Yn aros i gael ei selio",
    waitingSays: "Mae'r llinell hon wedi'i hysgrifennu, ac nid oes ganddi le yn y log eto.",
    by: (by) => `Gan ${by}`,
    on: "Am",
    facts: {
      at: "Pryd",
      by: "Gan",
      office: "Swydd",
      why: "Pam",
      on: "Am",
      act: "Gweithred",
      line: "Llinell",
      commitment: "Pwy bynnag a weithredodd",
    },
    commitmentSays:
      "Rhif na all neb ond y person ei hun ei agor, gyda'r hyn sydd yn y data y gall ei lawrlwytho. Nid yw'n dweud dim wrth neb arall.",
    all: "Popeth am hyn",
    factsTitle: "Ffeithiau ar gyfer gwirio",
    previous: "Y llinell flaenorol",
    next: "Y llinell nesaf",
    back: "Pob llinell",
  },
  proof: {
    title: "Prawf",
    sealed: (number, size) =>
      `Dyma linell ${countInWords(number)} o'r ${countInWords(size)} sydd wedi'u selio. Mae ei phrawf yn dangos hynny i unrhyw un, heb y gweinydd hwn, am byth.`,
    waiting: "Mae gan y llinell hon ei lle. Bydd ei phrawf yma pan gyhoeddir ei sêl.",
    download: "Y prawf (tlog-proof)",
    entry: "Union destun y llinell (JSON)",
    how: "Mae'r prawf yn cynnwys testun y llinell hefyd. Mae'r gwiriwr yn ei wirio all-lein, gydag allwedd gyhoeddus y cofnod.",
  },
  check: {
    noKey: "Nid oes allwedd yn hysbys a allai fod wedi'i lofnodi.",
    gone: "Ni chyhoeddir dim yma, ac mae gan y pwynt gwirio a gadwyd linellau: cafodd y cofnod ei osod yn ôl.",
    log: (where, sentence) => `Yn y log, ${where}: ${sentence}`,
    holes: (leaves, largest) =>
      `Nifer y lleoedd yw ${leaves}, a'r olaf yw rhif ${largest + 1}: mae rhai ar goll.`,
    hashes: (level, found, expected) =>
      `Ar lefel ${level} mae gan y goeden ${found} hash yn lle ${expected}.`,
    root: (size) =>
      `Llofnodwyd y pwynt gwirio ar gyfer ${lines(size)} dros goeden wahanol i'r un sydd yma.`,
    signature: (size) => `Nid yw llofnod y cofnod ar y pwynt gwirio ar gyfer ${lines(size)}.`,
    cosignature: (size, witness, why) =>
      `Nid yw llofnod ${witness} o dan y pwynt gwirio ar gyfer ${lines(size)} yn dal. ${why}`,
    unsigned: (signed, size) =>
      `Mae'r pwynt gwirio diweddaraf ar gyfer ${lines(signed)}, ac mae gan y log ${countInWords(size)}: cymerwyd pwynt gwirio ymaith.`,
    deleted: (number) => `Llinell ${number}: roedd wedi'i selio, ac mae ei rhes wedi mynd.`,
    placed: (number) => `Llinell ${number}`,
    unplaced: (number) => `Y llinell â rhif rhes ${number}, nad oes ganddi le eto`,
    changed: (name, part) =>
      `${name}: nid yw ei “${part}” yr un fath â'r hyn y mae'r log yn ei ddweud.`,
    lost: (number) =>
      `Nid oes gan y llinell â rhif rhes ${number} le yn y log, ac nid yw'n aros am un.`,
    twice: (name) => `${name}: mae ganddi ei lle, ac mae'n aros am un arall.`,
  },
  unknown: "Nid oes llinell o'r fath yn y cofnod.",
  noFile: "Nid oes ffeil o'r fath yn y cofnod.\n",
  noCheckpoint: "Nid oes dim wedi'i selio eto.\n",
  emptyTitle: "Dim byd yma eto",
  empty: "Y weithred swyddogol gyntaf fydd y llinell gyntaf.",
  emptyFiltered: "Nid oes llinell sy'n cyd-fynd â'r hyn y gofynnoch amdano.",
  lines: "Llinellau'r cofnod",
  membersOnly: "I aelodau yn unig y dangosir pa swyddog a wnaeth beth.",
  signIn: "Mewngofnodwch yn gyntaf, os gwelwch yn dda.",
  json: "Llinellau yn nhrefn y log. Dilynwch `next` nes ei fod yn null; am yr hyn a selir wedi hynny, gofynnwch eto yn `later`. Mae union feitiau pob llinell, a'i phrawf, yn y log ei hun: gweler `log`.",
  kept: {
    lines: {
      what: "Pa linellau o'r cofnod cyhoeddus sydd am yr hyn a wnaethoch",
      why: "Fel y gallwch ddangos mai eich llinell chi ydyw. Nid oes enw yn y cofnod ei hun.",
    },
  },
};
