import { counted, countInWords } from "@breakthrough/languages";
import type { Day } from "../../platform/time/days.ts";
import { dayInWords } from "../../web/moments.ts";
import { poundsInWords } from "../../web/numbers.ts";
import type { AccountCode } from "./ledger/accounts.ts";
import type { MatchedHow } from "./statements/match.ts";
import type { StatementFormat, UnreadableWhy } from "./statements/statement.ts";

const accounts: Record<AccountCode, string> = {
  assets: "What the party has",
  bank: "Bank",
  "clearing-gocardless": "With GoCardless, on its way to the bank",
  "clearing-stripe": "With Stripe, on its way to the bank",
  between: "In the bank of a branch that keeps no accounts of its own any more",
  liabilities: "What the party holds for others",
  suspense: "Not known yet what for",
  "gifts-held": "Gifts that wait for their check",
  "refunds-owed": "To be paid back",
  loans: "Money lent to the party",
  income: "What came in",
  dues: "Membership and subscription fees",
  gifts: "Donations",
  "income-other": "Other income",
  expenses: "What went out",
  "bank-charges": "Bank charges",
  "expenses-other": "Other expenditure",
  equity: "What was there before",
  opening: "From before these books, or from another account of the party's",
  transfers: "From or to another accounting unit of the party",
};

const how: Record<MatchedHow, string> = {
  reference: "Known by its reference",
  payer: "Known by its payer and amount",
  charge: "A charge of the bank's",
  reversal: "The bank took an earlier payment back",
  hand: "Said by hand",
  unknown: "Nobody is known by it",
  provider: "Collected by direct debit or card",
  ended: "Its member has ended their dues",
  "not-one": "It names more than one member",
  large: "Over £500: it is checked first",
  "went-out":
    "It goes out with a member's reference: the bank took a payment back, or somebody paid it back",
  "over-cap": "Beyond what one person may give in a year: to be given back",
};

const formats: Record<StatementFormat, string> = {
  ofx: "OFX",
  mt940: "MT940",
  camt053: "CAMT.053",
  "csv-lloyds": "CSV of Lloyds, Halifax or Bank of Scotland",
  "csv-barclays": "CSV of Barclays",
  "csv-natwest": "CSV of NatWest or RBS",
  "csv-starling": "CSV of Starling",
  "csv-monzo": "CSV of Monzo",
  "csv-cooperative": "CSV of the Co-operative Bank",
  "csv-hsbc": "CSV of HSBC",
  "csv-nationwide": "CSV of Nationwide",
};

const nothing = "Nothing of it was taken.";
const unreadable: Record<UnreadableWhy, (at: string) => string> = {
  unknown: () =>
    `This is no bank statement that we know: OFX, MT940, CAMT.053, or the CSV of a bank whose headings we know. ${nothing}`,
  "cut-off": (at) =>
    `The file ends in the middle${at === "" ? "" : ` (${at})`}. Download it again. ${nothing}`,
  amount: (at) =>
    `There is an amount that is none, ${at}. Amounts are in pounds, such as 1,234.56. ${nothing}`,
  day: (at) => `There is a day that is none, ${at}. ${nothing}`,
  currency: (at) => `These books are in pounds, and this file is not: ${at}. ${nothing}`,
  columns: (at) =>
    `There is more in a row than the headings name, ${at}. The bank may have changed its columns. ${nothing}`,
  broken: (at) => `The file is damaged${at === "" ? "" : ` (${at})`}. ${nothing}`,
  empty: () => "There is no line in it.",
  doctype: () => `The file has a document type, which no bank writes. ${nothing}`,
};

