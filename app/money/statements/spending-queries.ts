import { sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import type { Day } from "../../../platform/time/days.ts";
import type { Pence } from "../ledger/entry.ts";
import { isStanding, isTakenBack } from "./statement-queries.ts";

export interface PaymentOut {
  readonly line: number;
  readonly on: Day;
  readonly text: string | null;
}

const MOST_SHOWN = 20;

/** Payments of that sum that went out and of which nobody has said what for, the latest first. */
export async function listPaymentsOut(db: Reader, pence: Pence): Promise<readonly PaymentOut[]> {
  const { rows } = await sql<PaymentOut>`
    select id as line, on_day as on, concat_ws(' · ', payer, reference, text) as text from money.bank_line l
    where account = 'suspense' and pence = ${-pence} and ${isStanding}
    order by on_day desc, id desc limit ${MOST_SHOWN}`.execute(db);
  return rows;
}

/** Of these lines those that are not that any more: said to be something else since, or taken back by the bank. */
export async function linesNotFor(
  db: Reader,
  lines: readonly number[],
  account: "expenses-other" | "refunds-owed",
): Promise<readonly number[]> {
  const { rows } = await sql<{ id: number }>`
    select id from money.bank_line l where id = any(${lines}::bigint[])
      and (account <> ${account} or ${isTakenBack})`.execute(db);
  return rows.map(({ id }) => id);
}
