import { sql } from "kysely";
import type { Tx } from "../../../platform/database/database.ts";
import type { MoneyTables } from "../tables.ts";
import type { HandedIn } from "./handed-in-queries.ts";
import type { NamedLine } from "./identity.ts";
import type { KeptLine } from "./statement.ts";

const tables = (tx: Tx) => tx.withTables<MoneyTables>();

export interface ToHandIn extends HandedIn {
  /** Some at a time, so that a long statement is never in the memory as a whole. */
  readonly lines: AsyncIterable<readonly NamedLine[]>;
  readonly keptUntil: Date;
}

/** What was read of a file, until somebody imports it: never the file itself, which names accounts of other people. */
export async function saveHandedIn(tx: Tx, handed: ToHandIn): Promise<void> {
  const { hash, account, head, lines, keptUntil } = handed;
  await deleteHandedIn(tx, hash);
  await tables(tx)
    .insertInto("money.handed_in")
    .values({
      ...{ hash, bank_account_id: account, kept_until: keptUntil },
      ...{ format: head.format, lines: head.lines, first_day: head.from, last_day: head.to },
      ...{ opening_pence: head.opening ?? null, closing_pence: head.closing ?? null },
      warnings: JSON.stringify(head.warnings),
    })
    .execute();
  let from = 0;
  for await (const some of lines) {
    const column = <Value>(read: (line: KeptLine) => Value) => some.map(({ line }) => read(line));
    await sql`
      insert into money.handed_in_line (hash, nth, key, on_day, pence, payer, reference, text, is_reversal, is_charge)
      select ${hash}, ${from}::int + l.nth, l.key, l.on_day, l.pence, l.payer, l.reference, l.text, l.is_reversal, l.is_charge
      from unnest(${some.map(({ key }) => key)}::text[], ${column(({ on }) => on)}::date[],
        ${column(({ pence }) => pence)}::bigint[], ${column(({ payer }) => payer ?? null)}::text[],
        ${column(({ reference }) => reference ?? null)}::text[], ${column(({ text }) => text ?? null)}::text[],
        ${column(({ isReversal }) => isReversal)}::boolean[], ${column(({ isCharge }) => isCharge)}::boolean[])
        with ordinality as l (key, on_day, pence, payer, reference, text, is_reversal, is_charge, nth)`.execute(
      tx,
    );
    from += some.length;
  }
}

export async function deleteHandedIn(tx: Tx, hash: string): Promise<void> {
  await tables(tx).deleteFrom("money.handed_in").where("hash", "=", hash).execute();
}

export async function deleteOldHandedIn(tx: Tx, now: Date): Promise<void> {
  await tables(tx).deleteFrom("money.handed_in").where("kept_until", "<=", now).execute();
}
