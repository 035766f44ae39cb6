import { counted } from "@breakthrough/languages";
import type { TransactionKind, Visitor } from "@breakthrough/uk-election-law";
import { dayInWords } from "../../web/moments.ts";
import { poundsInWords } from "../../web/numbers.ts";
import { moneyPath, treasuryPath } from "../money/addresses.ts";
import type { GiftState } from "../money/door.ts";
import { loansPath, reportsPath } from "./addresses.ts";

const kinds: Record<TransactionKind, string> = {
  loan: "A loan of money",
  "credit-facility": "A credit facility: money that can be drawn up to a sum",
  security: "A security: somebody answers for what the party owes",
};

const visitors: Record<Visitor, string> = {
  "party-member": "A member of the party",
  "party-officer": "An officer of the party",
  "elected-person": "Somebody elected to a public office, as that",
};

const states: Record<GiftState, string> = {
  open: "Received, not decided yet",
  accepted: "Accepted",
  returned: "Given back",
  forfeited: "Forfeited",
  reversed: "Taken back by the bank",
  "no-gift": "It was no gift",
};

const money = { label: "Money", href: moneyPath };
const desk = { label: "The treasurer's desk", href: treasuryPath };
const reports = { label: "Reports", href: reportsPath };
const loans = { label: "Loans", href: loansPath };

