import {
  type Hex32,
  type PromisedValue,
  poolHashOf,
  secretCommitmentOf,
} from "@breakthrough/sortition";
import type { Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import { addDays } from "../../../platform/time/days.ts";
import { listActiveMembers } from "../../membership/door.ts";
import {
  entriesOfPool,
  lotSecret,
  nativeHashOfText,
  type PoolEntry,
  promiseValue,
} from "../../record/door.ts";
import { rulesInForce } from "../../rulebook/door.ts";
import type { Challenge } from "../challenge.ts";
import { listOutsidePool } from "./pool-queries.ts";

/** All that is fixed when a challenge stands. */
export interface PreparedLot {
  /** By commitment. */
  readonly entries: readonly PoolEntry[];
  readonly poolHash: Hex32;
  readonly secret: Hex32;
  readonly secretCommitment: Hex32;
  readonly promised: PromisedValue;
  readonly drawAt: Date;
}

export async function prepareLot(tx: Tx, house: House, challenge: Challenge): Promise<PreparedLot> {
  const now = house.clock.now();
  const outside = await listOutsidePool(tx, challenge.id);
  const active = await listActiveMembers(tx, "jury", now, await rulesInForce(tx));
  const inPool = active.filter((id) => !outside.has(id));
  const entries = await entriesOfPool(inPool);
  const secret = lotSecret();
  return {
    entries,
    poolHash: poolHashOf(
      entries.map(({ commitment }) => commitment),
      nativeHashOfText,
    ),
    secret,
    secretCommitment: secretCommitmentOf(secret),
    ...(await promiseValue(tx, house, addDays(now, challenge.terms.juryDrawHours / 24))),
  };
}

/** The draw's own name, in its file and in the record. */
export const drawNameOf = (challengeId: number): string => `jury-${challengeId}`;
