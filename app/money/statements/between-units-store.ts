import { sql } from "kysely";
import type { Tx } from "../../../platform/database/database.ts";
import { type AccountCode, CENTRAL_ID } from "../ledger/accounts.ts";
import { moving, type Pence } from "../ledger/entry.ts";
import { ownBalancesOf } from "../ledger/ledger-queries.ts";
import { post } from "../ledger/ledger-store.ts";
import { sourceOf } from "./identity.ts";
import type { BankLine } from "./statement-queries.ts";

interface PaidFor {
  /** A payment out of one unit's bank. */
  readonly line: Pick<BankLine, "unit" | "on" | "pence">;
  /** The unit that owed it. */
  readonly owedBy: number;
  readonly account: AccountCode;
  readonly source: string;
}

/** What one unit owes less, and the other more, has gone between them; taken back it goes the other way. */
const post2 = (tx: Tx, { line, owedBy, account, source }: PaidFor, isBack: boolean, at: Date) => {
  const pence: Pence = isBack ? line.pence : -line.pence;
  const lines = (sum: Pence) => moving(sum, { from: account, to: "transfers" }, { source });
  const again = isBack ? ":back" : "";
  return post(
    tx,
    [
      { unit: line.unit, on: line.on, key: `${source}:paid${again}`, lines: lines(pence) },
      { unit: owedBy, on: line.on, key: `${source}:owed${again}`, lines: lines(-pence) },
    ],
    at,
  );
};

/**
 * A line that was just said to have paid what its unit owed has paid what another one did: by an entry in each, neither
 * owes it.
 */
export async function notePaidFor(
  tx: Tx,
  { line, owedBy, account }: { line: BankLine; owedBy: number | undefined; account: AccountCode },
  at: Date,
): Promise<void> {
  if (owedBy === undefined || owedBy === line.unit) return;
  const source = sourceOf(line.bankAccount, line.key, line.moves + 1);
  await post2(tx, { line, owedBy, account, source }, false, at);
}

/** A line is said to be something else: what it had paid for another unit is owed there again. */
export async function takeBackPaidFor(tx: Tx, line: BankLine, at: Date): Promise<void> {
  if (line.pence > 0) return;
  const source = sourceOf(line.bankAccount, line.key, line.moves);
  const { rows } = await sql<{ unit: number }>`
    select case when u.ended_on is null then u.id else ${CENTRAL_ID}::int end as unit
    from money.entry e join money.unit u on u.id = e.unit_id where e.key = ${`${source}:owed`}`.execute(
    tx,
  );
  const [owed] = rows;
  // Where one of the two has ended since, what both owe stands in one unit's books.
  if (owed === undefined || owed.unit === line.unit) return;
  const { account } = line;
  await post2(tx, { line, owedBy: owed.unit, account, source }, true, at);
}

/**
 * The one other unit to which a gift came that was given back by this line; undefined where the line's own unit holds
 * such a gift, or not exactly one other does.
 */
export async function findReturnedElsewhere(tx: Tx, line: BankLine): Promise<number | undefined> {
  const { rows } = await sql<{ unit: number }>`
    select distinct case when u.ended_on is null then u.id else ${CENTRAL_ID}::int end as unit
    from money.gift g join money.bank_line l on l.id = g.bank_line_id
    join money.bank_account a on a.id = l.bank_account_id join money.unit u on u.id = a.unit_id
    where g.state = 'returned' and g.pence = ${-line.pence} order by unit`.execute(tx);
  const holding: number[] = [];
  for (const { unit } of rows) {
    const held = (await ownBalancesOf(tx, unit)).get("gifts-held") ?? 0;
    if (held <= line.pence) holding.push(unit);
  }
  return holding.includes(line.unit) || holding.length !== 1 ? undefined : holding[0];
}
