import type { Context } from "hono";
import type { Database, Reader } from "../../platform/database/database.ts";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { numberInPath, orNotFound } from "../../platform/http/params.ts";
import { keptFor } from "../../platform/work/kept.ts";
import type { Branch } from "./branch.ts";
import type { InTree } from "./pages/branches-page.tsx";
import {
  countBelow,
  countMembersOf,
  findBranch,
  findBranches,
  listBranches,
  listUnder,
} from "./queries.ts";
import { refusals } from "./words.ts";

/** The branches above one, from the top. */
export async function listAbove(db: Reader, { path, id }: Branch): Promise<readonly Branch[]> {
  const above = path.filter((one) => one !== id);
  const found = await findBranches(db, above);
  return above.flatMap((one) => found.get(one) ?? []);
}

/** Of all branches, as of a minute ago at most, for what is only shown: to count 800,000 belongings takes a while. */
const membersLately = keptFor(60_000, (db: Database, _now) => countMembersOf(db));

/** A branch's own members, and what stands right under it: nothing of the rest of the tree is read. */
export async function readUnder(
  db: Database,
  id: number,
  now: Date,
): Promise<{ readonly members: number; readonly under: readonly Omit<InTree, "under">[] }> {
  const children = await listUnder(db, id);
  const ids = children.map((branch) => branch.id);
  const [members, below] = await Promise.all([membersLately(db, now), countBelow(db, ids)]);
  return {
    members: members.get(id) ?? 0,
    under: children.map((branch) => ({
      branch,
      members: members.get(branch.id) ?? 0,
      below: below.get(branch.id) ?? 0,
    })),
  };
}

/** Some of the tree, each with its members and with what stands under it. */
export interface Tree {
  readonly all: readonly Branch[];
  inTree(branch: Branch): InTree;
  topOf(isChoice: boolean): readonly InTree[];
}

/** All branches, read at once: two questions at most, however many there are. */
export async function readTree(db: Database, now: Date): Promise<Tree> {
  const [all, members] = await Promise.all([listBranches(db), membersLately(db, now)]);
  const children = Map.groupBy(all, ({ parentId }) => parentId);
  const below = new Map<number, number>();
  for (const { path, id } of all) {
    for (const above of path) {
      if (above !== id) below.set(above, (below.get(above) ?? 0) + 1);
    }
  }
  const flat = (branch: Branch): InTree => ({
    ...{ branch, members: members.get(branch.id) ?? 0, under: [] },
    below: below.get(branch.id) ?? 0,
  });
  const inTree = (branch: Branch): InTree => ({
    ...flat(branch),
    under: (children.get(branch.id) ?? []).map(flat),
  });
  return {
    all,
    inTree,
    topOf: (isChoice) =>
      (children.get(undefined) ?? [])
        .filter(({ kind }) => (kind === "choice") === isChoice)
        .map(inTree),
  };
}

/** The branch in the address, or the page that says it is not there. */
export async function branchIn(
  c: Context<HttpEnvironment>,
  { database }: Pick<House, "database">,
): Promise<Branch> {
  const id = numberInPath(c, "id", refusals.unknown);
  return orNotFound(await findBranch(database, id), refusals.unknown);
}
