import { sql } from "kysely";
import type { Tx } from "../../platform/database/database.ts";
import { type Found, hashOf, type ListState, sumOf, type WantedKind } from "./refund.ts";

/** Answers its number; undefined where one of the payments has come to stand in another list meanwhile. */
export async function saveList(
  tx: Tx,
  { kind, found }: { kind: WantedKind; found: readonly Found[] },
  at: Date,
): Promise<number | undefined> {
  const { rows } = await sql<{ id: number }>`
    insert into refunds.list (kind, payments, pence, hash, drawn_at)
    values (${kind}, ${found.length}, ${sumOf(found)}, ${hashOf(found)}, ${at}) returning id`.execute(
    tx,
  );
  const id = rows[0]?.id;
  if (id === undefined) throw new Error("a list was not written");
  // In one order for all: of two that draw up the same payments, the second waits for the first and then finds them.
  const sorted = found.toSorted((one, other) => one.line - other.line);
  const added = await sql`
    insert into refunds.refund (list_id, bank_line, person_id, on_day, pence, why, way)
    select ${id}, f.*
    from unnest(${sorted.map(({ line }) => line)}::bigint[], ${sorted.map(({ personId }) => personId)}::uuid[],
      ${sorted.map(({ on }) => on)}::date[], ${sorted.map(({ pence }) => pence)}::bigint[],
      ${sorted.map(({ why }) => why)}::text[], ${sorted.map(({ way }) => way)}::text[]) as f
    on conflict do nothing returning id`.execute(tx);
  return added.rows.length === found.length ? id : undefined;
}

const REFUND_STATE = { approved: "owed", dropped: "dropped" } as const;

export async function settleList(
  tx: Tx,
  id: number,
  state: Exclude<ListState, "drawn-up">,
  at: Date,
): Promise<void> {
  await sql`update refunds.list set state = ${state}, settled_at = ${at} where id = ${id}`.execute(
    tx,
  );
  await sql`
    update refunds.refund set state = ${REFUND_STATE[state]}, settled_at = ${at}
    where list_id = ${id} and state = 'listed'`.execute(tx);
}

export async function notePaidBack(tx: Tx, id: number, outLine: number, at: Date): Promise<void> {
  await sql`
    update refunds.refund set state = 'paid', out_line = ${outLine}, settled_at = ${at}
    where id = ${id}`.execute(tx);
}

/** Providers have given back what came on these lines: each is reversed by the line beside it. */
export async function noteGivenBack(
  tx: Tx,
  lines: readonly { readonly line: number; readonly by: number }[],
  at: Date,
): Promise<void> {
  await sql`
    update refunds.refund r set state = 'paid', out_line = g.by, settled_at = ${at}
    from unnest(${lines.map(({ line }) => line)}::bigint[], ${lines.map(({ by }) => by)}::bigint[]) as g (line, by)
    where r.bank_line = g.line and r.state = 'owed'`.execute(tx);
}

/** What was said to be their payment was none, or the bank has taken it back: they wait for another. */
export async function noteOwedAgain(tx: Tx, outLines: readonly number[], at: Date): Promise<void> {
  await sql`
    update refunds.refund set state = 'owed', out_line = null, settled_at = ${at}
    where out_line = any(${outLines}::bigint[])`.execute(tx);
}

/** The bank had taken back what came on these lines: whoever paid it has it already. */
export async function noteVoid(tx: Tx, lines: readonly number[], at: Date): Promise<void> {
  await sql`
    update refunds.refund set state = 'void', settled_at = ${at}
    where bank_line = any(${lines}::bigint[]) and state = 'owed'`.execute(tx);
}
