import { counted, countInWords } from "@breakthrough/languages";
import type { PolicyState } from "./policy.ts";

const states: Record<PolicyState, string> = {
  "in-force": "Policy",
  "under-review": "Under review",
  superseded: "Superseded",
  repealed: "Repealed",
};

/** Every sentence of this room that a person reads. */
export const en = {
  states,
  record: {
    reviewOpened: (title: string) => `The review of “${title}” began. It stays policy meanwhile.`,
  },
  refuse: {
    unknown: "There is no such policy.",
    unknownDecision: "There is no such decision.",
    notInForce: "This is no longer policy, so there is nothing to review.",
    underReview: "The review of this policy has begun already.",
    calledAlready: "You have called for this review already.",
    notDue: "The day of this review has not come.",
  },
  manifesto: {
    title: "Our policy",
    lead: "Every line here was put here by a vote of our members. Follow any paragraph to the vote behind it.",
    emptyTitle: "Nothing agreed yet",
    empty:
      "What members adopt by ballot stands here, chapter by chapter. It begins with a proposal: yours, perhaps.",
    emptyAction: "Propose something",
    contents: "Chapters",
    count: (count: number) => counted(count, "policy", "policies"),
    ended: "No longer policy",
    endedLead: "Replaced or repealed by a later vote. Kept, so that anyone can read what changed.",
    feedTitle: "What became policy",
    feed: "Follow what becomes policy (Atom feed)",
    charter: "Our constitution",
    rulebook: "The rulebook",
    rulebookHint: "Every number by which we decide, and the vote that set it.",
  },
  decisions: {
    statement: {
      title: "Our statements",
      lead: "What our party says in public about what happens now. Members voted on every one.",
      emptyTitle: "Nothing said yet",
      empty:
        "What members adopt as a statement stands here, in the party's name. It takes days: any member can begin one.",
      begin: "Propose a statement",
      inTheNameOf: (party: string) => `A statement of ${party}, adopted by ballot of its members.`,
      feed: "Follow our statements (Atom feed)",
    },
    strategy: {
      title: "Our strategy",
      lead: "What we do, and in which order. Members decided each by ballot.",
      emptyTitle: "Nothing decided yet",
      empty:
        "What members decide about how we go on stands here: where we stand for election, what we work on first. Any member can propose it.",
      begin: "Propose a strategy",
      inTheNameOf: (party: string) => `Decided by ballot of the members of ${party}.`,
    },
    more: "Beside our policy",
    statementHint: "What we say in public, adopted in days.",
    strategyHint: "What we do, and in which order.",
    done: "What became of what we decided",
    doneHint: "Who answers for each decision, what they last said, and what is overdue.",
    facts: "Facts about this decision",
    record: "How it came about",
    deed: "What became of it",
    deedLink: "Who answers for it",
  },
  policy: {
    adopted: "Adopted",
    reaffirmed: "Reaffirmed",
    vote: "The vote",
    voteLink: "How we voted",
    voteOn: (title: string) => `How we voted: ${title}`,
    lastVote: "The latest vote on it",
    facts: "Facts about this policy",
    reviewMeter: "Calls",
    proposal: "The proposal",
    proposalLink: "How it came about",
    reviewOn: "Next review",
    reviewOpened: "Review began",
    endedOn: "Ended",
    newer: "The policy that replaced it",
    paragraphVote: (number: number) => `How we voted: paragraph ${number}`,
    change: "Change, keep or drop it",
    changeLead: "Any member can propose it. Members decide by ballot.",
    replace: "Propose a better text",
    repeal: "Propose to drop it",
    reaffirm: "Propose to keep it",
    proposals: "Proposals about this policy",
    review: "Review it sooner",
    reviewLead: (needed: number) =>
      `Its review begins by itself on the day above, or as soon as ${countInWords(needed)} members call for it.`,
    calls: (calls: number, needed: number) =>
      `${countInWords(calls)} of ${countInWords(needed)} calls`,
    call: "Call for a review",
    called: "You have called for a review.",
    underReview:
      "This policy is under review. It stays policy until members vote to keep, change or drop it.",
    noLonger: "This is no longer policy.",
  },
  kept: {
    calls: {
      what: "Which policies you want reviewed",
      why: "So that each member counts once.",
    },
  },
} as const;
