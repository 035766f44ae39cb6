import { counted } from "@breakthrough/languages";
import type { Day } from "../../../platform/time/days.ts";
import { dayInWords } from "../../../web/moments.ts";
import { moneyPath, unitsPath } from "../addresses.ts";

export const unitsEn = {
  title: "Whose books are whose",
  lead: "An accounting unit is a part of the party that keeps accounts of its own, with a treasurer and another officer whom the Electoral Commission has in its register: Political Parties, Elections and Referendums Act 2000, sections 26 and 27.",
  trail: [
    { label: "Money", href: moneyPath },
    { label: "Whose books are whose", href: unitsPath },
  ],
  central: "The central party",
  unit: "In the books of",
  some: "These are the central party's books. Some branches have their own.",
  noneYet: "These are the books of the whole party. No branch keeps accounts of its own.",
  look: "Whose books are whose",
  list: "Accounting units",
  since: (day: string) => `From ${day}`,
  ended: (from: string, to: string) =>
    `From ${from} to ${to}. What it had is in the central party's books.`,
  always: "Since the beginning",
  books: {
    label: "Its money",
    own: "It keeps accounts of its own",
    central: "It is in the central party's books",
  },
  when: "When",
  going: "What you can do",
  statements: "Bank statements",
  none: {
    title: "No branch keeps accounts of its own",
    says: "The money of every branch is in the central party's books. A branch becomes an accounting unit here, when it has a treasurer and another officer.",
  },
  others: (count: number) =>
    `${counted(count, "other branch", "other branches")}: their money is in the central party's books.`,
  others0: "There is no other branch.",
  booksOf: (name: string) => `Money: ${name}`,
  booksLead: "What came in and what went out of this branch's own accounts.",
  fromOthers: "From the party's other accounts in the year, less what went to them",
  statementsOf: (name: string) => `Bank statements: ${name}`,
  accountOf: (name: string) => `Name the bank account: ${name}`,
  endedStatements: (day: string) =>
    `Its own accounts ended on ${day}. What its bank booked until then is still taken, into the central party's books.`,
  noBank: "It had named no bank account.",
  otherAccounts: "Of other accounts",
  branch: "Branch",
  from: "From which day on",
  officers: "Its officers",
  begin: {
    title: "Let a branch keep accounts of its own",
    says: "It has an account at the bank of its own, which is named after this. Its statements are taken by its own treasurer or the party's; what a line was for, and gifts, stay with the party's treasurer.",
    prompt: "Choose a branch",
    dayHint: "For example, 1 1 2027. Lines of its bank from before that day are not taken.",
    registered:
      "The Electoral Commission has it, its treasurer and its other officer in the register",
    send: "Go on to sign",
    why: "Why?",
    whyHint: "The other key and members read it.",
  },
  end: {
    title: "End its own accounts",
    of: (name: string) => `End the own accounts of ${name}`,
    not: "Do not end them",
    says: "On the day on which the other key is turned, what it has and owes goes into the central party's books. Nothing is lost, and its own books stay to be read.",
  },
  account: "Name its bank account",
  refuse: {
    noBranch: "Choose a branch.",
    noBooks: "Choose in whose books its money is.",
    noUnit: "There is no such accounting unit now.",
    noDay: "Write a day that there is, as day, month and year, such as 1 1 2027.",
    farDay: "Write a day within a year of today.",
    already: "This branch keeps accounts of its own already.",
    isNone: "This branch's money is in the central party's books already.",
    endedSince: (day: string) =>
      `Its own accounts ended on ${dayInWords(day as Day)}, and what came until then is in the central party's books. Write a later day.`,
    notRegistered:
      "Tick that the Electoral Commission has it in its register. Until then its money is the central party's.",
    noTreasurer: "This branch has no treasurer now. It elects one first.",
    oneOfficer:
      "This branch has one officer alone. The law wants a treasurer and another officer of it.",
  },
  record: {
    begins: (name: string, day: string) =>
      `${name} keeps accounts of its own from ${day}: it is an accounting unit of the party.`,
    ended: (name: string) =>
      `${name} is no accounting unit any more. What it had is in the central party's books.`,
  },
};
