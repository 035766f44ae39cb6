import { hash } from "node:crypto";
import {
  commitmentOf,
  type HashOfText,
  type Hex32,
  type PromisedValue,
  poolHashOf,
  roundFrom,
  secretCommitmentOf,
  timeOfRound,
} from "@breakthrough/sortition";
import { chanceBytes } from "../../../platform/chance.ts";
import type { Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { addDays } from "../../../platform/time/days.ts";
import { othersTurn } from "../../../platform/work/others-turn.ts";
import { listActiveMembers } from "../../membership/door.ts";
import { rulesInForce } from "../../rulebook/door.ts";
import type { Challenge } from "../challenge.ts";
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

/** Node's own, as `packages/sortition` takes it: the pools are large. */
export const nativeHashOfText: HashOfText = (text) => hash("sha256", text);

const dice = (): Hex32 => chanceBytes(32).toString("hex") as Hex32;

export async function prepareLot(tx: Tx, house: House, challenge: Challenge): Promise<PreparedLot> {
  const now = house.clock.now();
  const outside = await listOutsidePool(tx, challenge.id);
  const active = await listActiveMembers(tx, "jury", now, await rulesInForce(tx));
  const inPool = active.filter((id) => !outside.has(id));
  const entries = await entriesOf(inPool);
  const secret = dice();
  return {
    entries,
    poolHash: poolHashOf(
      entries.map(({ commitment }) => commitment),
      nativeHashOfText,
    ),
    secret,
    secretCommitment: secretCommitmentOf(secret),
    ...(await promiseOf(tx, house, addDays(now, challenge.terms.juryDrawHours / 24))),
  };
}

const entryOf = (personId: PersonId): PoolEntry => {
  const salt = dice();
  return { commitment: commitmentOf(salt, personId, nativeHashOfText), personId, salt };
};

const PEOPLE_AT_ONCE = 1000;

/**
 * Everybody's entry, by commitment. A million hashes take seconds, in which nobody else would be answered: so they are
 * made in pieces, and sorted shelf by shelf, each for one beginning of a commitment.
 */
async function entriesOf(people: readonly PersonId[]): Promise<readonly PoolEntry[]> {
  const shelves = Array.from({ length: 256 }, (): PoolEntry[] => []);
  for (let from = 0; from < people.length; from += PEOPLE_AT_ONCE) {
    for (const personId of people.slice(from, from + PEOPLE_AT_ONCE)) {
      const entry = entryOf(personId);
      shelves[Number.parseInt(entry.commitment.slice(0, 2), 16)]?.push(entry);
    }
    await othersTurn();
  }
  const entries: PoolEntry[] = [];
  for (const shelf of shelves) {
    entries.push(...shelf.sort((one, other) => (one.commitment < other.commitment ? -1 : 1)));
    await othersTurn();
  }
  return entries;
}

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
