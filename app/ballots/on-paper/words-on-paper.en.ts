import { counted, countInWords } from "@breakthrough/languages";
import { partyPath } from "../../our-party/addresses.ts";
import { packsPath } from "../addresses.ts";
import type { PaperFacts } from "../ballot.ts";

const papers = (count: number): string => counted(count, "ballot paper");

/** Voting with two codes on paper, for members without a mailbox. */
export const onPaper = {
  limit: (seconds: number) =>
    `There were many tries from here, or with this number. Please wait ${seconds} seconds, then send it again.`,
  badNumber: "Type the number of the ballot paper: it stands on both sheets.",
  badCode: {
    first: "Type the code of the first sheet: twelve letters and figures.",
    second: "Type the code of the second sheet: twelve letters and figures.",
  },
  wrong:
    "No ballot paper has this number and these two codes. Look at each again. If you had new sheets, the codes of the old ones do not count any more. If you have an email address with us now, sign in to vote.",
  badSheet: "Say which sheet is printed: the first or the second.",
  onlyOfficers: "Only those print ballot papers whose office is named for it in the rulebook.",
  nothingToPrint: "There is nothing to print for you, or the ballot has closed.",
  nothingToPost: "These sheets were noted already, or others print them.",
  packGone: "This ballot paper is not there any more: it was replaced, or its ballot has closed.",
  whose: "Whose",

  title: "Vote with a ballot paper",
  lead: "For members without a mailbox, who got two sheets by post. You need no account, and may do this for somebody who gave you both sheets.",
  number: "Number of the ballot paper",
  numberHint: "It stands on both sheets.",
  first: "Code of the first sheet",
  second: "Code of the second sheet",
  codeHint: "Twelve letters and figures, such as 7K3M-Q0XV-94TD. Small letters will do.",
  open: "Show the ballot",
  notYours: "Are you a member with an email address here? Then sign in to vote.",
  signIn: "Sign in",

  ballotLead: "Read the cases, then vote below. You can change your vote until the close.",
  voteTitle: "Your vote",
  cast: "This vote was cast before. Send another to change it.",
  again: "Type other codes",
  receiptTitle: "The vote is in",
  receiptLead:
    "Write down the line and the receipt code: after the close anybody can look for them in the file to count the ballot again.",
  receiptNext: "Is somebody else to vote here?",
  changeUntil:
    "The vote can be changed until the close, with the same number and codes. The receipt code is then another one.",

  packsTitle: "Ballot papers to print",
  packsLead:
    "Members without a mailbox vote with two codes on two sheets. Two officers of two bodies print one sheet each, and each posts theirs: nobody may ever hold both.",
  packsHow: [
    "A code is made when its sheet is printed, stands on that sheet alone, and is kept nowhere. So have the printer ready.",
    "Fold each sheet so that the address shows in the window of the envelope, and say below the sheets that they are in their envelopes.",
    "Until then you can print them again: the codes of the sheets before are dead, and the record says how many there were. Afterwards a lost paper is replaced by two keys.",
  ],
  trail: [
    { label: "Our party", href: partyPath },
    { label: "Ballot papers to print", href: packsPath },
  ],
  noneTitle: "No ballot papers are needed now",
  none: "When a ballot opens with members on its roll who have no mailbox, their papers wait here.",
  closes: "Closes",
  print: {
    1: (count: number) => `Print ${counted(count, "first sheet")}`,
    2: (count: number) => `Print ${counted(count, "second sheet")}`,
  },
  printAgain: {
    1: (count: number) => `Print ${counted(count, "first sheet")} again, with new codes`,
    2: (count: number) => `Print ${counted(count, "second sheet")} again, with new codes`,
  },
  mostAtOnce: (most: number) => `At most ${most} are printed at once.`,
  forOthers: (count: number) =>
    `${papers(count)} ${count === 1 ? "waits" : "wait"} for a sheet that officers of another body print.`,
  allPrinted: "Nothing waits for your hand.",
  caption: (title: string) => `Ballot papers for “${title}”`,
  columns: {
    number: "Number",
    name: "Name",
    first: "First sheet",
    second: "Second sheet",
    lost: "Lost",
  },
  states: {
    waiting: "to be printed",
    printed: (times: number) => (times === 1 ? "printed" : `printed, ${countInWords(times)} times`),
    posted: "in its envelope",
  },
  lost: "Replace it",
  lostLabel: (number: number) => `Replace it: ballot paper ${number}`,
  lostTitle: "Ask to replace a ballot paper",
  lostLead:
    "Both its codes are dead as soon as two keys have turned, and a new paper waits to be printed. A vote that was cast with it stays.",
  lostWhy: "What became of it?",
  lostWhyHint: "Everybody sees this. Write nobody's name.",
  send: "Go on to sign",

  sheetsTitle: {
    1: "First sheets to print",
    2: "Second sheets to print",
  },
  sheetsLead:
    "Print this page now: the codes are shown this once and kept nowhere. Do not read them to anybody.",
  inEnvelopes: (count: number) =>
    count === 1 ? "This sheet is in its envelope" : `These ${count} sheets are in their envelopes`,
  backToPacks: "Back to the ballot papers",

  /** On the sheets themselves. */
  paper: {
    title: { 1: "Your ballot paper: first sheet", 2: "Your ballot paper: second sheet" },
    number: "Number",
    code: { 1: "Code of the first sheet", 2: "Code of the second sheet" },
    question: "The question",
    options: "You say yes, no or abstain to each of these",
    caseFor: "For",
    caseAgainst: "Against",
    howTitle: "How to vote",
    how: ({ link, closes }: { readonly link: string; readonly closes: string }) => [
      "You get two sheets in two envelopes. Officers of two different bodies of the party print one each, and nobody has both codes but you.",
      `Open ${link} in any browser: at home, in a library, with somebody you trust, or at a branch evening. You need no account.`,
      "Type the number and both codes. Then you see the ballot, vote, and write down your receipt.",
      `You can change your vote in the same way until the close: ${closes}.`,
      "Whoever has both sheets can vote as you. Votes are taken neither by post nor by telephone: let nobody take the sheets away.",
      "Has one of the sheets not come, or was it open? Tell an officer or another member: two officers of two bodies send you new ones, and the old codes are dead.",
    ],
    other:
      "The first sheet, which comes in another envelope, has the question, the options and the cases.",
  },
} as const;

