import { countedInWelsh, countInWords, type Texts } from "@breakthrough/languages";
import type { trustees as en } from "./words-trustees.en.ts";

// Written without a native reader, as all our Welsh.

interface LetterFacts {
  readonly name: string;
  readonly title: string;
  readonly link: string;
  readonly by: string;
}

const letter =
  (says: string, wants: string) =>
  ({ name, title, link, by }: LetterFacts): string =>
    `Annwyl ${name},

${says.replace("{title}", title)}

${wants.replace("{by}", by)}

${link}

Ni fydd neb o'r blaid byth yn gofyn am eich ffeil allwedd na'i chyfrinymadrodd.`;

type Words = Texts<typeof en>;

const record: Words["record"] = {
  asked: (who, title) =>
    `Mae'r bleidlais dan sêl ar “${title}” yn gofyn i rywun fod yn ${who} iddi.`,
  serves: (who, title) => `Mae ${who} y bleidlais dan sêl ar “${title}” yn gwasanaethu.`,
  declined: (who, title) => `Rhoddodd ${who} y bleidlais dan sêl ar “${title}” y sedd i'r nesaf.`,
  handedIn: (who, what, title) => `Cyflwynodd ${who} y bleidlais dan sêl ar “${title}” ${what}.`,
  cheated: (who, title) =>
    `Nid yw'r hyn a gyflwynodd ${who} y bleidlais dan sêl ar “${title}” yn dal. Mae rhywun arall yn cymryd y sedd, ac mae gwneud yr allweddi yn dechrau eto.`,
  dispute: (one, other, title) =>
    `Mae ${one} y bleidlais dan sêl ar “${title}” yn dweud bod yr hyn a wnaeth ${other} iddo yn anghywir. Ni all neb arall weld pa un o'r ddau sydd ar fai, felly mae eraill yn cymryd y ddwy sedd, ac mae gwneud yr allweddi yn dechrau eto.`,
  faulty: (who, title) =>
    `Nid yw'r hyn a gyflwynodd ${who} y bleidlais dan sêl ar “${title}” yn dal, ac ni chafodd ei dderbyn.`,
  late: (who, title) =>
    `Nid yw ${who} y bleidlais dan sêl ar “${title}” wedi gwneud y cam y mae'n aros amdano, ac mae'r amser ar ei gyfer ar ben.`,
  left: {
    declined: (who, title) => `Rhoddodd ${who} y bleidlais dan sêl ar “${title}” y sedd i'r nesaf.`,
    "no-answer": (who, title) =>
      `Nid atebodd pwy bynnag y gofynnwyd iddo fod yn ${who} y bleidlais dan sêl ar “${title}” mewn pryd. Gofynnir i'r nesaf.`,
    silent: (who, title) =>
      `Ni wnaeth ${who} y bleidlais dan sêl ar “${title}” y cam mewn pryd. Mae rhywun arall yn cymryd y sedd, ac mae gwneud yr allweddi yn dechrau eto.`,
    cheated: (who, title) =>
      `Nid yw'r hyn a gyflwynodd ${who} y bleidlais dan sêl ar “${title}” yn dal. Mae rhywun arall yn cymryd y sedd.`,
    "in-dispute": (who, title) =>
      `Mae ${who} y bleidlais dan sêl ar “${title}” mewn anghydfod ag un arall. Mae rhywun arall yn cymryd y sedd.`,
    gone: (who, title) =>
      `Nid yw ${who} y bleidlais dan sêl ar “${title}” yn aelod mewn safle da mwyach. Mae rhywun arall yn cymryd y sedd.`,
  },
};

