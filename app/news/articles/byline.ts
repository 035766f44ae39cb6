import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { refusals } from "../words.ts";
import type { Signed } from "./article.ts";

/** The value of the form's field that says under what an article appears. Pure. */
export const bylineValue = ({ byline, branchId }: Omit<Signed, "place">): string =>
  branchId === undefined ? byline : `branch-${branchId}`;

/** What that field says; a refusal where it names a branch that is not theirs. Pure. */
export function readByline(
  value: string,
  branches: readonly { readonly id: number; readonly name: string }[],
): Signed | Refusal {
  if (value === "name" || value === "member")
    return { byline: value, branchId: undefined, place: undefined };
  const branch = branches.find(({ id }) => value === `branch-${id}`);
  return branch === undefined
    ? refuse("invalid", refusals.articles.notYourBranch)
    : { byline: "branch", branchId: branch.id, place: branch.name };
}
