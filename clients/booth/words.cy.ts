import { countedInWelsh, countInWords, listInWords, type Texts } from "@breakthrough/languages";
import type { en } from "./words.en.ts";

// Written without a native reader, as all our Welsh.

type Words = Texts<typeof en>;

const trouble: Words["trouble"] = {
  title: "Ni all y bwth fynd ymlaen",
  noNetwork:
    "Ni ellir cyrraedd y platfform. Gwiriwch eich cysylltiad, yna rhowch gynnig arall arni.",
  noBoard: "Nid atebodd y platfform fel y dylai. Rhowch gynnig arall arni ymhen munud.",
  unreadable:
    "Ni all y bwth hwn ddarllen y papur pleidleisio. Dywedwch wrth y blaid, a defnyddiwch ddyfais arall yn y cyfamser.",
  broken:
    "Ni weithiodd y selio yn y porwr hwn. Efallai ei fod yn rhy hen. Defnyddiwch ddyfais arall neu borwr arall.",
  stages: {
    before: (opens) => `Nid yw'r bleidlais wedi agor eto. Mae'n agor ar ${opens}.`,
    after: "Mae'r pleidleisio ar ben. Ni dderbynnir rhagor o bleidleisiau.",
    void: "Mae'r bleidlais hon yn ddi-rym. Ni dderbynnir pleidleisiau.",
  },
};

const code: Words["code"] = {
  title: "Eich cod pleidleisio",
  says: "Mae eich cod yn peri i'ch pleidlais gyfrif unwaith. Ni all neb weld ohono pwy ydych, ac eithrio'r cofrestrydd a'i rhoddodd ichi. Peidiwch â'i ddangos i neb.",
  fetch: "Defnyddio'r cod a anfonwyd at y ddyfais hon",
  fetching: "Yn agor yr amlen …",
  or: "Neu teipiwch neu gludwch eich cod",
  hint: "22 o lythrennau a digidau mewn pedwar grŵp, fel 2bZcL-xQ4mNa-7TgVu-KpRs3w. Mae llythrennau mawr a bach yn wahanol.",
  go: "Mynd at y papur pleidleisio",
  form: "Nid cod pleidleisio yw hwn eto. Mae ynddo 22 o lythrennau a digidau mewn grwpiau o 5, 6, 5 a 6. Nid oes byth ynddo sero, O fawr, I fawr nac l fach.",
  password:
    "Mae hwn yn edrych fel cyfrinair. Mae pedwar grŵp o lythrennau a digidau yn eich cod pleidleisio.",
  noEnvelope:
    "Nid oes amlen ar gyfer y ddyfais hon. Teipiwch y cod o'ch llythyr, neu gweler y dudalen am godau pleidleisio.",
  otherDevice:
    "Seliwyd yr amlen i ddyfais arall o'ch eiddo, neu mae'r porwr hwn wedi anghofio ei allwedd. Defnyddiwch y ddyfais honno, neu teipiwch y cod o'ch llythyr.",
  signIn:
    "Nid yw'r platfform yn gwybod pwy ydych yma. Mewngofnodwch yn gyntaf, neu teipiwch y cod o'ch llythyr.",
  notKept:
    "Nid yw'r dudalen hon yn cadw eich cod na'ch dewis. Os gadewch chi hi, byddwch yn dechrau eto.",
};

