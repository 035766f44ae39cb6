import { diffArrays, diffLines } from "diff";
import type { DiffPart } from "../parts/word-diff.tsx";
import { unseenIn } from "./unseen.ts";

/**
 * Past this many edits two texts have little in common. The search for the fewest grows with their square, and anybody
 * may ask for the page: at 4,000 it kept the server busy for seconds.
 */
const MOST_EDITS = 500;

/**
 * What is changed as a whole: an amount with its currency, its decimals and its unit; a word, with what shows nothing
 * in it; a line break; a run of spaces; any other sign by itself.
 */
const TOKEN =
  /(?:(?<![\p{L}\p{N}])[-−+])?\p{Sc}?\p{N}+(?:[.,:/]\p{N}+)*(?:[%‰°\p{Sc}]|[\p{L}\p{M}]+)?|[\p{L}\p{M}\p{N}\p{Cf}\p{Default_Ignorable_Code_Point}]+(?:['’][\p{L}\p{M}]+)*|\r?\n|[^\S\n]+|./gsu;

const tokensOf = (text: string): string[] => text.match(TOKEN) ?? [];

/** Word by word; where the texts are too far apart for that, line by line, and else as a whole. */
export function diffWords(older: string, newer: string): readonly DiffPart[] {
  const most = { maxEditLength: MOST_EDITS };
  const byWord = diffArrays(tokensOf(older), tokensOf(newer), most)?.map(
    ({ value, added, removed }): DiffPart => ({ value: value.join(""), added, removed }),
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
const withUnseen = (parts: readonly DiffPart[]): readonly DiffPart[] =>
  parts.map((part, index) => {
    const [before, after] = [parts[index - 1], parts[index + 1]];
    if (part.removed ? after?.added : !part.added) return part;
    const unseen = part.removed
      ? unseenIn(part.value, "")
      : unseenIn(before?.removed ? before.value : "", part.value);
    return unseen === undefined ? part : { ...part, unseen };
  });
