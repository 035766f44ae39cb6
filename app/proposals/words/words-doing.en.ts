import { counted, countInWords } from "@breakthrough/languages";

/** What people do with a proposal, on its page. */
export const acts = {
  title: "What you can do",
  signIn: "Sign in to support, discuss and vote.",
  signInButton: "Sign in",
  notYours: "Members in good standing can do more here.",
  whyHeld: "Why it is held, and until when",
  hold: "Ask to hold it",
  support: "Support this text",
  supported: "You support this text.",
  supportedOld: (version: number) =>
    `You supported version ${version}. The text has changed since: read it again, and support it if you still agree.`,
  withdrawSupport: "Take my support back",
  supportMeter: "Support",
  revise: "Change the text",
  together: "Write together",
  freeze: "The text is finished",
  freezeHint: "It then stands unchanged, and its hearing begins.",
  freezeToAmend: (days: number) =>
    `Members can then move amendments for ${counted(days, "day")}; after that its hearing begins.`,
  redraft: "Back to drafting",
  redraftHint:
    "Once only. You write the text anew; amendments that were moved are carried over to it.",
  seeAmendments: "See or move amendments",
  withdraw: "Withdraw it",
  withdrawHint: (count: number, days: number) =>
    `Members who supported it may adopt it: ${countInWords(count)} of them, within ${days} days.`,
  adopt: "I will help to adopt it",
  pen: "I will help to take the pen",
  penHint: "Its authors have had their time. Members who supported it can take over together.",
  hands: "Hands raised",
  handRaised: "You have raised your hand.",
  onlySupporters: {
    adopt: "Only members who supported it before it was withdrawn can raise a hand.",
    pen: "Only members who support it can raise a hand. Support the text, and you can too.",
  },
  askMerge: "Ask to merge it into another",
  askMergeField: "Number of the other proposal",
  askMergeHint: "Both sides' authors must agree. Its supporters are told.",
  mergeAsked: (title: string) =>
    `You have asked to merge it into “${title}”. Its authors have not answered yet.`,
  mergeQuestion: (title: string) => `The authors of “${title}” ask to merge it into yours.`,
  mergeYes: "Agree",
  mergeNo: "Decline",
  publish: "Publish as an idea",
  publishPost: "Put it before the rota",
  publishPostHint:
    "Everybody can read it then. If you change it, whoever has judged it reads it again.",
  publishHint: (days: number) => `Everybody can read it then. It has ${days} days to find support.`,
  edit: "Change the draft",
  discard: "Throw it away",
  seeHearing: "Write or back a case",
  vote: "Vote",
} as const;
