import { countedInWelsh, type Texts } from "@breakthrough/languages";
import type { Day } from "../../../platform/time/days.ts";
import { dayInWords } from "../../../web/moments.ts";
import { moneyPath, unitsPath } from "../addresses.ts";
import type { unitsEn } from "./words-units.en.ts";

// Written without a native reader, as all our Welsh.

export const unitsCy: Texts<typeof unitsEn> = {
  title: "Llyfrau pwy yw pa rai",
  lead: "Rhan o'r blaid sy'n cadw ei chyfrifon ei hun yw uned gyfrifyddu, gyda thrysorydd a swyddog arall sydd yng nghofrestr y Comisiwn Etholiadol: Deddf Pleidiau Gwleidyddol, Etholiadau a Refferenda 2000, adrannau 26 a 27.",
  trail: [
    { label: "Arian", href: moneyPath },
    { label: "Llyfrau pwy yw pa rai", href: unitsPath },
  ],
  central: "Y blaid ganolog",
  unit: "Yn llyfrau",
  some: "Llyfrau'r blaid ganolog yw'r rhain. Mae gan rai canghennau eu llyfrau eu hunain.",
  noneYet: "Llyfrau'r blaid gyfan yw'r rhain. Nid oes yr un gangen yn cadw ei chyfrifon ei hun.",
  look: "Llyfrau pwy yw pa rai",
  list: "Unedau cyfrifyddu",
  since: (day) => `O ${day}`,
  ended: (from, to) => `O ${from} hyd ${to}. Mae'r hyn oedd ganddi yn llyfrau'r blaid ganolog.`,
  always: "Ers y dechrau",
  books: {
    label: "Ei harian",
    own: "Mae'n cadw ei chyfrifon ei hun",
    central: "Mae yn llyfrau'r blaid ganolog",
  },
  when: "Pryd",
  going: "Yr hyn y gallwch ei wneud",
  statements: "Datganiadau banc",
  none: {
    title: "Nid oes yr un gangen yn cadw ei chyfrifon ei hun",
    says: "Mae arian pob cangen yn llyfrau'r blaid ganolog. Daw cangen yn uned gyfrifyddu yma, pan fydd ganddi drysorydd a swyddog arall.",
  },
  others: (count) =>
    `Canghennau eraill: ${countedInWelsh(count, "cangen")}. Mae eu harian yn llyfrau'r blaid ganolog.`,
  others0: "Nid oes cangen arall.",
  booksOf: (name) => `Arian: ${name}`,
  booksLead: "Yr hyn a ddaeth i mewn i gyfrifon y gangen hon ei hun, a'r hyn a aeth allan ohonynt.",
  fromOthers: "O gyfrifon eraill y blaid yn y flwyddyn, llai'r hyn a aeth iddynt",
  statementsOf: (name) => `Datganiadau banc: ${name}`,
  accountOf: (name) => `Enwi'r cyfrif banc: ${name}`,
  endedStatements: (day) =>
    `Daeth ei chyfrifon ei hun i ben ar ${day}. Cymerir o hyd yr hyn a gofnododd ei banc tan hynny, i lyfrau'r blaid ganolog.`,
  noBank: "Nid oedd wedi enwi cyfrif banc.",
  otherAccounts: "O gyfrifon eraill",
  branch: "Cangen",
  from: "O ba ddiwrnod ymlaen",
  officers: "Ei swyddogion",
  begin: {
    title: "Gadael i gangen gadw ei chyfrifon ei hun",
    says: "Mae ganddi ei chyfrif ei hun yn y banc, a enwir ar ôl hyn. Cymerir ei ddatganiadau gan ei thrysorydd ei hun neu gan drysorydd y blaid; mae at beth oedd llinell, a rhoddion, yn aros gyda thrysorydd y blaid.",
    prompt: "Dewiswch gangen",
    dayHint: "Er enghraifft, 1 1 2027. Ni chymerir llinellau ei banc o gyn y diwrnod hwnnw.",
    registered: "Mae hi, ei thrysorydd a'i swyddog arall yng nghofrestr y Comisiwn Etholiadol",
    send: "Ymlaen i lofnodi",
    why: "Pam?",
    whyHint: "Mae'r allwedd arall a'r aelodau'n ei ddarllen.",
  },
  end: {
    title: "Dod â'i chyfrifon ei hun i ben",
    of: (name) => `Dod â chyfrifon ${name} ei hun i ben`,
    not: "Peidio â dod â nhw i ben",
    says: "Ar y diwrnod y troir yr allwedd arall, aiff yr hyn sydd ganddi a'r hyn sy'n ddyledus ganddi i lyfrau'r blaid ganolog. Ni chollir dim, ac mae ei llyfrau ei hun yn aros i'w darllen.",
  },
  account: "Enwi ei chyfrif banc",
  refuse: {
    noBranch: "Dewiswch gangen.",
    noBooks: "Dewiswch yn llyfrau pwy y mae ei harian.",
    noUnit: "Nid oes uned gyfrifyddu o'r fath nawr.",
    noDay: "Ysgrifennwch ddiwrnod sy'n bod, yn ddiwrnod, mis a blwyddyn, megis 1 1 2027.",
    farDay: "Ysgrifennwch ddiwrnod o fewn blwyddyn i heddiw.",
    already: "Mae'r gangen hon yn cadw ei chyfrifon ei hun eisoes.",
    isNone: "Mae arian y gangen hon yn llyfrau'r blaid ganolog eisoes.",
    endedSince: (day) =>
      `Daeth ei chyfrifon ei hun i ben ar ${dayInWords(day as Day)}, ac mae'r hyn a ddaeth tan hynny yn llyfrau'r blaid ganolog. Ysgrifennwch ddiwrnod diweddarach.`,
    notRegistered:
      "Ticiwch ei bod yng nghofrestr y Comisiwn Etholiadol. Tan hynny eiddo'r blaid ganolog yw ei harian.",
    noTreasurer: "Nid oes gan y gangen hon drysorydd nawr. Mae'n ethol un yn gyntaf.",
    oneOfficer:
      "Un swyddog yn unig sydd gan y gangen hon. Mae'r gyfraith am iddi gael trysorydd a swyddog arall.",
  },
  record: {
    begins: (name, day) =>
      `Mae ${name} yn cadw ei chyfrifon ei hun o ${day}: uned gyfrifyddu o'r blaid yw hi.`,
    ended: (name) =>
      `Nid yw ${name} yn uned gyfrifyddu mwyach. Mae'r hyn oedd ganddi yn llyfrau'r blaid ganolog.`,
  },
};
