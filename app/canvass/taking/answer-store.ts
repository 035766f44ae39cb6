import { sql } from "kysely";
import * as v from "valibot";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import { uuidField } from "../../../platform/text/fields.ts";
import type { CanvassTables } from "../tables.ts";
import type { Taken } from "./judging.ts";

/** Which of these the party has, by their ids as they are sent. */
export async function listKnown(
  db: Reader,
  askingId: number,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const asked = ids.filter((id) => v.is(uuidField, id));
  const rows = await db
    .withTables<CanvassTables>()
    .selectFrom("canvass.answer")
    .select("id")
    .where("asking_id", "=", askingId)
    .where(sql<boolean>`id = any(${asked}::uuid[])`)
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/**
 * Keeps those that are not there yet, and counts them in the same statement, so that no tally is ever off. Answers which
 * were new. Hours and themes in their order, so that two sendings of one stall never wait for each other both ways.
 */
export async function addAnswers(
  tx: Tx,
  { askingId, linkId }: { readonly askingId: number; readonly linkId: number | null },
  taken: readonly Taken[],
  now: Date,
): Promise<ReadonlySet<string>> {
  if (taken.length === 0) return new Set();
  const rows = taken.map(({ id, said, themes, talkedTo, leaflets, saidAt, phoneAt }) => ({
    ...{ id, said: said ?? null, themes, leaflets },
    ...{ talked_to: talkedTo, said_at: saidAt, phone_at: phoneAt },
  }));
  const { rows: added } = await sql<{ id: string }>`
    with added as (
      insert into canvass.answer
        (asking_id, link_id, taken_at, id, said, themes, talked_to, leaflets, said_at, phone_at)
      select ${askingId}::int, ${linkId}::int, ${now}::timestamptz, id, said, themes, talked_to,
        leaflets, said_at, phone_at
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as sent (
        id uuid, said text, themes text[], talked_to int, leaflets int,
        said_at timestamptz, phone_at timestamptz)
      on conflict do nothing
      returning *
    ), counted as (
      insert into canvass.tally as tally (asking_id, hour, talked_to, leaflets, answers)
      select asking_id, date_trunc('hour', said_at), sum(talked_to), sum(leaflets),
        count(*) filter (where said is not null or themes <> '{}')
      from added group by 1, 2 order by 1, 2
      on conflict (asking_id, hour) do update set
        talked_to = tally.talked_to + excluded.talked_to,
        leaflets = tally.leaflets + excluded.leaflets,
        answers = tally.answers + excluded.answers
    ), themed as (
      insert into canvass.theme_tally as tally (asking_id, theme, answers)
      select asking_id, theme, count(*) from added, unnest(themes) as theme
      group by 1, 2 order by 1, 2
      on conflict (asking_id, theme) do update set answers = tally.answers + excluded.answers
    )
    select id from added`.execute(tx);
  return new Set(added.map(({ id }) => id));
}

/** Takes the words away that were taken longer ago. What was counted stays. */
export async function forgetWords(tx: Tx, before: Date): Promise<void> {
  await tx
    .withTables<CanvassTables>()
    .updateTable("canvass.answer")
    .set({ said: null })
    .where("said", "is not", null)
    .where("taken_at", "<", before)
    .execute();
}
