import { poundsInWords } from "../../web/numbers.ts";
import { moneyPath, treasuryPath } from "../money/addresses.ts";
import type { ClaimState } from "./claim.ts";
import { budgetsEn } from "./words-budgets.en.ts";

const states: Record<ClaimState, string> = {
  open: "Waits for the treasurer",
  approved: "Approved, and not paid yet",
  refused: "Not approved",
  withdrawn: "Taken back",
  paid: "Paid",
};

type Told = "approved" | "refused" | "paid";

/** Every sentence of this room that a person reads. */
export const en = {
  trail: [{ label: "Money", href: moneyPath }],
  deskTrail: [
    { label: "Money", href: moneyPath },
    { label: "The treasurer's desk", href: treasuryPath },
  ],
  states,
  budgets: budgetsEn,
  list: {
    title: "Claim back what you spent",
    lead: "You have paid for something that the party needed: a hall, leaflets, a train. Send the receipt, and the party pays you back.",
    own: "Your claims",
    none: "You have claimed nothing yet.",
    open: "Open",
    number: "Claim",
    amount: "Amount",
    what: "What for",
    state: "How it stands",
  },
  form: {
    title: "A new claim",
    lead: (most: string) =>
      `The treasurer approves up to ${most}; more takes the keys of two bodies. Ask before you spend much. Your bank details are asked for by letter when it is paid: we keep none.`,
    what: "What did you pay for, and why?",
    amount: "How much?",
    amountHint: "In pounds, as on the receipt, such as 12.50.",
    body: "For whose work?",
    prompt: "Choose one",
    receipt: "A photograph of the receipt",
    receiptHint:
      "JPEG, PNG or WebP, up to 8 MB. Cover what nobody needs to see, such as the number of your card.",
    button: "Send the claim",
  },
  page: {
    title: (id: number) => `Claim ${id}`,
    facts: {
      state: "How it stands",
      amount: "Amount",
      what: "What for",
      body: "For whose work",
      by: "Claimed by",
      on: "Claimed on",
      why: "Why not",
      receipt: "The receipt",
    },
    receiptIs: (id: number) => `Photograph of the receipt of claim ${id}`,
    large: "Open the receipt by itself",
    withdraw: "Take it back",
    approve: {
      title: "Approve it",
      says: "It stands in the record, with its sum and for whose work, and without a name.",
      keySays: (most: string) =>
        `It is above ${most}, or your own: it takes the keys of two bodies, neither of which is whoever claims it.`,
      own: "It is your own: you cannot approve it. Somebody else who may ask for that has to, and another body signs.",
      button: "Approve",
      why: "Why should it be paid?",
      send: "Go on to sign",
    },
    refuse: {
      title: "Refuse it",
      why: "Why not?",
      whyHint: "Only whoever claims it reads that.",
      button: "Refuse",
    },
    pay: {
      title: "Which payment was it?",
      says: "Pay it from the party's bank account, import the statement, and choose the payment here. Only payments of exactly this sum are shown, of which nobody has said yet what they were for.",
      none: "No such payment is there yet.",
      button: "This was it",
      line: "Payment",
    },
  },
  waiting: {
    title: "Claims that wait",
    lead: "Whoever spent money for the party waits for it. Approve what was needed, pay it from the bank, and say which payment it was.",
    none: "None waits.",
  },
  fields: {
    what: "What you paid for",
    amount: "Write a sum in pounds, such as 12.50.",
    body: "Choose for whose work it was.",
    receipt: "Add a photograph of the receipt.",
    why: "The reason",
  },
  refuse: {
    unknown: "There is no such claim.",
    noLine: "There is no such payment.",
    noSum: "Write a sum in pounds, such as 12.50.",
    tooMuch: (most: number) => `A claim is ${poundsInWords(most)} at most.`,
    tooMany: (most: number) =>
      `${most} of your claims wait already. Send another when one of them is decided on.`,
    noPicture:
      "That file is no photograph that we can read. Take it as a JPEG, PNG or WebP of up to 8 MB.",
    settled: "It has been decided on this claim already.",
    key: (most: number) =>
      `A claim above ${poundsInWords(most)}, and one's own, takes the keys of two bodies. Ask for it.`,
    notApproved: "Only a claim that is approved, and not paid yet, can be paid.",
    lineTaken: "This payment has been said to be something else already.",
    otherSum: "This payment is of another sum.",
  },
  kept: {
    claims: {
      what: "What you claimed back, for whose work, the photograph of the receipt, and what became of it",
      why: "So that you are paid, and the party can show what its money was spent on: Political Parties, Elections and Referendums Act 2000, section 41",
    },
    until: (length: string) =>
      `${length} from the day on which you claimed it: the law's six years, from the end of the financial year`,
  },
  record: {
    approved: (id: number, sum: string, body: string) =>
      `A claim was approved: claim ${id}, ${sum}, for the work of ${body}.`,
  },
  letters: {
    subject: {
      approved: (sum: string) => `Your claim for ${sum} is approved`,
      refused: (sum: string) => `Your claim for ${sum} is not approved`,
      paid: (sum: string) => `Your claim for ${sum} is paid`,
    } as Record<Told, (sum: string) => string>,
    says: {
      approved: (sum: string, what: string, _why: string) =>
        `your claim for ${sum} (${what}) is approved. The treasurer will ask you where to pay it to.`,
      refused: (sum: string, what: string, why: string) =>
        `your claim for ${sum} (${what}) is not approved. The treasurer says why:\n\n${why}`,
      paid: (sum: string, what: string, _why: string) =>
        `your claim for ${sum} (${what}) is paid from the party's account.`,
    } as Record<Told, (sum: string, what: string, why: string) => string>,
    text: (name: string, middle: string, link: string) =>
      `Hello ${name},\n\n${middle}\n\nThe claim:\n${link}\n`,
  },
};
