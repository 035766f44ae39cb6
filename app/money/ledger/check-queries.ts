import { sql } from "kysely";
import type { Database, Tx } from "../../../platform/database/database.ts";

const LINES_AT_ONCE = 200_000;

export interface LedgerReport {
  readonly entries: number;
  readonly lines: number;
  /** What does not fit, each in a short sentence for whoever runs the server. */
  readonly faults: readonly string[];
}

/**
 * Adds everything up again from the lines, in slices: each entry comes to nought, and each month of each account is what
 * its lines say. All of it as of one moment, while others go on writing.
 */
export const checkLedger = (database: Database, slice = LINES_AT_ONCE): Promise<LedgerReport> =>
  database
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute((tx) => check(tx, slice));

async function check(tx: Tx, slice: number): Promise<LedgerReport> {
  const faults: string[] = [];
  const sums = new Map<string, { pence: number; lines: number }>();
  let entries = 0;
  let lines = 0;
  for await (const part of slicesOf(tx, slice)) {
    entries += part.entries;
    for (const { id, says } of part.faulty) faults.push(`entry ${id}: ${says}`);
    for (const { account, month, pence, count } of part.sums) {
      const key = `${account} ${month}`;
      const sum = sums.get(key) ?? { pence: 0, lines: 0 };
      sums.set(key, { pence: sum.pence + pence, lines: sum.lines + count });
      lines += count;
    }
  }
  const { rows } = await sql<{ key: string; pence: number; lines: number }>`
    select account_id || ' ' || month as key, sum(pence)::bigint as pence, sum(lines)::bigint as lines
    from money.month_total group by account_id, month`.execute(tx);
  const kept = new Map(rows.map(({ key, ...sum }) => [key, sum]));
  for (const key of new Set([...sums.keys(), ...kept.keys()])) {
    const [is, says] = [sums.get(key), kept.get(key)];
    if (is?.pence !== says?.pence || is?.lines !== says?.lines) {
      faults.push(
        `account and month ${key}: ${is?.lines ?? 0} lines of ${is?.pence ?? 0} pence, kept as ${says?.lines ?? 0} of ${says?.pence ?? 0}`,
      );
    }
  }
  return { entries, lines, faults };
}

interface Slice {
  readonly entries: number;
  readonly faulty: readonly { readonly id: number; readonly says: string }[];
  readonly sums: readonly {
    readonly account: number;
    readonly month: string;
    readonly pence: number;
    readonly count: number;
  }[];
}

async function* slicesOf(tx: Tx, slice: number): AsyncGenerator<Slice> {
  const { rows } = await sql<{ last: number | null }>`
    select max(id) as last from money.entry`.execute(tx);
  const last = rows[0]?.last ?? 0;
  for (let from = 0; from < last; from += slice) yield await readSlice(tx, from, from + slice);
}

/** @param from entries after this one, `to` that one */
async function readSlice(tx: Tx, from: number, to: number): Promise<Slice> {
  const counted = await sql<{ entries: number }>`
    select count(*) as entries from money.entry where id > ${from} and id <= ${to}`.execute(tx);
  const faulty = await sql<{ id: number; says: string }>`
    select e.id, count(l.id) || ' lines that come to ' || coalesce(sum(l.pence), 0) as says
    from money.entry e left join money.line l on l.entry_id = e.id
    where e.id > ${from} and e.id <= ${to}
    group by e.id having count(l.id) < 2 or sum(l.pence) <> 0 order by e.id limit 100`.execute(tx);
  const sums = await sql<Slice["sums"][number]>`
    select l.account_id as account, date_trunc('month', e.on_day)::date as month,
      sum(l.pence)::bigint as pence, count(*) as count
    from money.entry e join money.line l on l.entry_id = e.id
    where e.id > ${from} and e.id <= ${to} group by 1, 2`.execute(tx);
  return { entries: counted.rows[0]?.entries ?? 0, faulty: faulty.rows, sums: sums.rows };
}
