import { counted, listInWords } from "@breakthrough/languages";

export const booksEn = {
  title: "Money",
  lead: "What came in and what went out. All of it from people: members' dues and small gifts.",
  give: "Give",
  claim: "Claim back what you spent",
  budgets: "Budgets",
  dues: "My dues",
  desk: "The treasurer's desk",
  none: {
    title: "Nothing is in the books yet",
    says: "When money comes in or goes out, everybody sees here how much and what for.",
  },
  few: {
    title: "Too few people for a sum",
    says: (least: number) =>
      `Fewer than ${least} people have paid anything in this year. So that nobody can be found in the books, their sum is told when there are more.`,
  },
  year: (year: number) => `The year ${year}`,
  years: "Other years",
  numbers: {
    came: "Came in",
    went: "Went out",
    fromDues: "From dues",
    companies: "From companies",
    givers: "People who gave",
    payers: "People who pay dues",
    median: "The middle gift",
    largest: "The largest gift",
    few: (least: number) => `Fewer than ${least}`,
    none: "£0",
  },
  people: (count: number) => counted(count, "person", "people"),
  sources: {
    title: "What came in, by what it was",
    says: (parts: readonly string[]) => `${listInWords(parts)}.`,
    together: "Donations, membership and subscription fees together",
    kind: "Kind",
    amount: "Amount",
  },
  months: {
    title: "What came in, month by month",
    says: (count: number) =>
      `${counted(count, "row")}, each with enough people in it to find nobody.`,
    month: "From the month",
    came: "Came in",
    went: "Went out",
  },
  bands: {
    title: "How much people gave",
    says: (count: number) => `${counted(count, "band")} of how much each gave in the year.`,
    band: "Each gave",
    people: "People",
    amount: "Together",
    upTo: (most: string) => `Up to ${most}`,
    between: (over: string, upTo: string) => `More than ${over}, up to ${upTo}`,
    over: (over: string) => `More than ${over}`,
    any: "Any sum",
    few: (least: number) =>
      `Fewer than ${least} people gave in this year, so nothing is told of them.`,
  },
  now: {
    title: "In the bank at the end",
    bank: "In the bank",
    notOurs:
      "Of it, not the party's: gifts that wait for their check, money of which nobody knows what for, and what was lent to it",
    fewPayments: "Too few payments to tell their sum",
  },
  statement: {
    title: "Statement of accounts",
    says: "In the headings of the Electoral Commission's form.",
    file: "As a file (CSV)",
    income: "Income",
    spending: "Expenditure",
    total: "Together",
  },
  howTitle: "How you can check it",
  how: "Each month's totals, and a hash of every line that was written down, stand in the record. No line is ever changed: what was wrong is taken back by another.",
  record: "The months in the record",
  noYear: "There is no such year in the books.",
};
