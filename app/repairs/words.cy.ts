import { countedInWelsh, countInWords, soften, type Texts } from "@breakthrough/languages";
import { partyPath } from "../our-party/addresses.ts";
import type { Repair } from "./opening.ts";
import type { en } from "./words.en.ts";

// Written without a native reader, as all our Welsh.

const repairs: Record<Repair, string> = {
  "end-sessions": "allgofnodwyd pawb",
  "pause-mail": "oedwyd llythyrau nad oes eu hangen ar unwaith",
  "resume-mail": "mae llythyrau'n cael eu hanfon eto",
  "pause-joining": "oedwyd ymuno",
  "resume-joining": "mae ymuno ar agor eto",
  "release-letters": "rhoddir cynnig arall ar anfon llythyrau a oedd yn sownd",
};

const people = (number: number): string =>
  number === 1 ? "1 person" : `${countInWords(number)} o bobl`;

const canDo: Record<Repair, string> = {
  "end-sessions": "Allgofnodi pawb",
  "pause-mail": "Oedi llythyrau nad oes eu hangen ar unwaith, am ddiwrnod ar y mwyaf",
  "resume-mail": "Anfon llythyrau eto",
  "pause-joining": "Oedi ymuno, am ddiwrnod ar y mwyaf",
  "resume-joining": "Gadael i bobl ymuno eto",
  "release-letters": "Rhoi cynnig arall ar anfon llythyrau a oedd yn sownd",
};

/** Every sentence of this room that a person reads, in Welsh. */
export const cy: Texts<typeof en> = {
  above: [{ label: "Ein plaid", href: partyPath }],
  repairs,
  canDo,
  fields: { why: "Y rheswm", review: "Yr adolygiad", repair: "Dywedwch pa atgyweiriad." },
  refuse: {
    closed:
      "Mae'r atgyweiriadau ar gau. Dau swyddog sy'n eu hagor am awr: mae un yn gofyn ar y dudalen /repairs/ask, ac mae swyddog corff arall yn troi'r allwedd.",
    openAlready: "Mae'r atgyweiriadau ar agor eisoes.",
    unknown: "Ni fu agoriad o'r fath.",
    notOver: "Mae ar agor o hyd. Adolygwch ef pan fydd wedi cau.",
    reviewed: "Mae wedi'i adolygu eisoes.",
    noReviewer:
      "Rhaid iddo gael ei adolygu gan swyddog na ofynnodd amdano ac na throdd ei allwedd.",
    noAsker: "Dim ond ymddiriedolwyr ac aelodau'r pwyllgor cenedlaethol sy'n cael gofyn am hyn.",
  },
  record: {
    opened: (minutes, days) =>
      `Mae atgyweiriadau'r gweithredwr ar agor am ${countedInWelsh(minutes, "munud")}. Cânt eu hadolygu o fewn ${countedInWelsh(days, "diwrnod")}.`,
    repaired: (what) => `Atgyweiriad gan y gweithredwr: ${what}.`,
    closed: "Mae atgyweiriadau'r gweithredwr wedi cau.",
    reviewed: "Mae'r hyn a atgyweiriodd y gweithredwr wedi'i adolygu.",
  },
  letters: {
    subject: (party) => `${party}: mae atgyweiriadau'r gweithredwr ar agor`,
    text: (party, facts) =>
      `Helo {name},\n\nmae dau o swyddogion ${party} wedi agor atgyweiriadau'r gweithredwr tan ${soften(facts.until)}.\n\nPwy: ${facts.by}\nPam: ${facts.why}\n\nDim ond rhestr fer o atgyweiriadau sy'n bosibl. Mae pleidleisiau a'r rhestr aelodau y tu hwnt i gyrraedd. Mae popeth a wneir i'w weld yma:\n\n${facts.link}`,
  },
  banner: {
    title: "Mae atgyweiriadau'r gweithredwr ar agor",
    says: (until) =>
      `Agorodd dau swyddog hwy tan ${soften(until)}. Mae pleidleisiau a'r rhestr aelodau y tu hwnt i gyrraedd.`,
    link: "Beth a wneir, a pham",
  },
  page: {
    title: "Atgyweiriadau",
    lead: "Mewn argyfwng gall dau swyddog o ddau gorff adael i weithredwr y gweinydd wneud rhestr fer o atgyweiriadau, am awr. Dywedir wrth bawb, a chaiff ei adolygu.",
    list: "Y cyfan y gellir ei wneud",
    none: "Ni agorwyd dim erioed",
    noneSays:
      "Os digwydd hynny, bydd i'w weld yma ar unwaith: pwy a'i hagorodd, pam, a phob peth a wnaed.",
    opening: (request) => `Agorwyd drwy gais ${request}`,
    open: "Ar agor",
    closed: "Wedi cau",
    from: "Agorwyd",
    until: "Yn cau fan bellaf",
    telling: (told) => `Mae pawb yn cael gwybod drwy lythyr: ${people(told)} hyd yn hyn.`,
    told: (told) => (told === 0 ? "" : `Cafodd ${people(told)} wybod drwy lythyr.`),
    nothing: "Ni wnaed dim.",
    reviewDue: "Adolygiad i'w wneud fan bellaf",
    overdue: "Mae'r adolygiad yn hwyr.",
    reviewBy: (by) => `Adolygwyd gan: ${by}`,
    reviewLabel: "Beth a wnaed, a oedd ei angen, a beth yw eich barn amdano?",
    review: "Cyhoeddi'r adolygiad",
    ask: "Gofyn am eu hagor",
  },
  ask: {
    title: "Agor atgyweiriadau'r gweithredwr",
    lead: "Rydych yn gofyn am hyn, ac yn ei lofnodi ar y dudalen nesaf. Mae'n gofyn allwedd corff arall. Bydd pob aelod yn cael llythyr.",
    why: "Dywedwch beth sydd wedi digwydd, mewn geiriau y caiff pawb eu darllen",
    send: "Gofyn am hyn",
  },
  desk: {
    usage: `Defnydd:
  npm run break-glass -- <repair> --why "beth sydd wedi digwydd"
  npm run break-glass -- close

Atgyweiriadau: end-sessions, pause-mail, resume-mail, pause-joining, resume-joining, release-letters.
Dim ond tra bo dau swyddog wedi'u hagor y maent yn gweithio.`,
    done: (what) => `Wedi'i wneud, ac yn y cofnod: ${what}.`,
    closed: "Wedi cau.",
    noParty: "Nid oes plaid yn y gronfa ddata hon.",
  },
};
