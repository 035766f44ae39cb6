import { type DiffPart, diffWords } from "../../../web/parts.tsx";
import type { Version } from "../queries.ts";

type SectionName = "title" | "titleCy" | "problem" | "body" | "effects";

export interface TextDiff {
  readonly from: number;
  readonly to: number;
  readonly sections: readonly {
    readonly name: SectionName;
    readonly parts: readonly DiffPart[];
  }[];
}

export const SECTIONS: readonly SectionName[] = ["title", "titleCy", "body", "problem", "effects"];

/** Two versions word by word. Taken together, what stayed and what was added is the newer text. */
export function diffTexts(older: Version, newer: Version): TextDiff {
  const sections = SECTIONS.map((name) => ({
    name,
    parts: diffWords(older[name] ?? "", newer[name] ?? ""),
  }));
  return { from: older.version, to: newer.version, sections };
}
