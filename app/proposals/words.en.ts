import { dayInWords, londonDayOf } from "../../web/moments.ts";
import type { State } from "./life.ts";
import type { ProposalKind } from "./proposal.ts";

const day = (at: Date): string => dayInWords(londonDayOf(at));

const states: Record<State, string> = {
  draft: "Draft",
  idea: "Idea",
  discussion: "Discussion",
  drafting: "Drafting",
  frozen: "Hearing",
  ballot: "Ballot",
  adopted: "Adopted",
  "not-adopted": "Not adopted",
  lapsed: "Lapsed",
  merged: "Merged",
  withdrawn: "Withdrawn",
  held: "Held",
};

const kinds: Record<ProposalKind, string> = {
  new: "New policy",
  replace: "Change a policy",
  repeal: "Drop a policy",
  reaffirm: "Keep a policy",
  rule: "Change the rulebook",
};

/** Every sentence of this room that a person reads. */
export const words = {
  states,
  kinds,
  by: {
    clock: "the clock",
    author: "the author",
    authors: "the authors",
    supporters: (count: number) => (count === 1 ? "1 supporter" : `${count} supporters`),
    ballot: "the ballot",
    bothAuthors: "the authors of both",
    twoKeys: "two keys of different bodies",
  },
  fields: {
    title: "The title",
    problem: "What is wrong today",
    body: "What you propose",
    effects: "Who is affected and what it costs",
    why: "Why you changed it",
    kind: "Choose what the proposal does.",
    chapter: "Choose the chapter it belongs to.",
    policy: "Choose the policy that it is about.",
    rule: "Choose a number of the rulebook.",
    number: "Write the new number.",
  },
  refuse: {
    unknown: "There is no such proposal.",
    notAuthor: "Only its authors can do this.",
    notDraft: "It has been published already.",
    tooManyIdeas: (most: number) =>
      `You have ${most === 1 ? "an open idea" : `${most} open ideas`}, which is as many as the rulebook allows. When one of them moves on or lapses, you can publish this.`,
    resting: (until: Date) =>
      `The same proposal was not adopted lately. It may be proposed again from ${day(until)}.`,
    openAlready: "The same text is proposed already. Support that one, or change yours.",
    policyGone: "That policy is no longer in force. Choose another, or propose something new.",
    sameText: "Nothing has changed, so there is no new version.",
    changedMeanwhile:
      "Somebody changed the text while you were writing. Yours is kept below: compare the two, then send it again.",
    notOpenToRevision: "Its text cannot be changed at this stage.",
    notIdea: "Support is gathered while a proposal is an idea. This one has moved on.",
    textChanged: "The text has changed since you opened the page. Please read it again first.",
    notDrafting: "This proposal is not being drafted.",
    draftingTooShort: (from: Date) =>
      `Drafting lasts until ${day(from)} at least. You can finish it then.`,
    notWithdrawable: "It can no longer be withdrawn.",
    notAdoptable: "It cannot be adopted, or the time for that has passed.",
    notSupporter: "Only those who supported it can do this.",
    penNotFree: "The authors still hold the pen.",
    ownPen: "You are one of its authors: you hold the pen.",
    mergeSelf: "A proposal cannot be merged into itself.",
    mergeTarget: "Give the number of a proposal that is an idea, in discussion or being drafted.",
    mergeState: "It can no longer be merged.",
    mergeAsked: "You have asked that already. Its authors have not answered yet.",
    mergeUnknown: "There is no such request, or it was answered already.",
    notHoldable: "It cannot be held at this stage.",
    notHeld: "It is not held.",
    notTime: "It is not time for that.",
  },
  record: {
    published: (title: string) => `“${title}” was published as an idea.`,
    moved: (title: string, to: State) => `“${title}” moved to: ${states[to]}.`,
    withdrawn: (title: string) => `“${title}” was withdrawn.`,
    adopted: (title: string) =>
      `“${title}” was adopted by supporters after its author withdrew it.`,
    penPassed: (title: string) => `The pen for “${title}” passed to supporters.`,
    merged: (title: string, into: string) => `“${title}” was merged into “${into}”.`,
    held: (title: string, ground: string) => `“${title}” is held: ${ground}.`,
    released: (title: string) => `“${title}” is free again.`,
    becamePolicy: (title: string) => `“${title}” became policy.`,
    reaffirmedPolicy: (title: string) => `Members reaffirmed “${title}”.`,
    repealedPolicy: (title: string) => `Members repealed “${title}”.`,
    setRule: (paragraph: string) => `The rulebook now says: ${paragraph}`,
    notAdopted: (title: string) => `“${title}” was not adopted.`,
  },
  question: (kind: ProposalKind, title: string) => {
    if (kind === "repeal")
      return `Shall “${title}” be carried out, so that this policy is dropped?`;
    if (kind === "reaffirm") return `Shall “${title}” be carried out, so that this policy is kept?`;
    if (kind === "rule") return `Shall the rulebook be changed as “${title}” proposes?`;
    return `Shall “${title}” become our policy?`;
  },
  setByBallot: (title: string) => `the ballot on “${title}”`,
  letters: {
    mergedSubject: (title: string) => `“${title}” was merged into another proposal`,
    mergedText: (title: string, into: string, link: string) =>
      `Hello {name},\n\nyou supported “${title}”. Its authors and those of “${into}” have agreed to make one proposal of the two. Your support does not move by itself: read the other one, and support it if you agree.\n\n${link}\n`,
    withdrawnSubject: (title: string) => `“${title}” was withdrawn: will you adopt it?`,
    withdrawnText: (title: string, needed: string, until: string, link: string) =>
      `Hello {name},\n\nyou supported “${title}”. Its author has withdrawn it. ${needed} who supported it can adopt it together until ${until}; it then goes on where it was.\n\n${link}\n`,
    mergeAskedSubject: (title: string) => `Shall “${title}” become part of your proposal?`,
    mergeAskedText: (title: string, into: string, link: string) =>
      `Hello {name},\n\nthe authors of “${title}” would like to merge it into your proposal “${into}”. Nothing happens unless you agree. Answer here:\n\n${link}\n`,
  },
} as const;
