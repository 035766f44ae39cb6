import { counted, countInWords } from "@breakthrough/languages";
import { poundsInWords } from "../../web/numbers.ts";
import { moneyPath, treasuryPath } from "../money/addresses.ts";
import type { ClearingAccount } from "../money/door.ts";
import { refundsPath } from "./addresses.ts";
import type { ListState, RefundState, WantedKind, Why } from "./refund.ts";
import type { WayName } from "./way.ts";

const kinds: Record<WantedKind, string> = {
  doubles: "Dues paid twice",
  account: "Everything that came by one bank account",
  one: "One payment",
};

const whys: Record<Why, string> = {
  twice: "dues paid twice for one time",
  "two-ways": "dues paid twice for one time, in two ways",
  account: "paid to another account of the party's than it should have been",
  asked: "paid by mistake",
};

const listStates: Record<ListState, string> = {
  "drawn-up": "Waits for two keys",
  approved: "Signed by two bodies",
  dropped: "Dropped",
};

const states: Record<RefundState, string> = {
  listed: "Not signed yet",
  owed: "To be paid from the bank",
  paid: "Paid back",
  void: "The bank took the payment back: nothing is owed",
  dropped: "Dropped",
};

const ways: Record<WayName, string> = {
  bank: "from the bank",
  provider: "through its provider",
};

const accounts: Record<ClearingAccount, string> = {
  "clearing-gocardless": "GoCardless (direct debits)",
  "clearing-stripe": "Stripe (cards)",
};