const letters: Words["letters"] = {
  asked: {
    subject: (title) => `A gadwch chi ran o'r allwedd? ${title}`,
    text: letter(
      "Mae'r pleidleisiau ar “{title}” dan sêl, ac mae sawl person yn cadw'r allwedd gyda'i gilydd. Gofynnir i chi fod yn un ohonynt: drwy eich swydd, neu am i'r coelbren ddisgyn arnoch. Mae'n cymryd pum cam byr o fewn tua wythnos, ar gyfrifiadur neu ffôn, ac un neu ddau arall ar ôl y cau.",
      "Dywedwch ie neu na erbyn {by}, os gwelwch yn dda. Yna gofynnir i'r nesaf.",
    ),
  },
  turn: {
    subject: (title) => `Eich cam nesaf fel ymddiriedolwr: ${title}`,
    text: letter(
      "Mae pawb wedi gwneud yr hyn a ofynnwyd, felly chi piau'r cam nesaf wrth wneud allwedd “{title}”.",
      "Gwnewch ef erbyn {by}, os gwelwch yn dda. Mae'n cymryd rhai munudau. Cadwch eich ffeil allwedd a'i chyfrinymadrodd wrth law, oni bai mai'r cam cyntaf yw hwn.",
    ),
  },
  again: {
    subject: (title) => `Dechreuir yr allweddi eto: ${title}`,
    text: letter(
      "Mae gwneud allwedd “{title}” yn dechrau eto, gan fod un o'r ymddiriedolwyr yn berson arall nawr. Nid yw eich ffeil allwedd o'r tro diwethaf o ddefnydd mwyach.",
      "Gwnewch y cam cyntaf o'r newydd erbyn {by}, os gwelwch yn dda.",
    ),
  },
  mix: {
    subject: (title) => `Cymysgwch y papurau seliedig: ${title}`,
    text: letter(
      "Mae'r bleidlais ar “{title}” wedi cau. Mae rhai ymddiriedolwyr, y naill ar ôl y llall, nawr yn cymysgu'r papurau seliedig, fel na all neb ddweud o bwy y daeth pa un. Y cyntaf i ddod sy'n ei wneud; mae'r dudalen yn dweud pan fu digon.",
      "Edrychwch erbyn {by}, os gwelwch yn dda, gyda'ch ffeil allwedd a'i chyfrinymadrodd wrth law.",
    ),
  },
  open: {
    subject: (title) => `Agorwch y cyfrif: ${title}`,
    text: letter(
      "Mae'r pleidleisiau seliedig ar “{title}” wedi'u hadio neu eu cymysgu. Nawr mae'r ymddiriedolwyr yn agor yr hyn a ddaeth allan.",
      "Gwnewch eich rhan erbyn {by}, os gwelwch yn dda, gyda'ch ffeil allwedd a'i chyfrinymadrodd wrth law.",
    ),
  },
  late: {
    subject: (title) => `Rydym yn aros amdanoch: ${title}`,
    text: letter(
      "Mae canlyniad “{title}” yn aros am ei ymddiriedolwyr, ac mae eich amser ar gyfer eich rhan ar ben. Mae'r cofnod yn dweud hynny, wrth eich swydd.",
      "Gwnewch ef nawr, os gwelwch yn dda; erbyn {by} fan bellaf ysgrifennir atoch eto.",
    ),
  },
};

