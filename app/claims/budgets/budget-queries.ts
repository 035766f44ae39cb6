import { sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import type { Pence } from "../../money/door.ts";
import type { BudgetUse } from "./budget.ts";

/** When a year begins for the party, in London. */
const beginningOf = (year: number) =>
  sql`make_timestamptz(${year}::int, 1, 1, 0, 0, 0, 'Europe/London')`;

/** Of each of these bodies its budget of a year and what it has used of it, in the order given. */
export async function budgetUses(
  db: Reader,
  year: number,
  bodies: readonly string[],
): Promise<readonly BudgetUse[]> {
  const { rows: set } = await sql<{ body: string; pence: Pence }>`
    select distinct on (body) body, pence from claims.budget
    where year = ${year} and body = any(${bodies}::text[]) order by body, id desc`.execute(db);
  const { rows: used } = await sql<Omit<BudgetUse, "budget">>`
    select body, coalesce(sum(pence) filter (where state = 'approved'), 0)::bigint as approved,
      coalesce(sum(pence) filter (where state = 'paid'), 0)::bigint as paid,
      array_agg(distinct coalesce(person_id::text, 'claim ' || id)) as claimants
    from claims.claim
    where state in ('approved', 'paid') and body = any(${bodies}::text[])
      and made_at >= ${beginningOf(year)} and made_at < ${beginningOf(year + 1)}
    group by body`.execute(db);
  const budgets = new Map(set.map(({ body, pence }) => [body, pence]));
  const uses = new Map(used.map((use) => [use.body, use]));
  return bodies.map((body) => ({
    ...(uses.get(body) ?? { body, approved: 0, paid: 0, claimants: [] }),
    budget: budgets.get(body),
  }));
}

export async function budgetUseOf(db: Reader, year: number, body: string): Promise<BudgetUse> {
  const [use] = await budgetUses(db, year, [body]);
  if (use === undefined) throw new Error("a body without a line of its own");
  return use;
}

export interface BudgetSet {
  readonly id: number;
  readonly body: string;
  readonly pence: Pence;
  readonly at: Date;
}

/** Each line of a year, the latest first. */
export async function listBudgetsSet(db: Reader, year: number): Promise<readonly BudgetSet[]> {
  const { rows } = await sql<BudgetSet>`
    select id, body, pence, set_at as at from claims.budget where year = ${year}
    order by id desc limit 200`.execute(db);
  return rows;
}

/** Years of which there is a budget or a claim, the latest first. */
export async function listBudgetYears(db: Reader): Promise<readonly number[]> {
  const { rows } = await sql<{ year: number }>`
    select distinct year from claims.budget
    union
    select distinct extract(year from made_at at time zone 'Europe/London')::int from claims.claim
    where state in ('approved', 'paid')
    order by 1 desc`.execute(db);
  return rows.map(({ year }) => year);
}

/** Bodies that have a budget or claims of a year, also those that there are no more. */
export async function bodiesOfYear(db: Reader, year: number): Promise<readonly string[]> {
  const { rows } = await sql<{ body: string }>`
    select body from claims.budget where year = ${year}
    union
    select body from claims.claim where state in ('approved', 'paid')
      and made_at >= ${beginningOf(year)} and made_at < ${beginningOf(year + 1)}
    order by 1`.execute(db);
  return rows.map(({ body }) => body);
}