const ranked: Words["ranked"] = {
  title: "Eich trefn",
  says: (seats) =>
    `Rhowch 1 i'ch dewis cyntaf, 2 i'ch ail ac yn y blaen. Rhowch gynifer neu gyn lleied ag y dymunwch mewn trefn. ${seats}`,
  seats: (seats) => (seats === 1 ? "Etholir un." : `Etholir ${countInWords(seats)}.`),
  candidates: "Ar y papur",
  drawn: "Maent mewn trefn a dynnwyd drwy goelbren ar gyfer y dudalen hon yn unig.",
  printed: "Maent yn nhrefn y papur argraffedig.",
  showPrinted: "Dangos trefn y papur argraffedig",
  showDrawn: "Dangos y drefn a dynnwyd",
  place: (name) => `Lle: ${name}`,
  add: (name) => `Y lle nesaf: ${name}`,
  addShort: "Y lle nesaf",
  order: "Eich trefn",
  empty: "Nid ydych wedi rhoi neb mewn trefn eto.",
  drag: "Llusgwch enw i'w symud, neu defnyddiwch y botymau.",
  up: (name) => `Symud i fyny: ${name}`,
  down: (name) => `Symud i lawr: ${name}`,
  takeOut: (name) => `Tynnu allan: ${name}`,
  moved: (name, place) => `Rhif ${countInWords(place)} yw ${name} nawr.`,
  takenOut: (name) => `Nid yw ${name} yn eich trefn mwyach.`,
  troubles: "Trwsiwch hyn yn gyntaf, os gwelwch yn dda",
  noNumber: (name) => `Rhaid i le ${name} fod yn rhif cyfan, megis 1 neu 2.`,
  tie: (place, names) =>
    `Mae gan ${listInWords(names, "and")} yr un lle, ${countInWords(place)}. Rhowch ei le ei hun i bob un.`,
  gap: (place) => `Nid oes neb yn lle ${countInWords(place)}.`,
  closeGaps: "Eu rhifo 1, 2, 3 yn y drefn hon",
};

const review: Words["review"] = {
  go: "Edrych dros fy mhleidlais",
  title: "Ai dyma'r hyn a fynnwch?",
  blankRanking:
    "Nid ydych yn rhoi neb mewn trefn. Pleidlais wag yw hon: mae'n cyfrif at y nifer a bleidleisiodd, ac nid yw'n ethol neb.",
  partial: (some, all) =>
    `Rydych yn rhoi ${countInWords(some)} o ${countInWords(all)} mewn trefn. Ni chaiff y lleill ddim gan eich pleidlais. Os bydd pawb a roesoch mewn trefn wedi'u hethol neu allan, ni fydd gweddill eich pleidlais yn helpu neb.`,
  whole: "Rydych yn rhoi pawb ar y papur mewn trefn.",
  allAbstain:
    "Rydych yn ymatal ar bopeth. Pleidlais wag yw hon: mae'n cyfrif at y nifer a bleidleisiodd.",
  someAbstain: (count) =>
    `Rydych yn ymatal ar ${countedInWelsh(count, "opsiwn")}. Mae hynny'n cyfrif at y nifer a bleidleisiodd, ac nid o blaid nac yn erbyn.`,
  change: "Ei newid",
  seal: "Selio fy mhleidlais",
  sealing: "Yn selio …",
  says: "Ar y ddyfais hon y mae'r selio'n digwydd. Nid yw'r platfform byth yn gweld beth a ddewisoch. Gallwch wirio'r bleidlais dan sêl o hyd cyn ei bwrw.",
};

const sealed: Words["sealed"] = {
  title: "Mae eich pleidlais wedi'i selio",
  number: "Rhif y sêl",
  note: "Ysgrifennwch y rhif hwn neu tynnwch lun ohono nawr. Dim ond os byddwch yn gwirio'r bleidlais y bydd ei angen arnoch.",
  castTitle: "Ei bwrw",
  castSays:
    "Mae'r bleidlais dan sêl yn mynd i'r archif gyhoeddus. Cewch bleidleisio eto tan y cau: dim ond eich pleidlais olaf sy'n cyfrif.",
  cast: "Bwrw fy mhleidlais",
  checkTitle: "Neu wirio'r bwth hwn yn gyntaf",
  checkSays:
    "Gallwch gael y bleidlais hon wedi'i hagor, ac mae ail ffôn neu gyfrifiadur yn gwirio ei bod yn dal yr hyn a ddewisoch. Mae pleidlais a agorwyd wedi'i difetha ac ni ellir ei bwrw, felly byddwch yn gwneud un newydd wedyn. Nid yw bwth sy'n twyllo yn gwybod ymlaen llaw pa bleidleisiau a gaiff eu gwirio.",
  check: "Agor a gwirio'r bleidlais hon",
};

