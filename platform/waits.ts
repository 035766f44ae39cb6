import { sql } from "kysely";
import type { Database } from "./database/database.ts";
import type { Limit, SaysOfLimit } from "./limits.ts";
import { hashOfSecret } from "./secrets.ts";

/** How often something may be done in a row, and how long each further turn waits for its moment. */
export interface Pace {
  readonly name: string;
  /** Turns at once within the minutes. */
  readonly free: number;
  readonly minutes: number;
  /** What is waited after those, doubled from turn to turn, and at most. */
  readonly seconds: { readonly first: number; readonly longest: number };
  readonly says: SaysOfLimit;
}

export type Turn =
  /** Which one it was within the minutes, from 1. */
  | { readonly isYours: true; readonly number: number }
  | { readonly isYours: false; readonly seconds: number };

const isDue = (seconds: number): number => Math.max(1, Math.ceil(seconds));

/**
 * Takes the next turn of whatever `key` stands for, if it is there. Who comes too early has used up nothing. Time is
 * the database's, so that all processes agree, and never a demonstration's. The free ones are not told by it: \`now()\`
 * is when a transaction began, and of several at once one that began sooner may come later.
 */
export async function takeTurn(database: Database, pace: Pace, key: string): Promise<Turn> {
  const { free, minutes, seconds } = pace;
  const hash = hashOfSecret(`${pace.name} ${key}`);
  const length = sql`make_interval(mins => ${minutes}::int)`;
  const taken = sql`case when turn.ends_at <= now() then 1 else turn.taken + 1 end`;
  const { rows } = await sql<{ taken: number }>`
    insert into platform.turn as turn (key, taken, next_at, ends_at)
    values (${hash}, 1, now(), now() + ${length})
    on conflict (key) do update set
      ends_at = case when turn.ends_at <= now() then now() + ${length} else turn.ends_at end,
      taken = ${taken},
      next_at = now() + case when ${taken} < ${free}::int then interval '0'
        else make_interval(secs => least(${seconds.longest}::float8,
          ${seconds.first}::float8 * power(2, least(20, ${taken} - ${free}::int)))) end
      where turn.ends_at <= now() or turn.taken < ${free}::int or turn.next_at <= now()
    returning taken`.execute(database);
  const [row] = rows;
  if (row !== undefined) return { isYours: true, number: row.taken };
  const { rows: waiting } = await sql<{ seconds: number }>`
    select extract(epoch from next_at - now())::float8 as seconds
    from platform.turn where key = ${hash}`.execute(database);
  return { isYours: false, seconds: isDue(waiting[0]?.seconds ?? 0) };
}

const FIRST_WAIT = 5;
const LONGEST_WAIT = 60;
/** For so long a wait that is over lets somebody through. */
const MINUTES_TO_GO_ON = 10;

/**
 * Where a place is past its limit, each browser there waits for itself: a little, longer the more are waiting, and
 * then it goes on, whatever others do meanwhile.
 * @param browser the secret that this browser was given when it was first asked to wait
 * @returns seconds that it still has to wait; 0: it goes on, once
 */
export async function secondsToWait(
  database: Database,
  limit: Pick<Limit, "name" | "most">,
  key: string,
  browser: string,
): Promise<number> {
  const place = hashOfSecret(`${limit.name} ${key}`);
  const who = hashOfSecret(browser);
  const { rows: done } = await sql`
    delete from platform.wait
    where browser = ${who} and place = ${place} and ready_at <= now() and ends_at > now()
    returning 1`.execute(database);
  if (done.length > 0) return 0;
  const { rows } = await sql<{ seconds: number }>`
    insert into platform.wait as wait (browser, place, ready_at, ends_at)
    select ${who}, ${place}, now() + length, now() + length + make_interval(mins => ${MINUTES_TO_GO_ON}::int)
    from (select make_interval(secs => least(${LONGEST_WAIT}::int, ${FIRST_WAIT}::int * (1 + count(*) / ${limit.most}::int))) as length
      from (select 1 from platform.wait where place = ${place} and ends_at > now()
        limit ${(limit.most * LONGEST_WAIT) / FIRST_WAIT}::int) as others) as measured
    on conflict (browser, place) do update set
      ready_at = case when wait.ends_at <= now() then excluded.ready_at else wait.ready_at end,
      ends_at = case when wait.ends_at <= now() then excluded.ends_at else wait.ends_at end
    returning extract(epoch from ready_at - now())::float8 as seconds`.execute(database);
  return isDue(rows[0]?.seconds ?? FIRST_WAIT);
}

export async function forgetOldWaits(database: Database): Promise<void> {
  await sql`delete from platform.wait where ends_at <= now()`.execute(database);
  await sql`delete from platform.turn where ends_at <= now() and next_at <= now()`.execute(
    database,
  );
}
