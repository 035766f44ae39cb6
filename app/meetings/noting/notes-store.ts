import { sql } from "kysely";
import type { Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";

/** Somebody who saves as they write makes one version of it. */
const ONE_SITTING_MS = 10 * 60_000;

/** Keeps what the notes say now as their newest version, and answers its number among all. The meeting is held by whoever calls. */
export async function keepNotes(
  tx: Tx,
  {
    meetingId,
    notes,
    personId,
  }: {
    readonly meetingId: number;
    readonly notes: string | undefined;
    readonly personId: PersonId;
  },
  at: Date,
): Promise<number> {
  const since = new Date(at.getTime() - ONE_SITTING_MS);
  const { rows } = await sql<{ id: number }>`
    with last as (
      select number,
        hidden_id is null and person_id = ${personId} and written_at > ${since} as is_same
      from meetings.notes_version where meeting_id = ${meetingId} order by number desc limit 1)
    insert into meetings.notes_version (meeting_id, number, notes, person_id, written_at)
    select ${meetingId},
      coalesce((select case when is_same then number else number + 1 end from last), 1),
      ${notes ?? null}, ${personId}, ${at}
    on conflict (meeting_id, number) do update
      set notes = excluded.notes, written_at = excluded.written_at
    returning id`.execute(tx);
  return (rows[0] as { id: number }).id;
}
