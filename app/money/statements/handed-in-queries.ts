import { sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import type { MoneyTables } from "../tables.ts";
import type { NamedLine, ToCompare } from "./identity.ts";
import type { StatementHead } from "./statement.ts";

const tables = (db: Reader) => db.withTables<MoneyTables>();

/** A statement that was read, and is not in the books yet. */
export interface HandedIn {
  readonly hash: string;
  readonly account: number;
  readonly head: StatementHead;
}

export async function findHandedIn(
  db: Reader,
  hash: string,
  now: Date,
): Promise<HandedIn | undefined> {
  const row = await tables(db)
    .selectFrom("money.handed_in")
    .select(["format", "lines", "first_day as from", "last_day as to", "warnings"])
    .select(["bank_account_id as account", "opening_pence", "closing_pence"])
    .where("hash", "=", hash)
    .where("kept_until", ">", now)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { account, opening_pence, closing_pence, ...said } = row;
  const balances = { opening: opening_pence ?? undefined, closing: closing_pence ?? undefined };
  return { hash, account, head: { ...said, ...balances } };
}

const HANDED_IN_AT_ONCE = 2000;

/** As much of each line that was handed in as tells whether it is new, in the order of the file; some at a time. */
export async function* handedInLines(
  db: Reader,
  hash: string,
): AsyncGenerator<readonly (ToCompare & { readonly nth: number })[]> {
  for (let after = 0; ; ) {
    const some = await tables(db)
      .selectFrom("money.handed_in_line")
      .select(["nth", "key", "on_day as on", "pence"])
      .where("hash", "=", hash)
      .where("nth", ">", after)
      .orderBy("nth")
      .limit(HANDED_IN_AT_ONCE)
      .execute();
    yield some;
    if (some.length < HANDED_IN_AT_ONCE) return;
    after = some.at(-1)?.nth ?? after;
  }
}

/** These lines of what was handed in, in this order. */
export async function linesHandedIn(
  db: Reader,
  hash: string,
  nths: readonly number[],
): Promise<readonly NamedLine[]> {
  const rows = await tables(db)
    .selectFrom("money.handed_in_line")
    .select(["nth", "key", "on_day as on", "pence", "payer", "reference", "text"])
    .select(["is_reversal as isReversal", "is_charge as isCharge"])
    .where("hash", "=", hash)
    .where("nth", "=", sql<number>`any(${nths}::int[])`)
    .execute();
  const found = new Map(
    rows.map(({ nth, key, payer, reference, text, ...line }) => {
      const says = {
        payer: payer ?? undefined,
        reference: reference ?? undefined,
        text: text ?? undefined,
      };
      return [nth, { key, line: { ...line, ...says } }];
    }),
  );
  return nths.flatMap((nth) => found.get(nth) ?? []);
}
