import { counted } from "@breakthrough/languages";
import type { MotionState } from "./motion.ts";

const members = (count: number): string => counted(count, "member");

const states: Record<MotionState, string> = {
  gathering: "Looks for members who want it decided",
  held: "Held",
  ballot: "The branch decides",
  carried: "Agreed",
  lost: "Not agreed",
  lapsed: "Too few wanted it decided",
  withdrawn: "Taken back",
};

/** Every sentence of this room that a person reads. */
export const en = {
  states,
  fields: {
    title: "What it is about",
    body: "The motion",
    isForParty: "Choose whether it goes to the whole party.",
    chapter: "Choose a chapter",
  },
  refuse: {
    unknown: "There is no such motion.",
    noBranch: "There is no such branch. All branches stand on the page Branches.",
    branchEnded: "This branch is no more, so nothing is put to it.",
    notOfBranch: "Only members who vote in this branch can do that.",
    oneAtATime: "You have put a motion to this branch that is not decided yet. One at a time.",
    notGathering: "It no longer looks for members who want it decided.",
    held: "It is held. It looks for members again when it is free.",
    supportedAlready: "You have said so already.",
    notSupported: "You have not said so.",
    notYours: "Only whoever put the motion can take it back.",
    notForParty: "This motion is for the branch alone.",
    notCarried: "It goes to the whole party only when the branch has agreed.",
    takenUp: "A proposal has been made of it already.",
    tooMuch: "That was a lot in a short time. Please wait an hour, then go on.",
    notHoldable: "It can be held only before the branch votes on it, and not twice at once.",
    notDue: "It is not time for that.",
    notSealing: "The record is not being sealed at the moment. The ballot opens when it is.",
  },
  record: {
    put: (branch: number, needed: number) =>
      `A member of branch ${branch} put a motion to it. Where ${members(needed)} want it decided, the branch votes.`,
    lapsed: (branch: number) =>
      `Too few members of branch ${branch} wanted a motion decided in time.`,
    carried: (branch: number) => `The members of branch ${branch} agreed to a motion.`,
    lost: (branch: number) => `The members of branch ${branch} did not agree to a motion.`,
    toParty: (branch: number, id: number) =>
      `What branch ${branch} had agreed to as motion ${id} went to the whole party as a proposal.`,
  },
  ballot: {
    title: (id: number, branch: number) => `Motion ${id} of branch ${branch}`,
    question: (id: number) => `Does the branch agree to motion ${id}, as its page has it?`,
    option: (id: number) => `Agree to motion ${id}`,
  },
  covered: {
    title: (id: number) => `Motion ${id}, whose text is out of sight`,
    says: "The text is out of sight while the motion is held. Whoever put it can read it, and so can a jury that judges the hold.",
    onlyYou:
      "The text is out of sight while the motion is held. Only you see it here, and a jury that judges the hold.",
  },
  held: {
    says: "Two officers of different bodies hold this motion. Nobody can support it or take it back; it is free again by itself, with the days that it had left.",
    why: "Why it is held, and until when",
    ask: "Hold this motion",
  },
  listed: {
    title: "Its motions and ballots",
    all: "All its motions",
    put: "Put a motion to the branch",
  },
  list: {
    title: (branch: string) => `Motions of ${branch}`,
    lead: "What members of the branch put to it, and what they decided.",
    none: "No motion yet",
    noneSays: "Any member who votes in the branch can put one.",
    more: "Older motions",
  },
  put: {
    title: (branch: string) => `Put a motion to ${branch}`,
    lead: (needed: number, days: string) =>
      `Where ${members(needed)} who vote in the branch want it decided within ${days}, you included, the branch votes by a show of hands.`,
    about: "What is it about?",
    body: "What should the branch decide?",
    bodyHint: "As it is to stand when it is agreed. Name no private person.",
    whom: "For whom?",
    branch: "For the branch alone",
    party: "Then for the whole party: if the branch agrees, a member of it makes a proposal of it",
    send: "Put it to the branch",
  },
  view: {
    trail: "Motions",
    of: (branch: string) => `Motion of the branch ${branch}`,
    by: "Put by",
    forMembers: "Members see the name here.",
    at: "Put on",
    whom: "For",
    forBranch: "The branch alone",
    forParty: "The whole party, if the branch agrees",
    text: "The motion",
    support: "Members who want it decided",
    supportSays: (until: string) =>
      `Your name is not shown. It lapses ${until}, if too few want it.`,
    want: "I want it decided",
    wanted: "You want it decided.",
    takeBack: "I no longer want it",
    withdraw: "Take the motion back",
    notVoting: "Members who vote in this branch say whether they want it decided.",
    toBallot: "To the ballot",
    result: (yes: number, no: number, roll: number) =>
      `${yes} yes, ${no} no. The branch had ${members(roll)} who could vote.`,
    toParty: "Put it to the whole party",
    toPartySays:
      "You make a proposal of it and hold its pen. It says which ballot of which branch it comes from, and goes the way of every proposal.",
    chapter: "In which chapter of the manifesto?",
    proposal: "The proposal that was made of it",
  },
  proposal: {
    problem: (branch: string, yes: number, no: number, link: string) =>
      `The members of the branch ${branch} decided on this by ballot, ${yes} to ${no}, and put it to the whole party: ${link}`,
  },
  kept: {
    motions: {
      what: "What you put to your branch, and what you wanted it to decide",
      why: "So that each member counts once. Who wanted something decided is deleted when it is.",
    },
  },
};
