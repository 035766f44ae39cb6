import { type Hex32, poolHashOf, secretCommitmentOf } from "@breakthrough/sortition";
import type { Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { entriesOfPool, lotSecret, nativeHashOfText, type PoolEntry } from "./pool.ts";
import { type LotPromise, promiseValue } from "./public-value.ts";

/** All that is fixed before the public value of a lot is there. */
export interface PreparedLot extends LotPromise {
  /** By commitment. */
  readonly entries: readonly PoolEntry[];
  readonly poolHash: Hex32;
  readonly secret: Hex32;
  readonly secretCommitment: Hex32;
}

/**
 * Fixes a lot among these people.
 * @param from the public value that decides is the first from then on
 */
export async function prepareLotAmong(
  tx: Tx,
  house: House,
  people: readonly PersonId[],
  from: Date,
): Promise<PreparedLot> {
  const entries = await entriesOfPool(people);
  const secret = lotSecret();
  return {
    entries,
    poolHash: poolHashOf(
      entries.map(({ commitment }) => commitment),
      nativeHashOfText,
    ),
    secret,
    secretCommitment: secretCommitmentOf(secret),
    ...(await promiseValue(tx, house, from)),
  };
}
