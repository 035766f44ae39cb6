import { firstCharter } from "../../rulebook/door.ts";
import type { Story } from "../story.ts";

const { body } = firstCharter();

const MEMBERS_ALONE = "Our party belongs to its members alone. Every member has the same rights.";
const PUBLIC_RECORD =
  "Every official act is written in the public record, which nobody can change.";
/** With both amendments in it. */
const adopted = body
  .split("\n\n")
  .map((paragraph, index) => ({ 0: MEMBERS_ALONE, 5: PUBLIC_RECORD })[index] ?? paragraph)
  .join("\n\n");

/** How the party came to its constitution, and a change of it that is being written. */
export const CHARTER_STORIES: readonly Story[] = [
  {
    name: "constitution",
    startsDaysAgo: 251,
    aim: { kind: "charter" },
    text: {
      title: "Our first constitution",
      problem:
        "We have rules, and they have numbers. What they are there for stands nowhere, and so every quarrel about one begins at the beginning.",
      body,
      effects:
        "Whoever joins can read in three minutes who decides here, and how that can be changed.",
    },
    amendments: [
      {
        paragraph: 1,
        body: MEMBERS_ALONE,
        reason: "Donors ask, now and then. Then they can read it here.",
        supporters: 9,
        fate: "accepted",
      },
      {
        paragraph: 6,
        body: PUBLIC_RECORD,
        reason: "A record that only officers read would be none.",
        supporters: 14,
        fate: "insisted",
        why: "The record is public already, by the rulebook; said twice it only gets longer.",
      },
    ],
    hearing: {
      for: "Three minutes to read, nothing in it that we do not do already, and nobody can change it on the quiet. Put it up in every branch room.",
      against:
        "It says what we do, and not what happens when somebody does not. A constitution without a word on that is a poster.",
    },
    vote: { turnout: 0.46, yes: 0.81, no: 0.13 },
  },
  {
    name: "constitution-branches",
    startsDaysAgo: 34,
    aim: { kind: "charter" },
    text: {
      title: "Say in the constitution that branches decide what is theirs",
      problem:
        "Nothing says what a branch may decide by itself. Two of ours have asked the whole party about a lease for a room.",
      body: `${adopted}\n\nA branch decides by itself what concerns it alone.`,
    },
    rests: "drafting",
  },
];
