import { sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { likenessOf } from "../../../platform/text/likeness.ts";
import type { HiddenStatementId } from "../hiding/hiding.ts";
import type { OpinionsTables } from "../tables.ts";
import { type Answer, answerOf, type OpinionTopicId, type StatementId } from "../topic.ts";
import type { Before } from "./statement.ts";

const tables = (db: Reader) => db.withTables<OpinionsTables>();

export interface Statement {
  readonly id: StatementId;
  readonly topicId: OpinionTopicId;
  readonly personId: PersonId | undefined;
  /** Undefined while it is hidden. */
  readonly text: string | undefined;
  readonly hiddenId: HiddenStatementId | undefined;
}

/** A statement of this topic. Another topic's is none of it. */
export async function findStatement(
  db: Reader,
  topicId: OpinionTopicId,
  id: StatementId,
): Promise<Statement | undefined> {
  const row = await tables(db)
    .selectFrom("opinions.statement")
    .select(["person_id", "text", "hidden_id"])
    .where("id", "=", id)
    .where("topic_id", "=", topicId)
    .executeTakeFirst();
  return (
    row && {
      ...{ id, topicId },
      personId: row.person_id ?? undefined,
      text: row.text ?? undefined,
      hiddenId: row.hidden_id ?? undefined,
    }
  );
}

/** What stands before one more statement of this person. */
export async function findBefore(
  db: Reader,
  topicId: OpinionTopicId,
  personId: PersonId,
  text: string,
): Promise<Before> {
  const { all, own } = await tables(db)
    .selectFrom("opinions.statement")
    .select([
      sql<number>`count(*)::int`.as("all"),
      sql<number>`count(*) filter (where person_id = ${personId})::int`.as("own"),
    ])
    .where("topic_id", "=", topicId)
    .executeTakeFirstOrThrow();
  const same = await tables(db)
    .selectFrom("opinions.statement")
    .select("text")
    .where("topic_id", "=", topicId)
    .where("likeness", "=", likenessOf(text))
    .executeTakeFirst();
  return { all, own, same: same && { text: same.text ?? undefined } };
}

export interface NextStatement {
  readonly id: StatementId;
  readonly text: string;
}

/** The one that fewest have seen, of those that this person has not answered. */
export async function findNext(
  db: Reader,
  topicId: OpinionTopicId,
  personId: PersonId,
): Promise<NextStatement | undefined> {
  const { rows } = await sql<NextStatement>`
    select s.id, s.text from opinions.statement s
    where s.topic_id = ${topicId} and s.text is not null and not exists (
      select from opinions.answer a
      where a.topic_id = s.topic_id and a.person_id = ${personId} and a.statement_id = s.id)
    order by s.answers, s.id limit 1`.execute(db);
  return rows[0];
}

export interface Progress {
  readonly statements: number;
  /** How many of them this person has answered. */
  readonly answered: number;
}

export async function findProgress(
  db: Reader,
  topicId: OpinionTopicId,
  personId: PersonId,
): Promise<Progress> {
  const { rows } = await sql<Progress>`
    select count(*)::int as statements, count(a.person_id)::int as answered
    from opinions.statement s left join opinions.answer a
      on a.topic_id = s.topic_id and a.person_id = ${personId} and a.statement_id = s.id
    where s.topic_id = ${topicId} and s.text is not null`.execute(db);
  return rows[0] as Progress;
}

export interface ListedStatement {
  readonly id: StatementId;
  readonly personId: PersonId | undefined;
  readonly text: string | undefined;
  readonly hiddenId: HiddenStatementId | undefined;
  /** What this reader answers: shown to nobody else. */
  readonly own: Answer | undefined;
}

/** Newest first. */
export async function listStatements(
  db: Reader,
  topicId: OpinionTopicId,
  { readerId, before, most }: { readerId: PersonId; before: number | undefined; most: number },
): Promise<readonly ListedStatement[]> {
  const { rows } = await sql<{
    id: StatementId;
    person_id: PersonId | null;
    text: string | null;
    hidden_id: HiddenStatementId | null;
    says: number | null;
  }>`
    select s.id, s.person_id, s.text, s.hidden_id, a.says
    from opinions.statement s left join opinions.answer a
      on a.topic_id = s.topic_id and a.person_id = ${readerId} and a.statement_id = s.id
    where s.topic_id = ${topicId} and s.id < ${before ?? Number.MAX_SAFE_INTEGER}
    order by s.id desc limit ${most}`.execute(db);
  return rows.map(({ id, person_id, text, hidden_id, says }) => ({
    id,
    personId: person_id ?? undefined,
    text: text ?? undefined,
    hiddenId: hidden_id ?? undefined,
    own: says === null ? undefined : answerOf(says),
  }));
}

/** All of them, as they were added. */
export async function listStatementIds(
  db: Reader,
  topicId: OpinionTopicId,
): Promise<readonly StatementId[]> {
  const rows = await tables(db)
    .selectFrom("opinions.statement")
    .select("id")
    .where("topic_id", "=", topicId)
    .orderBy("id")
    .execute();
  return rows.map(({ id }) => id);
}

/** The texts of these, without those that are hidden. */
export async function textsOf(
  db: Reader,
  topicId: OpinionTopicId,
  ids: readonly StatementId[],
): Promise<ReadonlyMap<StatementId, string>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: StatementId; text: string }>`
    select id, text from opinions.statement
    where topic_id = ${topicId} and id = any(${ids}::bigint[]) and text is not null`.execute(db);
  return new Map(rows.map(({ id, text }) => [id, text]));
}

/** What one person says to the statements of a topic, for where they stand. */
export async function listOwnAnswers(
  db: Reader,
  topicId: OpinionTopicId,
  personId: PersonId,
): Promise<readonly (readonly [string, number])[]> {
  const rows = await tables(db)
    .selectFrom("opinions.answer")
    .select(["statement_id", "says"])
    .where("topic_id", "=", topicId)
    .where("person_id", "=", personId)
    .execute();
  return rows.map(({ statement_id, says }) => [String(statement_id), says]);
}