const page: Words["page"] = {
  title: (title) => `Pwy sy'n cadw'r allweddi: ${title}`,
  lead: (wanted, needed) =>
    `Mae ymddiriedolwyr, ${countInWords(wanted)} ohonynt, yn gwneud allwedd y bleidlais hon gyda'i gilydd. Gall unrhyw ${needed} ohonynt agor yr hyn a adiwyd, ac ni all llai agor dim.`,
  trail: "Pleidlais dan sêl",
  strip: {
    seats: "Cafwyd ymddiriedolwyr",
    certificate: "1 Allweddi",
    commit: "2 Seliau",
    reveal: "3 Rhannau",
    share: "4 Gwirio",
    confirm: "5 Cymharu",
    made: "Allwedd wedi'i gwneud",
    mixing: "Cymysgu",
    decrypting: "Agor",
    counted: "Cyfrif",
  },
  void: "Ni chynhelir y bleidlais hon.",
  next: {
    seats: "Mae'r rhai y gofynnwyd iddynt yn dweud ie neu na.",
    certificate: "Mae pob ymddiriedolwr yn gwneud ei ffeil allwedd ei hun.",
    commit: "Mae pob ymddiriedolwr yn selio ei ran o'r allwedd gyffredin.",
    reveal: "Mae pob ymddiriedolwr yn dangos y rhan a seliwyd.",
    share: "Mae pob ymddiriedolwr yn gwirio rhannau'r lleill.",
    confirm: "Mae'r ymddiriedolwyr yn cymharu'r allwedd gyffredin ar lafar, ac yn ei chadarnhau.",
    made: "Dim nes bod y bleidlais wedi cau. Yna ysgrifennir at yr ymddiriedolwyr.",
    mixing: "Mae ymddiriedolwyr yn cymysgu'r papurau seliedig, y naill ar ôl y llall.",
    decrypting: "Mae ymddiriedolwyr yn agor yr hyn a adiwyd.",
    counted: "Dim. Mae'r ymddiriedolwyr yn dileu eu ffeiliau allwedd.",
  },
  again: (attempt) =>
    `Mae gwneud yr allweddi wedi dechrau ${countedInWelsh(attempt, "gwaith")}, gan fod ymddiriedolwr wedi'i ddisodli.`,
  table: "Yr ymddiriedolwyr",
  columns: { number: "Rhif", by: "Drwy ba swydd", state: "Pa mor bell" },
  states: {
    asked: "gofynnwyd, heb ateb",
    serving: "yn gwasanaethu; dim i'w wneud nawr",
    waited: "rydym yn aros amdano",
    done: "wedi gwneud y cam hwn",
    empty: "neb eto",
  },
  leftTitle: "Nid ydynt yn ymddiriedolwyr mwyach",
  whyLeft: {
    declined: "rhoddodd y sedd i'r nesaf",
    "no-answer": "nid atebodd mewn pryd",
    silent: "ni wnaeth gam mewn pryd",
    cheated: "cyflwynodd yr hyn nad yw'n dal",
    "in-dispute": "mewn anghydfod ag ymddiriedolwr arall",
    gone: "ddim yn aelod mewn safle da mwyach",
  },
  fingerprint: "Rhes lythrennau'r allwedd gyffredin. Mae ymddiriedolwyr yn ei chymharu ar lafar.",
  chosenTitle: "Sut y'u dewisir",
  chosen: (needed) => [
    "Yn gyntaf gofynnir i'r rhai sydd mewn swydd, yn nhrefn y llyfr rheolau, ac un o bob corff. Lle nad yw hynny'n ddigon, gofynnir i aelodau o'r gofrestr yn nhrefn coelbren sy'n dilyn o enw'r bleidlais ei hun. Ni ofynnir byth i ymgeiswyr.",
    `Enwir pwy bynnag sy'n ddistaw yn rhy hir, neu'n cyflwyno'r hyn nad yw'n dal, wrth ei swydd. Tra gwneir yr allweddi, mae'r nesaf yn cymryd y sedd ac mae'r gwneud yn dechrau eto. Wedi'u gwneud, mae unrhyw ${needed} o'r ymddiriedolwyr yn ddigon.`,
  ],
  couldTitle: "Pwy allai dwyllo, a phwy fyddai'n sylwi",
  could: (needed) => [
    `Ni all llai na ${needed} ymddiriedolwr agor dim, beth bynnag a wnânt. Gallai ${needed} neu fwy sy'n cydweithio yn erbyn y rheolau agor pleidleisiau unigol, ac ni fyddai neb yn sylwi. Dyna pam y maent yn dod o wahanol gyrff.`,
    "Mae porwyr y lleill, y gweinydd hwn, a phawb sy'n gwirio'r ffeil gyhoeddus yn dal ymddiriedolwr sy'n cyflwyno rhywbeth ffug.",
    "Gallai'r gweinydd hwn ddangos allweddi gwahanol i wahanol ymddiriedolwyr. Byddent yn sylwi wrth gymharu'r rhes lythrennau ar lafar.",
    "Os bydd mwy o ymddiriedolwyr yn colli eu hallweddi nag a gaiff fod ar goll, ni ellir byth agor y pleidleisiau, ac mae'r bleidlais yn ddi-rym.",
  ],
  askedTitle: "A fyddwch yn ymddiriedolwr i'r bleidlais hon?",
  askedSays: [
    "Rydych yn cadw rhan o'r allwedd mewn ffeil ar ddyfais sy'n eiddo i chi. Mae'n cymryd pum cam byr o fewn tua wythnos, ac un neu ddau ar ôl y cau.",
    "Gallwch roi cynnig ar bob cam ymlaen llaw; nid oes dim o hynny'n cyfrif.",
  ],
  rehearse: "Rhoi cynnig ar bob cam",
  serve: "Byddaf yn ymddiriedolwr",
  decline: "Na fyddaf",
  giveUp: "Rhoi fy sedd i'r nesaf",
  giveUpSays:
    "Cyn belled nad yw'r allweddi wedi'u gwneud, gallwch roi eich sedd i ffwrdd o hyd. Yna mae'r gwneud yn dechrau eto.",
  own: "Eich rhan chi",
  noScript:
    "Gwneir eich rhan gan raglen yn eich porwr, sydd angen JavaScript: ni chaiff eich allwedd byth adael eich dyfais. Hebddo gallwch gymryd y dasg fel ffeil, ei gwneud â'r rhaglen llinell orchymyn ar unrhyw gyfrifiadur, a chyflwyno'r ateb isod.",
  byFileTitle: "Drwy ffeiliau",
  byFile:
    "Mae pwy bynnag sy'n well ganddo'r rhaglen llinell orchymyn yn cymryd y dasg oddi yma ac yn cyflwyno'r ateb. Nid oes cyfrinach yn y ffeil.",
  takeTask: "Cymryd y dasg",
  answerFile: "Eich ateb, fel ffeil",
  handIn: "Cyflwyno'r ffeil",
};

