import { sql } from "kysely";
import type { Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { likenessOf } from "../../../platform/text/likeness.ts";
import type { OpinionsTables } from "../tables.ts";
import type { OpinionTopicId, StatementId } from "../topic.ts";

export interface NewStatement {
  readonly topicId: OpinionTopicId;
  readonly personId: PersonId;
  readonly text: string;
}

export async function saveStatement(
  tx: Tx,
  { topicId, personId, text }: NewStatement,
  at: Date,
): Promise<StatementId> {
  const { id } = await tx
    .withTables<OpinionsTables>()
    .insertInto("opinions.statement")
    .values({
      ...{ topic_id: topicId, person_id: personId, text },
      ...{ likeness: likenessOf(text), written_at: at },
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

export interface Answered {
  readonly topicId: OpinionTopicId;
  readonly statementId: StatementId;
  readonly personId: PersonId;
  /** 1 agrees, -1 disagrees, 0 passes. */
  readonly says: number;
}

/** One answer of one person, from however many browsers; the statement's counter goes up with the first. */
export async function saveAnswer(tx: Tx, answered: Answered, at: Date): Promise<void> {
  const { topicId, statementId, personId, says } = answered;
  await sql`
    with put as (
      insert into opinions.answer (topic_id, statement_id, person_id, says, answered_at)
      values (${topicId}, ${statementId}, ${personId}, ${says}, ${at})
      on conflict (topic_id, person_id, statement_id)
        do update set says = excluded.says, answered_at = excluded.answered_at
      -- A row that nobody has locked or changed is a new one.
      returning (xmax = 0) as is_new)
    update opinions.statement set answers = answers + 1
    where id = ${statementId} and exists (select from put where is_new)`.execute(tx);
}

/** Many at once, each of a person who has not answered that statement. For the demonstration and for tests. */
export async function saveAnswers(
  tx: Tx,
  topicId: OpinionTopicId,
  answers: readonly Omit<Answered, "topicId">[],
  at: Date,
): Promise<void> {
  await sql`
    with put as (
      insert into opinions.answer (topic_id, statement_id, person_id, says, answered_at)
      select ${topicId}, a.statement, a.person, a.says, ${at}
      from unnest(
        ${answers.map(({ statementId }) => statementId)}::bigint[],
        ${answers.map(({ personId }) => personId)}::uuid[],
        ${answers.map(({ says }) => says)}::smallint[]) as a (statement, person, says)
      on conflict do nothing
      returning statement_id)
    update opinions.statement s set answers = s.answers + many.answers
    from (select statement_id, count(*)::int as answers from put group by statement_id) many
    where many.statement_id = s.id`.execute(tx);
}
