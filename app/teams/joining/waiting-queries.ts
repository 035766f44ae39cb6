import type { Reader } from "../../../platform/database/database.ts";
import type { TeamTables } from "../tables.ts";

const AT_ONCE = 200;

export interface Waiting {
  readonly id: number;
  readonly teamId: number;
}

/** Newcomers whom nobody asked in time. */
export async function listUnasked(db: Reader, now: Date): Promise<readonly Waiting[]> {
  return await db
    .withTables<TeamTables>()
    .selectFrom("teams.place")
    .select(["id", "team_id as teamId"])
    .where("welcome_by", "<=", now)
    .orderBy("welcome_by")
    .orderBy("id")
    .limit(AT_ONCE)
    .execute();
}

/** Those who have asked to be in a team since before then, and whom nobody answered. */
export async function listUnanswered(db: Reader, before: Date): Promise<readonly Waiting[]> {
  return await db
    .withTables<TeamTables>()
    .selectFrom("teams.place")
    .select(["id", "team_id as teamId"])
    .where("state", "=", "asking")
    .where("at", "<=", before)
    .orderBy("at")
    .orderBy("id")
    .limit(AT_ONCE)
    .execute();
}
