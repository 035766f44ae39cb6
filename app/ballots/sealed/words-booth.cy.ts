import { countedInWelsh, countInWords, type Texts } from "@breakthrough/languages";
import type { booth as en } from "./words-booth.en.ts";

// Written without a native reader, as all our Welsh.

type Words = Texts<typeof en>;

const device: Words["device"] = {
  title: "Dyfeisiau ar gyfer codau pleidleisio",
  lead: "Mae dyfais â'i hallwedd ei hun yn cael eich codau pleidleisio mewn amlenni na all dim arall eu hagor.",
  says: "Gwneir hanner preifat yr allwedd yn eich porwr, ac nid yw byth yn ei adael. Mae'r platfform yn cadw'r hanner cyhoeddus. Selir codau i'r dyfeisiau sydd gennych pan rewir cofrestr pleidlais. Heb ddyfais, daw eich cod mewn llythyr.",
  none: "Nid oes gennych ddyfais ag allwedd eto.",
  yours: "Eich dyfeisiau",
  key: "Allwedd",
  enrolledOn: "Ers",
  remove: "Anghofio'r ddyfais hon",
  needsScript: "Mae angen porwr sy'n rhedeg ein rhaglen.",
  noKey: "Ni anfonwyd allwedd. Defnyddiwch y botwm ar y dudalen hon.",
  tooMany: (most) =>
    `Mae gennych ${countedInWelsh(most, "dyfais")} eisoes. Anghofiwch un ohonynt yn gyntaf.`,
};

const code: Words["code"] = {
  title: "Eich cod pleidleisio",
  lead: (title) => `Ar gyfer y bleidlais dan sêl ar “${title}”.`,
  notOnRoll: "Nid ydych ar gofrestr y bleidlais hon, felly nid oes cod ichi.",
  notYet: "Nid yw'r codau wedi'u gwneud eto. Cewch lythyr, neu cewch hyd i'ch cod yn y bwth.",
  sealed:
    "Mae eich cod wedi'i selio i'ch dyfeisiau. Agorwch y bwth ar un ohonynt: mae'n nôl y cod.",
  byLetter: "Anfonwyd eich cod atoch mewn llythyr. Nid oes neb yn cadw copi ohono yma.",
  toBooth: "Mynd i'r bwth",
  lost: "Wedi colli eich cod?",
  lostSays:
    "Gall y cofrestrydd roi cod sbâr ichi, unwaith. Yna mae eich hen god yn peidio â gweithio. Dim ond tra nad oes neb wedi pleidleisio â'r hen un y mae hynny'n bosibl.",
  ask: "Rwyf wedi colli fy nghod",
  asked: "Rydych wedi gofyn am god arall. Bydd y cofrestrydd yn ei anfon atoch.",
  replaced: "Rhoddwyd cod arall ichi. Nid yw'r hen un yn gweithio mwyach.",
  platformKeepsNone:
    "Y platfform a wnaeth godau'r bleidlais hon ac ni chadwodd yr un, felly ni all roi un arall yn ei le.",
  onlyOnce: "Rydych wedi gofyn am god arall eisoes. Dim ond unwaith y gellir gwneud hynny.",
  noneLeft: "Nid oes cod sbâr ar ôl.",
  over: "Nid yw'r bleidlais hon yn derbyn rhagor o bleidleisiau, felly nid yw ei chodau o ddefnydd mwyach.",
};

