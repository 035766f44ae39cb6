import type { Reader } from "../../../platform/database/database.ts";
import { findBranches } from "../../branches/door.ts";
import { CENTRAL_ID } from "../ledger/accounts.ts";
import { words } from "../words.ts";
import type { Unit } from "./unit.ts";
import { findUnit, listUnits } from "./unit-queries.ts";

/** What each unit is called: a branch's by the branch's name. */
export async function namesOfUnits(
  db: Reader,
  units: readonly Unit[],
): Promise<ReadonlyMap<number, string>> {
  const branches = await findBranches(
    db,
    units.flatMap(({ branch }) => branch ?? []),
  );
  return new Map(
    units.map(({ id, branch }) => [
      id,
      branch === undefined ? words.units.central : (branches.get(branch)?.name ?? String(branch)),
    ]),
  );
}

export async function nameOfUnit(db: Reader, id: number = CENTRAL_ID): Promise<string> {
  const unit = await findUnit(db, id);
  return (unit && (await namesOfUnits(db, [unit])).get(id)) ?? words.units.central;
}

/** The names of units that are branches, where there are any: a party without them need not be told whose books these are. */
export async function namesOfBranchUnits(db: Reader): Promise<ReadonlyMap<number, string>> {
  const units = await listUnits(db);
  return units.length === 1 ? new Map() : await namesOfUnits(db, units);
}
