import type { Reader } from "../../../platform/database/database.ts";
import type { Listed } from "../../../platform/house.ts";
import { findBranchIn } from "../../branches/addresses.ts";
import { branchOffices } from "../../rulebook/door.ts";
import { electionPath } from "../addresses.ts";
import { keyInBranch } from "../election.ts";
import { listUnderWayOf } from "../queries.ts";
import { titleOfElected } from "../title.ts";
import { words } from "../words.ts";

/** The elections that are under way in a branch, for its own page. */
export async function listedAt(db: Reader, path: string): Promise<Listed | undefined> {
  const branch = findBranchIn(path);
  if (branch === undefined) return undefined;
  const here = await listUnderWayOf(
    db,
    branchOffices().map(({ id }) => keyInBranch(branch, id)),
  );
  if (here.length === 0) return undefined;
  return {
    title: words.listed,
    items: here.map(({ id, state, terms: { to } }) => ({
      title: titleOfElected(to),
      href: electionPath(id),
      says: state === "ended" ? undefined : words.states[state],
    })),
  };
}