const registrar: Words["registrar"] = {
  title: "Tudalen y cofrestrydd",
  lead: (title) => `Ar gyfer y bleidlais dan sêl ar “${title}”.`,
  says: "Chi sy'n gwneud codau pleidleisio cyfrinachol y bleidlais hon ac yn rhoi ei god i bob aelod. Gwnewch hynny ar eich cyfrifiadur eich hun. Nid yw'r codau byth yn cyrraedd y platfform: dim ond rhestr sy'n cyfateb iddynt y mae'n ei chael, ac amlenni dan sêl.",
  whoTitle: "Pwy sy'n gwneud y codau pleidleisio",
  who: (office) => `Y cofrestrydd yw'r sawl sydd yn y swydd hon: ${office}.`,
  isPlatform:
    "Nid oedd neb mewn swydd o gorff arall yn rhydd, felly'r platfform ei hun sy'n gwneud y codau pleidleisio. Gallai'r sawl sy'n rhedeg y gweinydd fod wedi'u darllen wrth iddynt gael eu gwneud, a gallai bleidleisio yn lle aelodau nad ydynt yn pleidleisio. Byddai aelod y cymerwyd ei bleidlais felly yn cael hyd iddi yn y ffeil gyhoeddus.",
  none: "Nid oes cofrestrydd wedi'i ddewis eto. Digwydd hynny pan fydd allwedd yr ymddiriedolwyr wedi'i gwneud.",
  step: {
    codes: (voters, spares, opens) =>
      `Nesaf: gwneud ${countedInWelsh(voters, "cod")} a ${countedInWelsh(spares, "cod")} sbâr. Mae'r bleidlais yn agor ar ${opens}. Os bydd y codau'n hwyr, bydd yn agor yn hwyrach.`,
    replace: (count) =>
      `Nesaf: rhoi cod sbâr i ${countedInWelsh(count, "aelod")} a gollodd ei god.`,
    takeBack: (count) =>
      `Nesaf: cymryd ${countedInWelsh(count, "cod")} yn ôl. Yr oedd gan un person ddau gyfrif, a ddaeth yn un, felly dim ond un cod a gaiff bleidleisio.`,
    nothing: "Nid oes dim i chi ei wneud nawr.",
  },
  inBrowser: "Yn y porwr hwn",
  inTerminal: "Ar eich cyfrifiadur, mewn terfynell",
  oneSays:
    "Mae ynddi linellau'r gofrestr ac allweddi dyfeisiau aelodau. O aelodau heb ddyfais mae ynddi'r enw a'r cyfeiriad hefyd. Peidiwch â'i defnyddio at ddim arall, a dilëwch hi ar ôl y bleidlais.",
  fetch: "Lawrlwytho task.json",
  twoSays:
    "Â'r rhaglen o'r ffynonellau cyhoeddus. Mae'n ysgrifennu'r ateb, ffeil â'r holl godau nad oes neb ond chi yn ei chadw, ac yn anfon y llythyrau drwy eich gweinydd post eich hun.",
  threeSays: "Nid oes cod ynddo.",
  file: "Y ffeil a ysgrifennodd y rhaglen",
  handIn: "Ei chyflwyno",
  after:
    "Cadwch y ffeil â'r codau nes bod y bleidlais wedi cau, fel y gallwch roi un newydd yn lle un a gollwyd. Yna dinistriwch hi.",
  notYou: "Dim ond cofrestrydd y bleidlais hon all wneud hynny.",
  noFile: "Dewiswch y ffeil a ysgrifennodd y rhaglen.",
  tooLong: "Mae'r ffeil hon yn hwy nag y gall ateb unrhyw gofrestrydd fod.",
  otherBallot: "Ar gyfer pleidlais arall y mae'r ffeil hon.",
  otherDevices:
    "Nid yw'r amlenni'n cyfateb i'r dyfeisiau ar gofrestr y bleidlais hon. Dewch â'r dasg eto, a gwnewch y codau o'r newydd.",
  otherCodes: "Nid yw cod yn y ffeil hon ar y rhestr, neu rhoddwyd un arall yn ei le o'r blaen.",
  hasVoted:
    "Mae rhywun wedi pleidleisio ag un o'r codau hyn, felly ni ellir rhoi un arall yn ei le. Dewch â'r dasg eto.",
  otherLost:
    "Nid yw'r ffeil hon yn cyfateb i'r hyn y mae'r bleidlais yn aros amdano nawr. Dewch â'r dasg eto, a gwnewch yr ateb o'r newydd.",
};