export const statementsEn = {
  accounts,
  how,
  formats,
  title: "Bank statements",
  lead: "Every line of the bank is in the books once, however often it is imported. What nobody can tell waits until somebody says what it is.",
  desk: "The treasurer's desk",
  handIn: {
    title: "Hand a statement in",
    file: "File",
    hint: (megabytes: number) =>
      `OFX, MT940, CAMT.053 or CSV, up to ${megabytes} MB. You see what would become of it before anything is taken.`,
    button: "Look at it",
    byBranch:
      "The file has to say of which account it is, and to go on from the last one where it tells its balance. Any other is taken by the party's treasurer.",
    noAccount: "Before statements are taken, the party names its bank account.",
    ask: "Name the bank account",
  },
  imported: {
    title: "Imported",
    none: "None yet.",
    when: "When",
    format: "Form",
    days: "Days",
    lines: "Lines",
    added: "New",
    warnings: "To be minded",
    to: (from: string, to: string) => `${from} to ${to}`,
  },
  preview: {
    title: "A statement, before it is taken",
    lead: (lines: number, added: number, known: number) =>
      `${counted(lines, "line")}: ${countInWords(added)} new, ${countInWords(known)} in the books already.`,
    format: "Form",
    days: "Days",
    came: "New money that came",
    went: "New money that went",
    lines: "The new lines",
    first: (count: number) => `The first ${countInWords(count)}.`,
    day: "Day",
    amount: "Amount",
    says: "What the bank says",
    nothing: "Every line of it is in the books already.",
    button: "Take it into the books",
  },
  warnings: {
    balances: (opening: number, lines: number, closing: number) =>
      `The balances do not agree: ${poundsInWords(opening)} and lines of ${poundsInWords(lines)} do not make ${poundsInWords(closing)}. A line may be missing in the file.`,
    afterClosing: (count: number, day: string) =>
      `${counted(count, "line")} booked after ${day}, the day of the closing balance, which leaves ${count === 1 ? "it" : "them"} out.`,
    pending: (count: number) =>
      `${counted(count, "line")} not booked yet: no money until the bank books it.`,
    nought: (count: number) => `${counted(count, "line")} of £0 left out.`,
    noAccount: "The file does not say of which account it is. Make sure that it is ours.",
    gap: (closing: number, goesOn: number) =>
      `The last statement closed with ${poundsInWords(closing)}, and this one goes on from ${poundsInWords(goesOn)}. A line may be missing between them.`,
  },
  line: {
    title: "A line of the bank's",
    amount: "Amount",
    day: "Booked on",
    payer: "Who",
    reference: "Reference",
    text: "What the bank says",
    where: "In the books as",
    how: "Why",
    person: "Member",
    entry: "Entry of the ledger",
    settle: "What is it?",
    account: "In the books as",
    takesBack: "It takes back what they paid before, so that it pays for nothing",
    whose: "Whose is it?",
    chosen: "Member",
    button: "Save",
    undo: "Take this back",
    undoSays:
      "The money waits again until somebody says what it is. What it paid for it pays for no longer.",
    undone: "The bank has taken this back.",
    refund: "Pay it back",
    refundSays:
      "What somebody paid twice, or by mistake, goes back when another body has signed it too.",
  },
  suspense: {
    title: "Waits for somebody to say what it is",
    none: "Nothing waits.",
    says: (count: number, pence: number) =>
      `${counted(count, "line")}, ${poundsInWords(pence)} together. It is in the bank and counts as nobody's yet.`,
    open: "Say what it is",
  },
  noEffect: {
    title: "Dues that renewed nothing",
    says: "They came from somebody who is no member now, or are less than a month costs. Each is to be asked about.",
    none: "None.",
    whom: "From",
  },
  latest: { title: "The latest lines", all: "All statements" },
  ask: {
    title: "Name the party's bank account",
    lead: "Members see it on the page of their dues and pay to it. Statements of any other account are refused.",
    trail: "Money",
    present: "Now",
    send: "Go on to sign",
    why: "Why?",
    whyHint: "The other key and members read it.",
  },
  account: {
    title: "Name of the account",
    titleHint: "As the bank has it: payers' banks compare it.",
    sortCode: "Sort code",
    number: "Account number",
  },
  fields: {
    title: "The name of the account",
    sortCode: "Write the sort code's six digits.",
    number: "Write the account number's eight digits.",
    file: "Choose a file.",
    tooLong: (megabytes: number) => `The file has more than ${megabytes} MB.`,
    account: "Choose what it is.",
    gone: "This statement is not here any more. Hand it in again.",
  },
  unreadable,
  refuse: {
    sameAccount: "That is the account already.",
    noAccount: "The party has to name its bank account first.",
    otherAccount: (ending: string) =>
      `This file is of another account, which ends in ${ending}. Nothing of it was taken.`,
    gone: "This statement is not here any more, or of an account that is not ours now. Hand it in again.",
    nothingNew: "Every line of it is in the books already.",
    noLine: "There is no such line.",
    nobody: "There is nobody like that among us.",
    whose: "Choose the member whose it is.",
    undone: "The bank has taken this back, so nothing more is to be said of it.",
    settled: "It has been said already what this is. Take that back first.",
    waits: "It waits already.",
    othersAccount: "That is the account of another part of the party already.",
    beforeUnit: (begins: string) =>
      `This branch keeps accounts of its own from ${dayInWords(begins as Day)}, and the file has lines from before. Hand in one that begins on that day. ${nothing}`,
    afterUnit: (ended: string) =>
      `This branch's own accounts ended on ${dayInWords(ended as Day)}, and the file has lines from after that day. Hand in one that ends on it. ${nothing}`,
    namesNoAccount: `The file does not say of which account it is. Choose a form that does, such as OFX, MT940 or CAMT.053, or ask the party's treasurer to take it. ${nothing}`,
    goesNotOn: (closing: number, goesOn: number) =>
      `The last statement closed with ${poundsInWords(closing)}, and this one goes on from ${poundsInWords(goesOn)}. Hand in one that goes on from there, or ask the party's treasurer to take it. ${nothing}`,
    centralOnly: "That is only in the central party's books.",
    nothingBefore: "There is no earlier payment of theirs of this sum that stands.",
    otherWay: "That does not fit money that goes this way.",
    refunded:
      "Two bodies have signed that this is paid back. It cannot be said to be something else.",
    atTheDesk: "Over £500 it is a gift by law: it is accepted or given back at the desk for gifts.",
  },
  record: {
    account: (ending: string) =>
      `The party's bank account, to which members pay, is another one: it ends in ${ending}.`,
    unitAccount: (name: string, ending: string) =>
      `The bank account of ${name}, which keeps accounts of its own, is another one: it ends in ${ending}.`,
    imported: (lines: number, added: number, hash: string) =>
      `A bank statement was taken into the books: ${counted(lines, "line")}, ${countInWords(added)} new (SHA-256 ${hash}).`,
  },
};
