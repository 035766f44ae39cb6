import { type Selectable, sql } from "kysely";
import type { Reader } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import { isOffice, type Office } from "./office.ts";
import type { OfficeTables } from "./tables.ts";

const heldAt = (db: Reader, now: Date) =>
  db
    .withTables<OfficeTables>()
    .selectFrom("offices.holding")
    .where("begins_at", "<=", now)
    .where("ends_at", ">", now);

/** The offices that these people hold now, each once; nothing for whoever holds none. */
export async function officesOfEach(
  db: Reader,
  people: readonly PersonId[],
  now: Date,
): Promise<ReadonlyMap<PersonId, readonly Office[]>> {
  const rows = await heldAt(db, now)
    .where("person_id", "=", sql<PersonId>`any(${[...new Set(people)]}::uuid[])`)
    .select(["person_id", "office"])
    .distinct()
    .orderBy("office")
    .execute();
  const offices = new Map<PersonId, Office[]>();
  for (const { person_id, office } of rows) {
    if (isOffice(office)) offices.set(person_id, [...(offices.get(person_id) ?? []), office]);
  }
  return offices;
}

export const officesOf = async (
  db: Reader,
  personId: PersonId,
  now: Date,
): Promise<readonly Office[]> => (await officesOfEach(db, [personId], now)).get(personId) ?? [];

export interface Holding {
  readonly office: Office;
  readonly personId: PersonId;
  readonly beginsAt: Date;
  readonly endsAt: Date;
  readonly heldBy: string;
}

const holdingsIn = (rows: readonly Selectable<OfficeTables["offices.holding"]>[]) =>
  rows.flatMap(({ office, person_id, begins_at, ends_at, held_by }): readonly Holding[] =>
    isOffice(office)
      ? [{ office, personId: person_id, beginsAt: begins_at, endsAt: ends_at, heldBy: held_by }]
      : [],
  );

/** Everybody who holds an office now, by office. There are few: one page holds them all. */
export async function listHolders(db: Reader, now: Date): Promise<readonly Holding[]> {
  const rows = await heldAt(db, now)
    .selectAll()
    .orderBy("office")
    .orderBy("begins_at")
    .orderBy("id")
    .execute();
  return holdingsIn(rows);
}

/** What somebody holds now, with its terms. */
export async function listHoldingsNow(
  db: Reader,
  personId: PersonId,
  now: Date,
): Promise<readonly Holding[]> {
  const rows = await heldAt(db, now)
    .selectAll()
    .where("person_id", "=", personId)
    .orderBy("office")
    .orderBy("id")
    .execute();
  return holdingsIn(rows);
}

/** What somebody holds and held, with its dates, for their own download. */
export async function listHoldingsOf(db: Reader, personId: PersonId) {
  return db
    .withTables<OfficeTables>()
    .selectFrom("offices.holding")
    .select(["office", "begins_at as from", "ends_at as until", "held_by as by"])
    .where("person_id", "=", personId)
    .orderBy("id")
    .execute();
}
