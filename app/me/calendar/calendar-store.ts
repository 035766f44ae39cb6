import { CompiledQuery, sql } from "kysely";
import { versionOf } from "../../../platform/database/calendar-rows.ts";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { Kept } from "../../../platform/kept-of-people.ts";
import type { PersonalDetails } from "../../../platform/room.ts";
import type { MeTables } from "../tables.ts";
import { words } from "../words.ts";

const tables = (db: Reader) => db.withTables<MeTables>();

/** Whose a calendar is, and another text for whatever else it would say. */
export interface OwnCalendar {
  readonly personId: PersonId;
  readonly version: string;
}

/**
 * Finds whose calendar has the address with this hash, and its version: one statement, written out once. An address that was
 * renewed leads nowhere. With the day, by which standing changes, old events go, and words of the program that changed are
 * there by tomorrow.
 */
export function calendarFinder({
  database: db,
  calendarRows,
}: Pick<House, "database" | "calendarRows">) {
  const write = () => {
    const rows = calendarRows({
      person: sql`(select person_id from asked)`,
      now: sql`(select now from asked)`,
    });
    return sql`
      with asked as materialized (
        select person_id, ${new Date(0)}::timestamptz as now from me.calendar_key where hash = ${""})
      select person_id as "personId",
        concat_ws(' ', person_id, (now at time zone 'Europe/London')::date, ${versionOf(rows)}) as version
      from asked`.compile(db).sql;
  };
  // Written when it is first asked for: the routes of a house that is not opened are listed too.
  let text: string | undefined;
  return async (hash: string, now: Date): Promise<OwnCalendar | undefined> => {
    text ??= write();
    const found = await db.executeQuery<OwnCalendar>(CompiledQuery.raw(text, [now, hash]));
    return found.rows[0];
  };
}

export async function findCalendarSince(db: Reader, personId: PersonId): Promise<Date | undefined> {
  const row = await tables(db)
    .selectFrom("me.calendar_key")
    .select("made_at")
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return row?.made_at;
}

export async function saveCalendarKey(
  tx: Tx,
  { personId, hash }: { readonly personId: PersonId; readonly hash: string },
  at: Date,
): Promise<void> {
  await tables(tx)
    .insertInto("me.calendar_key")
    .values({ person_id: personId, hash, made_at: at })
    .onConflict((conflict) => conflict.column("person_id").doUpdateSet({ hash, made_at: at }))
    .execute();
}

export async function closeCalendar(tx: Tx, personId: PersonId): Promise<void> {
  await tables(tx).deleteFrom("me.calendar_key").where("person_id", "=", personId).execute();
}

const kept: readonly Kept[] = [
  {
    tables: ["me.calendar_key"],
    stays: { kind: "belonging" },
    says: () => words.kept.calendar,
  },
];

export const personal: PersonalDetails = {
  kept,
  gather: async (db, personId) => ({
    calendarSince: (await findCalendarSince(db, personId)) ?? null,
  }),
  forget: closeCalendar,
};
