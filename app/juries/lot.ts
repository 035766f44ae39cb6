import { randomBytes } from "node:crypto";
import {
  commitmentOf,
  type Hex32,
  type PromisedValue,
  poolHashOf,
  roundFrom,
  secretCommitmentOf,
  timeOfRound,
} from "@breakthrough/sortition";
import type { Tx } from "../../platform/database/database.ts";
import { addDays } from "../../platform/days.ts";
import type { House } from "../../platform/house.ts";
import type { PersonId } from "../../platform/ids.ts";
import { listActiveMembers } from "../membership/door.ts";
import { rulesInForce } from "../rulebook/door.ts";
import type { Challenge } from "./challenge.ts";
import { listOutsidePool } from "./pool-queries.ts";
import { originOfRecord } from "./record-value.ts";

export interface PoolEntry {
  readonly commitment: Hex32;
  readonly personId: PersonId;
  readonly salt: Hex32;
}

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

const dice = (): Hex32 => randomBytes(32).toString("hex") as Hex32;

/** @param joining whoever makes the challenge stand: no challenger sits on its jury. */
export async function prepareLot(
  tx: Tx,
  house: House,
  challenge: Challenge,
  joining: PersonId,
): Promise<PreparedLot> {
  const now = house.clock.now();
  const outside = await listOutsidePool(tx, challenge.id);
  const active = await listActiveMembers(tx, now, await rulesInForce(tx));
  const inPool = active.filter((id) => id !== joining && !outside.has(id));
  const entries = entriesOf(inPool);
  const secret = dice();
  return {
    entries,
    poolHash: poolHashOf(entries.map(({ commitment }) => commitment)),
    secret,
    secretCommitment: secretCommitmentOf(secret),
    ...(await promiseOf(tx, house, addDays(now, challenge.terms.juryDrawHours / 24))),
  };
}

const entriesOf = (people: readonly PersonId[]): readonly PoolEntry[] =>
  people
    .map((personId) => {
      const salt = dice();
      return { commitment: commitmentOf(salt, personId), personId, salt };
    })
    .sort((one, other) => (one.commitment < other.commitment ? -1 : 1));

/** Which public value will count. Where a beacon is configured, one that nobody in the party can steer. */
async function promiseOf(
  tx: Tx,
  house: House,
  from: Date,
): Promise<{ promised: PromisedValue; drawAt: Date }> {
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

/** The draw's own name, in its file and in the record. */
export const drawNameOf = (challengeId: number): string => `jury-${challengeId}`;
