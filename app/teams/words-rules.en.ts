import { counted } from "@breakthrough/languages";
import { dayInWords, exactMomentInWords } from "../../web/moments.ts";

/** What fields and refusals of this room say. */
export const rules = {
  fields: {
    name: "The name",
    does: "What the team does",
    says: "What you write",
    asked: "What you ask",
    decision: "What you put to the team",
    joining: "Choose how people join.",
    kind: "Choose what it is.",
    yesOrNo: "Press one of the buttons.",
    hours: (most: number) => `Write whole hours a week, ${most} at most, or leave it empty.`,
    branch: "Choose a branch that there is.",
    skills: "Choose among those that are shown.",
  },
  tooMuch: "That was a lot in a short time. Please wait an hour, then go on.",
  team: {
    unknown: "There is no such team.",
    closed: "This team is closed. What it did stays here to read.",
    forming: "This team has not found its founders yet. That opens when it has.",
    notIn: "This is for those who are in the team. Join it on its page.",
    notLeading: "This is for those who coordinate the team.",
    enough: (most: number) =>
      `You have begun ${counted(most, "team")} that still looks for its founders. Wait until it has found them.`,
    notOfBranch: "This is for those who belong to the branch whose team it is.",
    branchEnded: "This branch is no more. A team can be the whole party's.",
    named: "There is a team of this name already. Join it, or choose another name.",
  },
  joining: {
    isIn: "You are in this team already.",
    isAsking: "You have asked already. The team answers you by letter.",
    notYet: (day: string) =>
      `The team did not take you in. You can ask again from ${dayInWords(day)}.`,
    notAsking: "Nobody asks for that any more: it was answered, or taken back.",
  },
  welcome: {
    notWaiting:
      "Nobody waits to be asked there: somebody was quicker, the time is over, or they left.",
    yourself: "A newcomer is asked by somebody else.",
  },
  deciding: {
    unknown: "Nothing like that was put to this team.",
    over: "This is over: it was closed or taken back.",
    later: "It was put to the team before you came, so you have no say in it.",
    full: "A lot is put to this team already. Wait until some of it is closed.",
    closing: "Whether to close this team is put to it already.",
    offered: "You offer it already. The team says yes or no.",
    choosing: (until: string) =>
      `The team is choosing just now. Offer it again after ${exactMomentInWords(new Date(until))}, if a seat is free.`,
    notYours: "Only whoever put it to the team can take it back.",
  },
};
