import { poundsInWords } from "../../web/numbers.ts";
import { moneyPath, treasuryPath } from "../money/addresses.ts";
import type { ChargeState } from "./charge.ts";
import type { MethodState } from "./method.ts";

const states: Record<ChargeState, string> = {
  written: "Not sent yet",
  "under-way": "Under way",
  paid: "Paid",
  failed: "Failed",
  back: "Went back",
};

const methodStates: Record<MethodState, string> = {
  begun: "Begun, and not finished at the provider's page",
  ready: "Set up. It is used as soon as your old one is cancelled",
  active: "Set up",
  ending: "Being cancelled",
  ended: "Cancelled",
};

/** Every sentence of this room that a person reads. */
export const en = {
  deskTrail: [
    { label: "Money", href: moneyPath },
    { label: "The treasurer's desk", href: treasuryPath },
  ],
  duesTrail: "Your dues",
  states,
  methodStates,
  ways: {
    gocardless: {
      name: "direct debit",
      pay: "Pay by direct debit",
      says: "You give your bank's details to GoCardless, never to us. GoCardless writes to you before anything is taken, and your bank gives back at once what was taken by mistake: that is the Direct Debit Guarantee.",
    },
    stripe: {
      name: "card",
      pay: "Pay by card",
      says: "You give your card's number to Stripe, never to us. We can only ask Stripe for what you have chosen to pay.",
    },
  },
  links: {
    paying: "Let it be collected",
    give: "By card",
    giveByCard: "Give by card",
    desk: "Direct debits and cards",
    deskSays: "Payments by direct debit and card",
  },
  fields: {
    provider: "Choose a way to pay that is offered here.",
    amount: "Write how much, in pounds.",
  },
  paying: {
    title: "Direct debit or card",
    lead: "Your dues can be collected when they fall due. You change or stop that here at any time.",
    off: "This party collects nothing by direct debit or card. You pay by standing order.",
    noPlan: "Choose first what you pay.",
    choose: "Your dues",
    now: "How it stands",
    none: "Nothing is collected from you.",
    way: "Way to pay",
    state: "State",
    dates: (sum: string, first: string, second: string) =>
      `The first payment is ${sum}, on ${first} or within days after it. The next one is on ${second}.`,
    paused: (day: string) => `You have paused your dues until ${day}: nothing is collected before.`,
    never:
      "Nothing is ever collected for a time that is paid for, and nothing afterwards for a time in which you did not pay.",
    stopped:
      "The last payments did not come, so nothing more is collected. Set it up anew below and it goes on.",
    change:
      "To change to another account or card, set it up anew: the old one is cancelled first, and we wait until the provider confirms it.",
    go: (company: string) => `Go on to ${company}`,
    goTitle: "One more step",
    goSays: (company: string) =>
      `${company} has a page for you on which you finish it. Nothing is set up before.`,
    begin: "Set it up",
    stopTitle: "Stop",
    stopSays:
      "Nothing more is collected, for good, until you set it up anew. What you have chosen to pay stays, and you can pay by standing order.",
    stop: "Stop collecting",
    list: "What was collected",
    listNone: "Nothing was collected yet.",
    due: "Due on",
    amount: "Amount",
    stateOf: "How it stands",
  },
  give: {
    title: "Give by card",
    lead: "One gift, once: nothing else is taken afterwards.",
    off: "This party takes no gifts by card.",
    who: "Say first who gives:",
    whoLink: "Give to the party",
    as: (name: string) => `You give as ${name}.`,
    amount: "How much?",
    amountHint:
      "In pounds, such as 20 or 12.50. A gift over £500 is checked first, as the law wants, and goes back if it may not be taken.",
    button: "Go on",
  },
  gift: {
    title: "Your gift by card",
    amount: "Amount",
    state: "How it stands",
    thanks: "Thank you. A receipt comes by letter.",
    waits: "It is not paid yet. Pay it on Stripe's page:",
    failed: "It was not paid, and nothing was taken.",
    back: "It went back to you.",
    again: "Give again",
  },
  desk: {
    title: "Payments by direct debit and card",
    lead: "What providers collect for the party. It is in the books when they say that it has come, and in the bank when they pay it out: settle their payouts against their account.",
    off: "No provider is set up. Whoever runs the server finds how in its handbook.",
    notEnding: "Alive, and should not be",
    notEndingSays:
      "These were cancelled here. Where their provider still has them alive, they are cancelled again each week; if one stays, cancel it on the provider's own desk.",
    notEndingNone: "Everything that was cancelled here is cancelled at its provider.",
    underWay: "Under way",
    underWayNone: "Nothing is under way.",
    failed: "Failed or went back",
    failedNone: "Nothing has failed.",
    paid: "Paid",
    paidNone: "Nothing was paid yet.",
    number: "Payment",
    who: "Who",
    due: "Due on",
    amount: "Amount",
    state: "State",
    way: "Way",
    open: "open",
    foundAlive: (day: string) => `Found alive on ${day}`,
    waits: "Not confirmed by its provider",
  },
  payment: {
    title: (id: number) => `Payment ${id}`,
    facts: {
      amount: "Amount",
      who: "Who paid",
      due: "Due on",
      way: "Way to pay",
      state: "State",
      object: "The provider's name for it",
      what: "What for",
      part: "Went back in parts",
      refund: "To go back",
    },
    dues: "Dues",
    gift: "A gift",
    refundAsked: (day: string) => `Since ${day}; its provider has not confirmed it yet`,
    refundRefused: (day: string) =>
      `Its provider said no on ${day}. Give it back on the provider's own desk: here it is seen by itself`,
    refund: {
      title: "Give it back",
      says: "The whole payment goes back to the card or account that it came from. It takes the key of another body. What it paid for is not paid for any more.",
      why: "Why does it go back?",
      whyHint: "Whoever turns the other key reads it, and it stands in the record.",
      send: "Ask for it",
    },
  },
  refuse: {
    unknown: "There is no such payment.",
    noProvider: "This way to pay is not offered here.",
    notSigned: "This was not signed by the provider.",
    noPlan: "Choose first what you pay; then it can be collected.",
    nothingToStop: "Nothing is collected from you.",
    whoGives: "Say first who gives, on the page for gifts.",
    tooLittle: (least: number) => `Give ${poundsInWords(least)} or more.`,
    tooMuch: (most: number) => `One person gives ${poundsInWords(most)} a year at most.`,
    away: "The provider gives no answer at the moment. Nothing was set up and nothing was taken. Try again in some minutes.",
    refundedBefore: "It goes back already.",
    notPaid: "Only what was paid, and has not gone back, can go back.",
    partBack: "A part of it has gone back already: give the rest back on the provider's own desk.",
  },
  record: {
    refund: (id: number, sum: string) => `Payment ${id} of ${sum} goes back to who paid it.`,
  },
  letters: {
    subject: {
      setUp: (way: string) => `Your dues are collected by ${way} from now on`,
      failed: (sum: string) => `Your payment of ${sum} did not come`,
      stopped: (sum: string) => `Your payment of ${sum} did not come, and we have stopped trying`,
      refunded: (sum: string) => `${sum} goes back to you`,
      ended: (way: string) => `Your ${way} has ended`,
    },
    says: {
      setUp: (way: string, dates: string) => `Your dues are collected by ${way}. ${dates}`.trim(),
      failed: (sum: string, way: string, again: string) =>
        `Your ${way} payment of ${sum} did not come. That happens, and nothing is lost: we try again on ${again}, and collect nothing on top. If you want to pay from another account or card, or less, you can change it here.`,
      stopped: (sum: string, way: string, _again: string) =>
        `Your ${way} payment of ${sum} did not come, so we have stopped collecting. What you have paid for stands. You owe nothing for the time until you go on; it takes one page:`,
      refunded: (sum: string, way: string, _again: string) =>
        `Your ${way} payment of ${sum} goes back to where it came from. It can take some days until your bank shows it.`,
      ended: (way: string) =>
        `Your ${way} has ended at your bank, so your dues are not collected any more. What you have paid for stands. To go on, set it up anew; it takes one page:`,
    },
    text: (name: string, middle: string, link: string) => `Hello ${name},

${middle}

${link}
`,
  },
  kept: {
    methods: {
      what: "That your dues are collected by direct debit or card, since when, and the provider's name for it; no number of an account or a card",
      why: "So that what you have chosen can be collected, and cancelled",
    },
    charges: {
      what: "Each payment that was collected from you or failed: its sum, its day and the provider's name for it",
      why: "The law has a party keep its accounts so that every payment can be shown: Political Parties, Elections and Referendums Act 2000, section 41",
    },
    until: (length: string) => `${length} from the day on which it was asked for`,
  },
};
