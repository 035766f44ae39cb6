import { countInWords } from "@breakthrough/languages";
import type { Side } from "./hearing.ts";

const sides: Record<Side, string> = { for: "For", against: "Against" };

/** Every sentence of this room that a person reads. */
export const en = {
  sides,
  aMember: "A member",
  fields: {
    side: "Choose a side.",
    body: "The text",
    title: "The title",
    alternative: "The alternative",
  },
  refuse: {
    unknown: "There is no such hearing.",
    unknownCase: "There is no such text here.",
    unknownAlternative: "There is no such alternative here.",
    closed: "This hearing is over. The ballot shows what stood at its end.",
    tooLong: (count: number, most: number) =>
      `This has ${count} words. It can have ${most} at the most.`,
    noAlternatives: "A ballot on a number of the rulebook has no alternatives.",
    enoughOfYours: (most: number) =>
      `You have offered ${most} alternatives here. Back another member's, or let others offer theirs.`,
    tooManyAlternatives:
      "There are as many alternatives here as a ballot can hold. Back one of them.",
  },
  title: "Hearing",
  lead: (closes: string) =>
    `The text is finished and cannot change. Members write the case for it and the case against it, and may offer another way. The hearing closes ${closes}.`,
  over: "The hearing is over.",
  caseTitle: (side: Side) => (side === "for" ? "The case for" : "The case against"),
  caseLead: "The text that most members back stands on the ballot.",
  noCase: (side: Side) =>
    side === "for"
      ? "Nobody has written the case for it yet. Without one, the ballot says so."
      : "Nobody has written the case against it yet. Without one, the ballot says so.",
  first: "Stands on the ballot as things are",
  backing: (count: number) =>
    count === 1 ? "1 member backs this" : `${countInWords(count)} members back this`,
  back: "Back this text",
  backed: "You back this text",
  write: (side: Side) => (side === "for" ? "Write the case for" : "Write the case against"),
  rewrite: "Change your text",
  writeHint: (most: number) =>
    `At most ${most} words. One text a side; sending again replaces yours.`,
  send: "Send",
  alternatives: "Other ways",
  alternativesLead: (needed: number) =>
    needed === 1
      ? "An alternative that one member backs goes on the ballot beside the proposal."
      : `An alternative that ${countInWords(needed)} members back goes on the ballot beside the proposal.`,
  noAlternatives: "Nobody has offered another way.",
  onBallot: "Will be on the ballot",
  offer: "Offer an alternative",
  offerTitle: "Its title, as it will stand on the ballot",
  offerBody: "The whole text that would become policy",
  backAlternative: "Back this alternative",
  takeBack: "Take it back",
  needs: (count: number, needed: number) => `${countInWords(count)} of ${countInWords(needed)}`,
  kept: {
    texts: {
      what: "The cases and alternatives that you wrote for a ballot",
      why: "Members decide by them.",
    },
    backing: {
      what: "Which of them you back",
      why: "So that each member counts once.",
    },
  },
} as const;
