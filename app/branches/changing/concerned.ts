import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { listBelongings } from "../belonging/belonging-store.ts";
import { findBranches } from "../queries.ts";
import type { Change } from "./change.ts";

/** Of the branches that a change touches, those to which somebody belonged already when it was told. */
export async function whereInConcerned(
  db: Reader,
  { concerned, toldAt }: Pick<Change, "concerned" | "toldAt">,
  personId: PersonId,
): Promise<readonly number[]> {
  const own = (await listBelongings(db, personId)).filter(({ since }) => since <= toldAt);
  const branches = await findBranches(
    db,
    own.map(({ branchId }) => branchId),
  );
  const above = new Set([...branches.values()].flatMap(({ path }) => path));
  return concerned.map(({ branchId }) => branchId).filter((id) => above.has(id));
}
