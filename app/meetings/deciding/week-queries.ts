import { sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { Day } from "../../../platform/time/days.ts";
import type { Slot, SlotCount } from "../meeting.ts";
import type { MeetingTables } from "../tables.ts";

const tables = (db: Reader) => db.withTables<MeetingTables>();

export interface KeptSeries extends Slot {
  readonly id: number;
  readonly minutes: number;
  readonly firstDay: Day;
  readonly lastDay: Day | undefined;
}

/** The series in use and those before it that ended lately. */
export async function listSeriesSince(db: Reader, since: Day): Promise<readonly KeptSeries[]> {
  const rows = await tables(db)
    .selectFrom("meetings.series")
    .selectAll()
    .where((where) => where.or([where("last_day", "is", null), where("last_day", ">=", since)]))
    .orderBy("id")
    .execute();
  return rows.map(({ first_day, last_day, ...row }) => ({
    ...row,
    firstDay: first_day,
    lastDay: last_day ?? undefined,
  }));
}

/** The days on which a week that was decided has no meeting, by series. */
export async function listEmptyWeeksSince(db: Reader, since: Day) {
  const { rows } = await sql<{ seriesId: number; day: Day }>`
    select w.series_id as "seriesId", w.day from meetings.week w
    where w.day >= ${since} and not exists (
      select from meetings.meeting m where m.monday = w.monday)
    order by w.day`.execute(db);
  return rows;
}

export async function isDecided(db: Reader, monday: Day): Promise<boolean> {
  const row = await tables(db)
    .selectFrom("meetings.week")
    .select("monday")
    .where("monday", "=", monday)
    .executeTakeFirst();
  return row !== undefined;
}

/** For each slot for which anybody has time, how many. */
export async function countSlots(db: Reader): Promise<readonly SlotCount[]> {
  const { rows } = await sql<SlotCount>`
    select weekday, hour, count(*)::int as members
    from meetings.free_time, unnest(days) weekday, unnest(hours) hour
    group by weekday, hour order by members desc, weekday, hour`.execute(db);
  return rows;
}

export interface FreeTime {
  readonly days: readonly number[];
  readonly hours: readonly number[];
}

export async function findFreeTime(db: Reader, personId: PersonId): Promise<FreeTime | undefined> {
  return await tables(db)
    .selectFrom("meetings.free_time")
    .select(["days", "hours"])
    .where("person_id", "=", personId)
    .executeTakeFirst();
}
