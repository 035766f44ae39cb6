import { type Selectable, sql } from "kysely";
import type { Reader, Tx } from "../../platform/database/database.ts";
import { takeLock } from "../../platform/database/named-lock.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { Office } from "../rulebook/door.ts";
import type { Recall } from "./recall.ts";
import type { RecallTables } from "./tables.ts";

const tables = (db: Reader) => db.withTables<RecallTables>();
const recalls = (db: Reader) => tables(db).selectFrom("recalls.recall").selectAll();

const recallOf = (row: Selectable<RecallTables["recalls.recall"]>): Recall => ({
  id: row.id,
  office: row.office as Office,
  personId: row.person_id ?? undefined,
  startedBy: row.started_by ?? undefined,
  reason: row.reason,
  answer: row.answer ?? undefined,
  state: row.state,
  needed: row.needed,
  supportCount: row.support_count,
  answerDays: row.answer_days,
  restDays: row.rest_days,
  startedAt: row.started_at,
  gathersUntil: row.gathers_until,
  ballotOpensAt: row.ballot_opens_at ?? undefined,
  ballotId: row.ballot_id ?? undefined,
  sealedId: row.sealed_id ?? undefined,
  shownWhy: row.shown_why ?? undefined,
  endedAt: row.ended_at ?? undefined,
});

export async function findRecall(db: Reader, id: number): Promise<Recall | undefined> {
  const row = await recalls(db).where("id", "=", id).executeTakeFirst();
  return row && recallOf(row);
}

export async function lockRecall(tx: Tx, id: number): Promise<Recall | undefined> {
  const row = await recalls(tx).where("id", "=", id).forUpdate().executeTakeFirst();
  return row && recallOf(row);
}

/** Of two who ask for the same recall at once, the second sees the first's. */
export async function lockRecallsOf(
  tx: Tx,
  { personId, office }: { personId: PersonId; office: Office },
): Promise<void> {
  await takeLock(tx, `recalls ${office} ${personId}`);
}

/** The next recall's number: its line in the record names it. */
export async function nextNumber(tx: Tx): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    select nextval(pg_get_serial_sequence('recalls.recall', 'id'))::int as id`.execute(tx);
  return rows[0]?.id ?? 0;
}

export interface Recalls {
  readonly recalls: readonly Recall[];
  /** Undefined on the last page. */
  readonly next: number | undefined;
}

const A_PAGE = 20;

/** The newest first. */
export async function listRecalls(db: Reader, before?: number): Promise<Recalls> {
  let query = recalls(db)
    .orderBy("id", "desc")
    .limit(A_PAGE + 1);
  if (before !== undefined) query = query.where("id", "<", before);
  const rows = await query.execute();
  const found = rows.slice(0, A_PAGE).map(recallOf);
  return { recalls: found, next: rows.length > A_PAGE ? found.at(-1)?.id : undefined };
}

/** Every recall of one person from one office. */
export async function listRecallsOf(
  db: Reader,
  { personId, office }: { personId: PersonId; office: Office },
): Promise<readonly Recall[]> {
  const query = recalls(db).where("person_id", "=", personId).where("office", "=", office);
  return (await query.orderBy("id").execute()).map(recallOf);
}

export async function countGatheringOf(db: Reader, startedBy: PersonId): Promise<number> {
  const { count } = await tables(db)
    .selectFrom("recalls.recall")
    .where("started_by", "=", startedBy)
    .where("state", "=", "gathering")
    .select((select) => select.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
}

/** Those that the clock may have to do with. They are few. */
export async function listForTheClock(db: Reader): Promise<readonly Recall[]> {
  const rows = await recalls(db)
    .where("ended_at", "is", null)
    .where("state", "in", ["gathering", "answering"])
    .orderBy("id")
    .execute();
  return rows.map(recallOf);
}

export async function hasSupported(db: Reader, id: number, personId: PersonId): Promise<boolean> {
  const row = await tables(db)
    .selectFrom("recalls.support")
    .select("id")
    .where("recall_id", "=", id)
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return row !== undefined;
}
