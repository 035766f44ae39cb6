import type { Hex32 } from "@breakthrough/sortition";
import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { personInPool } from "../../record/door.ts";
import type { JuryTables } from "../tables.ts";

const tables = (db: Reader) => db.withTables<JuryTables>();

/** Everybody who is no juror: they asked, turned a key, are touched by it, or challenge it. */
export async function listOutsidePool(
  db: Reader,
  challengeId: number,
): Promise<ReadonlySet<PersonId>> {
  const [outside, challengers] = await Promise.all([
    tables(db)
      .selectFrom("juries.outside")
      .select("person_id")
      .where("challenge_id", "=", challengeId)
      .execute(),
    tables(db)
      .selectFrom("juries.challenger")
      .select("person_id")
      .where("challenge_id", "=", challengeId)
      .execute(),
  ]);
  return new Set([...outside, ...challengers].flatMap(({ person_id }) => person_id ?? []));
}

/** The pool as it was committed to: sorted. */
export async function listPool(db: Reader, challengeId: number): Promise<readonly Hex32[]> {
  const rows = await tables(db)
    .selectFrom("juries.pool_entry")
    .select("commitment")
    .where("challenge_id", "=", challengeId)
    .orderBy("place")
    .execute();
  return rows.map(({ commitment }) => commitment as Hex32);
}

/**
 * Who stands at these places of the pool; nobody, where they were forgotten.
 * @throws where it is not who was committed to: nobody can be put into another's place once the pool is fixed.
 */
export async function listPeopleAt(
  db: Reader,
  challengeId: number,
  places: readonly number[],
): Promise<readonly (PersonId | undefined)[]> {
  if (places.length === 0) return [];
  const rows = await tables(db)
    .selectFrom("juries.pool_entry")
    .select(["place", "person_id", "salt", "commitment"])
    .where("challenge_id", "=", challengeId)
    .where("place", "in", places)
    .execute();
  const people = new Map(rows.map((row) => [row.place, personInPool(row)]));
  return places.map((place) => people.get(place));
}

/** The whole order of the lot, as places in the pool. */
export async function findOrder(db: Reader, challengeId: number): Promise<readonly number[]> {
  const row = await tables(db)
    .selectFrom("juries.challenge")
    .select("drawn_order")
    .where("id", "=", challengeId)
    .executeTakeFirst();
  return row?.drawn_order ?? [];
}

/** What was committed to. Only the draw may read it before the lot is drawn. */
export async function findSecret(db: Reader, challengeId: number): Promise<Hex32> {
  const { secret } = await tables(db)
    .selectFrom("juries.challenge")
    .select("secret")
    .where("id", "=", challengeId)
    .executeTakeFirstOrThrow();
  return secret as Hex32;
}

/** Somebody's own entry in a pool, with which they find themselves in it. For them alone. */
export async function findOwnEntry(db: Reader, challengeId: number, personId: PersonId) {
  const row = await tables(db)
    .selectFrom("juries.pool_entry")
    .select(["commitment", "salt"])
    .where("challenge_id", "=", challengeId)
    .where("person_id", "=", personId)
    .executeTakeFirst();
  if (row === undefined || row.salt === null) return undefined;
  return { commitment: row.commitment, salt: row.salt };
}