const opened: Words["opened"] = {
  title: "Mae'r bleidlais hon ar agor ac wedi'i difetha",
  says: (address) =>
    `Ni ellir ei bwrw mwyach. Sganiwch y cod â dyfais arall, neu agorwch ${address} yno a gludo'r testun. Gwiriwch ei bod yn dangos rhif y sêl a nodwyd gennych, a'r hyn a ddewisoch.`,
  part: (number, of) =>
    of === 1
      ? "Cod i'w sganio"
      : `Cod ${countInWords(number)} o ${countInWords(of)}: sganiwch bob un`,
  noCodes:
    "Mae'r papur hwn yn gofyn gormod ar gyfer codau y gellir eu sganio. Copïwch y testun isod a'i gludo ar y ddyfais arall.",
  text: "Yr un peth fel testun",
  again: "Gwneud papur newydd",
  number: "Rhif y sêl oedd",
};

const casting: Words["casting"] = {
  title: "Yn bwrw eich pleidlais",
  says: "Mae eich pleidlais dan sêl ar ei ffordd …",
  failed: "Ni wyddys a gyrhaeddodd eich pleidlais",
  network:
    "Ni ellir cyrraedd y platfform. Mae eich pleidlais dan sêl yn ddiogel yn y ffenestr hon. Ni all ei hanfon eto ei chyfrif ddwywaith.",
  busy: "Mae'r platfform yn brysur iawn ac nid yw wedi derbyn eich pleidlais eto. Mae eich pleidlais dan sêl yn ddiogel yn y ffenestr hon. Ni all ei hanfon eto ei chyfrif ddwywaith.",
  send: "Ei hanfon eto",
  refused: "Ni dderbyniwyd eich pleidlais",
  otherCode: "Defnyddio cod arall",
  kept: "Mae'r ffenestr hon yn cadw'r bleidlais dan sêl nes iddi gyrraedd, hefyd pan lwythwch y dudalen eto. Ni all neb ddarllen ynddi beth a ddewisoch.",
};

const receipt: Words["receipt"] = {
  title: "Mae eich pleidlais yn yr archif",
  number: "Rhif tracio",
  says: "Cadwch y rhif hwn. Ag ef cewch hyd i'ch pleidlais dan sêl yn yr archif gyhoeddus, ar unrhyw ddyfais. Nid yw'n dangos beth a ddewisoch.",
  look: "Chwilio amdani nawr",
  scan: "Cod sy'n arwain at eich pleidlais dan sêl",
  copy: "Copïo'r rhif",
  print: "Argraffu",
  signed: "Yr hyn a lofnododd y platfform",
  signedSays:
    "Pe bai eich pleidlais ar goll o'r archif, byddai'r testun hwn yn profi bod y platfform wedi'i derbyn.",
  again: "Pleidleisio eto",
  againSays: "Tan y cau gallwch bleidleisio eto. Dim ond eich pleidlais olaf sy'n cyfrif.",
  kept: "Mae'r ffenestr hon yn cadw'r rhif tracio nes ichi ei chau, fel ei fod yno pan lwythwch y dudalen eto. Nid yw'n cadw beth a ddewisoch.",
};

