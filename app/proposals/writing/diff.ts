import { diffLines, diffWordsWithSpace } from "diff";
import type { Version } from "../queries.ts";

type SectionName = "title" | "titleCy" | "problem" | "body" | "effects";

export interface TextDiff {
  readonly from: number;
  readonly to: number;
  readonly sections: readonly {
    readonly name: SectionName;
    readonly parts: readonly { value: string; added?: boolean; removed?: boolean }[];
  }[];
}

const SECTIONS: readonly SectionName[] = ["title", "titleCy", "body", "problem", "effects"];

/**
 * Past this many edits two texts have little in common. The search for the fewest grows with their square, and anybody
 * may ask for the page: at 4,000 it kept the server busy for seconds.
 */
const MOST_EDITS = 500;

/** Two versions word by word. Taken together, what stayed and what was added is the newer text. */
export function diffTexts(older: Version, newer: Version): TextDiff {
  const sections = SECTIONS.map((name) => ({
    name,
    parts: diffWords(older[name] ?? "", newer[name] ?? ""),
  }));
  return { from: older.version, to: newer.version, sections };
}

/** Word by word; where the texts are too far apart for that, line by line, and else as a whole. */
export function diffWords(older: string, newer: string) {
  const most = { maxEditLength: MOST_EDITS };
  const parts = diffWordsWithSpace(older, newer, most) ?? diffLines(older, newer, most);
  if (parts !== undefined) return parts;
  return [
    { value: older, removed: true },
    { value: newer, added: true },
  ];
}
