import type { OpinionMap } from "@breakthrough/opinion-map";
import { sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { OpinionsTables } from "../tables.ts";
import type { OpinionTopicId, StatementId } from "../topic.ts";
import { isMapDue, MOST_FRESH } from "./due.ts";
import type { Common } from "./united.ts";

const tables = (db: Reader) => db.withTables<OpinionsTables>();

export interface StoredMap {
  readonly madeAt: Date;
  readonly people: number;
  readonly answers: number;
  /** Undefined while too few have taken part. */
  readonly map: OpinionMap | undefined;
}

export async function findMap(db: Reader, topicId: OpinionTopicId): Promise<StoredMap | undefined> {
  const row = await tables(db)
    .selectFrom("opinions.map")
    .select(["made_at as madeAt", "people", "answers", "map"])
    .where("topic_id", "=", topicId)
    .executeTakeFirst();
  return row && { ...row, map: row.map ?? undefined };
}

export interface CommonOnPath {
  readonly topicId: OpinionTopicId;
  readonly isOpen: boolean;
  readonly people: number;
  readonly common: readonly (Common & { readonly text: string })[];
}

/** What unites the groups on the page at this path, without what was hidden since. */
export async function findCommonOn(db: Reader, path: string): Promise<CommonOnPath | undefined> {
  const row = await tables(db)
    .selectFrom("opinions.topic as t")
    .leftJoin("opinions.map as m", "m.topic_id", "t.id")
    .select(["t.id as topicId", "t.is_open as isOpen", "m.people", "m.common"])
    .select(
      sql<Record<string, string> | null>`(
        select jsonb_object_agg(s.id, s.text) from opinions.statement s
        where s.text is not null and s.topic_id = t.id
          and s.id in (select (c->>'id')::bigint from jsonb_array_elements(m.common) c))`.as(
        "texts",
      ),
    )
    .where("t.path", "=", path)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { topicId, isOpen, people, common, texts } = row;
  const shown = (common ?? []).flatMap((one) => {
    const text = texts?.[String(one.id)];
    return text === undefined ? [] : [{ ...one, text }];
  });
  return { topicId, isOpen, people: people ?? 0, common: shown };
}

/** Topics whose map is to be drawn anew. */
export async function listDue(db: Reader, now: Date): Promise<readonly OpinionTopicId[]> {
  const { rows } = await sql<{
    id: OpinionTopicId;
    is_changed: boolean;
    made_at: Date | null;
    answers: number | null;
    fresh: number;
  }>`
    select t.id, t.is_changed, m.made_at, m.answers, (
      select count(*)::int from (
        select from opinions.answer a
        where a.topic_id = t.id and a.answered_at > coalesce(m.made_at, '-infinity')
        limit ${MOST_FRESH}) f) as fresh
    from opinions.topic t left join opinions.map m on m.topic_id = t.id
    order by t.id`.execute(db);
  return rows
    .filter(({ is_changed, made_at, answers, fresh }) => {
      const state = { fresh, isChanged: is_changed, madeAt: made_at ?? undefined };
      return isMapDue({ ...state, answers: answers ?? undefined }, now);
    })
    .map(({ id }) => id);
}

export interface AnswerRow {
  readonly person_id: PersonId;
  readonly statement_id: StatementId;
  readonly says: number;
}

/** All answers to what is not hidden, some at a time, so that they are never all there as objects. */
export async function* answersInParts(
  db: Reader,
  topicId: OpinionTopicId,
  most = 20_000,
): AsyncGenerator<readonly AnswerRow[]> {
  let [person, statement]: [PersonId | null, number] = [null, 0];
  for (;;) {
    const { rows }: { rows: AnswerRow[] } = await sql<AnswerRow>`
      select a.person_id, a.statement_id, a.says from opinions.answer a
      where a.topic_id = ${topicId} and (
        ${person}::uuid is null or (a.person_id, a.statement_id) > (${person}::uuid, ${statement}::bigint))
        and exists (select from opinions.statement s where s.id = a.statement_id and s.text is not null)
      order by a.person_id, a.statement_id limit ${most}`.execute(db);
    yield rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < most) return;
    [person, statement] = [last.person_id, last.statement_id];
  }
}
