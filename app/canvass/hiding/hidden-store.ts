import { sql } from "kysely";
import { type Capacity, keptCapacity } from "../../../platform/capacity.ts";
import type { Database, Tx } from "../../../platform/database/database.ts";
import type { PostName } from "../../../platform/text/posts.ts";
import { addDays } from "../../../platform/time/days.ts";
import type { PostKind } from "./hiding.ts";

/** Deletes hidden titles whose days are over, and how often each theme of a hidden question was chosen. Answers how many. */
export async function deleteOldHidden(db: Database, days: number, now: Date): Promise<number> {
  const { numAffectedRows = 0n } = await sql`
    with old as (
      select id from canvass.hidden where title is not null and hidden_at < ${addDays(now, -days)}
    ), asked as (
      select id from canvass.asking where hidden_id in (select id from old)
    ), counted as (
      delete from canvass.theme_tally where asking_id in (select id from asked)
    ), answered as (
      update canvass.answer set themes = '{}' where asking_id in (select id from asked)
    )
    update canvass.hidden set title = null, themes = null where id in (select id from old)`.execute(
    db,
  );
  return Number(numAffectedRows);
}

/** Is this what a hidden one of this kind said? Nobody puts there again what two keys hid. */
export async function isHiddenTitle(tx: Tx, kind: PostKind, title: string): Promise<boolean> {
  const { rows } = await sql<{ isIt: boolean }>`
    select exists (
      select from canvass.hidden where kind = ${kind} and lower(title) = lower(${title})
    ) as "isIt"`.execute(tx);
  return rows[0]?.isIt === true;
}

/** Notes that this was brought back, and keeps its words here no longer. */
export async function endHidden(
  tx: Tx,
  { kind, id }: PostName,
  by: Capacity,
  at: Date,
): Promise<void> {
  await sql`
    update canvass.hidden
    set title = null, themes = null, restored_at = ${at}, restored_by = ${keptCapacity(by)}
    where kind = ${kind} and post_id = ${id} and restored_at is null`.execute(tx);
}
