import { type RawBuilder, type Selectable, sql } from "kysely";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import { takeLock } from "../../../platform/database/named-lock.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { likenessOf } from "../../../platform/text/likeness.ts";
import { type HidingGround, hiddenIn } from "../../../platform/text/posts.ts";
import type { Topic } from "../meeting.ts";
import type { MeetingTables } from "../tables.ts";

const tables = (db: Reader) => db.withTables<MeetingTables>();

type Row = Selectable<MeetingTables["meetings.topic"]> & {
  ground: HidingGround | null;
  request: number | null;
  hidden_at: Date | null;
};

const ROWS = sql`
  select t.*, h.ground, h.request, h.hidden_at
  from meetings.topic t left join meetings.hidden h on h.id = t.hidden_id`;

const topicOf = (row: Row): Topic => ({
  id: row.id,
  title: row.title ?? undefined,
  says: row.says ?? undefined,
  hidden: hiddenIn(row),
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
  const { rows } = await sql<Row>`
    ${ROWS} where t.state = 'open' ${from}
    order by t.support desc, t.id limit ${most + 1}`.execute(db);
  const topics = rows.slice(0, most).map(topicOf);
  const last = topics.at(-1);
  return { topics, after: rows.length > most && last ? last : undefined };
}

const placeAfter = ({ support, id }: TopicPlace): RawBuilder<unknown> =>
  sql`and t.support <= ${support} and (t.support < ${support} or t.id > ${id})`;

/**
 * The open topics that a week can take, the first of them: what is hidden is not discussed. Held, so that what two keys
 * hide in this moment is either passed over or hidden with its meeting.
 */
export async function listToTake(tx: Tx, most: number): Promise<readonly Topic[]> {
  const { rows } = await sql<Row>`
    ${ROWS} where t.state = 'open' and t.hidden_id is null
    order by t.support desc, t.id limit ${most}
    for update of t`.execute(tx);
  return rows.map(topicOf);
}

export async function lockTopic(tx: Tx, id: number): Promise<Topic | undefined> {
  const { rows } = await sql<Row>`${ROWS} where t.id = ${id} for update of t`.execute(tx);
  return rows[0] && topicOf(rows[0]);
}

/** A topic that stands already, or that two keys hid. */
export interface Alike {
  /** Undefined while it is hidden. */
  readonly title: string | undefined;
}

/**
 * The open topic that looks like this one, or one that is hidden. Of two who propose the same at once, the second waits
 * and finds the first.
 */
export async function findAlike(tx: Tx, title: string): Promise<Alike | undefined> {
  const likeness = likenessOf(title);
  await takeLock(tx, `meetings.topic ${likeness}`);
  const row = await tables(tx)
    .selectFrom("meetings.topic")
    .select("title")
    .where("likeness", "=", likeness)
    .where((where) => where.or([where("state", "=", "open"), where("hidden_id", "is not", null)]))
    .orderBy("hidden_id", "desc")
    .orderBy("id")
    .executeTakeFirst();
  return row && { title: row.title ?? undefined };
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
