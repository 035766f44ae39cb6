import { sql } from "kysely";
import type { Reader, Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { PersonalDetails } from "../../platform/room.ts";
import { kept } from "./kept.ts";
import { noteChanged } from "./store.ts";
import type { OpinionsTables } from "./tables.ts";
import { answerOf, type OpinionTopicId } from "./topic.ts";

const tables = (db: Reader) => db.withTables<OpinionsTables>();

export const personal: PersonalDetails = {
  kept,
  gather,
  forget,
  follows: [
    { table: "opinions.statement" },
    { table: "opinions.answer", once: ["topic_id", "statement_id"] },
  ],
};

async function gather(db: Reader, personId: PersonId) {
  const statements = await tables(db)
    .selectFrom("opinions.statement as s")
    .innerJoin("opinions.topic as t", "t.id", "s.topic_id")
    .leftJoin("opinions.hidden as h", "h.id", "s.hidden_id")
    .select(["t.path", "s.written_at as writtenAt", "h.hidden_at as hiddenAt"])
    .select(sql<string | null>`coalesce(s.text, h.text)`.as("text"))
    .where("s.person_id", "=", personId)
    .orderBy("s.id")
    .execute();
  const answers = await tables(db)
    .selectFrom("opinions.answer as a")
    .innerJoin("opinions.statement as s", "s.id", "a.statement_id")
    .innerJoin("opinions.topic as t", "t.id", "a.topic_id")
    .select(["t.path", "s.text", "a.says", "a.answered_at as answeredAt"])
    .where("a.person_id", "=", personId)
    .orderBy("s.id")
    .execute();
  return {
    opinionStatements: statements,
    opinions: answers.map(({ says, ...answer }) => ({ ...answer, says: answerOf(says) })),
  };
}

/** Answers go, and the maps are made anew without them. Statements, which others have answered, stay without a name. */
async function forget(tx: Tx, personId: PersonId): Promise<void> {
  const { rows } = await sql<{ topic_id: OpinionTopicId }>`
    with gone as (
      delete from opinions.answer where person_id = ${personId} returning topic_id, statement_id),
    counted as (
      update opinions.statement set answers = answers - 1
      where id in (select statement_id from gone))
    select distinct topic_id from gone`.execute(tx);
  await noteChanged(
    tx,
    rows.map(({ topic_id }) => topic_id),
  );
  await sql`update opinions.statement set person_id = null where person_id = ${personId}`.execute(
    tx,
  );
}
