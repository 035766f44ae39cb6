import type { Pence } from "../ledger/entry.ts";
import { findPence } from "../ledger/pence.ts";
import type { DuesEvery } from "./plan.ts";
import { MOST_SIGNS, runningKey } from "./reference.ts";

/** A standing order that a member's bank carries out already. */
export interface RunningOrder {
  readonly row: number;
  readonly key: string;
  readonly written: string;
  readonly email: string;
  readonly monthPence: Pence;
  readonly every: DuesEvery;
}

export interface RunningRead {
  readonly orders: readonly RunningOrder[];
  /** Numbers of rows that could not be read. */
  readonly faults: readonly number[];
}

const LEAST_KEY = 4;
const MONTHS = 12;

/**
 * Reads rows of reference, email, amount and `month` or `year`, with commas, semicolons or tabs between. A first row of
 * headings is passed over.
 */
export function readRunning(table: string): RunningRead {
  const orders: RunningOrder[] = [];
  const faults: number[] = [];
  const seen = new Map<string, string>();
  for (const [index, line] of table.split("\n").entries()) {
    if (line.trim() === "") continue;
    const order = orderIn(
      line.split(/[,;\t]/).map((cell) => cell.trim()),
      index + 1,
    );
    if (order === undefined && index === 0 && /email|e-bost/i.test(line)) continue;
    const isTwice = order !== undefined && (seen.get(order.key) ?? order.email) !== order.email;
    if (order === undefined || isTwice) faults.push(index + 1);
    else if (!seen.has(order.key)) {
      seen.set(order.key, order.email);
      orders.push(order);
    }
  }
  return { orders, faults };
}

function orderIn(cells: readonly string[], row: number): RunningOrder | undefined {
  const [written = "", email = "", amount = "", how = ""] = cells;
  const key = runningKey(written);
  const pence = findPence(amount);
  const every: DuesEvery = /^(?:y|blwyddyn)/i.test(how) ? "year" : "month";
  const monthPence = Math.floor((pence ?? 0) / (every === "year" ? MONTHS : 1));
  const isKey = key.length >= LEAST_KEY && key.length <= MOST_SIGNS;
  if (!isKey || !/^[^\s@]+@[^\s@]+$/.test(email) || monthPence < 1) return undefined;
  return { row, key, written, email: email.toLowerCase(), monthPence, every };
}
