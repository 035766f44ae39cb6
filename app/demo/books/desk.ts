import type { Act, InputSchema } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/database/database.ts";
import { addDaysTo, type Day } from "../../../platform/time/days.ts";
import { listApprovedClaims, payClaim } from "../../claims/door.ts";
import {
  handInStatement,
  importStatement,
  listPaymentsOut,
  listSuspense,
  settleLine,
} from "../../money/door.ts";
import { draw, listDue, sendReport, writeReport } from "../../reports/door.ts";
import { SPENDING } from "../party/money.ts";
import { bankFile, type MadeLine } from "./bank-file.ts";

/** Whoever keeps the books, and how acts are done in the past or in the life. */
export interface Desk {
  readonly tx: Tx;
  do<Schema extends InputSchema, Facts, Change>(
    act: Act<Schema, Facts, Change>,
    input: unknown,
  ): Promise<Change | undefined>;
}

/** What a payment that gives a gift back is called. */
export const GIVEN_BACK = "GIFT SENT BACK";
/** What a payment of a claim is called. */
export const CLAIM_PAID = "EXPENSES";

/** Hands the bank's file in, takes it into the books and says of each payment out what it was for, where that is known. */
export async function takeStatement(desk: Desk, lines: readonly MadeLine[]): Promise<void> {
  if (lines.length === 0) return;
  const handed = await desk.do(handInStatement, { file: bankFile(lines) });
  if (handed === undefined) return;
  await desk.do(importStatement, { hash: handed.hash });
  await payClaims(desk);
  for (const { id, pence, text } of await listSuspense(desk.tx)) {
    const account = pence < 0 ? accountOf(text ?? "") : undefined;
    if (account !== undefined) await desk.do(settleLine, { line: String(id), account, person: "" });
  }
}

const SENT_BEFORE_DAYS = 16;

/** Reads, signs and sends what the Electoral Commission is to have soon, once all of the bank's lines of it are there. */
export async function sendReports({ tx, do: perform }: Desk, today: Day): Promise<void> {
  for (const due of await listDue(tx, today)) {
    if (addDaysTo(due.due, -SENT_BEFORE_DAYS) > today) continue;
    const { hash } = writeReport(await draw(tx, due));
    await perform(sendReport, { report: due.key, hash, on: today, declared: "yes" });
  }
}

function accountOf(text: string): string | undefined {
  if (text.includes(GIVEN_BACK)) return "gifts-held";
  return SPENDING.some(({ payee }) => text.startsWith(payee)) ? "expenses-other" : undefined;
}

async function payClaims(desk: Desk): Promise<void> {
  for (const { id, pence } of await listApprovedClaims(desk.tx)) {
    const payments = await listPaymentsOut(desk.tx, pence);
    const payment = payments.find(({ text }) => text?.includes(CLAIM_PAID));
    if (payment === undefined) continue;
    await desk.do(payClaim, { claim: String(id), line: String(payment.line) });
  }
}
