import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { TeamworkTables } from "../tables.ts";

const tables = (db: Reader) => db.withTables<TeamworkTables>();

export interface TeamLetter {
  readonly id: number;
  readonly personId: PersonId | undefined;
  readonly subject: string;
  readonly body: string;
  readonly writtenAt: Date;
}

/** What was written to a team, the newest first. */
export async function listLetters(
  db: Reader,
  teamId: number,
  { most, since }: { readonly most: number; readonly since?: Date },
): Promise<readonly TeamLetter[]> {
  let query = tables(db).selectFrom("teamwork.letter").selectAll().where("team_id", "=", teamId);
  if (since !== undefined) query = query.where("written_at", ">", since);
  const rows = await query
    .orderBy("written_at", "desc")
    .orderBy("id", "desc")
    .limit(most)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    personId: row.person_id ?? undefined,
    subject: row.subject,
    body: row.body,
    writtenAt: row.written_at,
  }));
}
