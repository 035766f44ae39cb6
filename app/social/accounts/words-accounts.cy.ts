import type { Texts } from "@breakthrough/languages";
import type { accounts as en } from "./words-accounts.en.ts";

export const accounts: Texts<typeof en> = {
  title: "Cyfrifon y blaid",
  lead: "Aelodau sy'n penderfynu beth mae'r cyfrifon hyn yn ei bostio. Nid oes neb yn teipio iddynt: mae'r hyn a gymeradwywyd gan rota a dynnwyd drwy goelbren yn mynd allan ohono'i hun, gyda dolen yn ôl at bwy a'i cymeradwyodd.",
  none: "Nid oes cyfrif wedi'i gysylltu",
  noneSays:
    "Gellir ysgrifennu a chymeradwyo negeseuon eisoes. Ânt allan pan fydd swyddog wedi trosglwyddo tocyn cyfrif ac ail gorff wedi troi ei allwedd.",
  states: {
    offered: "yn aros am ddwy allwedd",
    connected: "wedi'i gysylltu",
    lost: "wedi'i gymryd ymaith: nid yw ei rwydwaith yn derbyn ein tocyn mwyach",
    ended: "heb ei gysylltu mwyach",
  },
  since: "ers",
  readersTitle: "Pwy allai ddarllen y tocynnau",
  readersSays:
    "Mae tocyn yn gadael i bwy bynnag sydd ag ef bostio yn enw'r blaid. Caiff ei selio cyn ei storio, ac nid oes tudalen, llythyr, cofnod nac allforiad yn ei ddangos, hyd yn oed i'r swyddogion a'i trosglwyddodd. Pwy allai ei ddarllen serch hynny: pwy bynnag sy'n gweithredu ein gweinydd, gan fod yr allwedd sy'n ei agor (SOCIAL_KEY) yn ei osodiadau. Nid yw copi o'n cronfa ddata heb yr allwedd honno'n agor dim. Rhoddwyd cynnig ar bostio gyda meddalwedd gweinydd Bluesky ei hun, ar beiriant i ni; gyda Mastodon ac X, yn erbyn gweinyddion prawf yn unig hyd yn hyn.",
  lossTitle: "Pan gollir mynediad",
  lossSteps: [
    "Mae unrhyw un swyddog sy'n siarad dros y blaid, neu'n troi ei hallweddi, yn datgysylltu'r cyfrif yma ar unwaith.",
    "Mae pwy bynnag sydd â chyfrinair y cyfrif ei hun yn tynnu'r tocyn yn ôl ar y rhwydwaith: cyfrinair ap yn Bluesky, rhaglen yn Mastodon neu X.",
    "Maent yn gwneud tocyn newydd yno, mae swyddog yn ei drosglwyddo yma, ac mae corff arall yn troi ei allwedd.",
    "Lle collir y cyfrinair ei hun, mae'r rhwydwaith yn ei roi yn ôl drwy flwch post y blaid: felly mae'r blwch hwnnw'n perthyn i ddau berson.",
  ],
  network: "Rhwydwaith",
  handle: "Enw'r cyfrif yno",
  handleHint: "Megis party.wales yn Bluesky, neu party yn X.",
  address: "Cyfeiriad ei weinydd",
  addressHint:
    "Mae ei angen ar gyfer Mastodon: ble mae ei achos, megis https://toot.wales. Gadewch ef yn wag ar gyfer X, ac ar gyfer Bluesky oni bai fod gan y blaid weinydd ei hun.",
  token: "Ei docyn",
  tokenHint:
    "Bluesky: cyfrinair ap. Mastodon: tocyn mynediad â read, write:statuses a write:media. X: pedair llinell – API key, API key secret, access token, access token secret. Ni all neb ei ddarllen yma eto.",
  offer: "Trosglwyddo cyfrif",
  offerSays:
    "Ni chaiff dim ei bostio ag ef cyn i gorff arall droi ei allwedd. Trosglwyddir tocyn newydd ar gyfer cyfrif sydd yma yn yr un modd.",
  send: "Ei gadw, wedi'i selio",
  connect: "Gofyn i'r blaid bostio ag ef",
  connectWhy: "Pam mae'r blaid yn postio ag ef",
  connectWhyHint: "Mae pawb yn darllen hyn.",
  disconnect: "Ei ddatgysylltu nawr",
  noKey:
    "Nid yw gweithredwr y gweinydd hwn wedi gosod SOCIAL_KEY, sy'n selio tocynnau. Tan hynny ni ellir cadw cyfrif yma.",
  chooseNetwork: "Dewiswch rwydwaith.",
  badAddress: "Ysgrifennwch gyfeiriad y gweinydd yn llawn a heb lwybr, megis https://toot.wales.",
  badToken: (lines) =>
    lines === 1
      ? "Un llinell o lythrennau a digidau yw tocyn, fel y mae'r rhwydwaith yn ei ddangos."
      : "Mae gan X bedair llinell: API key, API key secret, access token, access token secret.",
  unknown: "Nid oes cyfrif o'r fath.",
  notOffered: "Mae wedi'i gysylltu eisoes, neu nid yw yma mwyach.",
  isEnded: "Nid yw wedi'i gysylltu mwyach.",
  notSpeaking: "Swyddogion sy'n siarad dros y blaid, neu'n troi ei hallweddi, sy'n gwneud hynny.",
  toAccounts: "Cyfrifon y blaid",
  lostSubject: (network) => `Cymerwyd ein cyfrif ar ${network} ymaith`,
  lostText: ({ name, network, handle, link }) =>
    `Helo ${name},\n\nnid yw ${network} yn derbyn tocyn ein cyfrif “${handle}” mwyach. Ni chaiff dim mwy ei bostio yno, ac mae'r hyn sy'n aros yn dal i aros am dridiau. Mae beth i'w wneud yma:\n\n${link}\n`,
  record: {
    connected: (network, handle, address) =>
      `Mae'r blaid yn postio ar ${network} â'r cyfrif “${handle}” yn ${address}.`,
    disconnected: (network, handle, address) =>
      `Datgysylltwyd y cyfrif “${handle}” yn ${address} ar ${network}.`,
  },
};
