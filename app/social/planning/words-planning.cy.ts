import { countInWords, type Texts } from "@breakthrough/languages";
import type { planning as en } from "./words-planning.en.ts";

export const planning: Texts<typeof en> = {
  title: "Sut mae'n mynd allan",
  titleOf: (title) => `Sut mae “${title}” yn mynd allan`,
  lead: "Mae pob rhwydwaith yn cyfrif testun yn ei ffordd ei hun. Dyma beth fyddai pob un yn ei wneud o hwn. Mae pob neges yn gorffen â dolen i'w thudalen yma, lle mae pawb yn darllen sut y penderfynwyd arni. Gallwch ei newid nes i'r rota benderfynu; nid yw'r hyn a ddywedwyd amdano cynt yn cyfrif mwyach.",
  threadHint:
    "Ar gyfer edefyn, rhowch linell â thri chysylltnod (---) rhwng ei rannau. Cyfrifir pob rhan ar wahân.",
  networks: "Ble mae'n mynd allan",
  ownText: "Testun arall",
  ownTextOf: (network) => `Testun arall ar gyfer ${network}`,
  ownTextHint: "Gadewch ef yn wag lle bydd testun y neges yn gwneud y tro.",
  link: "Dolen ar gyfer y cerdyn",
  linkHint:
    "Y dudalen y caiff darllenydd ei arwain ati. Mae Bluesky yn ei dangos fel cerdyn o dan y neges; yn y lleill mae'n sefyll ar ddiwedd y testun, lle nad yw ynddo eisoes.",
  save: "Cadw sut mae'n mynd allan",
  pictures: "Lluniau'r neges hon, a beth maen nhw'n ei ddangos",
  edit: "Newid ei thestun",
  counts: "Fel y byddai nawr",
  chosen: "yn mynd allan yma",
  notChosen: "nid yw'n mynd allan yma",
  part: (number) => `rhan ${number}`,
  counted: (length, most) => `${countInWords(length)} o ${countInWords(most)}`,
  left: (left) => `${countInWords(left)} ar ôl`,
  over: (over) => `${countInWords(over)} yn ormod`,
  overBytes: (over) => `${countInWords(over)} beit yn ormod`,
  toPlan: "Sut mae'n mynd allan ar bob rhwydwaith",
  choose: "Dewiswch o leiaf un rhwydwaith.",
  badLink: "Ysgrifennwch y ddolen yn llawn, fel https://example.org/page.",
  empty: "Nid oes testun i'w bostio.",
  twice:
    "Mae dwy ran o'r edefyn yn dweud yr un peth. Byddai rhwydwaith yn cymryd yr ail am y gyntaf.",
  tooMany: (most) => `Mae gan edefyn ${countInWords(most)} o rannau ar y mwyaf.`,
  tooLong: (network, over) =>
    `Nid yw'n ffitio ${network}: mae ${countInWords(over)} yn rhy hir yno. Byrhewch ef, ysgrifennwch destun arall ar gyfer ${network}, neu gadewch ${network} allan.`,
  tooLongPart: (network, over, part) =>
    `Nid yw rhan ${part} yn ffitio ${network}: mae ${countInWords(over)} yn rhy hir yno. Byrhewch hi, ysgrifennwch destun arall ar gyfer ${network}, neu gadewch ${network} allan.`,
  tooManyBytes: (network, over) =>
    `Nid yw'n ffitio ${network}: mae ei arwyddion yn cymryd ${countInWords(over)} beit yn ormod, fel y mae emoji o sawl rhan.`,
  notAuthor: "Dim ond ei hawdur sy'n dweud sut mae'n mynd allan.",
  changed: "Newidiwyd y neges tra oeddech yn ei darllen. Darllenwch hi eto cyn penderfynu.",
  picturesNotReady:
    "Mae ei lluniau'n dal i gael eu gwneud, neu gwrthodwyd un. Rhowch gynnig arall arni ymhen munud.",
  tooManyPictures: (network, most) =>
    `Mae ${network} yn cymryd ${countInWords(most)} llun mewn neges ar y mwyaf. Tynnwch rai, neu gadewch ${network} allan.`,
};
