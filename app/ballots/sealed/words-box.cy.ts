import { countedInWelsh, countInWords, type Texts } from "@breakthrough/languages";
import type { box as en } from "./words-box.en.ts";

// Written without a native reader, as all our Welsh.

const members = (count: number): string => countedInWelsh(count, "aelod");
const days = (count: number): string => countedInWelsh(count, "diwrnod");

export const box: Texts<typeof en> = {
  noSuchBallot: "Nid oes pleidlais dan sêl o'r fath.",
  otherStage:
    "Nid yw'r bleidlais dan sêl hon ar y cam hwnnw nawr. Llwythwch y dudalen eto: mae'n dweud beth sydd nesaf.",
  isVoid: "Ni chynhelir y bleidlais hon. Mae ei thudalen yn dweud pam.",
  notYet: "Nid yw'r bleidlais hon wedi agor eto.",
  closed:
    "Mae'r bleidlais hon wedi cau. Daeth eich pleidlais dan sêl yn rhy hwyr ac ni chafodd ei derbyn: yr hyn a fwriwyd gennych cyn y cau sy'n cyfrif.",
  tooBusy:
    "Mae llawer iawn yn pleidleisio ar hyn o bryd. Ni dderbyniwyd eich pleidlais dan sêl eto: caiff ei hanfon eto ohoni'i hun ymhen ychydig eiliadau.",
  tooMany:
    "Bwriwyd cynifer o bleidleisiau â'r cod pleidleisio hwn nawr fel ein bod yn aros ychydig. Mae'r rhai a dderbyniwyd yn sefyll. Anfonwch hon eto ymhen deng munud.",
  tooManyWrong:
    "O ble'r ydych, anfonwyd llawer o bleidleisiau nad ydynt yn dal. Arhoswch ychydig funudau, yna anfonwch eich un chi eto.",
  tooLong: "Mae'r hyn a anfonwyd yn hwy nag unrhyw bleidlais dan sêl.",
  notOnList: "Nid yw'r cod pleidleisio hwn ar restr y bleidlais hon.",
  revoked: "Rhoddwyd cod arall yn lle'r cod pleidleisio hwn, ac nid yw'n cyfrif mwyach.",
  votedAlready:
    "Bwriwyd pleidlais dan sêl â'r cod hwn eisoes, felly ni ellir rhoi un arall yn ei le mwyach: mae'r bleidlais yn y ffeil gyhoeddus ac yn cyfrif.",
  wrongText: (sentence, where, code) =>
    `Nid yw'r hyn a anfonwyd yn dal: ${sentence}${where === "" ? "" : ` (${where})`} [${code}]`,
  otherTrustees: (wanted) => `Mae angen allweddi ${wanted} o ymddiriedolwyr ar bleidlais dan sêl.`,
  otherLength: (found, wanted) =>
    `Nifer y codau pleidleisio ar y rhestr: ${countInWords(found)}. Mae ar y bleidlais hon angen ${countInWords(wanted)}.`,
  otherOrder:
    "Rhaid i'r rhestr fod mewn trefn esgynnol, fel nad yw unrhyw le yn dweud cod pwy ydyw.",
  unusable: "Ni ellir defnyddio un o godau pleidleisio'r rhestr. Gwnewch y rhestr eto.",
  noSuchTrustee: "Nid oes gan y bleidlais hon ymddiriedolwr o'r rhif hwnnw.",
  handedInAlready: "Mae'r ymddiriedolwr hwn wedi gwneud hynny eisoes.",
  anotherWaits:
    "Mae cymysgiad ymddiriedolwr arall yn cael ei wirio. Cymerwch y dasg nesaf pan fydd wedi'i wneud.",
  why: {
    "keys-late": "Nid oedd allweddi'r ymddiriedolwyr yn barod mewn pryd.",
    "codes-late": "Nid oedd y codau pleidleisio'n barod mewn pryd.",
    "trustees-gone": "Roedd rhy ychydig o ymddiriedolwyr ar ôl i agor yr hyn a adiwyd.",
    "not-countable": "Ni ellid cyfrif y pleidleisiau dan sêl.",
    "nothing-to-fill":
      "Mae'r hyn y byddai aelodau wedi ethol iddo wedi dod i ben, felly nid oes dim i bleidleisio arno. Ni agorir yr un bleidlais.",
  },
  record: {
    shown: (title) =>
      `Dangosir canlyniad y bleidlais dan sêl ar “${title}” i bawb, ar ôl i graffwyr ei weld.`,
    receiptKey:
      "O hyn ymlaen mae proses o'r gweinydd yn llofnodi derbynebau am bleidleisiau dan sêl â'i hallwedd ei hun.",
    heads: (count) =>
      count === 1
        ? "Hyd yma y tyfodd ffeil gyhoeddus y bleidlais dan sêl sydd ar agor."
        : `Hyd yma y tyfodd ffeiliau cyhoeddus y pleidleisiau dan sêl sydd ar agor, a'u nifer yw ${count}.`,
    called: (title, rollSize) =>
      `Galwyd pleidlais dan sêl ar “${title}”. Mae ar ei chofrestr ${members(rollSize)}, ac mae wedi'i rhewi.`,
    keys: (title, wanted, needed) =>
      `Mae ${wanted} o ymddiriedolwyr y bleidlais dan sêl ar “${title}” wedi gwneud ei hallwedd. Mae angen ${needed} ohonynt i agor yr hyn a adiwyd.`,
    codes: (title, codes) =>
      `Mae rhestr y bleidlais dan sêl ar “${title}” yn sefyll, a nifer ei chodau pleidleisio yw ${countInWords(codes)}. Mae ei ffeil gyhoeddus wedi dechrau.`,
    putOff: (title, count) =>
      `Mae'r bleidlais dan sêl ar “${title}” yn agor ac yn cau ${days(count)} yn ddiweddarach, gan nad oedd ei hallweddi na'i chodau'n barod.`,
    replaced: (title) =>
      `Collwyd cod pleidleisio'r bleidlais dan sêl ar “${title}”. Mae'n ddi-rym, ac mae un sbâr yn cymryd ei le.`,
    takenBack: (title) =>
      `Cymerwyd yn ôl god pleidleisio'r bleidlais dan sêl ar “${title}”: yr oedd gan ei aelod ddau gyfrif, a ddaeth yn un, ac mae'n pleidleisio â'r cod arall.`,
    tooLate: (title) =>
      `Yr oedd cod pleidleisio'r bleidlais dan sêl ar “${title}” i'w gymryd yn ôl, gan fod gan ei aelod ddau gyfrif, a ddaeth yn un. Yr oedd wedi pleidleisio eisoes: mae'r bleidlais honno'n sefyll yn y ffeil gyhoeddus ac yn cyfrif.`,
    opened: (title) => `Agorodd y bleidlais dan sêl ar “${title}”.`,
    closed: (title) =>
      `Caeodd y bleidlais dan sêl ar “${title}”. Nid yw ei ffeil gyhoeddus yn derbyn rhagor o bleidleisiau.`,
    counted: (title) => `Cyfrifwyd y bleidlais dan sêl ar “${title}”.`,
    void: (title, why) =>
      `Ni chynhelir y bleidlais dan sêl ar “${title}”, neu nid oes iddi ganlyniad. ${why}`,
  },
};
