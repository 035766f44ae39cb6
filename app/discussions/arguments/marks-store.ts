import { sql } from "kysely";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { Joined } from "../../../platform/database/hand-over.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { ArgumentId, Side, TopicId } from "../topic.ts";

interface Mark {
  readonly argumentId: ArgumentId;
  readonly personId: PersonId;
  readonly isStrong: boolean;
  /** Where whoever marks stands in this topic. */
  readonly side: Side | undefined;
}

const countOf = (side: Side | undefined, camp: "for" | "against"): number =>
  side === camp ? 1 : 0;

/** Sets or takes away one person's mark, and keeps the argument's counters with it. */
export async function markStrong(tx: Tx, mark: Mark): Promise<void> {
  const { argumentId, personId, isStrong, side } = mark;
  const changed = isStrong
    ? sql`insert into discussions.strong_mark (argument_id, person_id)
        values (${argumentId}, ${personId}) on conflict do nothing returning 1`
    : sql`delete from discussions.strong_mark
        where argument_id = ${argumentId} and person_id = ${personId} returning 1`;
  const by = isStrong ? 1 : -1;
  await sql`
    with changed as (${changed})
    update discussions.argument set strong = strong + ${by},
      strong_for = strong_for + ${by * countOf(side, "for")},
      strong_against = strong_against + ${by * countOf(side, "against")}
    where id = ${argumentId} and exists (select from changed)`.execute(tx);
}

/** Whoever changes sides takes the marks along that they gave in this topic. */
export async function moveMarks(
  tx: Tx,
  moved: {
    readonly topicId: TopicId;
    readonly personId: PersonId;
    readonly side: Side;
    readonly before: Side | undefined;
  },
): Promise<void> {
  const { topicId, personId, side, before } = moved;
  const by = (camp: "for" | "against"): number => countOf(side, camp) - countOf(before, camp);
  await sql`
    update discussions.argument a
    set strong_for = a.strong_for + ${by("for")},
      strong_against = a.strong_against + ${by("against")}
    from discussions.strong_mark m
    where m.argument_id = a.id and m.person_id = ${personId} and a.topic_id = ${topicId}`.execute(
    tx,
  );
}

interface Change {
  readonly topicId: TopicId;
  readonly argumentId: ArgumentId;
  readonly personId: PersonId;
  readonly isChanged: boolean;
}

/** Of one topic somebody names one argument that changed their mind; another one takes its place. */
export async function saveMindChanged(tx: Tx, change: Change, at: Date): Promise<void> {
  const { topicId, argumentId, personId, isChanged } = change;
  await sql`
    with gone as (
      delete from discussions.mind_changed
      where topic_id = ${topicId} and person_id = ${personId}
        and (${isChanged} or argument_id = ${argumentId})
      returning argument_id)
    update discussions.argument set changed = changed - 1
    where id in (select argument_id from gone)`.execute(tx);
  if (!isChanged) return;
  await sql`
    with added as (
      insert into discussions.mind_changed (topic_id, person_id, argument_id, changed_at)
      values (${topicId}, ${personId}, ${argumentId}, ${at}) returning 1)
    update discussions.argument set changed = changed + 1
    where id = ${argumentId} and exists (select from added)`.execute(tx);
}

/** Which argument of this topic changed somebody's mind, as they said. */
export async function findMindChanged(
  db: Reader,
  topicId: TopicId,
  personId: PersonId,
): Promise<ArgumentId | undefined> {
  const { rows } = await sql<{ id: ArgumentId }>`
    select argument_id as id from discussions.mind_changed
    where topic_id = ${topicId} and person_id = ${personId}`.execute(db);
  return rows[0]?.id;
}

/** Marks, with every counter that rests on them. Their sides must still be there. */
export async function forgetMarks(tx: Tx, personId: PersonId): Promise<void> {
  await sql`
    with gone as (
      delete from discussions.strong_mark where person_id = ${personId} returning argument_id)
    update discussions.argument a set strong = a.strong - 1,
      strong_for = a.strong_for - coalesce((s.side = 'for')::int, 0),
      strong_against = a.strong_against - coalesce((s.side = 'against')::int, 0)
    from gone
    join discussions.argument b on b.id = gone.argument_id
    left join discussions.side s on s.topic_id = b.topic_id and s.person_id = ${personId}
    where a.id = gone.argument_id`.execute(tx);
  await sql`
    with gone as (
      delete from discussions.mind_changed where person_id = ${personId} returning argument_id)
    update discussions.argument set changed = changed - 1
    where id in (select argument_id from gone)`.execute(tx);
}

/**
 * Before the marks of one account go to another: what follows is counted where its new owner stands. Of what both
 * marked, the other's is forgotten afterwards, where the other stood.
 */
export async function joinMarks(tx: Tx, { kept, other }: Joined): Promise<void> {
  await sql`
    update discussions.argument a set
      strong_for = a.strong_for + moved.to_for - moved.from_for,
      strong_against = a.strong_against + moved.to_against - moved.from_against
    from (
      select m.argument_id,
        (to_side.side = 'for')::int as to_for, (to_side.side = 'against')::int as to_against,
        coalesce((from_side.side = 'for')::int, 0) as from_for,
        coalesce((from_side.side = 'against')::int, 0) as from_against
      from discussions.strong_mark m
      join discussions.argument b on b.id = m.argument_id
      join discussions.side to_side on to_side.topic_id = b.topic_id and to_side.person_id = ${kept}
      left join discussions.side from_side
        on from_side.topic_id = b.topic_id and from_side.person_id = ${other}
      where m.person_id = ${other} and not exists (
        select from discussions.strong_mark own
        where own.argument_id = m.argument_id and own.person_id = ${kept})
      union all
      select m.argument_id, (s.side = 'for')::int, (s.side = 'against')::int, 0, 0
      from discussions.strong_mark m
      join discussions.argument b on b.id = m.argument_id
      join discussions.side s on s.topic_id = b.topic_id and s.person_id = ${other}
      where m.person_id = ${kept} and not exists (
        select from discussions.side own
        where own.topic_id = b.topic_id and own.person_id = ${kept})
        and not exists (
          select from discussions.strong_mark both_marked
          where both_marked.argument_id = m.argument_id and both_marked.person_id = ${other})
    ) moved where moved.argument_id = a.id`.execute(tx);
}
