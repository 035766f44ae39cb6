import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { TeamTables } from "../tables.ts";

/** Who in a team gets its letters. */
export async function listReaders(db: Reader, teamId: number): Promise<readonly PersonId[]> {
  const rows = await db
    .withTables<TeamTables>()
    .selectFrom("teams.place")
    .select("person_id")
    .where("team_id", "=", teamId)
    .where("state", "=", "in")
    .where("gets_letters", "=", true)
    .orderBy("id")
    .execute();
  return rows.map(({ person_id }) => person_id);
}
