import { diffWordsWithSpace } from "diff";
import type { Version } from "./queries.ts";

type SectionName = "title" | "problem" | "body" | "effects";

export interface TextDiff {
  readonly from: number;
  readonly to: number;
  readonly sections: readonly {
    readonly name: SectionName;
    readonly parts: readonly { value: string; added?: boolean; removed?: boolean }[];
  }[];
}

const SECTIONS: readonly SectionName[] = ["title", "body", "problem", "effects"];

/** Past this many edits two texts have little in common, and the search for the fewest would take long. */
const MOST_EDITS = 4000;

/** Two versions word by word. Taken together, what stayed and what was added is the newer text. */
export function diffTexts(older: Version, newer: Version): TextDiff {
  const sections = SECTIONS.map((name) => ({
    name,
    parts: diffWords(older[name] ?? "", newer[name] ?? ""),
  }));
  return { from: older.version, to: newer.version, sections };
}

export function diffWords(older: string, newer: string) {
  const parts = diffWordsWithSpace(older, newer, { maxEditLength: MOST_EDITS });
  if (parts !== undefined) return parts;
  return [
    { value: older, removed: true },
    { value: newer, added: true },
  ];
}
