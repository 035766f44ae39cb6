import { counted } from "@breakthrough/languages";
import { poundsInWords } from "../../web/numbers.ts";
import type { DuesLetter } from "./dues/letters.ts";
import type { DuesEvery, DuesRate, PlanState } from "./dues/plan.ts";

const rates: Record<DuesRate, string> = {
  standard: "Standard",
  low: "Low income",
  solidarity: "Solidarity",
  own: "What I can pay",
};
const rateHints: Record<DuesRate, string> = {
  standard: "What most members pay.",
  low: "Nobody asks for a proof.",
  solidarity: "So that others can pay less.",
  own: "Say how much under it.",
};
const every: Record<DuesEvery, string> = { month: "Each month", year: "Once a year" };
const everyWord: Record<DuesEvery, string> = { month: "a month", year: "a year" };
const states: Record<PlanState, string> = {
  none: "You have not chosen yet what you pay.",
  running: "Your dues run.",
  paused: "Your dues are paused.",
  ended: "You have ended your dues.",
};

const subject: Record<DuesLetter, (party: string) => string> = {
  before: (party) => `How you pay your dues to ${party}`,
  first: (party) => `Your dues to ${party} have not come yet`,
  second: (party) => `Your dues to ${party} are still missing`,
  vote: (party) => `You are about to lose your vote in ${party}`,
  lapsed: (party) => `Your membership of ${party} has run out`,
};
const says: Record<DuesLetter, (party: string, until: string, vote: string) => string> = {
  before: (party, until) =>
    `your membership of ${party} is paid for until ${until}. From then on it runs as long as your dues come in. You choose what you pay: there is a standard sum, a lower one for whoever has little, without a proof, and whatever you can.`,
  first: (_party, until, vote) =>
    `no dues have come yet for the days after ${until}. A bank can be late and a standing order can run out, so nothing has changed: you keep your vote until ${vote}.`,
  second: (_party, until, vote) =>
    `your dues for the days after ${until} have still not come. If money is short, you can pay less, without a proof, or pause. You keep your vote until ${vote}.`,
  vote: (_party, until, vote) =>
    `your membership is paid for until ${until}. You have your vote until ${vote}, and lose it then unless dues have come in by that day.`,
  lapsed: (_party, until) =>
    `your membership was paid for until ${until}, and has run out. Nobody asks you for what lies behind. If you want to go on, it begins again on the day on which your dues come in.`,
};

export const duesEn = {
  title: "My dues",
  lead: "What you pay, to which day it is paid, and everything that has come in from you.",
  none: "Membership costs nothing here. Members can set dues by a ballot.",
  supporter: "Supporters pay no dues. They begin when you become a member.",
  become: "Become a member",
  rates,
  rateHints,
  every,
  states,
  rateOf: (rate: string, pence: number) => `${rate}: ${poundsInWords(pence)} a month`,
  from: (pence: number) => `From ${poundsInWords(pence)} a month.`,
  facts: {
    state: "How it stands",
    until: "Paid until",
    untilNone: "Nothing is paid for yet",
    vote: "You keep your vote until",
    next: "The next payment is due from",
    plan: "What you pay",
    left: "Came in and makes no month yet",
    pausedUntil: "Nobody asks you until",
  },
  amount: (pence: number, how: DuesEvery) => `${poundsInWords(pence)} ${everyWord[how]}`,
  pay: {
    title: "How to pay",
    lead: "Set up a standing order with your bank. We cannot take money from your account, and nobody else can in our name.",
    to: "To",
    sortCode: "Sort code",
    number: "Account number",
    reference: "Reference",
    amount: "Amount",
    first: "First payment",
    firstSays: (day: string) => `On ${day} or soon after; never earlier than what is paid for.`,
    change:
      "When you change what you pay, change your standing order as well: your bank sends what you told it to. What you pay now counts until the new sum has come in.",
    without:
      "If your bank cannot send a reference, pay without one. The treasurer then finds your payment by your name and the amount.",
    noAccount: "The party has named no bank account yet. The treasurer can ask for that.",
  },
  form: {
    title: "Choose what you pay",
    rate: "Rate",
    own: "Your sum a month",
    ownHint: "Only if you chose what you can pay.",
    every: "How often",
    button: "Save",
  },
  pause: {
    title: "Pause",
    says: (months: number) =>
      `For ${counted(months, "month")} at most. What is paid for stands; then your membership rests until you pay again, and nobody asks you for the months between. Stop your standing order at your bank for as long.`,
    months: "For how many months?",
    button: "Pause",
    goOn: "Go on now",
  },
  end: {
    title: "End",
    says: "What is paid for stands. Nothing is collected from you afterwards, and nothing begins again by itself. Stop your standing order at your bank too: what still comes is not taken for dues, and the treasurer asks you about it.",
    button: "End my dues",
  },
  received: {
    title: "What came in",
    none: "Nothing yet.",
    day: "Day",
    amount: "Amount",
    note: "Note",
    reversed: (day: string) => `Taken back by the bank on ${day}: it pays for nothing`,
    refunded: (day: string) =>
      `Paid back to you, as two bodies signed on ${day}: it pays for nothing`,
    waits: "Makes no month by itself; it is added to what comes next",
    counted: "Counted",
    years: "Statement of a year",
  },
  fields: {
    rate: "Choose what you pay.",
    every: "Choose how often you pay.",
    own: "Write a sum in pounds, such as 2.50.",
    months: "Write a number of months.",
  },
  refuse: {
    noneAsked: "Membership costs nothing here, so there is nothing to choose.",
    supporter: "Become a member first. Then you choose what you pay.",
    tooLittle: (least: number) => `Choose a sum from ${poundsInWords(least)} a month, in pounds.`,
    tooMuch: (most: number) =>
      `Dues are ${poundsInWords(most)} a month at most. More than that is a gift.`,
    noPlan: "You pay no dues that could be paused or ended. Choose what you pay first.",
    pauseTooLong: (months: number) => `You can pause for ${counted(months, "month")} at most.`,
    unknownYear: "There is no such year.",
  },
  letters: {
    subject,
    says,
    text: (name: string, middle: string, link: string) =>
      `Hello ${name},\n\n${middle}\n\nHere you see how it stands and what to do, and change, pause or end it:\n${link}\n`,
  },
};

export const runningEn = {
  title: "Standing orders that run already",
  lead: "When the party moves here, many members' banks pay already, with references of the old system. Say whose they are, and each payment is known. Nobody's membership changes before money comes in.",
  label: "One in each row: reference, email, amount, month or year",
  hint: "MEM-000123, ada@example.org, 5.00, month. All rows are taken, or none; some 400 at a time.",
  button: "Take them in",
  there: (count: number) => `${counted(count, "reference")} of other systems stand here.`,
  fields: { table: "The table" },
  refuse: {
    row: (row: number) =>
      `Row ${row} is not one: reference, email, amount, month or year. Nothing was taken.`,
    nobody: (row: number) => `Row ${row}: no member has this email address. Nothing was taken.`,
    taken: (row: number) =>
      `Row ${row}: this reference is another member's already. Nothing was taken.`,
    empty: "There is no row in it.",
  },
};