const check: Words["check"] = {
  title: "Gwirio pleidlais a agorwyd",
  says: "Ar ddyfais arall cawsoch agor pleidlais dan sêl. Mae'r dudalen hon yn gwirio ei bod yn dal yr hyn y mae'r bwth yn ei ddweud. Nid yw'n dweud wrth neb beth y mae'n ei ganfod.",
  text: "Testun y bleidlais a agorwyd",
  hint: "Gludwch y cyfan. Nid oes angen i'r sawl a sganiodd god ludo dim.",
  number: "Rhif y sêl a nodwyd gennych (cewch ei adael yn wag)",
  numberHint: "Gadewch ef yn wag i'w gymharu â'r llygad.",
  go: "Ei wirio",
  checking: "Yn gwirio …",
  missing: (numbers, of) =>
    `Ar goll o hyd o'r ${countInWords(of)} cod: ${listInWords(numbers, "and")}. Sganiwch nhw hefyd, a gadewch y dudalen hon ar agor.`,
  noPart: "Nid testun pleidlais a agorwyd yw hwn. Copïwch y cyfan, o'r llythyren gyntaf i'r olaf.",
  right: "Mae'r bleidlais dan sêl yn dal hyn",
  compare: "Cymharwch ddau beth",
  compareNumber: "Ai dyma rif y sêl a nodwyd gennych cyn agor y bleidlais?",
  compareChoice: "Ai dyma'r hyn a ddewisoch?",
  ifNot:
    "Os yw un ohonynt yn wahanol, twyllodd y bwth neu mae wedi torri. Peidiwch â phleidleisio ag ef. Dywedwch wrth y blaid, a chadwch eich nodyn.",
  ranksNobody: "Nid yw'n rhoi neb mewn trefn: pleidlais wag.",
  wrong: "Canfu'r gwirio rywbeth o'i le",
  refused: {
    "ballot.opening.seal":
      "Nid dyma'r bleidlais y nodwyd rhif ei sêl gennych. Naill ai cafodd y rhif ei deipio'n anghywir, neu rhoddodd y bwth bleidlais arall yn ei lle.",
    "ballot.opening.other-election": "I bleidlais arall y mae hon yn perthyn.",
    "ballot.opening.answer":
      "Nid yw'r bleidlais dan sêl yn dal yr hyn y mae'r bwth yn dweud ei bod yn ei ddal. Peidiwch â phleidleisio â'r bwth hwn, a dywedwch wrth y blaid.",
    other: "Newidiwyd y testun, neu nid pleidlais a agorwyd yw. Copïwch ef eto.",
  },
  forBallot: (title) => `Pleidlais: ${title}`,
};

/** What the booth says, in Welsh. */
export const cy: Words = {
  loading: "Yn agor y bwth …",
  again: "Rhoi cynnig arall arni",
  back: "Yn ôl",
  copy: "Copïo",
  copied: "Wedi'i gopïo.",
  cannotCopy: "Ni adawodd eich porwr inni gopïo. Marciwch y testun a'i gopïo â llaw.",
  abstain: "Ymatal",
  trouble,
  code,
  motion: {
    title: "Eich pleidlais",
    says: "Dewiswch ar gyfer pob opsiwn. Mae'r sawl nad yw'n dewis dim ar gyfer opsiwn yn ymatal arno.",
  },
  ranked,
  review,
  sealed,
  opened,
  casting,
  receipt,
  kiosk: {
    banner: "Bwth ar gyfer cyfarfod: mae'n anghofio popeth rhwng dau bleidleisiwr.",
    next: "Rwyf wedi gorffen: y pleidleisiwr nesaf",
    nextSays: "Mae hyn yn tynnu eich rhif tracio a phopeth arall oddi ar y sgrin.",
    idle: (seconds) =>
      `Nid oes neb wedi cyffwrdd â'r bwth ers tro. Mae'n anghofio popeth ymhen ${countedInWelsh(seconds, "eiliad")}.`,
    still: "Rwyf yma o hyd",
  },
  device: {
    enrol: "Rhoi allwedd i'r ddyfais hon",
    isKnown: (key) => `Mae gan y ddyfais hon allwedd eisoes: mae'n dechrau â ${key}.`,
    broken:
      "Ni allai'r porwr hwn wneud na chadw allwedd. Ni all ffenestr breifat gadw un. Defnyddiwch borwr arall, neu cewch eich cod mewn llythyr.",
  },
  check,
};
