import { counted } from "@breakthrough/languages";
import { moneyPath, treasuryPath } from "./addresses.ts";
import { unitsEn } from "./units/words-units.en.ts";
import { booksEn } from "./words-books.en.ts";
import { duesEn, runningEn } from "./words-dues.en.ts";
import { giftsEn } from "./words-gifts.en.ts";
import { receiptsEn } from "./words-receipts.en.ts";
import { statementsEn } from "./words-statements.en.ts";

/** Every sentence of this room that a person reads. */
export const en = {
  trail: [{ label: "Money", href: moneyPath }],
  deskTrail: [
    { label: "Money", href: moneyPath },
    { label: "The treasurer's desk", href: treasuryPath },
  ],
  dues: duesEn,
  running: runningEn,
  statements: statementsEn,
  gifts: giftsEn,
  receipts: receiptsEn,
  books: booksEn,
  units: unitsEn,
  desk: {
    title: "The treasurer's desk",
    lead: "What waits for you. Everything here is in the books already; nothing here is seen by others.",
    links: "More",
    claims: "Claims of those who spent money for the party",
    refunds: "Refunds of what was paid twice or by a wrong way",
  },
  ledger: {
    monthRuns: "This month is not over yet.",
    monthClosed: "This month's totals stand in the record already.",
    line: (month: string, entries: number, hash: string) =>
      `What was written into the party's books in ${month}: ${counted(entries, "entry", "entries")} (SHA-256 ${hash}).`,
  },
  kept: {
    dues: {
      what: "What you pay to the party, since when, your payment reference, and each payment that came in",
      why: "So that your membership runs as long as you have paid, and you get receipts",
    },
    bank: {
      what: "Each line of the party's bank statements, with the name and the words that the payer's bank sent; no number of an account or a card",
      why: "The law has a party keep its accounts so that every payment can be shown: Political Parties, Elections and Referendums Act 2000, section 41",
    },
    gifts: {
      what: "Of each payment over £500: who gave it, their address on the electoral register, what was checked and what became of it",
      why: "The law has it checked and, from a certain sum, reported: Political Parties, Elections and Referendums Act 2000, Part IV. It stays also when you leave",
    },
    ledger: {
      what: "The party's ledger: sums, days and accounts, and nobody's name",
      why: "So that the books add up for ever",
    },
    until: (length: string) =>
      `${length} from the day on which it came: the law's six years, from the end of the financial year`,
  },
};
