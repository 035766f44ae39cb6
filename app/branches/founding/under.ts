import * as v from "valibot";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { type Branch, type BranchKind, whyNotUnder } from "../branch.ts";
import { refusals, words } from "../words.ts";

/** The branch above, by its number; empty for none, or for whichever the place leads to. */
export const underField = v.pipe(
  v.optional(
    v.pipe(
      v.string(() => words.fields.under),
      v.regex(/^(?:[1-9][0-9]{0,8})?$/, () => words.fields.under),
    ),
    "",
  ),
  v.transform((text) => (text === "" ? undefined : Number(text))),
);

export function whyNotParent(kind: BranchKind, parent: Branch | undefined): Refusal | undefined {
  const why = parent && whyNotUnder(kind, parent);
  return why === undefined ? undefined : refuse("conflict", refusals.under[why], "under");
}
