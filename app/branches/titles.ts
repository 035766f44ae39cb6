import type { Reader } from "../../platform/database/database.ts";
import type { Followed } from "../../platform/room.ts";
import { branchPath, findBranchIn } from "./addresses.ts";
import { findBranches } from "./queries.ts";

/** What branches are called today, for the pages of the record, which keeps their numbers alone. */
export async function titlesOf(
  db: Reader,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = await findBranches(
    db,
    paths.flatMap((path) => findBranchIn(path) ?? []),
  );
  return new Map([...found.values()].map(({ id, name }) => [branchPath(id), name]));
}

/** Whoever follows a branch hears of its discussion. */
export const followed: readonly Followed[] = [
  {
    path: "/branches/:id",
    namesOf: async (db, ids) => {
      const found = await findBranches(db, ids);
      return new Map([...found.values()].map(({ id, name }) => [id, name]));
    },
  },
];
