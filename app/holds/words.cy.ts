import { countedInWelsh, type Texts } from "@breakthrough/languages";
import { partyPath } from "../our-party/addresses.ts";
import type { Ground } from "./hold.ts";
import type { en } from "./words.en.ts";

// Written without a native reader, as all our Welsh.

const grounds: Record<Ground, string> = {
  law: "Gallai dorri'r gyfraith",
  "personal-data": "Mae'n dweud rhywbeth preifat am berson",
  threats: "Mae'n bygwth rhywun",
};

/** Every sentence of this room that a person reads, in Welsh. */
export const cy: Texts<typeof en> = {
  above: [{ label: "Ein plaid", href: partyPath }],
  grounds,
  fields: { ground: "Dewiswch y sail." },
  refuse: {
    noProposal: "Nid oes cynnig o'r fath.",
    noMotion: "Nid oes cynnig cangen o'r fath.",
    noKey:
      "Dim ond swyddogion diogelwch ac aelodau'r pwyllgor cenedlaethol sy'n cael gofyn am ddal cynnig yn ôl.",
    notHeld: "Nid yw'n cael ei ddal yn ôl.",
    notOver: "Mae'r cynnig yn dal i gael ei ddal yn ôl.",
    heldBefore: "Cafodd ei ddal yn ôl ar y sail hon unwaith eisoes. Mater i'r aelodau yw ail dro.",
  },
  evidence: {
    title: "Teitl",
    titleCy: "Teitl yn Gymraeg",
    problem: "Beth sydd o'i le heddiw",
    body: "Beth mae'n ei gynnig",
    motion: "Cynnig y gangen",
    effects: "Ar bwy mae'n effeithio, a'r gost",
  },
  record: {
    named: {
      proposal: (id) => `Cynnig ${id}`,
      motion: (id) => `Cynnig ${id} cangen`,
    },
    says: (name, ground, days) =>
      `${name}: mae'n cael ei ddal yn ôl am ${countedInWelsh(days, "diwrnod")} ar y mwyaf. Sail: ${ground}.`,
    released: (name) => `${name}: mae'n rhydd eto.`,
    freed: (name) => `${name}: mae'n rhydd eto cyn pryd.`,
  },
  page: {
    title: "Dal yn ôl",
    lead: "Gellir dal cynnig, neu gynnig cangen, yn ôl er mwyn y gyfraith, data personol neu oherwydd bygythiadau, ac am ddim byd arall. Mae'n gofyn dau berson o wahanol gyrff, mae pawb yn ei weld ar unwaith, a daw i ben ohono'i hun. Tra bo'n cael ei ddal yn ôl er mwyn data personol neu oherwydd bygythiadau, mae ei destun o'r golwg.",
    empty: "Nid oes dim yn cael ei ddal yn ôl",
    emptySays:
      "Pan fydd dwy allwedd yn dal cynnig yn ôl, bydd i'w weld yma gyda'r rheswm a'r diwrnod y bydd yn rhydd eto.",
    request: (number) => `Cais ${number}: pwy a ofynnodd, pwy a gytunodd, sut i'w herio`,
    requests: "Yr hyn y mae swyddogion yn gofyn amdano nawr",
    keys: (by) => `Allweddi: ${by}`,
    held: "Wedi'i ddal yn ôl",
    free: "Yn rhydd eto",
    until: "Yn rhydd eto ohono'i hun",
  },
  ask: {
    title: { proposal: "Dal cynnig yn ôl", motion: "Dal cynnig cangen yn ôl" },
    lead: "Rydych yn gofyn am hyn, ac yn ei lofnodi ar y dudalen nesaf. Mae'n gofyn allwedd corff arall. Mae eich rheswm yn gyhoeddus.",
    which: "Beth sydd i'w ddal yn ôl:",
    ground: "Ar ba sail?",
    why: "Dywedwch pam, mewn geiriau y caiff pawb eu darllen",
    whyHint: "Peidiwch ag ailadrodd yr hyn na ddylai fod yn gyhoeddus.",
    send: "Gofyn am ei ddal yn ôl",
  },
};
