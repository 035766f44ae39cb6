import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { type Branch, findBranches, listBranchesOf } from "../../branches/door.ts";

/** The branches as whose member somebody may sign: those to which they belong. */
export async function listOwnBranches(db: Reader, personId: PersonId): Promise<readonly Branch[]> {
  const own = await findBranches(db, [...(await listBranchesOf(db, personId))]);
  return [...own.values()].filter(({ endedAt }) => endedAt === undefined);
}
