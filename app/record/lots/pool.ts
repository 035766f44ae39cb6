import { hash } from "node:crypto";
import { commitmentOf, type HashOfText, type Hex32 } from "@breakthrough/sortition";
import { chanceBytes } from "../../../platform/chance.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { othersTurn } from "../../../platform/work/others-turn.ts";

export interface PoolEntry {
  readonly commitment: Hex32;
  readonly personId: PersonId;
  readonly salt: Hex32;
}

/** Node's own, as `packages/sortition` takes it: the pools are large. */
export const nativeHashOfText: HashOfText = (text) => hash("sha256", text);

export const lotSecret = (): Hex32 => chanceBytes(32).toString("hex") as Hex32;

const entryOf = (personId: PersonId): PoolEntry => {
  const salt = lotSecret();
  return { commitment: commitmentOf(salt, personId, nativeHashOfText), personId, salt };
};

const PEOPLE_AT_ONCE = 1000;

/**
 * Everybody's entry, by commitment. A million hashes take seconds, in which nobody else would be answered: so they are
 * made in pieces, and sorted shelf by shelf, each for one beginning of a commitment.
 */
export async function entriesOfPool(people: readonly PersonId[]): Promise<readonly PoolEntry[]> {
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