/** Every sentence of this room that a person reads. */
export const en = {
  deskTrail: [money, desk],
  trail: [money, desk, reports],
  loanTrail: [money, desk, reports, loans],
  dayHint: "For example, 31 3 2027.",
  list: {
    title: "Reports to the Electoral Commission",
    lead: "Each quarter, and each week of a general election. They are drawn up for you; you read them, answer for them and send them.",
    more: "More",
    now: "The quarter that runs",
    due: {
      title: "To be sent",
      none: "Nothing waits.",
      report: "Report",
      by: "With the Commission by",
    },
    sent: {
      title: "Sent",
      none: "None yet.",
      on: "Sent on",
      entries: "Entries",
      lines: (count: number) => (count === 0 ? "A nil return" : counted(count, "entry", "entries")),
    },
  },
  report: {
    quarter: (from: string, to: string) => `Donations and loans, ${from} to ${to}`,
    week: (week: number, poll: string) =>
      `Donations and loans of week ${week} before the poll on ${poll}`,
    lead: (from: string, to: string, due: string) =>
      `From ${from} to ${to}, by the law's sums. The Electoral Commission has to have it by ${due}.`,
    nil: "Nothing is to be reported: a nil return. It is sent all the same.",
    donations: "Donations",
    noDonations: "None is to be reported.",
    loans: "Loans and other transactions",
    noLoans: "None is to be reported.",
    columns: {
      day: "Came on",
      amount: "Amount",
      who: "From",
      state: "What became of it",
      trace: "Shown by",
    },
    unknown: "Not known yet",
    states: { ...states, lent: "Entered into", ended: (day: string) => `Ended on ${day}` },
    visit: (from: string, to: string, where: string, why: string) =>
      `For a visit from ${from} to ${to}, ${where}: ${why}`,
    trace: { line: "The bank's line", none: "What was checked" },
    flags: "Many small payments of one person",
    flagsSays:
      "Each is £500 or less and asks for nothing; together they are more. To split a gift so that nobody checks it is an offence. Look, and write down what you found. This is not sent.",
    flag: (payments: number, sum: string) => `${payments} payments, ${sum} together`,
    previous: "The quarter before",
    next: "The next quarter",
    sending: {
      title: "Sign and send",
      how: "Send what stands above to the Electoral Commission, with its own form. Then say here that you did: its text is kept as it is now, and the record has its hash and no name.",
      runs: (to: string) => `Its time runs until ${to}; until then it can change.`,
      sent: (day: string, nth: number) =>
        nth === 1 ? `Sent on ${day}.` : `Sent on ${day}, as number ${nth} for this time.`,
      open: "As it was sent",
      otherNow:
        "What stands above is no longer what was sent. If something was left out or wrong, send it once more.",
      on: "Sent on",
      declared:
        "I have read it. As far as I know and believe it has everything that has to be in it, nothing in it is wrong, and the party accepted nothing in this time from anybody who may not give or lend.",
      button: "I have sent it",
    },
  },
  sentPage: {
    lead: "As it was sent to the Electoral Commission.",
    on: "Sent on",
    nth: "Number for this time",
    hash: "SHA-256",
    state: "Its text",
    whole: "Whole: it has the hash that stands in the record",
    shortened: "The names in it were deleted when the law's years were over",
    text: "Text",
    file: "As a file (CSV)",
  },
  elections: {
    title: "General elections",
    lead: "From the day on which Parliament is dissolved to the day of the poll, what the party is given is reported each week, also where it is nothing: Political Parties, Elections and Referendums Act 2000, section 63.",
    none: "None was named yet.",
    poll: (day: string) => `Poll on ${day}`,
    exempt:
      "The party has declared that it has no candidate, so nothing is reported each week (section 64). If somebody stands for it after all, name the election again without that.",
    week: (week: number, from: string, to: string) => `Week ${week}: ${from} to ${to}`,
    due: (day: string) => `by ${day}`,
    formTitle: "Name a general election",
    dissolved: "Parliament was dissolved on",
    pollDay: "The poll is on",
    noCandidates: "The party has declared to the Electoral Commission that it has no candidate",
    button: "Name it",
    refuse: {
      order:
        "The poll comes after the dissolution, and the law's sums of that day have to be known.",
      length: (most: number) =>
        `No poll is more than ${most} days after the dissolution. Look at both days again.`,
      another: "Another general election is within these days.",
      same: "It is named like that already.",
    },
  },
  loans: {
    title: "Loans",
    kinds,
    lead: (most: string) =>
      `What people lend to the party, and what they answer for. Only people lend to it, and one person has no more than ${most} lent to it at a time.`,
    listTitle: "Loans of the party",
    none: "The party has borrowed nothing.",
    one: (id: number) => `Loan ${id}`,
    running: "Runs",
    endedOn: (day: string) => `Ended on ${day}`,
    facts: {
      state: "How it stands",
      kind: "What is it?",
      on: "Entered into on",
      amount: "Value",
      name: "Name, as on the electoral register",
      address: "Address, as on the electoral register",
      checked: "What was checked",
      terms: "Terms",
    },
    form: {
      title: "Write a loan down",
      lead: "Before you take it: with somebody who may not give, a loan is void by law, and what came goes back.",
      register: "They were on that register on the day on which it was entered into",
      checked: "What was checked: which register, of which date, with which number",
      amountHint: "What is lent, or the most that can be drawn or asked for. In pounds.",
      termsHint: "The interest, when it is to be paid back, and what secures it.",
      line: "Number of the bank's line by which it came",
      lineHint:
        "It stands in the line's address. First say there that it is money lent. Leave it empty where no money came.",
      button: "Write it down",
    },
    end: {
      title: "It has ended",
      says: "It was paid back, or the facility or security is over. What a lender lets off is a gift: it is reported as one, and this does not say that.",
      on: "On",
      button: "It has ended",
    },
    fields: {
      kind: "Say what it is.",
      name: "The name",
      address: "The address",
      checked: "What was checked",
      amount: "Write a sum in pounds, such as 1,500.00.",
      terms: "The terms",
    },
    refuse: {
      unknown: "There is no such loan.",
      noLine: "There is no such line of the bank's.",
      noSum: "Write a sum in pounds above nought, with two decimals at most, such as 1,500.00.",
      notYet: "That day is not here yet.",
      longAgo: "That is longer ago than any loan of this party.",
      lawUnknown: (why: string) => `The law of that day is not known here: ${why}`,
      small: "Up to £500 a loan is no transaction that the law asks about.",
      void: "With somebody on no electoral register in the United Kingdom it is void: pay back what came. It was not written down.",
      overCap: (most: number) =>
        `One person has ${poundsInWords(most)} lent to the party at most, as they can give in a year.`,
      otherLine:
        "That line of the bank's is no money that was lent, or the bank has taken it back.",
      lineTaken: "That line of the bank's belongs to another loan.",
      ended: "It has ended already.",
      endsFirst: "It cannot end before it was entered into.",
    },
  },
  visits: {
    title: "Visits abroad",
    lead: "Where a gift was to pay for a journey of a member or officer to another country, its report tells the days, where to and what for: Political Parties, Elections and Referendums Act 2000, section 55 and Schedule 6.",
    listTitle: "Visits that gifts paid for",
    none: "None was written down.",
    gift: "Gift",
    giftNumber: (id: number) => `Gift ${id}`,
    days: "Days",
    fromTo: (from: string, to: string) => `${from} to ${to}`,
    formTitle: "Write a visit down",
    giftField: "Number of the gift",
    giftHint: "It stands at the head of the gift's page.",
    visitor: "Who travelled?",
    visitors,
    from: "From",
    to: "To",
    destination: "Where to",
    purpose: "What for",
    button: "Write it down",
    fields: {
      visitor: "Say who travelled.",
      destination: "Where to",
      purpose: "What for",
    },
    refuse: {
      noGift: "There is no such gift.",
      notOurs: "That gift was not the party's to keep.",
      elected:
        "Somebody elected to a public office reports such a gift themselves (Schedule 7 of the Act): it is not the party's.",
      endsFirst: "It cannot end before it begins.",
      atHome: "A journey within the United Kingdom is an ordinary gift.",
    },
  },
  fields: {
    day: "Write a day that there is, as day, month and year, such as 31 3 2027.",
    report: "Open the report and read it first.",
    declared: "Say that you have read it and answer for it.",
  },
  refuse: {
    unknown: "There is no such report.",
    notOver: "Its time is not over yet.",
    future: "That day is not here yet.",
    tooEarly: "It cannot have been sent before its time was over.",
    changed: "It has changed since you opened it. Read what stands there now.",
    sent: "It was sent already as it stands.",
  },
  kept: {
    sent: {
      what: "Donations of yours as the party reported them to the Electoral Commission",
      why: "So that it can be shown what was reported: Political Parties, Elections and Referendums Act 2000, Part IV. It stays also when you leave",
    },
    loans: {
      what: "Of each loan to the party: who lends, their address on the electoral register, what was checked and the terms; of a visit abroad that a gift paid for: when, where to and what for",
      why: "The law has it reported: Political Parties, Elections and Referendums Act 2000, Parts IV and 4A",
    },
    until: (length: string) =>
      `${length} from the day on which it was sent: the law's six years, from the end of the financial year`,
    untilLoan: (length: string) =>
      `${length} from the day on which it ended: the law's six years, from the end of the financial year`,
  },
  record: {
    election: (dissolved: string, poll: string) =>
      `A general election: Parliament dissolved on ${dayInWords(dissolved)}, poll on ${dayInWords(poll)}. What the party is given is reported each week.`,
    electionWithout: (dissolved: string, poll: string) =>
      `A general election: Parliament dissolved on ${dayInWords(dissolved)}, poll on ${dayInWords(poll)}. The party has declared that it has no candidate.`,
    sent: (title: string, on: string, lines: number, hash: string) =>
      `Sent to the Electoral Commission on ${dayInWords(on)}: ${title}, ${lines === 0 ? "a nil return" : counted(lines, "entry", "entries")} (SHA-256 ${hash}).`,
    loan: (kind: string, sum: string, on: string) =>
      `Lent to the party on ${dayInWords(on)}: ${sum}. ${kind}.`,
    loanEnded: (id: number, sum: string, on: string) =>
      `A loan has ended on ${dayInWords(on)}: loan ${id}, ${sum}.`,
  },
};