/** What stands on a ballot's page of those who vote so. */
export const ballotOnPaper = {
  onRoll: (facts: PaperFacts) =>
    `${countInWords(facts.onPaper)} of the roll ${facts.onPaper === 1 ? "has" : "have"} no mailbox and ${facts.onPaper === 1 ? "votes" : "vote"} with two codes on paper. The rulebook allows up to ${facts.paperPercent}% of a roll.`,
  leftOut: (facts: PaperFacts) =>
    `${counted(facts.paperMembers, "member")} without a mailbox ${facts.paperMembers === 1 ? "is" : "are"} not on this roll and ${facts.paperMembers === 1 ? "does" : "do"} not count for the quorum: they would be more than the ${facts.paperPercent}% of it that the rulebook allows to vote with codes on paper.`,
  vote: "Vote with a ballot paper",
  voted: {
    beside: (voted: number) =>
      `${countInWords(voted)} of these votes ${voted === 1 ? "was" : "were"} cast with codes on paper. They are marked in the list of names and in the files.`,
    apart: (voted: number) =>
      `${countInWords(voted)} of these votes ${voted === 1 ? "was" : "were"} cast with codes on paper. Which, no file says: of so few, a mark would tell how they voted.`,
  },
  cheat: {
    title:
      "Two officers of two bodies keep both sheets of members without a mailbox and vote for them.",
    says: "Neither can alone. Those who got no sheets would notice, and whoever looks for their line. How many may vote so is bound, how many did stands in the result, and how often sheets were printed anew stands in the record.",
  },
} as const;
