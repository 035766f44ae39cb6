import { countedInWelsh, type Texts } from "@breakthrough/languages";
import { moneyPath, treasuryPath } from "./addresses.ts";
import { unitsCy } from "./units/words-units.cy.ts";
import type { en } from "./words.en.ts";
import { booksCy } from "./words-books.cy.ts";
import { duesCy, runningCy } from "./words-dues.cy.ts";
import { giftsCy } from "./words-gifts.cy.ts";
import { receiptsCy } from "./words-receipts.cy.ts";
import { statementsCy } from "./words-statements.cy.ts";

// Written without a native reader, as all our Welsh.

export const cy: Texts<typeof en> = {
  trail: [{ label: "Arian", href: moneyPath }],
  deskTrail: [
    { label: "Arian", href: moneyPath },
    { label: "Desg y trysorydd", href: treasuryPath },
  ],
  dues: duesCy,
  running: runningCy,
  statements: statementsCy,
  gifts: giftsCy,
  receipts: receiptsCy,
  books: booksCy,
  units: unitsCy,
  desk: {
    title: "Desg y trysorydd",
    lead: "Yr hyn sy'n aros amdanoch. Mae popeth yma yn y llyfrau eisoes; nid oes dim yma i'w weld gan eraill.",
    links: "Mwy",
    claims: "Hawliadau'r rhai a wariodd arian dros y blaid",
    refunds: "Ad-dalu'r hyn a dalwyd ddwywaith neu drwy ffordd anghywir",
  },
  ledger: {
    monthRuns: "Nid yw'r mis hwn ar ben eto.",
    monthClosed: "Mae cyfansymiau'r mis hwn yn y cofnod eisoes.",
    line: (month, entries, hash) =>
      `Yr hyn a ysgrifennwyd yn llyfrau'r blaid yn ${month}: ${countedInWelsh(entries, "cofnod")} (SHA-256 ${hash}).`,
  },
  kept: {
    dues: {
      what: "Yr hyn rydych yn ei dalu i'r blaid, ers pryd, eich cyfeirnod talu, a phob taliad a ddaeth i mewn",
      why: "Er mwyn i'ch aelodaeth redeg cyhyd ag y taloch, ac i chi gael derbynebau",
    },
    bank: {
      what: "Pob llinell o ddatganiadau banc y blaid, gyda'r enw a'r geiriau a anfonodd banc y talwr; dim rhif cyfrif na cherdyn",
      why: "Mae'r gyfraith yn mynnu bod plaid yn cadw ei chyfrifon fel y gellir dangos pob taliad: Deddf Pleidiau Gwleidyddol, Etholiadau a Refferenda 2000, adran 41",
    },
    gifts: {
      what: "Am bob taliad dros £500: pwy a'i rhoddodd, eu cyfeiriad ar y gofrestr etholiadol, yr hyn a wiriwyd a'r hyn a ddaeth ohono",
      why: "Mae'r gyfraith yn mynnu ei wirio ac, o swm penodol, ei adrodd: Deddf Pleidiau Gwleidyddol, Etholiadau a Refferenda 2000, Rhan IV. Mae'n aros hefyd pan ewch",
    },
    ledger: {
      what: "Cyfrif y blaid: symiau, dyddiau a chyfrifon, ac enw neb",
      why: "Er mwyn i'r llyfrau gydbwyso am byth",
    },
    until: (length) =>
      `${length} o'r diwrnod y daeth: chwe blynedd y gyfraith, o ddiwedd y flwyddyn ariannol`,
  },
};
