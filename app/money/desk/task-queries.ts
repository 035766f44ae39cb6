import { sql } from "kysely";
import type { Person } from "../../../platform/actor.ts";
import type { Reader } from "../../../platform/database/database.ts";
import type { Day } from "../../../platform/time/days.ts";
import { lastDayFor } from "../gifts/gift.ts";
import { mayKeepBooks } from "../may.ts";
import { countSuspense } from "../statements/statement-queries.ts";

/** What waits on the desk of whoever keeps the books. */
export interface MoneyTasks {
  /** Gifts that are not checked yet. `last`: the last day on which the oldest can lawfully go back. */
  readonly gifts: { readonly count: number; readonly last: Day } | undefined;
  /** Lines of the bank's of which nobody has said what they are. */
  readonly suspense: { readonly count: number } | undefined;
}

export async function findMoneyTasks(db: Reader, person: Person): Promise<MoneyTasks> {
  if (mayKeepBooks(person) !== undefined) return { gifts: undefined, suspense: undefined };
  const [gifts, { count }] = await Promise.all([findGifts(db), countSuspense(db)]);
  return { gifts, suspense: Number(count) === 0 ? undefined : { count: Number(count) } };
}

async function findGifts(db: Reader): Promise<MoneyTasks["gifts"]> {
  const { rows } = await sql<{ count: number; first: Day | null }>`
    select count(*)::int as count, min(received_on) as first from money.gift where state = 'open'`.execute(
    db,
  );
  const [found] = rows;
  return found === undefined || found.first === null
    ? undefined
    : { count: found.count, last: lastDayFor(found.first) };
}
