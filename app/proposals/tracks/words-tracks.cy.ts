import { countedInWelsh, type Texts } from "@breakthrough/languages";
import type { tracks as en } from "./words-tracks.en.ts";

// Written without a native reader, as all our Welsh.

export const tracks: Texts<typeof en> = {
  lists: {
    policy: "Polisi",
    strategy: "Strategaeth",
    statement: "Datganiadau",
    post: "Negeseuon",
  },
  listsLabel: "Mathau",
  leads: {
    policy: "",
    strategy: "Beth a wnawn, ac ym mha drefn. Penderfynir gan bob aelod, mewn wythnosau.",
    statement:
      "Beth y mae ein plaid yn ei ddweud yn gyhoeddus am yr hyn sy'n digwydd nawr. Penderfynir gan bob aelod, mewn dyddiau.",
    post: "Beth sy'n mynd allan ar gyfrifon y blaid. Cymeradwyir gan aelodau a dynnwyd drwy goelbren, mewn oriau.",
  },
  empty: {
    policy: "",
    strategy: "Nid oes strategaeth ar y gweill ar hyn o bryd",
    statement: "Nid oes datganiad ar y gweill ar hyn o bryd",
    post: "Nid oes neges gerbron y rota ar hyn o bryd",
  },
  decided: {
    policy: "",
    strategy: "Beth y mae aelodau wedi'i benderfynu",
    statement: "Beth y mae aelodau wedi'i ddweud",
    post: "Pwy sydd ar y rota",
  },
  toRota: "Pwy sy'n ei darllen, a beth a ddywedasant",
  becameDecision: {
    strategy: "Ei darllen ymhlith ein penderfyniadau ar strategaeth",
    statement: "Ei ddarllen fel datganiad ein plaid",
  },
  tooManyStatements: (most) =>
    `Mae ${countedInWelsh(most, "datganiad")} ar y gweill, sef cynifer ag y mae'r llyfr rheolau yn ei ganiatáu. Pan benderfynir ar un ohonynt neu pan fydd un yn darfod, gallwch gyhoeddi hwn.`,
  tooManyPosts: (most) =>
    `Mae gennych ${countedInWelsh(most, "neges")} gerbron y rota, sef cynifer ag y mae'r llyfr rheolau yn ei ganiatáu. Pan benderfynir ar un ohonynt, gallwch gyhoeddi hwn.`,
  toPlan: "Sut mae'n mynd allan ar bob rhwydwaith",
  postTooLong: (most) =>
    `Mae gan neges ${most} nod ar y mwyaf o dan “Beth rydych yn ei gynnig?”. Byrhewch hi, os gwelwch yn dda.`,
};
