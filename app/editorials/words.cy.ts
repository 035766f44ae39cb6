import type { Texts } from "@breakthrough/languages";
import type { en } from "./words.en.ts";

// Written without a native reader, as all our Welsh.

export const cy: Texts<typeof en> = {
  title: "Yn enw'r blaid",
  lead: "Yr hyn y mae'r blaid ei hun yn ei ddweud, ac nid un aelod. Y tîm sy'n siarad â newyddiadurwyr sy'n ei ysgrifennu, neu bwy bynnag a gaiff ofyn am ei gyhoeddi. Mae swyddogion dau gorff gwahanol yn ei lofnodi, air am air.",
  none: "Dim yn enw'r blaid eto",
  noneSays:
    "Mae'r hyn y mae aelodau'n ei ysgrifennu dan eu henwau eu hunain ar y dudalen newyddion.",
  news: "Pob newyddion",
  desk: {
    title: "I'r rhai sy'n ysgrifennu ac yn llofnodi",
    drafts: "Heb eu cyhoeddi eto",
    noDrafts: "Nid oes drafft yn aros.",
    write: "Ysgrifennu erthygl yn enw'r blaid",
  },
  edit: {
    newTitle: "Ysgrifennu yn enw'r blaid",
    title: "Newid y drafft",
    lead: "Ni fydd enw arni. Mae'r rhai sy'n ysgrifennu erthyglau o'r fath a'r rhai sy'n eu llofnodi yn gweld y drafft; nid oes neb arall yn ei weld cyn i swyddogion dau gorff ei lofnodi.",
    save: "Cadw'r drafft",
  },
  view: {
    draft: "Drafft",
    published: "Cyhoeddwyd",
    withdrawn: "Tynnwyd yn ôl",
    hidden: "Cudd",
    publish: "Gofyn am ei chyhoeddi",
    publishSays:
      "Mae swyddog corff arall yn darllen yr union eiriau a lluniau hyn ac yn troi'r allwedd arall. Os bydd un ohonynt yn newid cyn hynny, ni chyhoeddir dim.",
    why: "Pam nawr?",
    whyHint: "Gall pawb ddarllen y rheswm, hyd yn oed cyn i'r erthygl ymddangos.",
    write: "I bwy bynnag sy'n ei hysgrifennu",
    askOfficer:
      "Pan fydd yn barod, bydd swyddog a gaiff siarad yn enw'r blaid yn gofyn am ei chyhoeddi.",
    dropSays: "Mae drafft a ddilëwyd wedi mynd am byth, gyda'i luniau.",
    read: "Yr erthygl, fel y mae pawb yn ei darllen",
    correct: "Gofyn am gywiriad",
    correction: "Cywiriad",
    correctSays:
      "Copïwch y darn sy'n anghywir, fel y mae. Pan fydd corff arall wedi llofnodi, bydd darllenwyr yn gweld beth a ddywedai o'r blaen a beth mae'n ei ddweud nawr.",
    whyCorrect: "Pam mae hynny'n iawn?",
    everybody: "Gall pawb ddarllen y rheswm.",
    withdraw: "Gofyn am ei thynnu'n ôl",
    withdrawSays:
      "Pan fydd corff arall wedi llofnodi, bydd y testun wedi mynd o'i thudalen. Mae'r dudalen yn aros ac yn dweud pryd a pham y tynnwyd hi'n ôl.",
    whyWithdraw: "Pam mae'n cael ei thynnu'n ôl?",
    withdrawHint: "Mae'r rheswm yn sefyll ar ei thudalen i bawb.",
    picture: "Llun",
    video: "Fideo",
    nobodySpeaks: "Nid oes neb yn siarad ynddo.",
    places: { above: "Uwchben y testun", below: "O dan y testun", video: "Llun llonydd y fideo" },
  },
  record: {
    published: (id, fingerprint) =>
      `Cyhoeddwyd erthygl ${id} yn enw'r blaid. Ôl bys ei geiriau a'i lluniau: ${fingerprint}.`,
    corrected: (id, fingerprint) =>
      `Cywirwyd erthygl ${id}, yn enw'r blaid. Mae'r ddau eiriad yn sefyll oddi tani. Ôl bys yr hyn y mae'n ei ddweud nawr: ${fingerprint}.`,
    withdrawn: (id) => `Tynnwyd erthygl ${id}, yn enw'r blaid, yn ôl.`,
  },
  unknown: "Nid oes erthygl o'r fath yn enw'r blaid.",
  isPublished: "Mae wedi'i chyhoeddi. Gofynnwch am gywiriad.",
  changed:
    "Newidiwyd ei geiriau neu ei lluniau ar ôl gofyn am hyn. Gofynnwch amdano eto, fel y mae nawr.",
  tooMany: (most) => `Mae ${most} drafft eisoes. Dilëwch un yn gyntaf.`,
};
