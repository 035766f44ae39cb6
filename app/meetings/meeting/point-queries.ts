import { type Selectable, sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { Point } from "../meeting.ts";
import type { MeetingTables } from "../tables.ts";

const tables = (db: Reader) => db.withTables<MeetingTables>();

export async function listPoints(db: Reader, meetingId: number): Promise<readonly Point[]> {
  const rows = await tables(db)
    .selectFrom("meetings.point")
    .selectAll()
    .where("meeting_id", "=", meetingId)
    .orderBy("support", "desc")
    .orderBy("id")
    .limit(MOST_POINTS)
    .execute();
  return rows.map(pointOf);
}

const MOST_POINTS = 100;

const pointOf = (row: Selectable<MeetingTables["meetings.point"]>): Point => ({
  id: row.id,
  meetingId: row.meeting_id,
  personId: row.person_id ?? undefined,
  says: row.says,
  support: row.support,
});

export async function findPoint(db: Reader, id: number): Promise<Point | undefined> {
  const row = await tables(db)
    .selectFrom("meetings.point")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirst();
  return row && pointOf(row);
}

export async function countPoints(db: Reader, meetingId: number, personId: PersonId) {
  const { rows } = await sql<{ own: number; all: number }>`
    select count(*)::int as all, count(*) filter (where person_id = ${personId})::int as own
    from meetings.point where meeting_id = ${meetingId}`.execute(db);
  return { own: rows[0]?.own ?? 0, isFull: (rows[0]?.all ?? 0) >= MOST_POINTS };
}

export async function listPointsSupportedBy(
  db: Reader,
  meetingId: number,
  personId: PersonId,
): Promise<ReadonlySet<number>> {
  const rows = await tables(db)
    .selectFrom("meetings.point_support as s")
    .innerJoin("meetings.point as p", "p.id", "s.point_id")
    .select("p.id")
    .where("s.person_id", "=", personId)
    .where("p.meeting_id", "=", meetingId)
    .execute();
  return new Set(rows.map(({ id }) => id));
}
