import type { Texts } from "@breakthrough/languages";
import { mePath } from "../me/addresses.ts";
import type { en } from "./words.en.ts";

// Written without a native reader, as all our Welsh.

/** Every sentence of this room that a person reads, in Welsh. */
export const cy: Texts<typeof en> = {
  signIn: "Mewngofnodwch yn gyntaf, os gwelwch yn dda.",
  footer: (party, noticesLink, unsubscribeLink) =>
    `--\nRydych yn cael y llythyr hwn am eich bod yn perthyn i ${party}.\nDewis am beth rydym yn ysgrifennu atoch: ${noticesLink}\nAtal y llythyrau hyn ar unwaith, heb fewngofnodi: ${unsubscribeLink}\n`,
  footerOfList: (party, link) =>
    `--\nRydych yn cael y llythyr hwn am eich bod yn perthyn i ${party}.\nDewis beth rydych am ei gael o'r llythyrau hyn, neu eu hatal am byth, heb fewngofnodi: ${link}\n`,
  notices: {
    trail: [{ label: "Fi", href: mePath }],
    title: "Am beth rydym yn ysgrifennu atoch",
    lead: "Chi sy'n dewis faint o bost a gewch gennym.",
    question: "Llythyrau ataf fi",
    stopped: (address) =>
      `Rydym wedi atal ein llythyrau i ${address ?? "gyfeiriad o'ch eiddo"}: daeth tri yn ôl am nad oes blwch felly, neu cafodd un ei farcio'n sbam. ` +
      "Byddwch yn dal i gael yr hyn a ofynnwch amdano, fel cod. Os yw llythyrau'n cyrraedd yno, dewiswch isod beth rydych am ei gael a'i gadw: yna byddwn yn ysgrifennu eto.",
    changeAddress: "Rhoi cyfeiriad arall",
    choices: {
      off: {
        label: "Dim",
        hint: "Byddwch yn dal i gael yr hyn y gofynnwch amdano, fel cod i fewngofnodi.",
      },
      weekly: {
        label: "Un yr wythnos",
        hint: "Fore Llun, os oes rhywbeth wedi newid: pleidleisiau agored, canlyniadau'r wythnos ddiwethaf, yr hyn rydych yn ei ddilyn.",
      },
      important: {
        label: "Yr wythnos, a'r hyn sy'n bwysig",
        hint: "Hefyd ar unwaith pan fydd pleidlais yn agor, neu pan fydd rhywbeth rydych yn ei ddilyn yn cymryd cam, a chylchlythyrau ar y pynciau a ddymunwch.",
      },
      all: {
        label: "Popeth",
        hint: "Hefyd ar unwaith beth bynnag arall sy'n digwydd yn yr hyn rydych yn ei ddilyn, megis sylwadau newydd: un llythyr yr awr ar y mwyaf am bob peth.",
      },
    },
    once: "Beth bynnag sy'n digwydd, rydym yn dweud wrthych amdano unwaith: mewn llythyr ar unwaith, neu yn llythyr yr wythnos. Byth yn y ddau.",
    following: "Yr hyn rydych yn ei ddilyn, a faint o bob un",
    newsletters: "Cylchlythyrau: pa bynciau, pa mor aml",
    firstLetters: "Llythyrau cyntaf: tri at bwy bynnag sy'n newydd",
    signs: "Arwyddion ar eich ffôn neu'ch cyfrifiadur",
    alwaysTitle: "Yr hyn sy'n dod beth bynnag",
    always: [
      "Yr hyn y gofynnwch amdano eich hun: cod i fewngofnodi, dolen i gadarnhau.",
      "Codau ac allweddi ar gyfer pleidlais gudd, a'r hyn y mae'n rhaid i bleidleisiwr ei wybod er mwyn gallu pleidleisio ynddi.",
      "Yr hyn sy'n ymwneud â chi: rheithgor y tynnwyd eich enw iddo, swydd y dewch iddi neu y gadewch hi, cais sy'n aros am eich allwedd, ataliad, testun o'ch eiddo a guddiwyd.",
      "Yr hyn a wneir â'ch manylion: cyfeiriad newydd, dau gyfrif yn cael eu gwneud yn un, lawrlwytho rhestr yr aelodau.",
    ],
    choose: "Dewiswch faint o lythyrau rydych am eu cael.",
    save: "Cadw",
    saved: "Cadwyd. Mae'n cyfrif o'r llythyr nesaf ymlaen.",
  },
  unsubscribe: {
    title: "Atal ein llythyrau",
    lead: "Un clic, ac ni fyddwn yn anfon rhagor o hysbysiadau atoch. Nid oes angen i chi fewngofnodi.",
    stays:
      "Rydych yn aros gyda ni fel o'r blaen. Byddwch yn dal i gael yr hyn y gofynnwch amdano eich hun, fel cod i fewngofnodi.",
    button: "Atal y llythyrau",
    unknown:
      "Nid un o'n dolenni ni yw hon, neu mae ei darllenydd wedi gadael. Nid oes dim i'w atal.",
    tooMany:
      "Mae gormod o bobl wedi atal eu llythyrau o un lle. Rhowch gynnig arall arni ymhen awr, os gwelwch yn dda.",
    doneTitle: "Dim rhagor o lythyrau",
    done: "Rydym wedi atal ein hysbysiadau i chi. Tynnir yn ôl y llythyrau a oedd yn aros.",
    change: "Wedi newid eich meddwl? Dewiswch yr hyn rydych ei eisiau",
  },
  reply: {
    noSender: "Nid yw eich llythyr yn enwi anfonwr y gallem ei ateb.",
    tooLarge: (link) => `Rhy fawr. Anfonwch ef heb atodiadau, neu ysgrifennwch atom yn ${link}`,
  },
  outbox: {
    hint: {
      says: "Arddangosiad yw hwn, felly nid oes dim yn dod drwy'r post.",
      link: "Darllen y llythyr yn y blwch allan",
    },
    title: "Y blwch allan",
    lead: "Arddangosiad yw hwn, felly nid oes dim yn cael ei anfon. Dyma bob llythyr y byddai pobl yn ei gael.",
    leadSending: "Arddangosiad yw hwn. Dyma bob llythyr, a beth a ddigwyddodd iddo.",
    onlyHere:
      "Dim ond arddangosiad sy'n eu dangos. Mewn plaid go iawn, i'w ddarllenydd yn unig y mae llythyr: mae nodyn atgoffa, er enghraifft, yn dweud pwy sydd heb bleidleisio eto.",
    tabs: "Llythyrau pwy",
    all: "At bawb",
    mine: "Ataf fi",
    onlyTo: "Dim ond llythyrau i'r cyfeiriad hwn",
    show: "Dangos",
    emptyTitle: "Dim llythyrau eto",
    empty: "Ymunwch, neu mewngofnodwch: bydd y llythyr â'ch dolen neu'ch cod yma.",
    to: "At",
    posted: "Ysgrifennwyd",
    became: "Beth a ddigwyddodd iddo",
    unknown: "Nid oes llythyr o'r fath.",
    gone: "Dilëwyd y llythyr hwn. Cedwir llythyrau am fis, ac ânt yn gynt gyda'u darllenydd.",
    states: {
      waiting: "Yn aros",
      sent: "Wedi'i anfon",
      "gave up": "Rhoddwyd y gorau iddo",
    },
    kinds: {
      needed: "Anfonir bob tro",
      important: "Pwysig",
      weekly: "Wythnosol",
      all: "Popeth",
    },
    erased:
      "Dilëwyd y testun ar ôl ei anfon, am ei fod yn cynnwys cod neu ddolen ar gyfer un person.",
    older: "Llythyrau hŷn",
  },
  kept: {
    letters: {
      what: "Llythyrau atoch, tra byddant yn aros ac ar ôl eu hanfon",
      why: "Fel bod pob un yn mynd unwaith. Gwacëir y rhai â chod neu ddolen i chi'n unig pan gânt eu hanfon.",
      until: (length) => `${length} ar ôl ysgrifennu llythyr`,
    },
    byPost: {
      what: "Os nad oes gennych flwch post: llythyrau atoch ar bapur, nes eu postio ac wedyn",
      why: "Fel bod swyddogion yn argraffu pob un unwaith.",
      until: (length) => `${length} ar ôl ei bostio`,
    },
    bounces: {
      what: "Llythyrau atoch a ddaeth yn ôl, ac a alwoch chi un yn sbam",
      why: "Fel y rhown y gorau i ysgrifennu at flwch nad yw'n bod, neu nad yw am gael dim gennym.",
      until: (length) => `${length} fan bellaf, neu nes i chi ofyn am lythyrau eto`,
    },
    notices: {
      what: "Faint o lythyrau rydych eu heisiau",
      why: "Fel nad ydych yn cael rhai eraill.",
    },
  },
};
