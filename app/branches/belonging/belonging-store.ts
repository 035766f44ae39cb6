import { type RawBuilder, type Selectable, sql } from "kysely";
import type { RowsAsked } from "../../../platform/database/calendar-rows.ts";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import { takeLock } from "../../../platform/database/named-lock.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { idsFrom } from "../queries.ts";
import type { BranchTables } from "../tables.ts";
import type { Belonging, Why } from "./belonging.ts";

const tables = (db: Reader) => db.withTables<BranchTables>();

const belongingOf = (row: Selectable<BranchTables["branches.belonging"]>): Belonging => ({
  branchId: row.branch_id,
  isHome: row.is_home,
  why: row.why,
  since: row.since,
  votesFrom: row.votes_from,
});

/** Where somebody belongs: their home first. */
export async function listBelongings(
  db: Reader,
  personId: PersonId,
): Promise<readonly Belonging[]> {
  const rows = await tables(db)
    .selectFrom("branches.belonging")
    .selectAll()
    .where("person_id", "=", personId)
    .orderBy("is_home", "desc")
    .orderBy("branch_id")
    .execute();
  return rows.map(belongingOf);
}

/** What one person does about their branches is done one after the other. */
export const lockBelonging = (tx: Tx, personId: PersonId): Promise<void> =>
  takeLock(tx, `branches of ${personId}`);

export async function isNowhere(db: Reader, personId: PersonId): Promise<boolean> {
  const row = await tables(db)
    .selectFrom("branches.nowhere")
    .select("person_id")
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return row !== undefined;
}

export async function setNowhere(
  tx: Tx,
  personId: PersonId,
  isSo: boolean,
  at: Date,
): Promise<void> {
  if (isSo) {
    await tables(tx)
      .insertInto("branches.nowhere")
      .values({ person_id: personId, since: at })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    return;
  }
  await tables(tx).deleteFrom("branches.nowhere").where("person_id", "=", personId).execute();
}

export interface NewHome {
  readonly branchId: number;
  readonly why: Why;
  readonly votesFrom: Date;
}

/** Their one home, in place of the one that they had. */
export const setHome = (
  tx: Tx,
  people: readonly PersonId[],
  { branchId, ...home }: NewHome,
  at: Date,
): Promise<void> =>
  setHomes(
    tx,
    people.map((personId) => ({ personId, branchId })),
    home,
    at,
  );

/** The same for many who go to many branches: one statement, however many branches there are. */
export async function setHomes(
  tx: Tx,
  homes: readonly { readonly personId: PersonId; readonly branchId: number }[],
  { why, votesFrom }: Omit<NewHome, "branchId">,
  at: Date,
): Promise<void> {
  if (homes.length === 0) return;
  const people = homes.map(({ personId }) => personId);
  await dropHomes(tx, people);
  await sql`
    insert into branches.belonging (person_id, branch_id, is_home, why, since, votes_from)
    select distinct person_id, branch_id, true, ${why}, ${at}::timestamptz, ${votesFrom}::timestamptz
    from unnest(${people}::uuid[], ${homes.map(({ branchId }) => branchId)}::int[]) as home (person_id, branch_id)
    on conflict do nothing`.execute(tx);
}

export async function dropHomes(tx: Tx, people: readonly PersonId[]): Promise<void> {
  await tables(tx)
    .deleteFrom("branches.belonging")
    .where(sql<boolean>`person_id = any(${[...people]}::uuid[])`)
    .where("is_home", "=", true)
    .execute();
}

export async function joinByChoice(
  tx: Tx,
  people: readonly PersonId[],
  { branchId, why, votesFrom }: NewHome,
  at: Date,
): Promise<void> {
  await sql`
    insert into branches.belonging (person_id, branch_id, is_home, why, since, votes_from)
    select distinct person_id, ${branchId}::int, false, ${why}, ${at}::timestamptz, ${votesFrom}::timestamptz
    from unnest(${[...people]}::uuid[]) as person_id
    on conflict do nothing`.execute(tx);
}

export async function leaveChosen(tx: Tx, personId: PersonId, branchId: number): Promise<void> {
  await tables(tx)
    .deleteFrom("branches.belonging")
    .where("person_id", "=", personId)
    .where("branch_id", "=", branchId)
    .where("is_home", "=", false)
    .execute();
}

export interface HomeOf {
  readonly personId: PersonId;
  readonly branchId: number | undefined;
  readonly why: Why | undefined;
  readonly isNowhere: boolean;
}

/** Of these people, where each is at home now; held until the transaction is over. */
export async function lockHomes(tx: Tx, people: readonly PersonId[]): Promise<readonly HomeOf[]> {
  await sql`
    select from branches.belonging where person_id = any(${[...people]}::uuid[]) and is_home
    order by person_id for update`.execute(tx);
  const { rows } = await sql<{
    personId: PersonId;
    branchId: number | null;
    why: Why | null;
    isNowhere: boolean;
  }>`
    select asked.id as "personId", b.branch_id as "branchId", b.why, n.person_id is not null as "isNowhere"
    from unnest(${[...people]}::uuid[]) as asked(id)
    left join branches.belonging b on b.person_id = asked.id and b.is_home
    left join branches.nowhere n on n.person_id = asked.id`.execute(tx);
  return rows.map(({ branchId, why, ...row }) => ({
    ...row,
    branchId: branchId ?? undefined,
    why: why ?? undefined,
  }));
}

