import { type Selectable, sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { type HidingGround, hiddenIn } from "../../../platform/text/posts.ts";
import type { Point } from "../meeting.ts";
import type { MeetingTables } from "../tables.ts";

const tables = (db: Reader) => db.withTables<MeetingTables>();

const points = (db: Reader) =>
  tables(db)
    .selectFrom("meetings.point as p")
    .leftJoin("meetings.hidden as h", "h.id", "p.hidden_id")
    .selectAll("p")
    .select(["h.ground", "h.request", "h.hidden_at"]);

export async function listPoints(db: Reader, meetingId: number): Promise<readonly Point[]> {
  const rows = await points(db)
    .where("p.meeting_id", "=", meetingId)
    .orderBy("p.support", "desc")
    .orderBy("p.id")
    .limit(MOST_POINTS)
    .execute();
  return rows.map(pointOf);
}

const MOST_POINTS = 100;

type Row = Selectable<MeetingTables["meetings.point"]> & {
  ground: HidingGround | null;
  request: number | null;
  hidden_at: Date | null;
};

const pointOf = (row: Row): Point => ({
  id: row.id,
  meetingId: row.meeting_id,
  personId: row.person_id ?? undefined,
  says: row.says ?? undefined,
  hidden: hiddenIn(row),
  support: row.support,
});

export async function findPoint(db: Reader, id: number): Promise<Point | undefined> {
  const row = await points(db).where("p.id", "=", id).executeTakeFirst();
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
