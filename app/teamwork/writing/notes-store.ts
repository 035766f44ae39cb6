import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { TeamworkTables } from "../tables.ts";

const tables = (db: Reader) => db.withTables<TeamworkTables>();

/** What a team has written down together. */
export async function findNotes(db: Reader, teamId: number): Promise<string | undefined> {
  const row = await tables(db)
    .selectFrom("teamwork.notes")
    .select("notes")
    .where("team_id", "=", teamId)
    .executeTakeFirst();
  return row?.notes;
}

export async function saveNotes(tx: Tx, teamId: number, notes: string | undefined): Promise<void> {
  if (notes === undefined) {
    await tables(tx).deleteFrom("teamwork.notes").where("team_id", "=", teamId).execute();
    return;
  }
  await tables(tx)
    .insertInto("teamwork.notes")
    .values({ team_id: teamId, notes })
    .onConflict((conflict) => conflict.column("team_id").doUpdateSet({ notes }))
    .execute();
}
