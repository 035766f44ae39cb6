import { type Selectable, sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { Day } from "../../../platform/time/days.ts";
import type { TeamworkTables } from "../tables.ts";
import type { Task } from "../work.ts";

const tables = (db: Reader) => db.withTables<TeamworkTables>();

const taskOf = (row: Selectable<TeamworkTables["teamwork.task"]>): Task => ({
  id: row.id,
  teamId: row.team_id,
  title: row.title,
  says: row.says ?? undefined,
  day: row.day,
  hours: row.hours ?? undefined,
  skill: row.skill ?? undefined,
  addedBy: row.added_by ?? undefined,
  helperId: row.helper_id ?? undefined,
  doneAt: row.done_at ?? undefined,
  droppedAt: row.dropped_at ?? undefined,
  changes: row.changes,
  changedAt: row.changed_at,
});

/** Of one team, by its number. */
export async function findTask(db: Reader, teamId: number, id: number): Promise<Task | undefined> {
  const row = await tables(db)
    .selectFrom("teamwork.task")
    .selectAll()
    .where("team_id", "=", teamId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row && taskOf(row);
}

/** What is to be done, the next day first. */
export async function listOpenTasks(
  db: Reader,
  teamId: number,
  most: number,
): Promise<readonly Task[]> {
  const rows = await tables(db)
    .selectFrom("teamwork.task")
    .selectAll()
    .where("team_id", "=", teamId)
    .where("done_at", "is", null)
    .where("dropped_at", "is", null)
    .orderBy("day")
    .orderBy("id")
    .limit(most)
    .execute();
  return rows.map(taskOf);
}

export async function listDoneTasks(
  db: Reader,
  teamId: number,
  most: number,
): Promise<readonly Task[]> {
  const rows = await tables(db)
    .selectFrom("teamwork.task")
    .selectAll()
    .where("team_id", "=", teamId)
    .where("done_at", "is not", null)
    .orderBy("done_at", "desc")
    .orderBy("id", "desc")
    .limit(most)
    .execute();
  return rows.map(taskOf);
}

export interface OwnTask extends Task {
  readonly team: string;
}

type Teams = ReadonlyMap<number, string>;

const ownOf = (rows: readonly Selectable<TeamworkTables["teamwork.task"]>[], teams: Teams) =>
  rows.map((row): OwnTask => ({ ...taskOf(row), team: teams.get(row.team_id) ?? "" }));

/**
 * What somebody has taken and not done, the next day first.
 * @param teams those that they are in, with what each is called
 */
export async function listTasksOf(
  db: Reader,
  personId: PersonId,
  teams: Teams,
  most: number,
): Promise<readonly OwnTask[]> {
  const rows = await tables(db)
    .selectFrom("teamwork.task")
    .selectAll()
    .where("helper_id", "=", personId)
    .where("team_id", "=", sql<number>`any(${[...teams.keys()]}::int[])`)
    .where("done_at", "is", null)
    .where("dropped_at", "is", null)
    .orderBy("day")
    .orderBy("id")
    .limit(most)
    .execute();
  return ownOf(rows, teams);
}

const MOST_IN_A_CALENDAR = 200;

/** What somebody has taken since a day, done or dropped or not, for their calendar. */
export async function listTasksInCalendar(
  db: Reader,
  personId: PersonId,
  teams: Teams,
  since: Day,
): Promise<readonly OwnTask[]> {
  const rows = await tables(db)
    .selectFrom("teamwork.task")
    .selectAll()
    .where("helper_id", "=", personId)
    .where("team_id", "=", sql<number>`any(${[...teams.keys()]}::int[])`)
    .where("day", ">", since)
    .orderBy("day")
    .orderBy("id")
    .limit(MOST_IN_A_CALENDAR)
    .execute();
  return ownOf(rows, teams);
}
