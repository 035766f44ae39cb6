import {
  applyChanges,
  type Change,
  changesBetween,
  readParagraphs,
} from "@breakthrough/amendments";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { countWords } from "../../../platform/text/fields.ts";
import { whyNumberTwice } from "../../rulebook/door.ts";
import { type AmendedText, MOST_WORDS } from "../amendment.ts";
import { refusals } from "../words.ts";

export interface Typed {
  readonly from: number;
  readonly to: number;
  readonly body: string | undefined;
}

/** What would change in these paragraphs, or why that is no amendment. */
export function readChanges(
  { isOfConstitution }: Pick<AmendedText, "isOfConstitution">,
  base: readonly string[],
  { from, to, body = "" }: Typed,
): readonly Change[] | Refusal {
  if (from > to || to > base.length) return refuse("conflict", refusals.refuse.paragraphGone);
  const put = readParagraphs(body);
  const changes = changesBetween(base, [...base.slice(0, from - 1), ...put, ...base.slice(to)]);
  if (changes.length === 0) return refuse("invalid", refusals.refuse.changesNothing, "body");
  const after = applyChanges(base, changes);
  if (after.length === 0) return refuse("invalid", refusals.refuse.strikesEverything, "body");
  if (isTooLong(base, after)) {
    return refuse("invalid", refusals.refuse.tooLong(MOST_WORDS), "body");
  }
  const twice = isOfConstitution ? whyNumberTwice(put.join("\n\n")) : undefined;
  return twice ?? changes;
}

/** No text grows past what any text may have. One that is longer already may still become shorter. */
export function isTooLong(before: readonly string[], after: readonly string[]): boolean {
  const wordsIn = (text: readonly string[]) => countWords(text.join(" "));
  return wordsIn(after) > MOST_WORDS && wordsIn(after) > wordsIn(before);
}
