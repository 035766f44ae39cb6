import { sql } from "kysely";
import type { Reader, Tx } from "../../platform/database/database.ts";
import type { Refund, RefundList } from "./refund.ts";
import type { RefundsTables } from "./tables.ts";

const lists = (db: Reader) =>
  db
    .withTables<RefundsTables>()
    .selectFrom("refunds.list")
    .select(["id", "kind", "payments", "pence", "hash", "drawn_at as drawnAt", "state"]);

const refunds = (db: Reader) =>
  db
    .withTables<RefundsTables>()
    .selectFrom("refunds.refund")
    .select(["id", "list_id as list", "bank_line as line", "person_id as personId"])
    .select(["on_day as on", "pence", "why", "way", "state", "out_line as outLine"]);

export const findList = (db: Reader, id: number): Promise<RefundList | undefined> =>
  lists(db).where("id", "=", id).executeTakeFirst();

/** The latest of exactly these payments. */
export const findListByHash = (db: Reader, hash: string): Promise<RefundList | undefined> =>
  lists(db).where("hash", "=", hash).orderBy("id", "desc").limit(1).executeTakeFirst();

/** The same, and nobody else decides on it until the transaction is over. */
export const lockList = (tx: Tx, id: number): Promise<RefundList | undefined> =>
  lists(tx).where("id", "=", id).forUpdate().executeTakeFirst();

const MOST_SHOWN = 100;

/** The latest first; not those that were dropped. */
export const listLists = (db: Reader): Promise<readonly RefundList[]> =>
  lists(db).where("state", "<>", "dropped").orderBy("id", "desc").limit(MOST_SHOWN).execute();

export const listRefunds = (db: Reader, list: number): Promise<readonly Refund[]> =>
  refunds(db).where("list_id", "=", list).orderBy("id").execute();

/** One of a list's, and nobody else says anything of it until the transaction is over. */
export const lockRefund = (tx: Tx, list: number, id: number): Promise<Refund | undefined> =>
  refunds(tx).where("list_id", "=", list).where("id", "=", id).forUpdate().executeTakeFirst();

/** Those of a list that are to be paid from the bank and have not left it. */
export const lockOwed = (tx: Tx, list: number): Promise<readonly Refund[]> =>
  refunds(tx)
    .where("list_id", "=", list)
    .where("state", "=", "owed")
    .where("way", "=", "bank")
    .orderBy("id")
    .forUpdate()
    .execute();

/** Of these lines of the bank's those that stand in a list, or were paid back. */
export async function linesListed(
  db: Reader,
  lines: readonly number[],
): Promise<ReadonlySet<number>> {
  const { rows } = await sql<{ line: number }>`
    select bank_line as line from refunds.refund
    where bank_line = any(${lines}::bigint[]) and state in ('listed', 'owed', 'paid')`.execute(db);
  return new Set(rows.map(({ line }) => line));
}

export interface Watched {
  readonly line: number;
  readonly outLine: number | null;
}

/** What is owed, and what was said to be paid since. */
export async function listWatched(db: Reader, since: Date): Promise<readonly Watched[]> {
  const { rows } = await sql<Watched>`
    select bank_line as line, out_line as "outLine" from refunds.refund
    where state = 'owed' or (state = 'paid' and settled_at >= ${since})`.execute(db);
  return rows;
}
