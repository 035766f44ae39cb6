import { type Selectable, sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import type { TeamworkTables } from "../tables.ts";
import type { Meeting } from "../work.ts";

const tables = (db: Reader) => db.withTables<TeamworkTables>();

const meetingOf = (row: Selectable<TeamworkTables["teamwork.meeting"]>): Meeting => ({
  id: row.id,
  teamId: row.team_id,
  title: row.title,
  startsAt: row.starts_at,
  endsAt: row.ends_at,
  link: row.link ?? undefined,
  changes: row.changes,
  changedAt: row.changed_at,
  cancelledAt: row.cancelled_at ?? undefined,
  why: row.why ?? undefined,
});

/** Of one team, by its number. */
export async function findMeeting(
  db: Reader,
  teamId: number,
  id: number,
): Promise<Meeting | undefined> {
  const row = await tables(db)
    .selectFrom("teamwork.meeting")
    .selectAll()
    .where("team_id", "=", teamId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row && meetingOf(row);
}

/** Those that are not over, the next first. */
export async function listComingMeetings(
  db: Reader,
  teamId: number,
  { now, most }: { readonly now: Date; readonly most: number },
): Promise<readonly Meeting[]> {
  const rows = await tables(db)
    .selectFrom("teamwork.meeting")
    .selectAll()
    .where("team_id", "=", teamId)
    .where("ends_at", ">", now)
    .orderBy("starts_at")
    .orderBy("id")
    .limit(most)
    .execute();
  return rows.map(meetingOf);
}

export interface OwnMeeting extends Meeting {
  readonly team: string;
}

const MOST_IN_A_CALENDAR = 200;

/**
 * The meetings of somebody's teams, from a moment on; those called off too, where `withCancelled`.
 * @param teams those that they are in, with what each is called
 */
export async function listMeetingsOf(
  db: Reader,
  teams: ReadonlyMap<number, string>,
  given: { readonly since: Date; readonly withCancelled: boolean; readonly most?: number },
): Promise<readonly OwnMeeting[]> {
  let query = tables(db)
    .selectFrom("teamwork.meeting")
    .selectAll()
    .where("team_id", "=", sql<number>`any(${[...teams.keys()]}::int[])`)
    .where("ends_at", ">", given.since);
  if (!given.withCancelled) query = query.where("cancelled_at", "is", null);
  const rows = await query
    .orderBy("starts_at")
    .orderBy("id")
    .limit(given.most ?? MOST_IN_A_CALENDAR)
    .execute();
  return rows.map((row) => ({ ...meetingOf(row), team: teams.get(row.team_id) ?? "" }));
}
