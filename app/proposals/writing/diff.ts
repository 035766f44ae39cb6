import { diffArrays, diffLines } from "diff";
import type { Version } from "../queries.ts";
import { type Unseen, unseenIn } from "./unseen.ts";

type SectionName = "title" | "titleCy" | "problem" | "body" | "effects";

/** A piece that stayed, was added or was removed. */
interface Part {
  value: string;
  added?: boolean;
  removed?: boolean;
  /** What a reader would not see of this change: at the added piece, or at a removed one for which nothing came. */
  unseen?: Unseen;
}

export interface TextDiff {
  readonly from: number;
  readonly to: number;
  readonly sections: readonly {
    readonly name: SectionName;
    readonly parts: readonly Part[];
  }[];
}

export const SECTIONS: readonly SectionName[] = ["title", "titleCy", "body", "problem", "effects"];

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

/**
 * What is changed as a whole: an amount with its currency, its decimals and its unit; a word, with what shows nothing
 * in it; a line break; a run of spaces; any other sign by itself.
 */
const TOKEN =
  /(?:(?<![\p{L}\p{N}])[-−+])?\p{Sc}?\p{N}+(?:[.,:/]\p{N}+)*(?:[%‰°\p{Sc}]|[\p{L}\p{M}]+)?|[\p{L}\p{M}\p{N}\p{Cf}\p{Default_Ignorable_Code_Point}]+(?:['’][\p{L}\p{M}]+)*|\r?\n|[^\S\n]+|./gsu;

const tokensOf = (text: string): string[] => text.match(TOKEN) ?? [];

/** Word by word; where the texts are too far apart for that, line by line, and else as a whole. */
export function diffWords(older: string, newer: string): readonly Part[] {
  const most = { maxEditLength: MOST_EDITS };
  const byWord = diffArrays(tokensOf(older), tokensOf(newer), most)?.map(
    ({ value, added, removed }): Part => ({ value: value.join(""), added, removed }),
  );
  return withUnseen(
    byWord ??
      diffLines(older, newer, most) ?? [
        { value: older, removed: true },
        { value: newer, added: true },
      ],
  );
}

/** A removed piece stands before what came in its place. */
const withUnseen = (parts: readonly Part[]): readonly Part[] =>
  parts.map((part, index) => {
    const [before, after] = [parts[index - 1], parts[index + 1]];
    if (part.removed ? after?.added : !part.added) return part;
    const unseen = part.removed
      ? unseenIn(part.value, "")
      : unseenIn(before?.removed ? before.value : "", part.value);
    return unseen === undefined ? part : { ...part, unseen };
  });
