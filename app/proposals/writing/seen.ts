import type { Held } from "../../../platform/text/seen.ts";
import type { ProposalText } from "../proposal.ts";
import type { Writing } from "../store.ts";
import { words } from "../words.ts";
import { SECTIONS } from "./diff.ts";

const textsIn = ({ title, titleCy, problem, body, effects }: ProposalText): Held => ({
  ...{ title, titleCy, problem, body, effects },
});

/** All that the form for a draft holds. */
export function heldIn(writing: Writing): Held {
  const { kind, chapter, aboutPolicy, rule, change } = writing;
  return { kind, chapter, aboutPolicy, rule, change: change?.change, ...textsIn(writing) };
}

/** What its texts are called. */
export const textLabels = (): Readonly<Record<string, string>> =>
  Object.fromEntries(SECTIONS.map((name) => [name, words.history.sections[name]]));
