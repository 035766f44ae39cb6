import type { Texts } from "@breakthrough/languages";
import type { en } from "./words.en.ts";

// Written without a native reader, as all our Welsh.

/** What the stall's app says, in Welsh. */
export const cy: Texts<typeof en> = {
  said: "Beth ddywedon nhw, yn eu geiriau eu hunain",
  saidHint:
    "Dim enwau, dim cyfeiriadau, dim byd am iechyd neb. Mae eraill yn darllen yr hyn a ysgrifennwch.",
  themes: "Am beth y mae",
  talkedTo: "Â faint y siaradoch",
  leaflets: "Taflenni a roddwyd",
  fewer: (what) => `Llai: ${what}`,
  more: (what) => `Mwy: ${what}`,
  save: "Cadw",
  saved: "Cadwyd ar y ffôn hwn.",
  full: "Mae'r ffôn hwn yn llawn: NI chadwyd ef. Gwnewch le ar y ffôn, yna pwyswch Cadw eto. Mae'r hyn a deipioch yn aros yma.",
  failed:
    "NI chadwyd ef: nid yw'r porwr hwn yn cadw dim yma. Gadewch y modd preifat, neu defnyddiwch borwr arall. Mae'r hyn a deipioch yn aros yma.",
  empty: "Ysgrifennwch beth ddywedon nhw, dewiswch thema, neu dywedwch â faint y siaradoch.",
  notSent: (count) => `${count} heb ei anfon eto`,
  allSent: "Mae popeth wedi'i anfon.",
  send: "Anfon nawr",
  sending: "Yn anfon …",
  away: "Dim signal. Fe'i cedwir ar y ffôn hwn, a'i anfon pan fydd un.",
  wait: (seconds) => `Mae'r blaid yn brysur. Fe'i hanfonir eto ymhen ${seconds} eiliad.`,
  held: "Nid yw'r blaid yn derbyn dim o'r stondin hon am y tro: nid oes neb wedi'i hagor eto, neu mae wedi'i chuddio. Cedwir yr hyn a gadwoch ar y ffôn hwn.",
  clock: "Mae cloc y ffôn hwn yn anghywir. Cymerir amserau'r stondin yn ôl cloc y blaid.",
  counts: (talkedTo, leaflets, answers) =>
    `O'r ffôn hwn: siaradwyd â ${talkedTo}, taflenni ${leaflets}, atebion ${answers}.`,
  without: (many) =>
    many === 1
      ? "Derbyniwyd yr hyn a ddywedodd un person, ond nid sut i'w gyrraedd: nid cyfeiriad ydyw, neu mae'r ddolen hon wedi dod â chynifer ag y gall."
      : `Derbyniwyd yr hyn a ddywedwyd gan ${many}, ond nid sut i'w cyrraedd: nid cyfeiriadau ydynt, neu mae'r ddolen hon wedi dod â chynifer ag y gall.`,
  mayBeCleared:
    "Nid yw'r porwr hwn yn addo cadw'r hyn a gedwir pan fydd y ffôn yn brin o le. Anfonwch bryd bynnag y bydd signal.",
  early: "Nid yw'r stondin wedi dechrau eto. Cymerwch olwg, a dechreuwch pan fydd.",
  over: "Mae'r stondin hon ar ben, felly ni dderbynnir dim newydd. Anfonir yr hyn a gadwyd cynt.",
  ended: "Terfynwyd eich dolen gan bwy bynnag sy'n rhedeg y stondin.",
  unknown:
    "Nid yw'r blaid yn gwybod am ddolen o'r fath. Gofynnwch i bwy bynnag sy'n rhedeg y stondin am un arall.",
  forgotten: "Mae popeth wedi'i anfon. Nid oes dim o'r stondin hon ar ôl ar y ffôn hwn.",
  touch: {
    title: "Cadw mewn cysylltiad",
    optional: "Gadewch hwn yn wag os nad ydynt am wneud.",
    name: "Eu henw",
    email: "Eu cyfeiriad e-bost",
    phone: "Neu eu rhif ffôn",
    agreed: "Fe wnaethant ddarllen hwn, neu fe'i darllenwyd iddynt, a chytuno.",
    show: (name, reach) => `Dangoswch hwn iddynt: ${name}, ${reach}. Nid oes dim wedi'i gadw eto.`,
    right: "Mae'n gywir: cadw",
    needed:
      "I gadw mewn cysylltiad ysgrifennwch eu henw, a chyfeiriad e-bost neu rif ffôn, un ohonynt; a thiciwch eu bod wedi cytuno.",
  },
  none: "Agorwch y ddolen a gawsoch gan bwy bynnag sy'n rhedeg y stondin. Y tro cyntaf mae angen signal.",
  notTaken: "Heb ei dderbyn",
  change: "Rhowch ef yn ôl yn y ffurflen",
  formHolds:
    "Mae rhywbeth yn y ffurflen eisoes. Cadwch ef yn gyntaf, neu gwagiwch y ffurflen. Ni newidiwyd dim.",
  isBack: "Mae yn y ffurflen nawr. Mae'n aros yma nes i chi ei gadw yno.",
  otherStall: "Fe'i cadwyd wrth stondin arall. Agorwch ddolen y stondin honno i'w newid.",
  drop: "Taflwch ef",
  whys: {
    malformed: "Nid yw rhywbeth ynddo fel y mae'r blaid yn ei dderbyn.",
    "too-long": "Mae'n hirach na 1,000 nod. Byrhewch ef.",
    empty: "Nid oes dim ynddo.",
    early: "Nid oedd y stondin wedi dechrau.",
    over: "Fe'i cadwyd ar ôl i'r stondin ddod i ben.",
    late: "Daeth y stondin i ben yn rhy bell yn ôl.",
    ended: "Terfynwyd y ddolen hon gan bwy bynnag sy'n rhedeg y stondin.",
    unknown: "Nid yw'r blaid yn gwybod am ddolen o'r fath.",
  },
};
