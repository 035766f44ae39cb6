import { type RawBuilder, type Selectable, sql } from "kysely";
import { readCapacity } from "../../platform/capacity.ts";
import type { Reader } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import { besidePerson } from "../membership/door.ts";
import { capacityInWords, isBody, isOffice, type Office } from "../rulebook/door.ts";
import { bodiesIn, type Holding } from "./holding.ts";
import type { OfficeTables } from "./tables.ts";

const isHeld = (now: Date) =>
  sql<boolean>`(begins_at <= ${now} and ends_at > ${now} and ended_at is null)`;

const heldAt = (db: Reader, now: Date) =>
  db.withTables<OfficeTables>().selectFrom("offices.holding").where(isHeld(now));

/** The offices that somebody holds now, each once. */
export async function officesOf(
  db: Reader,
  personId: PersonId,
  now: Date,
): Promise<readonly Office[]> {
  const rows = await heldAt(db, now)
    .where("person_id", "=", personId)
    .select("office")
    .distinct()
    .orderBy("office")
    .execute();
  return rows.map((row) => row.office).filter(isOffice);
}

/** The same for another room's query, of the person whose number stands in this column. */
export const officesHeldBy = (personId: string, now: Date): RawBuilder<readonly string[]> => sql`
  array(
    select distinct h.office from offices.holding h
    where h.person_id = ${sql.ref(personId)} and ${isHeld(now)} order by h.office)`;

const holdingsIn = (rows: readonly Selectable<OfficeTables["offices.holding"]>[]) =>
  rows.flatMap(
    ({ office, person_id, begins_at, ends_at, held_by, counts_as }): readonly Holding[] => {
      if (!isOffice(office)) return [];
      const term = { personId: person_id, beginsAt: begins_at, endsAt: ends_at };
      return [
        { office, ...term, heldBy: readCapacity(held_by), countsAs: counts_as.filter(isBody) },
      ];
    },
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

export interface NamedHolder extends Pick<Holding, "office" | "personId"> {
  readonly name: string;
}

/** The same by their names, for telling who is called like one of them. */
export async function listHoldersByName(db: Reader, now: Date): Promise<readonly NamedHolder[]> {
  const { rows } = await sql<NamedHolder>`
    select h.office, h.person_id as "personId", person_now.name
    from offices.holding h ${besidePerson("h.person_id")}
    where ${isHeld(now)} and person_now.id is not null
    order by h.office, h.begins_at, h.id`.execute(db);
  return rows.filter(({ office }) => isOffice(office));
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

/** What somebody holds, or will hold, at or after this moment. */
export async function listHoldingsFrom(
  db: Reader,
  personId: PersonId,
  from: Date,
): Promise<readonly Holding[]> {
  const rows = await db
    .withTables<OfficeTables>()
    .selectFrom("offices.holding")
    .selectAll()
    .where("person_id", "=", personId)
    .where("ends_at", ">", from)
    .where("ended_at", "is", null)
    .orderBy("id")
    .execute();
  return holdingsIn(rows);
}

/** Everybody who holds this office, or is to hold it, at or after this moment. */
export async function listHoldingsOfOffice(
  db: Reader,
  office: Office,
  from: Date,
): Promise<readonly Holding[]> {
  const rows = await db
    .withTables<OfficeTables>()
    .selectFrom("offices.holding")
    .selectAll()
    .where("office", "=", office)
    .where("ends_at", ">", from)
    .where("ended_at", "is", null)
    .orderBy("begins_at")
    .orderBy("id")
    .execute();
  return holdingsIn(rows);
}

/** The bodies whose key somebody is now. */
export const bodiesOf = async (db: Reader, personId: PersonId, now: Date) =>
  bodiesIn(await listHoldingsNow(db, personId, now));

/**
 * When the last of the terms is over that run in this office now, those included that ended before their time;
 * undefined where none does.
 */
export async function findTermEnd(
  db: Reader,
  office: Office,
  now: Date,
): Promise<Date | undefined> {
  const row = await db
    .withTables<OfficeTables>()
    .selectFrom("offices.holding")
    .select("ends_at")
    .where("office", "=", office)
    .where("begins_at", "<=", now)
    .where("ends_at", ">", now)
    .orderBy("ends_at", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.ends_at;
}

/** The request that filled this office out of turn for whoever holds it now; undefined where none did. */
export async function findGrantingRequest(
  db: Reader,
  { personId, office }: Pick<Holding, "personId" | "office">,
  now: Date,
): Promise<number | undefined> {
  const row = await heldAt(db, now)
    .where("person_id", "=", personId)
    .where("office", "=", office)
    .where("request", "is not", null)
    .select("request")
    .executeTakeFirst();
  return row?.request ?? undefined;
}

/** What somebody holds and held, with its dates, for their own download. */
export async function listHoldingsOf(db: Reader, personId: PersonId) {
  const rows = await db
    .withTables<OfficeTables>()
    .selectFrom("offices.holding")
    .select([
      "office",
      "begins_at as from",
      "ends_at as until",
      "held_by as by",
      "ended_at as endedAt",
    ])
    .where("person_id", "=", personId)
    .orderBy("id")
    .execute();
  return rows.map((row) => ({ ...row, by: capacityInWords(readCapacity(row.by)) }));
}
