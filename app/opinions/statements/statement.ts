import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { lookOf } from "../../../platform/text/look-alike.ts";
import { refusals } from "../words.ts";

/** More than anybody answers, and fewer than a map has room for. */
export const MOST_STATEMENTS = 2000;

export interface Before {
  /** How many statements there are, and how many of them the writer has added. */
  readonly all: number;
  readonly own: number;
  /** What has been said already in the same words; without a text where it is hidden. */
  readonly same: { readonly text: string | undefined } | undefined;
}

/** May one more statement be added, by the rulebook's number for each member? */
export function whyNoStatement(
  { all, own, same }: Before,
  text: string,
  statementsEach: number,
): Refusal | undefined {
  const { statement } = refusals;
  if (lookOf(text).length < 3) return refuse("invalid", statement.noWords, "text");
  if (same !== undefined) {
    const says = same.text === undefined ? statement.sameHidden : statement.same(same.text);
    return refuse("invalid", says, "text");
  }
  if (own >= statementsEach) return refuse("conflict", statement.enough(statementsEach));
  return all >= MOST_STATEMENTS ? refuse("conflict", statement.full(MOST_STATEMENTS)) : undefined;
}
