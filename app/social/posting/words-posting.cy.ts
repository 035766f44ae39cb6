import { countInWords, type Texts } from "@breakthrough/languages";
import type { posting as en } from "./words-posting.en.ts";

export const posting: Texts<typeof en> = {
  title: "Ble mae hi",
  states: {
    waiting: "yn aros i fynd allan",
    posted: "wedi'i phostio",
    refused: "gwrthodwyd",
    unclear: "aneglur: rhaid i rywun edrych",
    stopped: "ataliwyd cyn iddi fynd allan",
    removing: "yn cael ei thynnu i lawr",
    removed: "tynnwyd i lawr",
  },
  read: (network) => `Ei darllen ar ${network}`,
  readPart: (network, part) => `Darllen rhan ${part} ar ${network}`,
  why: (why) => `Beth ddywedodd y rhwydwaith: ${why}`,
  late: "Ni allai neb ei hanfon am dridiau: nid yw'n newyddion mwyach.",
  noAccount:
    "Nid oes gan y blaid gyfrif yno ar hyn o bryd. Mae'n aros am un, am dridiau ar y mwyaf.",
  pictureGone: "Nid yw un o'i lluniau yno mwyach.",
  pictureTooLarge: "Mae un o'i lluniau'n rhy fawr i'r rhwydwaith, ym mhob maint sydd gennym.",
  approvedBy: "Pwy a'i cymeradwyodd",
  rests: (title) => `Mae'n seiliedig ar: ${title}`,
  unclearTitle: (network) => `A yw hi ar ${network}?`,
  unclearSays:
    "Ni roddodd y rhwydwaith ateb, ac nid oes dim tebyg iddi ymhlith negeseuon diweddaraf y cyfrif. Ni chaiff ei hanfon eto cyn i rywun edrych.",
  isThere: "Mae hi yno",
  address: "Ei chyfeiriad yno",
  addressHint: "Megis https://x.com/party/status/123.",
  isNotThere: "Nid yw hi yno: ei hanfon eto",
  takeDown: "Ei thynnu i lawr",
  stop: "Ei hatal",
  takeDownSays: (rota, members) =>
    `Mae'n mynd o bob rhwydwaith ar unwaith pan fydd ${countInWords(rota)} o'i rota yn gofyn am hynny, neu ${countInWords(members)} o aelodau. Mae pawb yn darllen y rhesymau.`,
  asked: (count) => `Mae ${countInWords(count)} wedi gofyn am hynny hyd yn hyn.`,
  reason: "Pam",
  reasons: "Pam mae aelodau am ei thynnu i lawr",
  send: "Gofyn iddi fynd",
  isDown: "Mae wedi'i thynnu i lawr eisoes.",
  notApproved: "Nid yw wedi'i chymeradwyo: nid oes dim i'w dynnu i lawr.",
  askedAlready: "Rydych wedi gofyn am hynny eisoes.",
  unknown: "Nid oes neges o'r fath ar y rhwydwaith hwnnw.",
  sayWhich: "Dywedwch a yw hi yno.",
  sayWhere: "Rhowch ei chyfeiriad yno'n llawn, megis https://x.com/party/status/123.",
  notYours: "Ei rota sy'n dweud hynny, neu swyddog sy'n siarad dros y blaid.",
  isClear: "Mae hynny wedi'i setlo eisoes.",
};
