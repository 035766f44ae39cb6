import type { Texts } from "@breakthrough/languages";
import type { en } from "./words.en.ts";

// Written without a native reader, as all our Welsh.

const whyStopped = (status: number, code: number | undefined): string => {
  const number = code === undefined ? String(status) : `${status}/${code}`;
  if (status === 401)
    return `Nid yw'r gweinydd sgwrsio yn derbyn allwedd y blaid mwyach (${number}). Rhaid i bwy bynnag sy'n rhedeg y gweinydd yma roi un newydd.`;
  if (code === 50_013 || status === 403)
    return `Nid yw'r gweinydd sgwrsio yn gadael i raglen y blaid ei wneud (${number}). Rhaid i'w rôl uchaf ei hun sefyll uwchben pob rôl y mae'n ei rhoi, a rhaid iddi gael rheoli rolau. Nid yw bod yn weinyddwr yn ddigon.`;
  if (code === 10_011)
    return `Nid yw rôl sydd i'w rhoi ar y gweinydd sgwrsio mwyach (${number}). Dywedwch beth arall sydd i'w roi, neu ddim byd.`;
  return `Gwrthododd y gweinydd sgwrsio yr hyn a ofynnodd rhaglen y blaid (${number}).`;
};

export const cy: Texts<typeof en> = {
  trail: "Fi",
  whyStopped,
  fields: {
    state: "yr hyn yr anfonodd y gweinydd sgwrsio chi yn ôl gydag ef",
    account: "rhif y cyfrif",
    meaning: "Dewiswch i bwy y'i rhoddir.",
    role: "Dewiswch un o rolau'r gweinydd.",
  },
  meant: {
    member: "Pob aelod",
    supporter: "Pob cefnogwr",
    branch: (name) => `Aelodau'r gangen ${name}`,
    team: (name) => `Y tîm ${name}`,
    office: (title) => `Swydd: ${title}`,
  },
  own: {
    title: "Eich cyfrif ar y gweinydd sgwrsio",
    lead: "Cysylltwch ef, ac mae'r hyn y cewch ei weld a'i ddweud yno yn dilyn yr hyn ydych yn y blaid.",
    none: "Nid oes gan y blaid hon weinydd sgwrsio",
    noneSays: "Nid yw pwy bynnag sy'n rhedeg y safle hwn wedi trefnu un. Nid oes dim i'w gysylltu.",
    link: (server) => `Cysylltu eich cyfrif ${server}`,
    linkSays: (server) =>
      `Mae ${server} ei hun yn gofyn ai chi ydyw. Nid ydych yn teipio enw yma, felly ni all neb gysylltu cyfrif nad yw'n eiddo iddynt.`,
    begin: "Dechrau",
    goTitle: (server) => `Nawr i ${server}`,
    goSays: (server) =>
      `Mae ${server} yn gofyn a gawn weld pwy ydych yno, a dim byd arall. Yna dewch yn ôl yma. Gwnewch hynny yn y porwr hwn, o fewn chwarter awr.`,
    go: (server) => `Mynd i ${server}`,
    linked: "Wedi'i gysylltu",
    account: "Rhif eich cyfrif",
    onIt: "Ar weinydd y blaid",
    isThere: "Ydy",
    isNotThere: (server) =>
      `Nid pan ofynnwyd ddiwethaf. Dewch i weinydd y blaid ar ${server} yn gyntaf, yna pwyswch y botwm.`,
    isAsked: "Gofynnir o fewn munud",
    has: "Eich rolau yno",
    noRoles: "Dim",
    look: "Edrych eto nawr",
    unlinkSays: "Cymerir eich rolau yno o fewn munud, ac yna nid ydym yn cadw'r rhif mwyach.",
    unlink: "Datgysylltu fy nghyfrif",
    knows: "Beth a wyddom, a phwy sy'n ei weld",
    knowsSays: (server) => [
      `Gwyddom rif eich cyfrif ar ${server}. Ni wyddom beth yw eich enw yno.`,
      "Nid oes neb yn y blaid yn gweld y rhif hwnnw ond chi. Mae rhaglenni'r gweinydd yn ei ddefnyddio; gallai pwy bynnag sy'n eu rhedeg ei ddarllen.",
      `Ar ${server} gall pawb ar weinydd y blaid weld pa rolau sydd gennych: eich bod yn aelod, eich cangen, eich timau, eich swydd.`,
      "Ni ddarllenir yr un neges byth: dim ond rhoi a chymryd rolau y mae rhaglen y blaid.",
      "Pan fyddwch yn gadael y blaid, cymerir eich rolau o fewn munud. Rydych yn aros ar y gweinydd nes i chi ei adael yno.",
    ],
    roles: "Beth mae pob rôl yn ei olygu",
  },
  settings: {
    title: "Rolau ar y gweinydd sgwrsio",
    trail: "Ein plaid",
    lead: "Mae pwy bynnag sydd wedi cysylltu eu cyfrif yn cael y rolau hyn, ac yn eu colli pan nad yw felly mwyach.",
    none: "Nid oes gan y blaid hon weinydd sgwrsio",
    noneSays: "Nid yw pwy bynnag sy'n rhedeg y safle hwn wedi trefnu un.",
    means: "Beth mae rôl yn ei olygu",
    nothing: "Nid yw unrhyw rôl yn golygu dim eto.",
    tried: (server) =>
      `Rhoddwyd cynnig ar hyn i gyd gyda gweinydd prawf sy'n ateb fel y dywed ${server} ei fod yn ateb; ni roddwyd cynnig arno gyda ${server} ei hun hyd yn hyn.`,
    meaning: "Rhoddir i",
    role: "Rôl",
    own: "Eich cyfrif eich hun",
    stopped: "Mae'r rolau'n sefyll yn stond",
    since: "Ers",
    stoppedSays:
      "Nid oes dim sy'n aros wedi'i golli. Trwsiwch ef yn gyntaf: mae pob gwrthodiad arall yn dod â chyfeiriad y blaid yn nes at gael ei gau allan.",
    goOn: "Mae wedi'i drwsio: ymlaen",
    ask: "Gofyn am newid",
    askSays:
      "Rydych yn gofyn amdano. Mae'n digwydd pan fydd swyddog corff arall yn troi'r allwedd arall.",
    above:
      "Ar y gweinydd rhaid i rôl uchaf rhaglen y blaid sefyll uwchben pob rôl y mae'n ei rhoi. Fel arall mae'r gweinydd yn gwrthod, ac mae popeth yn stopio nes i rywun adael iddo fynd ymlaen.",
    noKnown: "Nid yw'r gweinydd wedi dweud wrthym eto am unrhyw rôl y gallem ei rhoi.",
    roleHint:
      "Nid yw rolau y gallai rhywun newid y gweinydd â nhw, na rhai rhaglenni eraill, yn eu plith: nid oes rhaglen yn rhoi'r rhain.",
    noRole: "Dim rôl",
    why: "Pam?",
    send: "Gofyn amdano",
  },
  letters: {
    subject: (server) => `Eich rolau ar ${server}`,
    says: {
      left: (party, server) =>
        `Rydych wedi gadael ${party}, ac rydym wedi cymryd y rolau ar ein gweinydd ${server} a ddaeth gyda'ch aelodaeth. Diolch am yr amser y buoch gyda ni. Nid oes neb wedi eich tynnu oddi ar y gweinydd: gallwch ei adael yno pryd bynnag y mynnwch. Pe baech yn dod yn ôl, daw eich rolau yn ôl ar eu pennau eu hunain. Os ydych am i ni anghofio rhif eich cyfrif, datgysylltwch ef yma:`,
      suspended: (party, server) =>
        `Tra nad ydych yn cymryd rhan yn ${party}, nid oes gennych rolau ar ein gweinydd ${server}. Dônt yn ôl ar eu pennau eu hunain pan ddaw'r amser hwnnw i ben. Mae'r hyn a wyddys am eich cyfrif yn sefyll yma:`,
    },
    text: (name, middle, link) => `Helo ${name},

${middle}

${link}
`,
    stoppedSubject: (server) => `Mae rolau ar ${server} yn sefyll yn stond`,
    stoppedText: (server, why, link) => `Helo,

nid yw rolau ein haelodau ar ${server} yn dilyn eu haelodaeth mwyach, am fod y gweinydd wedi gwrthod.

${why}

Nid oes dim sy'n aros wedi'i golli, ac nes i chi adael iddo fynd ymlaen ni ofynnir dim mwy. Aeth y llythyr hwn at ddau swyddog. Pan fydd wedi'i drwsio, pwyswch y botwm ar y dudalen hon:

${link}
`,
  },
  record: {
    setRole: (to, role) =>
      role === undefined
        ? `Gweinydd sgwrsio: ni roddir rôl am hyn mwyach. ${to}.`
        : `Gweinydd sgwrsio: rhoddir y rôl ${role} am hyn o hyn ymlaen. ${to}.`,
  },
  kept: {
    what: "Rhif eich cyfrif ar weinydd sgwrsio'r blaid, os ydych wedi'i gysylltu, a pha rolau sydd ganddo drwom ni; nes y'u cymerir, am 30 diwrnod ar y mwyaf, y rhif yn unig ar ôl i chi ei ddatgysylltu neu fynd",
    why: "Er mwyn i'ch rolau yno ddilyn yr hyn ydych yn y blaid",
  },
  refuse: {
    noServer: "Nid oes gan y blaid hon weinydd sgwrsio.",
    linkedAlready:
      "Rydych wedi cysylltu cyfrif eisoes. Datgysylltwch ef yn gyntaf os ydych am gysylltu un arall.",
    notLinked: "Nid ydych wedi cysylltu unrhyw gyfrif.",
    isAnothers:
      "Mae rhywun arall yma wedi cysylltu'r cyfrif hwn. Gellir ei gysylltu unwaith. Os eich un chi ydyw, datgysylltwch ef lle gwnaethoch hynny.",
    notBegun:
      "Ni allem weld i hyn gael ei ddechrau yma, yn y porwr hwn, o fewn y chwarter awr diwethaf. Ni chysylltwyd dim. Dechreuwch eto.",
    saidNoThere: "Dywedasoch na yno, felly ni chysylltwyd dim.",
    away: "Nid yw'r gweinydd sgwrsio yn ateb ar hyn o bryd. Ni chysylltwyd dim. Rhowch gynnig arall arni ymhen ychydig funudau.",
    notStopped: "Mae'n rhedeg eisoes.",
    noSuchThing: "Nid oes cangen, tîm na swydd o'r fath mwyach.",
    noSuchRole: "Nid yw'r gweinydd wedi dweud wrthym am rôl o'r fath. Llwythwch y dudalen eto.",
    isItsOwn: "Mae'r gweinydd yn rhoi'r rôl hon ar ei ben ei hun. Dewiswch un arall.",
    isPowerful:
      "Gyda'r rôl hon gallai rhywun newid y gweinydd neu dynnu pobl oddi arno. Nid oes rhaglen yn ei rhoi: gwnewch hynny yno â llaw.",
  },
};
