import { countedInWelsh, type Texts } from "@breakthrough/languages";
import type { paper as en } from "./words-paper.en.ts";

// Written without a native reader, as all our Welsh.

/** Sheets on paper, in Welsh. */
export const paper: Texts<typeof en> = {
  title: "Dalennau papur",
  lead: "Ar gyfer stondin heb ffonau. Mae gan bob rhes ei rhif adnabod ei hun, fel bod yr hyn a deipir ddwywaith yn cyfrif unwaith.",
  toSheets: "Argraffu dalennau, a'u teipio i mewn",
  unknown: "Nid oes dalen o'r fath wrth y stondin hon.",
  make: "Gwneud dalennau",
  makeSays:
    "Mae chwe rhes ar bob dalen, un ar gyfer pob sgwrs. Argraffwch ddalen unwaith: mae gan ddau gopi'r un rhifau adnabod, a byddai'r hyn sydd ar yr ail yn cael ei gymryd am y cyntaf.",
  count: "Faint o ddalennau",
  countHint: (most) => `${most} ar y mwyaf ar unwaith.`,
  countForm: (most) => `Ysgrifennwch rif o 1 i ${most}.`,
  enough: (most) => `Mae gan stondin ${countedInWelsh(most, "dalen")} ar y mwyaf.`,
  none: "Dim dalennau eto.",
  made: "Dalennau'r stondin hon",
  sheet: "Dalen",
  rows: "Wedi'u teipio",
  typed: (taken, all) => `${taken} o ${countedInWelsh(all, "rhes")}`,
  sheetOf: (number) => `Dalen ${number}`,
  typeIn: "Teipio i mewn",
  printSheet: "Argraffu",
  printSlips: "Argraffu slipiau",
  printAll: "Argraffu'r rhai nad oes neb wedi'u teipio eto",
  printAllSlips: "Argraffu eu slipiau i gadw mewn cysylltiad",
  shred:
    "Cadwch ddalennau a slipiau lle nad oes neb arall yn eu darllen, a'u rhwygo'n fân unwaith y byddant wedi'u teipio.",
  print: {
    sheets: "Dalennau i'w hargraffu",
    slips: "Slipiau i gadw mewn cysylltiad, i'w hargraffu",
    lead: "Argraffwch y dudalen hon ar A4, mewn du a gwyn, o'ch porwr. Mae pob dalen yn un dudalen.",
    slipsLead:
      "Argraffwch y dudalen hon ar A4 o'ch porwr, a'i thorri'n dair. Mae pob un yn darllen ac yn ysgrifennu ar ei slip ei hun, fel nad oes neb yn gweld pwy arall a wnaeth.",
  },
  on: {
    sheet: (number) => `Dalen ${number}`,
    row: (code) => `Rhes ${code}`,
    themes: "Themâu: ticiwch eu rhifau isod.",
    how: "Un rhes ar gyfer un sgwrs, yn eu geiriau nhw. Dim enwau, dim cyfeiriadau, dim byd am iechyd neb. Mae pwy bynnag sydd am glywed beth a ddaw ohono yn ysgrifennu ar slip y rhes hon.",
    hours: "O tua ____ tan tua ____ o'r gloch",
    talkedTo: "Siaradwyd â ____",
    leaflets: "Taflenni ____",
    honest: "Nid arolwg yw stondin: mae'n clywed y rhai sy'n aros i siarad.",
    slip: "Cadw mewn cysylltiad",
    name: "Enw",
    email: "Cyfeiriad e-bost",
    phone: "neu rif ffôn",
    agreed: "Rwyf wedi darllen hwn, ac rwy'n dweud ie.",
    date: "Dyddiad",
    wording: (number) => `Geiriad ${number}`,
  },
  type: {
    lead: "Teipiwch bob rhes fel y mae ar y papur, a gadewch allan y rhai nad oes dim arnynt. Derbynnir yr hyn sy'n iawn ar unwaith; mae'r hyn sy'n anghywir yn aros yma.",
    hour: "Tua phryd yr ysgrifennwyd",
    hourHint: "Yr awr yr ysgrifennwyd y rhan fwyaf o'r ddalen ynddi.",
    chooseHour: "Dewiswch yr awr",
    row: (code) => `Rhes ${code}`,
    letter: "Llythyren y rhes",
    letterHint: "Fe'i hargreffir y tu ôl i rifau'r rhes, ac mae'n dangos mai dyma'r papur cywir.",
    slip: "Ei slip i gadw mewn cysylltiad",
    slipSays:
      "Dim ond lle llenwodd rhywun y slip a thicio ie. Cânt lythyr, a dim byd arall cyn iddynt bwyso ei ddolen.",
    agreed: "Ticion nhw eu bod wedi'i ddarllen ac yn dweud ie",
    send: "Derbyn y rhesi hyn",
    isTaken: "Mae'r rhes hon wedi'i theipio eisoes.",
    nowTaken: "Derbyniwyd nawr.",
    laterSlip: "Slip o'r rhes hon a ddaeth yn ddiweddarach",
    slipTaken: "Mae'r rhes hon wedi'i theipio, a derbyniwyd ei slip nawr.",
    before:
      "Derbyniwyd y rhes hon o'r blaen, felly ni dderbyniwyd eto'r hyn a deipioch. Os sgwrs arall ydyw, argraffwyd dalen ddwywaith: teipiwch hi mewn rhes wag, gyda llythyren y rhes honno.",
    done: "Mae pob rhes o'r ddalen hon wedi'i theipio.",
    closed: "Mae'r dyddiau y derbynnir dalennau'r stondin hon ar ben.",
  },
  whichHour: "Dewiswch yr awr yr ysgrifennwyd tua hi.",
  nothing: "Teipiwch o leiaf un rhes.",
  of: (row, says) => `Rhes ${row}: ${says}`,
  wrong: {
    letter: "Nid dyna lythyren y rhes hon. Edrychwch ai hon yw'r ddalen a'r rhes gywir.",
    number: "Ysgrifennwch rif, neu gadewch ef yn wag.",
    contact:
      "Teipiwch eu henw, a chyfeiriad e-bost neu rif ffôn, un ohonynt; a thiciwch iddynt ddweud ie. Lle nad yw'r slip yn gyflawn, gadewch ef yn wag.",
  },
};
