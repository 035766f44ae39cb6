import type { ProposalKind } from "../proposal.ts";
import type { Track } from "../tracks/track.ts";

/** The forms in which a text is written. */
export const form = {
  newTitle: "Propose something",
  newLead: "Write it as a draft first. Nobody sees it until you publish it.",
  editTitle: "Change your draft",
  reviseTitle: "Change the text",
  reviseLead: "This makes a new version. Everybody can compare it with the one before.",
  taken: (statement: string) =>
    `“${statement}” stands at the end of the text below. Put it where it belongs, in your own words. Nothing is saved yet.`,
  reviseIdea: "Support was for the old text, so it is gathered anew.",
  kind: "What would it do?",
  kindHints: {
    new: "Something that we have no policy on yet.",
    replace: "A better text for something that is policy.",
    repeal: "Something that should no longer be policy.",
    reaffirm: "Something under review that should stay policy.",
    rule: "One number of the rulebook.",
    charter:
      "The numbered paragraphs that say what our party is and how it works. You begin with the text of today.",
    constitution:
      "A chapter of the manifesto, an office, a body that offices act for, or one of their powers.",
    strategy: "What we do and in which order. It changes no policy. About six weeks to the result.",
    statement:
      "What our party says in public about something that happens now. It changes no policy and no rule. About five days.",
    post: "A short text for the party's accounts. Members drawn by lot approve it, within hours.",
  } satisfies Record<ProposalKind, string>,
  /** What this kind cannot do, and how it is decided. */
  apartHints: {
    policy: "",
    strategy:
      "A strategy is decided by ballot of all members and stands among our decisions. It changes no policy and no number of the rulebook.",
    statement:
      "A statement goes out in the party's name once members have adopted it by ballot. It says what follows from what we have agreed: it cannot change a policy or a rule, and only a few are under way at a time.",
    post: "Write under “What do you propose?” exactly what is to be posted, in at most 500 characters. If you change it once it is before the rota, they read it again.",
  } satisfies Record<Track, string>,
  kindLead: "Choose one; then we ask only for what that needs. You write it as a draft first.",
  change: "What would change?",
  otherKind: "Choose something else",
  chapter: "Chapter of the manifesto",
  chooseChapter: "Choose a chapter",
  policy: "Which policy?",
  choosePolicy: "Choose a policy",
  rule: "Which number?",
  chooseRule: "Choose a number",
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
} as const;
