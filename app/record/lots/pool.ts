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

/** A place of a pool, as the room that keeps it has it in its table. */
interface KeptEntry {
  readonly commitment: string;
  readonly person_id: PersonId | null;
  readonly salt: string | null;
}

/**
 * Who stands at a place of a pool; nobody, where they were forgotten.
 * @throws where it is not who was committed to: nobody can be put into another's place once the pool is fixed.
 */
export function personInPool({ commitment, person_id, salt }: KeptEntry): PersonId | undefined {
  if (person_id === null) return undefined;
  if (salt === null || commitmentOf(salt as Hex32, person_id) !== commitment) {
    throw new Error("a place in the pool is not whose it was when the pool was fixed");
  }
  return person_id;
}

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
