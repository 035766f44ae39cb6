import type { Electorate, ElectorateOf } from "../../platform/house.ts";
import { isBranchVoter, listBranchVoters } from "../branches/door.ts";
import type { Terms } from "./election.ts";
import { words } from "./words.ts";

export type { Electorate } from "../../platform/house.ts";
export { ALL_MEMBERS } from "../membership/door.ts";

/** The house, or whatever else knows what the rooms offer. */
interface Offers {
  readonly electorateOf: ElectorateOf;
}

export const nameOfBranchVoters = (branch: number): string => `branch:${branch}`;

/** The members of a branch and of those under it, each once, whose vote counts in the party and there. */
export const branchVoters = (branch: number, title: string): Electorate => ({
  name: nameOfBranchVoters(branch),
  says: () => words.electorate.branch(title),
  list: (db, now) => listBranchVoters(db, branch, now),
  includes: (db, personId, now) => isBranchVoter(db, { personId, branchId: branch }, now),
});

/**
 * Who votes in an election on these terms: of a branch's its own members, else an electorate that a room offers, above or
 * below this one.
 * @throws of a name that no room offers: an election with nobody who votes must not go on.
 */
export function electorateOf(
  { electorate: name, to }: Pick<Terms, "electorate" | "to">,
  offers: Offers,
): Electorate {
  if (to.kind === "branch" && name === nameOfBranchVoters(to.branch))
    return branchVoters(to.branch, to.name);
  const found = offers.electorateOf(name);
  if (found === undefined) throw new Error(`nobody offers the electorate ${name}`);
  return found;
}
