import { type RawBuilder, sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { Shift } from "../action.ts";
import type { ActionsTables } from "../tables.ts";

const tables = (db: Reader) => db.withTables<ActionsTables>();

const shiftsWhere = async (db: Reader, which: RawBuilder<unknown>): Promise<readonly Shift[]> => {
  const { rows } = await sql<Shift>`
    select s.id, s.event_id as "eventId", s.task, s.from_minute as "fromMinute",
      s.until_minute as "untilMinute", s.needed,
      (select count(*)::int from actions.helper h where h.shift_id = s.id) as taken
    from actions.shift s where ${which}
    order by s.from_minute, s.id`.execute(db);
  return rows;
};

/** Of one place, the first first. */
export const listShifts = (db: Reader, eventId: number): Promise<readonly Shift[]> =>
  shiftsWhere(db, sql`s.event_id = ${eventId}`);

/** Those that somebody is on, at whatever place. */
export const listShiftsOf = (db: Reader, personId: PersonId): Promise<readonly Shift[]> =>
  shiftsWhere(db, sql`s.id in (select shift_id from actions.helper where person_id = ${personId})`);

export interface Helper {
  readonly shiftId: number;
  readonly personId: PersonId;
}

/** Who is on the shifts of a place: for its lead alone. */
export async function listHelpers(db: Reader, eventId: number): Promise<readonly Helper[]> {
  return await tables(db)
    .selectFrom("actions.helper as h")
    .innerJoin("actions.shift as s", "s.id", "h.shift_id")
    .select(["h.shift_id as shiftId", "h.person_id as personId"])
    .where("s.event_id", "=", eventId)
    .execute();
}

export interface KitItem {
  readonly id: number;
  readonly thing: string;
  readonly pieces: number;
  /** Shown to the lead alone, and to whoever brings it. */
  readonly broughtBy: PersonId | undefined;
}

export async function listKit(db: Reader, eventId: number): Promise<readonly KitItem[]> {
  const rows = await tables(db)
    .selectFrom("actions.kit")
    .select(["id", "thing", "pieces", "brought_by"])
    .where("event_id", "=", eventId)
    .orderBy("id")
    .execute();
  return rows.map(({ brought_by, ...item }) => ({ ...item, broughtBy: brought_by ?? undefined }));
}
