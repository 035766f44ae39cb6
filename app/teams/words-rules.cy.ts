import { countedInWelsh, type Texts } from "@breakthrough/languages";
import { dayInWords, exactMomentInWords } from "../../web/moments.ts";
import type { rules as en } from "./words-rules.en.ts";

export const rules: Texts<typeof en> = {
  fields: {
    name: "Yr enw",
    does: "Yr hyn y mae'r tîm yn ei wneud",
    says: "Yr hyn rydych yn ei ysgrifennu",
    asked: "Yr hyn rydych yn ei ofyn",
    decision: "Yr hyn rydych yn ei roi i'r tîm",
    joining: "Dewiswch sut mae pobl yn ymuno.",
    kind: "Dewiswch beth ydyw.",
    yesOrNo: "Pwyswch un o'r botymau.",
    hours: (most) => `Ysgrifennwch oriau cyfan yr wythnos, ${most} ar y mwyaf, neu gadewch yn wag.`,
    branch: "Dewiswch gangen sy'n bod.",
    skills: "Dewiswch o blith y rhai a ddangosir.",
  },
  tooMuch: "Roedd hynny'n llawer mewn amser byr. Arhoswch awr, yna ewch ymlaen.",
  team: {
    unknown: "Nid oes tîm o'r fath.",
    closed: "Mae'r tîm hwn wedi cau. Mae'r hyn a wnaeth yn aros yma i'w ddarllen.",
    forming: "Nid yw'r tîm hwn wedi dod o hyd i'w sylfaenwyr eto. Bydd hynny'n agor wedyn.",
    notIn: "Mae hyn i'r rhai sydd yn y tîm. Ymunwch ag ef ar ei dudalen.",
    notLeading: "Mae hyn i'r rhai sy'n cydlynu'r tîm.",
    enough: (most) =>
      `Rydych wedi dechrau ${countedInWelsh(most, "tîm")} sy'n dal i chwilio am sylfaenwyr. Arhoswch nes iddo ddod o hyd iddynt.`,
    notOfBranch: "Mae hyn i'r rhai sy'n perthyn i'r gangen y mae'r tîm yn eiddo iddi.",
    branchEnded: "Nid yw'r gangen hon yn bod bellach. Gall tîm fod yn eiddo i'r blaid gyfan.",
    named: "Mae tîm o'r enw hwn eisoes. Ymunwch ag ef, neu dewiswch enw arall.",
  },
  joining: {
    isIn: "Rydych yn y tîm hwn eisoes.",
    isAsking: "Rydych wedi gofyn eisoes. Mae'r tîm yn ateb drwy lythyr.",
    notYet: (day) => `Ni chymerodd y tîm chi i mewn. Gallwch ofyn eto o ${dayInWords(day)} ymlaen.`,
    notAsking: "Nid oes neb yn gofyn am hynny mwyach: fe'i hatebwyd, neu fe'i tynnwyd yn ôl.",
  },
  welcome: {
    notWaiting:
      "Nid oes neb yn aros i gael ei holi yno: roedd rhywun yn gynt, mae'r amser ar ben, neu maent wedi gadael.",
    yourself: "Rhywun arall sy'n holi newydd-ddyfodiad.",
  },
  deciding: {
    unknown: "Ni roddwyd dim byd felly i'r tîm hwn.",
    over: "Mae hyn ar ben: fe'i caewyd neu fe'i tynnwyd yn ôl.",
    later: "Fe'i rhoddwyd i'r tîm cyn i chi ddod, felly nid oes gennych lais ynddo.",
    full: "Mae llawer wedi'i roi i'r tîm hwn eisoes. Arhoswch nes bod peth ohono wedi cau.",
    closing: "Mae'r cwestiwn o gau'r tîm hwn wedi'i roi iddo eisoes.",
    offered: "Rydych yn ei gynnig eisoes. Y tîm sy'n dweud ie neu na.",
    choosing: (until) =>
      `Mae'r tîm yn dewis nawr. Cynigiwch eto ar ôl ${exactMomentInWords(new Date(until))}, os bydd lle.`,
    notYours: "Dim ond pwy bynnag a'i rhoddodd i'r tîm all ei dynnu'n ôl.",
  },
};
