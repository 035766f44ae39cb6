import {
  type PromisedValue,
  type PublicValue,
  roundFrom,
  timeOfRound,
} from "@breakthrough/sortition";
import type { Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import { findRecordValue, originOfRecord, writeThatItIsTime } from "./record-value.ts";

export interface LotPromise {
  readonly promised: PromisedValue;
  readonly drawAt: Date;
}

/** Finds a promised value; undefined where it is not there yet. */
export type FindValue = (house: House, promised: PromisedValue) => Promise<PublicValue | undefined>;

/** Which public value will count from then on. Where a beacon is configured, one that nobody in the party can steer. */
export async function promiseValue(tx: Tx, house: House, from: Date): Promise<LotPromise> {
  const { beacon } = house;
  if (beacon === undefined || house.isDemonstration) {
    const origin = await originOfRecord(tx, house);
    return { promised: { kind: "record", after: from.toISOString(), origin }, drawAt: from };
  }
  const round = roundFrom(beacon.chain, from.getTime());
  return {
    promised: { kind: "drand", chain: beacon.chain.hash, round },
    drawAt: new Date(timeOfRound(beacon.chain, round)),
  };
}

/**
 * The value that was promised, as soon as it is there. The clock asks for it once the lot's time has come: where the
 * record's own value was promised and nothing was written since, it writes the line whose checkpoint the lot waits for.
 */
export async function awaitPromisedValue(
  house: House,
  promised: PromisedValue,
): Promise<PublicValue | undefined> {
  if (promised.kind === "record") {
    const value = await findRecordValue(house, promised);
    if (value === undefined) await writeThatItIsTime(house, promised);
    return value;
  }
  const { beacon } = house;
  // A beacon that is configured no longer leaves the lot undrawn: the operator must not choose another.
  if (beacon === undefined || beacon.chain.hash !== promised.chain) return undefined;
  return beacon.findRound(promised.round);
}
