import { sql } from "kysely";
import type { Tx } from "../../../platform/database/database.ts";
import type { MoneyTables } from "../tables.ts";
import { ACCOUNT_CODES, type AccountCode, planOfAccount } from "./accounts.ts";
import { findFault, type LedgerEntry } from "./entry.ts";

const tables = (tx: Tx) => tx.withTables<MoneyTables>();

/** The numbers of a unit's accounts; those that it has not had yet are opened. */
async function accountsOf(tx: Tx, unit: number): Promise<ReadonlyMap<AccountCode, number>> {
  const listed = () =>
    tables(tx)
      .selectFrom("money.account")
      .select(["id", "code"])
      .where("unit_id", "=", unit)
      .execute();
  let rows = await listed();
  if (rows.length < ACCOUNT_CODES.length) {
    const plans = ACCOUNT_CODES.map((code) => ({ code, ...planOfAccount(code) }));
    await tables(tx)
      .insertInto("money.account")
      .values(
        plans.map(({ code, kind, within }) => ({
          ...{ unit_id: unit, code, kind, within: within ?? null },
        })),
      )
      .onConflict((conflict) => conflict.columns(["unit_id", "code"]).doNothing())
      .execute();
    rows = await listed();
  }
  return new Map(rows.map(({ id, code }) => [code, id]));
}

const AT_ONCE = 5000;

/**
 * Writes entries down, each once by its key, however often it is sent. Answers the number of each that was not there,
 * by its key. Throws where one does not come to nought: whoever calls has made it of two equal halves.
 */
export async function post(
  tx: Tx,
  entries: readonly LedgerEntry[],
  at: Date,
): Promise<ReadonlyMap<string, number>> {
  const posted = new Map<string, number>();
  for (const [unit, ofUnit] of Map.groupBy(entries, (entry) => entry.unit)) {
    const accounts = await accountsOf(tx, unit);
    for (let from = 0; from < ofUnit.length; from += AT_ONCE) {
      const batch = ofUnit.slice(from, from + AT_ONCE);
      for (const [key, id] of await postBatch(tx, batch, { unit, accounts, at })) {
        posted.set(key, id);
      }
    }
  }
  return posted;
}

interface Books {
  readonly unit: number;
  readonly accounts: ReadonlyMap<AccountCode, number>;
  readonly at: Date;
}

async function postBatch(
  tx: Tx,
  batch: readonly LedgerEntry[],
  { unit, accounts, at }: Books,
): Promise<ReadonlyMap<string, number>> {
  for (const entry of batch) {
    const fault = findFault(entry);
    if (fault !== undefined) throw new Error(`a ledger entry that is ${fault}: ${entry.key}`);
  }
  const { rows } = await sql<{ id: number; key: string }>`
    insert into money.entry (unit_id, on_day, posted_at, key, counters)
    select ${unit}, on_day, ${at}, key, counters
    from unnest(${batch.map(({ on }) => on)}::date[], ${batch.map(({ key }) => key)}::text[],
      ${batch.map(({ counters }) => counters ?? null)}::bigint[]) as e (on_day, key, counters)
    on conflict (key) do nothing
    returning id, key`.execute(tx);
  const ids = new Map(rows.map(({ id, key }) => [key, id]));
  const lines = batch.flatMap(({ key, lines: ofEntry }) => {
    const entry = ids.get(key);
    return entry === undefined ? [] : ofEntry.map((line) => ({ entry, ...line }));
  });
  if (lines.length > 0) {
    await sql`
      insert into money.line (entry_id, unit_id, account_id, pence, source, evidence)
      select entry_id, ${unit}, account_id, pence, source, evidence
      from unnest(${lines.map(({ entry }) => entry)}::bigint[],
        ${lines.map(({ account }) => accounts.get(account))}::int[],
        ${lines.map(({ pence }) => pence)}::bigint[], ${lines.map(({ source }) => source)}::text[],
        ${lines.map(({ evidence }) => evidence ?? null)}::text[])
        as l (entry_id, account_id, pence, source, evidence)`.execute(tx);
  }
  return ids;
}

/** A month's entries are all there: its totals stand in the record. False where another process was quicker. */
export async function saveMonthClosed(
  tx: Tx,
  closed: { unit: number; month: string; entries: number; hash: string },
  at: Date,
): Promise<boolean> {
  const { rows } = await sql`
    insert into money.month_closed (unit_id, month, closed_at, entries, hash)
    values (${closed.unit}, ${closed.month}::date, ${at}, ${closed.entries}, ${closed.hash})
    on conflict do nothing returning unit_id`.execute(tx);
  return rows.length > 0;
}
