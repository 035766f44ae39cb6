import { sql } from "kysely";
import type { Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import { forgetMarks } from "./arguments/marks-store.ts";

/**
 * Comments are the person's own words about themselves as often as not: their text goes, and their place stays.
 * Arguments and summaries are common work that others have weighed: they stay, without a name. Sides and marks go,
 * and every counter with them.
 */
export async function forgetPerson(tx: Tx, personId: PersonId, at: Date): Promise<void> {
  await forgetComments(tx, personId, at);
  await sql`delete from discussions.report where person_id = ${personId}`.execute(tx);
  await forgetMarks(tx, personId);
  await sql`
    with gone as (delete from discussions.side where person_id = ${personId} returning topic_id, side)
    update discussions.topic t set
      members_for = members_for - (gone.side = 'for')::int,
      members_against = members_against - (gone.side = 'against')::int,
      members_unsure = members_unsure - (gone.side = 'unsure')::int
    from gone where gone.topic_id = t.id`.execute(tx);
  await sql`delete from discussions.fair_mark where person_id = ${personId}`.execute(tx);
  await sql`update discussions.argument set person_id = null where person_id = ${personId}`.execute(
    tx,
  );
  await sql`update discussions.summary set person_id = null where person_id = ${personId}`.execute(
    tx,
  );
}

async function forgetComments(tx: Tx, personId: PersonId, at: Date): Promise<void> {
  await sql`
    delete from discussions.earlier_text e using discussions.comment c
    where c.id = e.comment_id and c.person_id = ${personId}`.execute(tx);
  await sql`
    update discussions.hidden h set text = null
    from discussions.comment c
    where h.kind = 'comment' and h.post_id = c.id and c.person_id = ${personId}`.execute(tx);
  await sql`
    with gone as (
      update discussions.comment set text = null, removed_at = ${at}
      where person_id = ${personId} and text is not null returning topic_id),
    counted as (select topic_id, count(*)::int as comments from gone group by topic_id)
    update discussions.topic t set comments = t.comments - counted.comments
    from counted where counted.topic_id = t.id`.execute(tx);
  await sql`update discussions.comment set person_id = null where person_id = ${personId}`.execute(
    tx,
  );
}
