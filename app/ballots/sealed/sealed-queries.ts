import { type Selectable, sql } from "kysely";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import { isListed } from "../listed-queries.ts";
import type { SealedBallot, SealedBallotId } from "./sealed-ballot.ts";
import type { SealedTables } from "./sealed-tables.ts";

export type SealedRow = Selectable<SealedTables["ballots.sealed_ballot"]>;

export const sealedOf = (row: SealedRow): SealedBallot => ({
  id: row.id,
  uuid: row.uuid,
  path: row.path,
  ...(row.of_branch === null ? {} : { ofBranch: row.of_branch }),
  title: row.title,
  ...(row.title_cy === null ? {} : { titleCy: row.title_cy }),
  question: row.question,
  stage: row.stage,
  opensAt: row.opens_at,
  closesAt: row.closes_at,
  rollSize: row.roll_size,
  spareCodes: row.spare_codes,
  trusteesWanted: row.trustees_wanted,
  trusteesNeeded: row.trustees_needed,
  lateDays: row.late_days,
  lateDaysMost: row.late_days_most,
  partLeast: row.part_least,
  firstHours: row.first_hours,
  isShown: row.shown_at !== null,
  outcome: row.shown_at === null ? undefined : (row.outcome ?? undefined),
  countedAt: row.counted_at ?? undefined,
});

export async function findSealedBallot(
  db: Reader,
  id: SealedBallotId,
): Promise<SealedBallot | undefined> {
  const { rows } = await sql<SealedRow>`
    select * from ballots.sealed_ballot where id = ${id}`.execute(db);
  return rows[0] && sealedOf(rows[0]);
}

/** The newest sealed ballot on what stands at this path. */
export async function findSealedBallotFor(
  db: Reader,
  path: string,
): Promise<SealedBallot | undefined> {
  const { rows } = await sql<SealedRow>`
    select * from ballots.sealed_ballot where path = ${path}
    order by id desc limit 1`.execute(db);
  return rows[0] && sealedOf(rows[0]);
}

/** How many were called on what stands at this path. */
export async function countSealedOn(db: Reader, path: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from ballots.sealed_ballot where path = ${path}`.execute(db);
  return rows[0]?.count ?? 0;
}

/** The same, held until the transaction is over: whoever moves the ballot on, or adds to its file, waits for it. */
export async function lockSealedBallot(
  tx: Tx,
  id: SealedBallotId,
): Promise<SealedBallot | undefined> {
  const { rows } = await sql<SealedRow>`
    select * from ballots.sealed_ballot where id = ${id} for no key update`.execute(tx);
  return rows[0] && sealedOf(rows[0]);
}

/** Those that are neither counted nor void, the next to close first: all of them, since the clock moves each. */
export async function listRunningSealed(db: Reader): Promise<readonly SealedBallot[]> {
  const { rows } = await sql<SealedRow>`
    select * from ballots.sealed_ballot where counted_at is null order by closes_at, id`.execute(
    db,
  );
  return rows.map(sealedOf);
}

/** On whose rolls the reader of a list stands. This file knows no roll. */
export type OwnRolls = readonly SealedBallotId[] | undefined;

const isSealedListed = (own: OwnRolls) => isListed(own && sql`id = any(${[...own]}::int[])`);

/** The same for a list: a hundred at most. */
export async function listSealedToShow(db: Reader, own: OwnRolls) {
  const { rows } = await sql<SealedRow>`
    select * from ballots.sealed_ballot where counted_at is null and ${isSealedListed(own)}
    order by closes_at, id limit 100`.execute(db);
  return rows.map(sealedOf);
}

/** Those whose outcome everybody sees, the newest first. */
export async function listSealedResults(
  db: Reader,
  own: OwnRolls,
  most: number,
): Promise<readonly SealedBallot[]> {
  const { rows } = await sql<SealedRow>`
    select * from ballots.sealed_ballot where shown_at is not null and ${isSealedListed(own)}
    order by counted_at desc, id desc limit ${most}`.execute(db);
  return rows.map(sealedOf);
}
