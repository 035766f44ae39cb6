import { counted, countInWords, listInWords } from "@breakthrough/languages";
import { dayOf } from "../../platform/time/days.ts";
import { dayInWords } from "../../web/moments.ts";
import { mePath } from "../me/addresses.ts";
import type { ProposalKind } from "./proposal.ts";
import { queue } from "./queue/words-queue.en.ts";
import { sealing } from "./sealing/words-sealing.en.ts";
import type { State } from "./stages/life.ts";
import { tracks } from "./tracks/words-tracks.en.ts";
import { acts } from "./words/words-doing.en.ts";
import { form } from "./words/words-form.en.ts";
import { kept } from "./words/words-kept.en.ts";
import { happened, letters } from "./words/words-letters.en.ts";

const day = (at: Date): string => dayInWords(dayOf(at));

const states: Record<State, string> = {
  draft: "Draft",
  idea: "Idea",
  discussion: "Discussion",
  drafting: "Drafting",
  amendment: "Amendment",
  frozen: "Hearing",
  ballot: "Ballot",
  adopted: "Adopted",
  "not-adopted": "Not adopted",
  lapsed: "Lapsed",
  merged: "Merged",
  withdrawn: "Withdrawn",
  held: "Held",
  rota: "Before the rota",
  "to-post": "To be posted",
  posted: "Posted",
  "not-posted": "Not posted",
  "taken-down": "Taken down",
};

const kinds: Record<ProposalKind, string> = {
  new: "New policy",
  replace: "Change a policy",
  repeal: "Drop a policy",
  reaffirm: "Keep a policy",
  rule: "Change the rulebook",
  constitution: "Change what our party names itself",
  charter: "Change our constitution",
  strategy: "Strategy",
  statement: "Urgent statement",
  post: "Post for our accounts",
};

