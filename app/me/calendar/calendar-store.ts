import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { Kept } from "../../../platform/kept-of-people.ts";
import type { PersonalDetails } from "../../../platform/room.ts";
import type { MeTables } from "../tables.ts";
import { words } from "../words.ts";

const tables = (db: Reader) => db.withTables<MeTables>();

/** Whose calendar has this address. An address that was renewed leads nowhere. */
export async function findCalendarOwner(db: Reader, hash: string): Promise<PersonId | undefined> {
  const row = await tables(db)
    .selectFrom("me.calendar_key")
    .select("person_id")
    .where("hash", "=", hash)
    .executeTakeFirst();
  return row?.person_id;
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
