import { poundsInWords } from "../../web/numbers.ts";
import type { DonorKind, GiftState } from "./gifts/gift.ts";

const donorKinds: Record<DonorKind, string> = {
  individual: "A person",
  bequest: "Somebody who has died, by their will",
  company: "A company",
  organisation: "Another organisation: a union, an association, a trust",
  anonymous: "Nobody knows who",
};

const states: Record<GiftState, string> = {
  open: "Waits for its check",
  accepted: "Accepted",
  returned: "Given back",
  forfeited: "Forfeited",
  reversed: "Taken back by the bank",
  "no-gift": "It was no gift",
};

export const giftsEn = {
  donorKinds,
  states,
  give: {
    title: "Give",
    lead: (most: string) =>
      `Only people give to this party: no companies, no organisations, nobody unknown. One person gives ${most} a year at most, dues and all gifts together. Members set that sum.`,
    who: "Who may give, and what we ask",
    whoSays: [
      "The law lets a party take more than £500 only from whoever may give: of people, those who are on an electoral register in the United Kingdom, also when they live abroad.",
      "We ask for your name and your address as they stand on that register, and that the money is your own. Over £500 the treasurer looks you up there within thirty days, and gives the money back if you are not on it.",
      "Who gives more than £11,180 to the central party in a year, and then more than £2,230 again, is reported to the Electoral Commission, which publishes the name and never the address of a person.",
      "A gift is once. It never becomes a payment each month by itself.",
    ],
    signIn:
      "To give, join as a member or a supporter first, or sign in. It costs nothing, and we know whom to thank and whom to write to.",
    join: "Join",
    formTitle: "I want to give",
    kind: "Who gives?",
    name: "Name, as on the electoral register",
    address: "Address, as on the electoral register",
    own: "The money is my own, nobody gave it to me to pass it on, and I am on an electoral register in the United Kingdom",
    button: "Show me how to pay",
    howTitle: "How to pay",
    how: "Pay by bank transfer, with this reference. It is for gifts alone, and other than that for your dues.",
  },
  waiting: {
    title: "Gifts that wait for their check",
    none: "None waits.",
    received: "Came on",
    amount: "Amount",
    last: "Give it back by",
    from: "From",
    unknown: "Not known yet",
    reports: "Reports to the Electoral Commission",
    open: "Open",
  },
  gift: {
    title: (id: number) => `Gift ${id}`,
    days: (last: string) =>
      `It is accepted or given back by ${last}. Kept longer it counts as accepted by law, and that is an offence if its donor may not give.`,
    late: (last: string) =>
      `Its last day was ${last}. Give it back at once and take advice: Political Parties, Elections and Referendums Act 2000, section 56.`,
    facts: {
      state: "How it stands",
      amount: "Amount",
      received: "Came on",
      from: "Paid under the name of",
      member: "Member",
      given: "Gave in this year before",
      kind: "Donor",
      name: "Name",
      address: "Address",
      register: "On the register",
      checked: "What was checked",
      line: "The line of the bank's",
    },
    yes: "Yes",
    no: "No",
    check: {
      title: "Check",
      kind: "Who gave?",
      name: "Name, as on the electoral register",
      address: "Address, as on the electoral register",
      register:
        "They were on it on the day on which the gift came; of a gift by will, at any time in the five years before the death",
      died: "Who gave it has died since? What counts is the day on which it came: check and decide as with anybody. Given back, it goes to their estate. A gift by will is of the donor who left it.",
      checked: "What was checked: which register, of which date, with which number",
      button: "Save the check",
    },
    accept: {
      title: "Accept",
      says: "You accept it as the treasurer. It stands in the record without a name.",
      as: "In the books as",
      button: "Accept it",
      keySays: (over: string) =>
        `Over ${over} another body's key is needed. You ask for it, and it is accepted when that key has turned.`,
      why: "Why?",
      whyHint: "The other key reads it.",
      send: "Go on to sign",
    },
    back: {
      title: "Give it back",
      says: "Nobody can stop you. Pay it to where it came from, and the line of the bank's then settles it.",
      button: "I give it back",
    },
    forfeit: {
      title: "Forfeit",
      says: "Only where nobody can be found to give it back to: it then goes to the Electoral Commission.",
      button: "I forfeit it",
    },
  },
  fields: {
    kind: "Say who gives.",
    name: "The name",
    address: "The address",
    own: "Say that the money is your own and that you may give it.",
    register: "Say whether they were on the register.",
    checked: "What was checked",
    as: "Say as what it stands in the books.",
  },
  refuse: {
    onlyPeople:
      "Only people give to this party. Money of a company, an organisation or somebody unknown is given back.",
    unknown: "There is no such gift.",
    settled: "It has been decided on this gift already.",
    unchecked:
      "Check it first: who gave, their name and address on the register, and what you looked at.",
    notOnRegister:
      "Who is on no electoral register in the United Kingdom may not give more than £500. Give it back.",
    tooLate:
      "Its thirty days are over: it can no longer be accepted. Give it back at once and take advice.",
    overCap: (most: number) =>
      `One person can give ${poundsInWords(most)} in a year at most. Give back what is more.`,
    key: (over: number) =>
      `A gift of more than ${poundsInWords(over)} takes another body's key: ask for it.`,
    noKey: "This gift takes no other key: accept it yourself.",
    noMember: "Dues are a member's. This gift is nobody's among us.",
    noAlarm: "No alarm is due.",
  },
  record: {
    accepted: (id: number, sum: string) =>
      `A gift was accepted after its check: gift ${id}, ${sum}.`,
    returned: (id: number, sum: string) => `A gift is given back: gift ${id}, ${sum}.`,
    forfeited: (id: number, sum: string) => `A gift is forfeited: gift ${id}, ${sum}.`,
  },
};
