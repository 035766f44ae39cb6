import type { Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { TeamworkTables } from "../tables.ts";

export interface NewLetter {
  readonly teamId: number;
  readonly personId: PersonId;
  readonly subject: string;
  readonly body: string;
}

export async function addLetter(tx: Tx, letter: NewLetter, at: Date): Promise<void> {
  await tx
    .withTables<TeamworkTables>()
    .insertInto("teamwork.letter")
    .values({
      team_id: letter.teamId,
      person_id: letter.personId,
      subject: letter.subject,
      body: letter.body,
      written_at: at,
    })
    .execute();
}
