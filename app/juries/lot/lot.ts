import type { Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import { addDays } from "../../../platform/time/days.ts";
import { listActiveMembers } from "../../membership/door.ts";
import { type PreparedLot, prepareLotAmong } from "../../record/door.ts";
import { rulesInForce } from "../../rulebook/door.ts";
import type { Challenge } from "../challenge.ts";
import { listOutsidePool } from "./pool-queries.ts";

/** All that is fixed when a challenge stands. */
export async function prepareLot(tx: Tx, house: House, challenge: Challenge): Promise<PreparedLot> {
  const now = house.clock.now();
  const outside = await listOutsidePool(tx, challenge.id);
  const active = await listActiveMembers(tx, "jury", now, await rulesInForce(tx));
  const inPool = active.filter((id) => !outside.has(id));
  const from = addDays(now, challenge.terms.juryDrawHours / 24);
  return prepareLotAmong(tx, house, inPool, from);
}

/** The draw's own name, in its file and in the record. */
export const drawNameOf = (challengeId: number): string => `jury-${challengeId}`;
