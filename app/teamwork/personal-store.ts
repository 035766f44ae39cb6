import { sql } from "kysely";
import type { Reader, Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { Kept } from "../../platform/kept-of-people.ts";
import type { PersonalDetails } from "../../platform/room.ts";
import type { TeamworkTables } from "./tables.ts";
import { freeTasks } from "./tasks/task-store.ts";
import { words } from "./words.ts";

const tables = (db: Reader) => db.withTables<TeamworkTables>();

/** What this room keeps of people, as the privacy notice tells it. */
const kept: readonly Kept[] = [
  {
    tables: ["teamwork.task", "teamwork.meeting", "teamwork.letter"],
    stays: { kind: "nameless" },
    says: () => words.kept.work,
  },
];

async function gather(db: Reader, personId: PersonId) {
  const tasks = await tables(db)
    .selectFrom("teamwork.task")
    .select(["title", "says", "day", "done_at as doneAt"])
    .select(sql<boolean>`helper_id is not distinct from ${personId}`.as("isYours"))
    .where((where) =>
      where.or([where("helper_id", "=", personId), where("added_by", "=", personId)]),
    )
    .orderBy("id")
    .execute();
  const meetings = await tables(db)
    .selectFrom("teamwork.meeting")
    .select(["title", "starts_at as at"])
    .where("called_by", "=", personId)
    .orderBy("id")
    .execute();
  const letters = await tables(db)
    .selectFrom("teamwork.letter")
    .select(["subject", "body", "written_at as at"])
    .where("person_id", "=", personId)
    .orderBy("id")
    .execute();
  return { tasks, calledMeetings: meetings, lettersToTeams: letters };
}

const NAMED = [
  ["teamwork.task", "helper_id"],
  ["teamwork.task", "added_by"],
  ["teamwork.meeting", "called_by"],
  ["teamwork.letter", "person_id"],
] as const;

/** What a team did stays. Who did it and wrote it goes. */
async function forget(tx: Tx, personId: PersonId, at: Date): Promise<void> {
  await freeTasks(tx, { personId }, at);
  for (const [table, column] of NAMED)
    await sql`
      update ${sql.table(table)} set ${sql.ref(column)} = null
      where ${sql.ref(column)} = ${personId}`.execute(tx);
}

export const personal: PersonalDetails = {
  kept,
  gather,
  forget,
  follows: NAMED.map(([table, column]) => ({ table, column })),
};