/** Every sentence of this room that a person reads. */
export const en = {
  trail: [
    { label: "Money", href: moneyPath },
    { label: "The treasurer's desk", href: treasuryPath },
  ],
  listTrail: [
    { label: "Money", href: moneyPath },
    { label: "Refunds", href: refundsPath },
  ],
  kinds,
  whys,
  ways,
  accounts,
  listStates,
  states,
  providerStates: {
    owed: "Its provider gives it back",
    refused: "Its provider said no: see the payment",
    void: "The payment failed after all: nothing is owed",
  },
  desk: {
    title: "Refunds",
    lead: "What people paid twice or by a wrong way is found, and goes back to them in one list that two bodies sign.",
    find: "Find payments",
    doubles: {
      title: kinds.doubles,
      says: (days: number) =>
        `Dues that came while more than ${counted(days, "day")} of the time were left that was paid for already. It happens where a standing order runs beside a transfer, and where two accounts of one person were joined.`,
      button: "Look for them",
    },
    account: {
      title: kinds.account,
      says: "Dues and gifts that came by an account of the party's between two days, such as one that was named by mistake.",
      account: "Which account?",
      prompt: "Choose one",
      option: (title: string, ending: string) => `${title}, ending in ${ending}`,
      from: "The first day",
      to: "The last day",
      none: "The party has named no bank account yet.",
      button: "Look for them",
    },
    one: "One payment by itself is paid back from its own page: choose its line on the treasurer's desk.",
    limits:
      "A payment of more than £500 is a gift by law: it is given back at the desk for gifts, which nobody can stop. Money of which nobody has said what it was for is nobody's yet: say whose it is first.",
    lists: "Lists",
    none: "No list has been drawn up yet.",
  },
  table: {
    list: "List",
    who: "Who",
    payer: "As the bank has it",
    on: "Paid on",
    sum: "Amount",
    why: "Why",
    state: "How it stands",
    way: "How it goes back",
    unit: "Came to the account of",
    payments: "Payments",
    total: "Together",
    leave: "Leave out",
    leaveOne: (who: string, on: string) => `Leave out: ${who}, ${on}`,
  },
  found: {
    title: "Payments that could go back",
    lead: (count: number, sum: number) =>
      `${counted(count, "payment")}, ${poundsInWords(sum)} together. Tick those that are to be left out, and draw up the list of the others.`,
    none: "Nothing was found that could be paid back, or that stands in no list already.",
    cut: (most: number) =>
      `These are the first ${countInWords(most)}. Draw up this list, and look again for the others.`,
    gone: "Somebody whose details were deleted",
    goneSays:
      "Of somebody who has died, money goes to their estate, and of somebody whose details were deleted only the name is known by which they paid: leave them out until you know whom to pay.",
    button: "Draw up the list",
    after: "Nothing is paid by it. It stays as it is: another body signs exactly this list.",
  },
  list: {
    title: (id: number) => `List of refunds ${id}`,
    facts: {
      state: "How it stands",
      kind: "What was looked for",
      payments: "Payments",
      sum: "Together",
      drawnAt: "Drawn up on",
      hash: "Fingerprint (SHA-256)",
      whole: "The list, with names",
    },
    payments: "The payments",
    byBank: (reference: string) => `${ways.bank}: ${reference}`,
    charge: (id: number) => `payment ${id}`,
    ask: {
      title: "Ask for it",
      says: "Another body signs exactly this list, by its fingerprint. Then what was double pays for no membership any more, each payer has a letter, and the money is owed to them until it has gone back. What came by direct debit or card is given back by its provider, and that is asked at once.",
      own: "A payment of your own is in it: somebody else who may ask for it has to.",
      why: "Why does it go back?",
      whyHint: "The other key and members read it. Name nobody.",
      send: "Go on to sign",
    },
    drop: {
      title: "Drop it",
      says: "Its payments can be found again afterwards.",
      button: "Drop this list",
    },
    pay: {
      title: "Pay it",
      says: "Pay each from the party's bank account, back to the account from which it came, with its reference. We keep no number of an account: the bank shows it beside the payment. Then import the statement.",
      file: "The payments as a file (CSV): names, sums and references, without numbers of accounts",
      match: "Find them in the statement by their references",
      oneTitle: "Say of one which payment it was",
      refund: "Refund",
      line: "Payment",
      prompt: "Choose one",
      refundOption: (reference: string, sum: string, who: string) => `${reference}: ${sum}, ${who}`,
      lineOption: (on: string, sum: string, text: string) => `${on}: ${sum}, ${text}`,
      none: "No payment of such a sum has left the bank that nobody has said anything of.",
      button: "This was it",
      byProvider:
        "What came by direct debit or card is given back by its provider, which is asked by itself. It is paid back as soon as the provider says so.",
      done: "All of it has gone back.",
    },
    missing: "There is no list of refunds yet by this number.",
  },
  file: {
    payee: "Payee as the bank has them",
    member: "Member",
    amount: "Amount (GBP)",
    reference: "Reference",
    on: "Paid in on",
    unit: "Came to the account of",
  },
  fields: {
    wanted: "Choose what is looked for.",
    seen: "Look for the payments again.",
  },
  refuse: {
    unknown: "There is no such list, or no such payment in it.",
    noKind: "Choose what is looked for.",
    noLine: "There is no such payment.",
    noPayment: "There is no such payment out of the bank.",
    noAccount: "Choose an account.",
    noDay: "Write the day, such as 28 February 2027.",
    backwards: "The last day is before the first.",
    nothing: "There is nothing to pay back.",
    changed:
      "What could be paid back has changed since you looked: a payment stands in another list, was taken back by the bank, or has come. Look again.",
    allLeftOut: "You have left out every payment.",
    "drawn-up": "It waits for two keys still.",
    approved: "Two bodies have signed this list already.",
    dropped: "This list was dropped.",
    otherList: "This is not the list that was drawn up. Ask for it again from its own page.",
    notStanding: (count: number) =>
      `${counted(count, "payment")} in the list cannot go back as it was drawn up: taken back by the bank, given back already by its provider, or said to be something else since. Drop the list and look again.`,
    notOwed:
      "This is not owed: it was paid back already, is not signed yet, or the bank took the payment back.",
    takenBack: "The bank has taken this payment back: whoever paid it has it already.",
    lineTaken: "This payment has been said to be something else already.",
    otherSum: "This payment is of another sum.",
    byProvider: "This goes back through its provider, and not from the bank.",
    noMatch: "No payment that left the bank has one of these references and its sum.",
  },
  record: (id: number, payments: number, sum: string, hash: string) =>
    `Payments go back to whoever paid them: list ${id}, ${counted(payments, "payment")}, ${sum} (SHA-256 ${hash}).`,
  letter: {
    subject: (party: string) => `${party} pays you back`,
    line: (sum: string, on: string, why: string, how: string) =>
      `${sum}, paid on ${on}: ${why}. ${how}`,
    reference: (reference: string) => `From the treasurer, with the reference ${reference}`,
    provider: "By itself, to the card or account that it was taken from",
    text: (name: string, sum: string, lines: readonly string[], link: string) =>
      `Hello ${name},\n\nyou have paid us what goes back to you, ${sum} together, as two bodies of the party have signed:\n\n${lines.join("\n")}\n\nIt goes to where it came from, which can take some days; you need do nothing. If that account is closed, answer this letter. What goes back pays for no membership; what else you paid counts as before. Here you see until when that is:\n${link}\n`,
  },
  kept: {
    refunds: {
      what: "Which of your payments were paid back to you, or are to be, and why",
      why: "So that nobody is paid back twice, and the party can show where its money went: Political Parties, Elections and Referendums Act 2000, section 41",
    },
    until: (length: string) =>
      `${length} from the day on which you paid: the law's six years, from the end of the financial year`,
  },
};
