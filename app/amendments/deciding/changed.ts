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
  if (countWords(after.join(" ")) > MOST_WORDS) {
    return refuse("invalid", refusals.refuse.tooLong(MOST_WORDS), "body");
  }
  const twice = isOfConstitution ? whyNumberTwice(put.join("\n\n")) : undefined;
  return twice ?? changes;
}