/** Does somebody belong to this branch, or to one under it? Since when, and from when they vote there. */
export async function findBelongingIn(
  db: Reader,
  personId: PersonId,
  branchId: number,
): Promise<Belonging | undefined> {
  const row = await tables(db)
    .selectFrom("branches.belonging")
    .selectAll()
    .where("person_id", "=", personId)
    .where(sql<boolean>`branch_id in ${idsFrom(branchId)}`)
    .orderBy("votes_from")
    .limit(1)
    .executeTakeFirst();
  return row && belongingOf(row);
}

/** The home of each of these people; whoever has none is not in it. */
export async function listHomesOf(
  db: Reader,
  people: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, number>> {
  const rows = await tables(db)
    .selectFrom("branches.belonging")
    .select(["person_id", "branch_id"])
    .where("person_id", "=", sql<PersonId>`any(${[...people]}::uuid[])`)
    .where("is_home", "=", true)
    .execute();
  return new Map(rows.map((row) => [row.person_id, row.branch_id]));
}

/** Those of these people who belong to this branch or to one under it, in the order in which they were named. */
export async function listBelongingAmong(
  db: Reader,
  people: readonly PersonId[],
  branchId: number,
): Promise<readonly PersonId[]> {
  const { rows } = await sql<{ person_id: PersonId }>`
    select distinct person_id from branches.belonging
    where person_id = any(${[...people]}::uuid[]) and branch_id in ${idsFrom(branchId)}`.execute(
    db,
  );
  const here = new Set(rows.map(({ person_id }) => person_id));
  return people.filter((one) => here.has(one));
}

/** Everybody who belongs to a branch or to one under it, each once, whose vote counts there by now. */
export async function listVotingIn(
  db: Reader,
  branchId: number,
  now: Date,
): Promise<readonly PersonId[]> {
  const { rows } = await sql<{ person_id: PersonId }>`
    select distinct person_id from branches.belonging
    where branch_id in ${idsFrom(branchId)} and votes_from <= ${now}`.execute(db);
  return rows.map((row) => row.person_id);
}

/** The next of those who belong to a branch or to one under it, in the order of their numbers. */
export async function listBelongingSlice(
  db: Reader,
  branchId: number,
  { after, most }: { readonly after: PersonId | undefined; readonly most: number },
): Promise<readonly PersonId[]> {
  const { rows } = await sql<{ person_id: PersonId }>`
    select distinct person_id from branches.belonging
    where branch_id in ${idsFrom(branchId)}
      ${after === undefined ? sql`` : sql`and person_id > ${after}::uuid`}
    order by person_id limit ${most}`.execute(db);
  return rows.map((row) => row.person_id);
}

/** The next of those who belong right to a branch, in the order of their numbers. */
export async function listRightIn(
  db: Reader,
  branchId: number,
  { after, most }: { readonly after: PersonId | undefined; readonly most: number },
): Promise<readonly PersonId[]> {
  let query = tables(db)
    .selectFrom("branches.belonging")
    .select("person_id")
    .where("branch_id", "=", branchId)
    .orderBy("person_id")
    .limit(most);
  if (after !== undefined) query = query.where("person_id", ">", after);
  return (await query.execute()).map((row) => row.person_id);
}

/** Right in this one, and in none under it. */
export async function listBelongingTo(db: Reader, branchId: number): Promise<readonly PersonId[]> {
  const rows = await tables(db)
    .selectFrom("branches.belonging")
    .select("person_id")
    .where("branch_id", "=", branchId)
    .orderBy("person_id")
    .execute();
  return rows.map((row) => row.person_id);
}

/** Who belongs by choice to a branch that is no more belongs to it no longer. */
export async function dropChosenOf(tx: Tx, branchId: number): Promise<void> {
  await tables(tx)
    .deleteFrom("branches.belonging")
    .where("branch_id", "=", branchId)
    .where("is_home", "=", false)
    .execute();
}

/** The branches to which somebody belongs, right or by one under them. */
export async function listBranchesOf(db: Reader, personId: PersonId): Promise<ReadonlySet<number>> {
  const { rows } = await sql<{ id: number }>`
    select distinct unnest(t.path) as id from branches.belonging b
    join branches.branch t on t.id = b.branch_id where b.person_id = ${personId}`.execute(db);
  return new Set(rows.map(({ id }) => id));
}

/** The same for another room's query. */
export const branchesOf = (person: RawBuilder<unknown>): RawBuilder<number> => sql`
  select distinct unnest(t.path) from branches.belonging b
  join branches.branch t on t.id = b.branch_id where b.person_id = ${person}`;

/** Of which rows it is told to which branches somebody belongs and whether they vote there, each with its version. */
export const calendarRows = ({ person, now }: RowsAsked): RawBuilder<unknown> => sql`
  select concat_ws(' ', 'branch', b.branch_id, b.xmin, t.xmin, b.votes_from <= ${now})
  from branches.belonging b join branches.branch t on t.id = b.branch_id where b.person_id = ${person}`;
