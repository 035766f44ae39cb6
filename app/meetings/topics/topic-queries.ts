import { type RawBuilder, type Selectable, sql } from "kysely";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import { takeLock } from "../../../platform/database/named-lock.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { likenessOf } from "../../../platform/text/likeness.ts";
import type { Topic } from "../meeting.ts";
import type { MeetingTables } from "../tables.ts";

const tables = (db: Reader) => db.withTables<MeetingTables>();

const topicOf = (row: Selectable<MeetingTables["meetings.topic"]>): Topic => ({
  id: row.id,
  title: row.title,
  says: row.says ?? undefined,
  personId: row.person_id ?? undefined,
  proposedAt: row.proposed_at,
  support: row.support,
  state: row.state,
});

const TOPICS_A_PAGE = 30;

/** Where a list of topics goes on: after this one, at this support. */
export interface TopicPlace {
  readonly support: number;
  readonly id: number;
}

export interface TopicSlice {
  readonly topics: readonly Topic[];
  readonly after: TopicPlace | undefined;
}

/** Topics for the weeks to come, those that most support first. */
export async function listOpenTopics(
  db: Reader,
  after?: TopicPlace,
  most = TOPICS_A_PAGE,
): Promise<TopicSlice> {
  const from = after === undefined ? sql`` : placeAfter(after);
  const { rows } = await sql<Selectable<MeetingTables["meetings.topic"]>>`
    select * from meetings.topic where state = 'open' ${from}
    order by support desc, id limit ${most + 1}`.execute(db);
  const topics = rows.slice(0, most).map(topicOf);
  const last = topics.at(-1);
  return { topics, after: rows.length > most && last ? last : undefined };
}

const placeAfter = ({ support, id }: TopicPlace): RawBuilder<unknown> =>
  sql`and support <= ${support} and (support < ${support} or id > ${id})`;

export async function lockTopic(tx: Tx, id: number): Promise<Topic | undefined> {
  const row = await tables(tx)
    .selectFrom("meetings.topic")
    .selectAll()
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  return row && topicOf(row);
}

/** The open topic that looks like this one. Of two who propose the same at once, the second waits and finds the first. */
export async function findAlike(tx: Tx, title: string): Promise<string | undefined> {
  const likeness = likenessOf(title);
  await takeLock(tx, `meetings.topic ${likeness}`);
  const row = await tables(tx)
    .selectFrom("meetings.topic")
    .select("title")
    .where("likeness", "=", likeness)
    .where("state", "=", "open")
    .orderBy("id")
    .executeTakeFirst();
  return row?.title;
}

export async function countOpenTopicsOf(db: Reader, personId: PersonId): Promise<number> {
  const { count } = await tables(db)
    .selectFrom("meetings.topic")
    .where("person_id", "=", personId)
    .where("state", "=", "open")
    .select((select) => select.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Of the open topics, those that somebody supports. */
export async function listSupportedBy(db: Reader, personId: PersonId): Promise<readonly number[]> {
  const rows = await tables(db)
    .selectFrom("meetings.topic_support as s")
    .innerJoin("meetings.topic as t", "t.id", "s.topic_id")
    .select("t.id")
    .where("s.person_id", "=", personId)
    .where("t.state", "=", "open")
    .execute();
  return rows.map(({ id }) => id);
}
