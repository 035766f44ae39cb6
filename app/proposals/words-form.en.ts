import type { ProposalKind } from "./proposal.ts";

/** The forms in which a text is written. */
export const form = {
  newTitle: "Propose something",
  newLead: "Write it as a draft first. Nobody sees it until you publish it.",
  editTitle: "Change your draft",
  reviseTitle: "Change the text",
  reviseLead: "This makes a new version. Everybody can compare it with the one before.",
  reviseIdea: "Support was for the old text, so it is gathered anew.",
  kind: "What would it do?",
  kindHints: {
    new: "Something that we have no policy on yet.",
    replace: "A better text for something that is policy.",
    repeal: "Something that should no longer be policy.",
    reaffirm: "Something under review that should stay policy.",
    rule: "One number of the rulebook.",
    constitution:
      "A chapter of the manifesto, an office, a body that offices act for, or one of their powers.",
  } satisfies Record<ProposalKind, string>,
  chapter: "Chapter of the manifesto",
  policy: "Which policy?",
  choosePolicy: "Choose a policy",
  rule: "Which number?",
  chooseRule: "Choose a number",
  overtaken: {
    title: "What stands there now, and what you wrote",
    lead: "Struck out is what stands there now, underlined what you wrote.",
    sameText: "The texts are the same. What the proposal would change is not.",
    choose:
      "Send the form below, and your text takes the other's place. You can also take parts of the other over into it first.",
    keepTheirs: "Leave what stands there now, and drop what I wrote",
  },
  ruleNumber: "The new number",
  ruleNumberHint: "Of an hour of the day, the hour from 0 to 23: 8pm is 20.",
  title: "Title",
  titleHint: "Say what would change, in a few words.",
  titleCy: "Its title in Welsh (if it has one)",
  titleCyHint: "It stands on the ballot paper beside the title, which the record keeps.",
  problem: "What is wrong today?",
  problemHint: "Why does it matter, and to whom?",
  body: "What do you propose?",
  bodyHint: "The text that would become policy. Leave an empty line between paragraphs.",
  effects: "Who is affected, and what does it cost? (if you know)",
  why: "Why did you change it? (in a line)",
  save: "Save the draft",
  saveVersion: "Save the new version",
  onlyFor: (label: string) => `Fill this in for: ${label}`,
} as const;