const letters: Words["letters"] = {
  enrolledSubject: "Gall dyfais agor eich codau pleidleisio",
  enrolledText: (name, link) =>
    `Helo ${name},\n\nrhoddwyd allwedd i ddyfais yn eich enw chi. Selir codau ar gyfer pleidleisiau dan sêl diweddarach iddi.\n\nOs nad chi a wnaeth hynny, anghofiwch y ddyfais yma, a newidiwch sut rydych yn mewngofnodi:\n\n${link}\n`,
  chosenSubject: "Chi yw cofrestrydd pleidlais dan sêl",
  chosenText: (name, title, opens, link) =>
    `Helo ${name},\n\nyn rhinwedd eich swydd chi yw cofrestrydd y bleidlais hon dan sêl:\n\n${title}\n\nChi sy'n gwneud y codau pleidleisio cyfrinachol. Amser agor: ${opens}. Mae eich tasg yma:\n\n${link}\n`,
  lostSubject: "Mae aelod wedi colli cod pleidleisio",
  lostText: (name, title, link) =>
    `Helo ${name},\n\nmae aelod wedi colli ei god pleidleisio yn y bleidlais hon:\n\n${title}\n\nMae eich tasg yma:\n\n${link}\n`,
  endedSubject: "Mae cod pleidleisio i'w gymryd yn ôl",
  endedText: (name, title, link) =>
    `Helo ${name},\n\nyr oedd gan un person ddau gyfrif, a ddaeth yn un. Mae ganddo ddau god pleidleisio yn y bleidlais hon, a chaiff gadw un:\n\n${title}\n\nCymerwch y llall yn ôl yma:\n\n${link}\n`,
  codeSubject: "Eich cod pleidleisio",
  codeText: ({ name, title, code: own, link, closes }) =>
    `Helo ${name},\n\ndyma eich cod pleidleisio cyfrinachol ar gyfer y bleidlais dan sêl:\n\n${title}\n\n${own}\n\nTeipiwch ef i'r bwth yma, ar unrhyw ddyfais:\n\n${link}\n\nAmser cau: ${closes}. Cewch bleidleisio eto tan hynny: eich pleidlais olaf sy'n cyfrif. Peidiwch â dangos y cod i neb, a dilëwch y llythyr hwn ar ôl ichi bleidleisio.\n`,
};

/** What the booth of a sealed ballot, its registrar and its voting codes say, in Welsh. */
export const booth: Words = {
  title: "Bwth pleidleisio",
  lead: (title) =>
    `Yma rydych yn selio eich pleidlais ar “${title}”. Selir hi ar eich dyfais, cyn iddi ei gadael.`,
  toRead: "Darllen eto yr hyn rydych yn pleidleisio arno",
  without: {
    title: "Mae angen porwr sy'n rhedeg ei raglen ar y bwth",
    says: "Selir pleidlais dan sêl ar eich dyfais eich hun, fel na wêl y platfform byth beth a ddewisoch. Rhaglen yn eich porwr sy'n gwneud hynny. Nid yw eich porwr yn rhedeg rhaglen, neu mae'n rhy hen i hon (mae angen Chrome 88, Firefox 85, Safari 14 neu ddiweddarach).",
    elsewhere:
      "Pleidleisiwch ar unrhyw ffôn neu gyfrifiadur arall: agorwch yr un cyfeiriad yno a theipiwch eich cod pleidleisio. Nid oes angen mewngofnodi. Neu gofynnwch i'ch cangen am fwth mewn cyfarfod.",
  },
  kiosk: "Agor y bwth ar gyfer cyfarfod",
  kioskSays:
    "Mewn cyfarfod mae aelodau'n pleidleisio un ar ôl y llall ar un ddyfais. Mae'r bwth yn anghofio popeth rhwng dau bleidleisiwr. Allgofnodwch ar y ddyfais honno yn gyntaf.",
  aboutCode: "Am eich cod pleidleisio",
  ballotPage: "Y bleidlais, a phwy allai dwyllo",
  checkTitle: "Gwirio pleidlais a agorwyd",
  checkLead:
    "Ar gyfer eich ail ddyfais: a yw'r bwth yn selio'r hyn a ddewiswch? Yma gwelwch beth sydd mewn pleidlais a agorwyd mewn gwirionedd.",
  hash: "Hash rhaglen y bwth",
  hashSays:
    "Adeiladwch y bwth o'r ffynonellau cyhoeddus â “npm run booth:hash”. Rhaid ichi gael yr un rhif.",
  platform: "y platfform ei hun",
  device,
  code,
  registrar,
  letters,
  record: {
    registrar: (title, office) =>
      `Cofrestrydd y bleidlais dan sêl ar “${title}” yw'r sawl sydd mewn swydd: ${office}.`,
    platform: (title) =>
      `Y platfform ei hun yw cofrestrydd y bleidlais dan sêl ar “${title}”: nid oedd neb mewn swydd o gorff arall yn rhydd.`,
    replaced: (title, count) =>
      `Rhoddodd cofrestrydd y bleidlais dan sêl ar “${title}” ${countInWords(count)} cod pleidleisio newydd yn lle rhai a gollwyd.`,
  },
};
