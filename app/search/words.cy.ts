import type { Texts } from "@breakthrough/languages";
import type { en } from "./words.en.ts";

// Written without a native reader, as all our Welsh.

/** Every sentence of this room that a person reads, in Welsh. */
export const cy: Texts<typeof en> = {
  title: "Chwilio",
  lead: "Dewch o hyd i'r hyn rydym wedi cytuno arno, a'r hyn rydym yn ei drafod.",
  found: (typed) => `Chwilio: ${typed}`,
  field: "Geiriau i chwilio amdanynt",
  hint: `Rhowch eiriau mewn "dyfynodau" i'w canfod ochr yn ochr. Rhowch - o flaen gair i'w hepgor.`,
  button: "Chwilio",
  kinds: {
    policy: "Ein polisi",
    proposals: "Cynigion",
    people: "Aelodau",
  },
  all: "Popeth",
  more: { policy: "Rhagor o bolisi", proposals: "Rhagor o gynigion", people: "Rhagor o aelodau" },
  kindsLabel: "Ble i chwilio",
  policyStates: {
    "in-force": "Polisi",
    "under-review": "Yn cael ei adolygu",
    superseded: "Disodlwyd",
    repealed: "Diddymwyd",
  },
  nothingTitle: "Ni chanfuwyd dim",
  nothing:
    "Rhowch gynnig ar eiriau eraill, neu ar lai ohonynt. Ni chwilir am eiriau cyffredin iawn fel “the”.",
  propose: "Ei gynnig eich hun",
  best: (most) => `Dyma'r ${most} sy'n cyfateb orau. Ychwanegwch air i gael llai.`,
};
