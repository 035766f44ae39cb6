import { countedInWelsh, countInWords, listInWords, type Texts } from "@breakthrough/languages";
import type { booksEn } from "./words-books.en.ts";

// Written without a native reader, as all our Welsh.

export const booksCy: Texts<typeof booksEn> = {
  title: "Arian",
  lead: "Yr hyn a ddaeth i mewn a'r hyn a aeth allan. Y cyfan gan bobl: tâl aelodau a rhoddion bach.",
  give: "Rhoi",
  claim: "Hawlio'n ôl yr hyn a warioch",
  budgets: "Cyllidebau",
  dues: "Fy nhâl aelodaeth",
  desk: "Desg y trysorydd",
  none: {
    title: "Nid oes dim yn y llyfrau eto",
    says: "Pan ddaw arian i mewn neu pan â allan, gwêl pawb yma faint ac at beth.",
  },
  few: {
    title: "Rhy ychydig o bobl i roi swm",
    says: (least) =>
      `Talodd llai na ${least} o bobl unrhyw beth yn y flwyddyn hon. Fel na ellir dod o hyd i neb yn y llyfrau, dywedir eu swm pan fydd mwy.`,
  },
  year: (year) => `Y flwyddyn ${year}`,
  years: "Blynyddoedd eraill",
  numbers: {
    came: "Daeth i mewn",
    went: "Aeth allan",
    fromDues: "O dâl aelodaeth",
    companies: "Gan gwmnïau",
    givers: "Pobl a roddodd",
    payers: "Pobl sy'n talu tâl",
    median: "Y rhodd ganol",
    largest: "Y rhodd fwyaf",
    few: (least) => `Llai na ${least}`,
    none: "£0",
  },
  people: (count) => countedInWelsh(count, "person"),
  sources: {
    title: "Yr hyn a ddaeth i mewn, yn ôl beth ydoedd",
    says: (parts) => `${listInWords(parts)}.`,
    together: "Rhoddion, taliadau aelodaeth a thanysgrifio gyda'i gilydd",
    kind: "Math",
    amount: "Swm",
  },
  months: {
    title: "Yr hyn a ddaeth i mewn, fesul mis",
    says: "Rhoddir misoedd pan dalodd ychydig o bobl ynghyd â'r nesaf, fel nad yw'r un swm yn dangos beth a dalodd un person.",
    month: "O'r mis",
    came: "Daeth i mewn",
    went: "Aeth allan",
  },
  bands: {
    title: "Faint a roddodd pobl",
    says: (count) =>
      `Nifer y bandiau o faint a roddodd pob un yn y flwyddyn: ${countInWords(count)}.`,
    band: "Rhoddodd pob un",
    people: "Pobl",
    amount: "Gyda'i gilydd",
    upTo: (most) => `Hyd at ${most}`,
    between: (over, upTo) => `Mwy na ${over}, hyd at ${upTo}`,
    over: (over) => `Mwy na ${over}`,
    any: "Unrhyw swm",
    few: (least) =>
      `Rhoddodd llai na ${least} o bobl yn y flwyddyn hon, felly ni ddywedir dim amdanynt.`,
  },
  now: {
    title: "Yn y banc ar y diwedd",
    bank: "Yn y banc",
    notOurs:
      "Ohono, nid yw'n eiddo i'r blaid: rhoddion sy'n aros am eu gwirio, arian nad oes neb yn gwybod at beth y mae, a'r hyn a fenthycwyd iddi",
    fewPayments: "Rhy ychydig o daliadau i ddweud eu swm",
  },
  statement: {
    title: "Datganiad cyfrifon",
    says: "Ym mhenawdau ffurflen y Comisiwn Etholiadol.",
    file: "Fel ffeil (CSV)",
    paper: "Ar dudalen ei hun, ar gyfer papur",
    of: (name, year) => `Datganiad cyfrifon ${year}: ${name}`,
    by: (party) => `Gan ${party}.`,
    income: "Incwm",
    spending: "Gwariant",
    total: "Gyda'i gilydd",
  },
  howTitle: "Sut y gallwch ei wirio",
  how: "Mae cyfansymiau pob mis, a hash o bob llinell a ysgrifennwyd, yn sefyll yn y cofnod. Nid yw'r un llinell byth yn cael ei newid: cymerir yr hyn oedd yn anghywir yn ôl gan un arall.",
  record: "Y misoedd yn y cofnod",
  noYear: "Nid oes blwyddyn o'r fath yn y llyfrau.",
};
