import type { Texts } from "@breakthrough/languages";
import type { hidingEn } from "./hiding-words.en.ts";

/** The same in Welsh, without a native reader, as all of ours. */
export const hidingCy: Texts<typeof hidingEn> = {
  grounds: {
    law: "Gallai dorri'r gyfraith",
    "personal-data": "Mae'n dweud rhywbeth preifat am berson",
    threats: "Mae'n bygwth rhywun",
    abuse: "Mae'n cam-drin person",
  },
  request: (number) => `Mae cais ${number}`,
  challenge: "yn dweud pwy a benderfynodd a pham, ac yno gallwch herio hynny.",
  own: "Chi a ysgrifennodd hwn. Mae eich testun ymhlith eich data i'w lawrlwytho.",
  report: "Rhoi gwybod",
  ask: "Gofyn am guddio hwn",
  askBack: "Gofyn am ddod â hwn yn ôl",
  lead: "Chi sy'n gofyn. Ail allwedd gan gorff arall sy'n penderfynu. Mae'r lle yn aros, ac yn dweud pam. Gall rheithgor ddarllen y testun a dod ag ef yn ôl.",
  ground: "Ar ba sail?",
  why: "Dywedwch pam, mewn geiriau y caiff pawb eu darllen",
  whyHint: "Mae pawb yn gweld y rheswm. Peidiwch ag ailadrodd yr hyn na ddylai fod yn gyhoeddus.",
  send: "Mynd ymlaen i lofnodi",
  backLead:
    "Chi sy'n gofyn. Ail allwedd gan gorff arall sy'n penderfynu. Yna bydd y testun yn sefyll eto lle'r oedd.",
  chooseGround: "Dewiswch y sail.",
  already: "Mae hwn wedi'i guddio eisoes.",
  notHidden: "Nid yw hwn wedi'i guddio.",
  textGone: "Nid yw'r testun yn cael ei gadw mwyach, felly ni ellir dod ag ef yn ôl.",
};