/** Every sentence of this room that a person reads. */
export const en = {
  states,
  kinds,
  fields: {
    title: "The title",
    titleCy: "The title in Welsh",
    problem: "What is wrong today",
    body: "What you propose",
    bodyTooLong: (most: number) =>
      `What you propose can have at most ${countInWords(most)} words. Please shorten it.`,
    effects: "Who is affected and what it costs",
    why: "Why you changed it",
    kind: "Choose what the proposal does.",
    chapter: "Choose the chapter it belongs to.",
    policy: "Choose the policy that it is about.",
    rule: "Choose a number of the rulebook.",
    number: "Write the new number.",
    wantsSealed: "Say whether you want a sealed ballot.",
    newTitle: "This title is far too long.",
  },
  refuse: {
    tooManyDrafts: "That was a lot of drafts in a short time. Please wait an hour, then go on.",
    tooManyMerges:
      "You have asked many authors in a short time. Please wait an hour before you ask more.",
    writtenTogether:
      "The authors are changing the same words together at this moment. Change them there, where you see what the others write.",
    unknown: "There is no such proposal.",
    noAmendments: "There are no amendments to this text, or it is out of sight for now.",
    notInAmendment: "Only a text that members are amending can go back to drafting.",
    redraftedBefore: "This text went back to drafting before. It can do so once.",
    unknownVersion: "There is no such version of this text.",
    noHearing: "This proposal has had no hearing yet.",
    notAuthor: "Only its authors can do this.",
    notDraft: "It has been published already.",
    tooManyToday: (most: number) =>
      `You can publish ${counted(most, "idea")} within a day, and those that you withdrew count too. Your draft is kept: publish it tomorrow.`,
    chapterEnded: (title: string) =>
      `Nothing new comes into the chapter “${title}”: a ballot of the members has ended it. Choose another chapter in your draft.`,
    tooManyIdeas: (most: number) =>
      `You have ${most === 1 ? "an open idea" : `${most} open ideas`}, which is as many as the rulebook allows. When one of them moves on or lapses, you can publish this.`,
    resting: (until: Date) =>
      `The same proposal was not adopted lately. It may be proposed again from ${day(until)}.`,
    openAlready: "The same text is proposed already. Support that one, or change yours.",
    policyGone: "That policy is no longer in force. Choose another, or propose something new.",
    sameText: "Nothing has changed, so there is no new version.",
    notOpenToRevision: "Its text cannot be changed at this stage.",
    notOpenToSupport:
      "Its text is finished, so support is no longer gathered. The vote comes next.",
    notOpenToSealing:
      "Its text is finished, so whether the vote is sealed is settled. Its page says which it is.",
    textChanged: "The text has changed since you opened the page. Please read it again first.",
    notDrafting: "This proposal is not being drafted.",
    draftingTooShort: (from: Date) =>
      `Drafting lasts until ${day(from)} at least. You can finish it then.`,
    textTooFresh: (days: number, from: Date) =>
      `The text has to stand unchanged for ${days === 1 ? "a day" : `${days} days`} before it is finished, so that everybody can read it. You can finish it from ${day(from)}.`,
    tooManyRevisions:
      "You have changed texts very often today. Whoever supports them has to read each version, so please go on tomorrow.",
    notWithdrawable: "It can no longer be withdrawn.",
    notAdoptable: "It cannot be adopted, or the time for that has passed.",
    notSupporter: "Only those who supported it can do this.",
    penNotFree: "The authors still hold the pen.",
    ownPen: "You are one of its authors: you hold the pen.",
    mergeTrack: "Only proposals of the same kind can be merged: a statement is no policy.",
    mergeSelf: "A proposal cannot be merged into itself.",
    mergeTarget: "Give the number of a proposal that is an idea, in discussion or being drafted.",
    mergeState: "It can no longer be merged.",
    mergeAsked: "You have asked that already. Its authors have not answered yet.",
    mergeUnknown: "There is no such request, or it was answered already.",
    notHoldable: "It cannot be held at this stage.",
    notSealing: "The record is not being sealed at the moment. The ballot opens when it is.",
    notTime: "It is not time for that.",
  },
  record: {
    number: (id: number) => `Proposal ${id}`,
    named: (id: number, title: string) => `Proposal ${id}, “${title}”,`,
    published: (name: string) => `${name} was published as an idea.`,
    moved: (name: string, to: State) => `${name} moved to: ${states[to]}.`,
    withdrawn: (name: string) => `${name} was withdrawn.`,
    adopted: (name: string) => `${name} was adopted by supporters after its author withdrew it.`,
    penPassed: (name: string) => `${name} has new authors: its pen passed to supporters.`,
    merged: (name: string, into: number) => `${name} was merged into proposal ${into}.`,
    becamePolicy: (title: string) => `“${title}” became policy.`,
    becameDecision: {
      strategy: (title: string) => `“${title}” was decided as a strategy.`,
      statement: (title: string) => `“${title}” became a statement in the party's name.`,
    },
    toTheRota: (name: string) => `${name} went before the rota.`,
    reaffirmedPolicy: (title: string) => `Members reaffirmed “${title}”.`,
    repealedPolicy: (title: string) => `Members repealed “${title}”.`,
    notChanged: (why: string) =>
      `Members adopted a change of what our party names itself, and it cannot be any more. ${why}`,
    notSet: (why: string) =>
      `Members adopted another number for the rulebook, and it cannot be any more. ${why}`,
    charterSet: "The constitution has changed.",
    charterNotSet: (why: string) =>
      `A ballot adopted a change of the constitution, and it cannot be made any more. ${why}`,
    setRule: (paragraph: string) => `The rulebook now says: ${paragraph}`,
  },
  question: (kind: ProposalKind, title: string) => {
    if (kind === "repeal")
      return `Shall “${title}” be carried out, so that this policy is dropped?`;
    if (kind === "reaffirm") return `Shall “${title}” be carried out, so that this policy is kept?`;
    if (kind === "constitution")
      return `Shall our party's names be changed as “${title}” proposes?`;
    if (kind === "charter") return `Shall our constitution be changed as “${title}” proposes?`;
    if (kind === "strategy") return `Shall we go about it as “${title}” proposes?`;
    if (kind === "statement") return `Shall our party say “${title}” in public?`;
    if (kind === "rule") return `Shall the rulebook be changed as “${title}” proposes?`;
    return `Shall “${title}” become our policy?`;
  },
  covered: {
    title: (id: number) => `Proposal ${id}, whose text is out of sight`,
    says: "The text is out of sight while the proposal is held. Its authors can read it, and so can a jury that judges the hold.",
    onlyYou:
      "The text is out of sight while the proposal is held. Only you and the other authors see it here, and a jury that judges the hold.",
  },
  sealing,
  steps: { policy: "Policy", strategy: "Decided", statement: "Statement", post: "To be posted" },
  strip: {
    beingCounted: "Voting is over, and the votes are being counted.",
    says: {
      draft: () => "Only you can see this draft.",
      idea: (needed: number) =>
        `It moves to discussion as soon as ${countInWords(needed)} members support this text.`,
      discussion: () =>
        "It moves to drafting when both camps call one summary fair, and at the latest on the day shown.",
      drafting: () =>
        "Its authors improve the text. When they call it finished, the hearing begins.",
      amendment: () =>
        "Members amend the text. When the time is over, what movers insist on goes to the vote, and the hearing begins.",
      frozen: () =>
        "The text is finished. Members write the case for and against; then the vote opens.",
      ballot: () => "Members vote. Nobody can see how it stands before the vote closes.",
      adopted: () => "Members adopted it by ballot.",
      "not-adopted": () => "Members did not adopt it.",
      lapsed: () => "It did not find enough support in time.",
      merged: () => "Its authors and those of another proposal made one of the two.",
      withdrawn: () => "Its author withdrew it.",
      held: () => "It is held: nothing can be done with it until it is free again.",
      rota: () => "The drawn rota reads it. It is posted when enough of them approve it.",
      "to-post": () => "The rota approved it. It goes to the party's accounts.",
      posted: () => "It stands on the party's accounts.",
      "not-posted": () => "The rota approved it, and no network took it. Its page says why.",
      "taken-down": () => "It was taken down, or stopped before it was posted.",
    } satisfies Record<State, (needed: number) => string>,
    who: {
      draft: "You, its author",
      idea: "Members, by supporting it",
      discussion: "The clock, and whoever writes a fair summary",
      drafting: "Its authors",
      amendment: "The clock, and the authors by accepting amendments",
      frozen: "The clock",
      ballot: "The ballot",
      rota: "The rota, members drawn by lot",
      withdrawn: "Members who supported it, by adopting it together",
      held: "The clock",
    } as Partial<Record<State, string>>,
    ideaOfStatement: (needed: number) =>
      `It goes to its hearing as soon as ${countInWords(needed)} members support this text.`,
    penFree: "Its authors, or members who supported it: they may take the pen together",
    from: "At the earliest",
    until: "At the latest",
  },
  tabs: {
    label: "Parts of this proposal",
    text: "Text",
    discussion: "Discussion",
    amendments: "Amendments",
    hearing: "Hearing",
    history: "History",
    deed: "What became of it",
    rota: "The rota",
  },
  page: {
    number: (id: number) => `Proposal ${id}`,
    problem: "What is wrong today",
    body: "What we would decide",
    effects: "Who is affected and what it costs",
    about: "It is about",
    aboutPolicy: (kind: ProposalKind) =>
      kind === "repeal"
        ? "The policy to drop"
        : kind === "replace"
          ? "The policy to change"
          : "The policy to keep",
    ruleNow: "The rulebook says now",
    ruleThen: "It would say",
    change: "What changes",
    by: "By",
    noAuthors: "Nobody holds the pen",
    authorsUnnamed: (count: number) =>
      count === 0 ? "" : count === 1 ? "a member" : counted(count, "member"),
    version: (version: number) => `Version ${version}`,
    becamePolicy: "Read the policy that it became",
    mergedInto: "Read the proposal that it became part of",
    vote: "Go to the vote",
    result: "See the result",
  },
  acts,
  form,
  draft: {
    similar: "Is it here already?",
    similarLead:
      "These proposals share words with yours. Supporting one may be quicker than starting another.",
  },
  history: {
    versions: "Versions of the text",
    compare: (version: number) => `Compare version ${version} with the one before`,
    first: "The first version",
    record: "In the record",
    columns: { when: "When", what: "What happened", by: "By whom" },
    recordLead: "Every step, and who took it.",
    diffTitle: (from: number, to: number) => `From version ${from} to version ${to}`,
    diffLead: "What was taken out is struck through; what was added is underlined.",
    same: "Unchanged",
    sections: {
      title: "Title",
      titleCy: "Title in Welsh",
      problem: "What is wrong today",
      body: "What we would decide",
      effects: "Who is affected and what it costs",
    },
    back: "All versions",
    support: "Support over time",
  },
  discuss: {
    title: "Discuss",
    lead: "What should we think? Support an idea, argue for or against, help to write the text.",
    weekly: "Weekly discussions: members meet and talk about one topic",
    tabs: {
      idea: "Ideas",
      discussion: "In discussion",
      drafting: "Being drafted",
      amendment: "Amendments",
      frozen: "Hearings",
    },
    tabsLabel: "Stages",
    empty: {
      idea: "No idea is gathering support just now",
      discussion: "Nothing is in discussion just now",
      drafting: "Nothing is being drafted just now",
      amendment: "No text is being amended just now",
      frozen: "No hearing is open just now",
    },
    emptySays: "Every member can begin: write down what is wrong and what you propose.",
    talk: (comments: number, args: number) =>
      listInWords([
        ...(comments === 0 ? [] : [counted(comments, "comment")]),
        ...(args === 0 ? [] : [counted(args, "argument")]),
      ]) || "nobody has said anything yet",
    about: (title: string) => `Proposals about “${title}”`,
    aboutEmpty: "Nobody proposes to change it.",
    ended: "Ended",
    since: "Moved here",
  },
  mine: {
    trail: [{ label: "Me", href: mePath }],
    title: "What I wrote",
    lead: "Your drafts, which only you see, and what you have published.",
    empty: "You have written nothing yet",
    emptySays: "A draft is yours alone until you publish it.",
  },
  setByBallot: (title: string) => `the ballot on “${title}”`,
  letters,
  happened,
  kept,
  tracks,
  queue,
} as const;