export const trustees: Words = {
  seat: (number, office) => `ymddiriedolwr ${number} (${office})`,
  byLot: "wedi'i dynnu drwy goelbren",
  noTrustee: "Nid ydych yn ymddiriedolwr i'r bleidlais hon.",
  notAnyMore: "Rhoddwyd eich sedd fel ymddiriedolwr i'r bleidlais hon i rywun arall.",
  madeAlready:
    "Mae allweddi'r bleidlais hon wedi'u gwneud. Nawr mae angen pob ymddiriedolwr a'u gwnaeth.",
  servesAlready: "Rydych wedi dweud eich bod yn gwasanaethu.",
  servesNot: "Nid oes dim i'w gyflwyno nawr. Mae'r dudalen yn dweud beth sydd nesaf.",
  notDue: "Nid oes dim yn ddyledus i ymddiriedolwyr y bleidlais hon.",
  chooseFile: "Dewiswch y ffeil â'ch ateb.",
  tooLong: (megabytes) =>
    `Mae'r ffeil yn rhy hir. Caiff fod â ${countInWords(megabytes)} megabeit.`,
  answer: {
    ballot: "Mae'r ffeil hon ar gyfer pleidlais arall.",
    number: "Ffeil ymddiriedolwr arall yw hon. Cyflwynwch eich un chi.",
    attempt:
      "Mae'r ffeil hon o'r cyfnod cyn i wneud yr allweddi ddechrau eto. Cymerwch y dasg newydd.",
    twice: "Rydych wedi cyflwyno'r cam hwn eisoes.",
    round: "Nid yw'r ffeil hon ar gyfer y cam sydd nesaf. Llwythwch y dudalen eto.",
    quicker:
      "Bu ymddiriedolwr arall yn gynt: cymysgwyd y papurau unwaith eto ers i chi gymryd y dasg hon. Nid oes dim yn eich erbyn. Cymerwch y dasg nesaf: mae'n cymysgu'r hyn a gymysgwyd ganddynt hwy.",
    enough:
      "Bu ymddiriedolwyr eraill yn gynt, ac mae digon ohonynt wedi gwneud y cam hwn. Nid oes dim yn eich erbyn. Llwythwch y dudalen eto i weld beth sydd nesaf.",
    unreadable: (code) =>
      `Nid ffeil ymddiriedolwr yw hon, neu fe'i newidiwyd ar ei ffordd [${code}].`,
  },
  steps: {
    certificate: "dystysgrif allwedd",
    commit: "sêl rhan",
    reveal: "y rhan ei hun",
    share: "allwedd a wnaed o'r rhannau",
    confirm: "gadarnhad o'r allwedd gyffredin",
    shuffle: "gymysgiad o'r papurau",
    decrypt: "ran o'r cyfrif a agorwyd",
  },
  record,
  letters,
  page,
  rehearsal: {
    title: "Ymarfer bod yn ymddiriedolwr",
    lead: "Pob cam ymddiriedolwr, gyda dau arall a chwaraeir gan eich porwr eich hun. Nid anfonir dim, ac nid oes dim ohono'n cyfrif.",
    noScript:
      "Mae'r ymarfer yn rhedeg yn eich porwr ac mae angen JavaScript arno. Gellir gwneud tasg go iawn â'r rhaglen llinell orchymyn hefyd.",
  },
};
