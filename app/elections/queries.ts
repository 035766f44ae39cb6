import { type RawBuilder, type Selectable, sql } from "kysely";
import type { Reader, Tx } from "../../platform/database/database.ts";
import { takeLock } from "../../platform/database/named-lock.ts";
import type { PersonId } from "../../platform/ids.ts";
import { listBranchesOf } from "../branches/door.ts";
import type { Office } from "../rulebook/door.ts";
import type { Election } from "./election.ts";
import type { ElectionTables } from "./tables.ts";

const tables = (db: Reader) => db.withTables<ElectionTables>();
const elections = (db: Reader) => tables(db).selectFrom("elections.election").selectAll();

const electionOf = (row: Selectable<ElectionTables["elections.election"]>): Election => ({
  id: row.id,
  state: row.state,
  terms: row.terms,
  callHash: row.call_hash,
  calledAt: row.called_at,
  nominationsClose: row.nominations_close,
  opensAt: row.opens_at,
  closesAt: row.closes_at,
  paper: row.paper ?? undefined,
  sealedId: row.sealed_id ?? undefined,
  topicId: row.topic_id ?? undefined,
  result: row.result ?? undefined,
  standsAt: row.stands_at ?? undefined,
  isChallenged: row.is_challenged,
  ending: row.ending ?? undefined,
  endedAt: row.ended_at ?? undefined,
});

export async function findElection(db: Reader, id: number): Promise<Election | undefined> {
  const row = await elections(db).where("id", "=", id).executeTakeFirst();
  return row && electionOf(row);
}

export async function lockElection(tx: Tx, id: number): Promise<Election | undefined> {
  const row = await elections(tx).where("id", "=", id).forUpdate().executeTakeFirst();
  return row && electionOf(row);
}

/** Of two who call the same election at once, the second sees the first's. */
export const lockElectionsOf = (tx: Tx, office: Office): Promise<void> =>
  takeLock(tx, `elections ${office}`);

/** The last election for an office that was called. */
export async function findLastFor(db: Reader, office: Office): Promise<Election | undefined> {
  const row = await elections(db)
    .where("office", "=", office)
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return row && electionOf(row);
}

/** Offices of branches for which an election is under way, or has stayed empty since then, by their keys. */
export async function listKeysAtRest(db: Reader, since: Date): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ office: string }>`
    select distinct office from elections.election
    where office like 'branch:%' and (state <> 'ended' or (ended_at > ${since} and ending <> 'filled'))`.execute(
    db,
  );
  return new Set(rows.map(({ office }) => office));
}

/** The next election's number: its line in the record names it. */
export async function nextElectionNumber(tx: Tx): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    select nextval(pg_get_serial_sequence('elections.election', 'id'))::int as id`.execute(tx);
  return rows[0]?.id ?? 0;
}

/** Those under way, the oldest first. They are few. */
export async function listUnderWay(db: Reader): Promise<readonly Election[]> {
  const rows = await elections(db).where("state", "!=", "ended").orderBy("id").execute();
  return rows.map(electionOf);
}

/**
 * What a list shows: one branch's elections; or the party's with those of the reader's own branches, of which there are
 * none where nobody is signed in. Whoever looks for another finds it from its branch's page.
 */
export type Shown = { readonly branch: number } | { readonly to: PersonId | undefined };

/** An office's key says of which branch it is. */
async function isOf(db: Reader, shown: Shown): Promise<RawBuilder<boolean>> {
  const among = (branches: Iterable<number>) =>
    sql<boolean>`(office like 'branch:%' and split_part(office, ':', 2) = any(${[...branches].map(String)}::text[]))`;
  if ("branch" in shown) return among([shown.branch]);
  const mine = shown.to === undefined ? [] : await listBranchesOf(db, shown.to);
  return sql<boolean>`(office is null or office not like 'branch:%' or ${among(mine)})`;
}

export async function listUnderWayIn(db: Reader, shown: Shown): Promise<readonly Election[]> {
  const rows = await elections(db)
    .where("state", "!=", "ended")
    .where(await isOf(db, shown))
    .orderBy("id")
    .execute();
  return rows.map(electionOf);
}

/** The same of these, by `keyOf`: looked up, however many are under way. */
export async function listUnderWayOf(
  db: Reader,
  keys: readonly string[],
): Promise<readonly Election[]> {
  if (keys.length === 0) return [];
  const rows = await elections(db)
    .where("state", "!=", "ended")
    .where("office", "in", [...keys])
    .orderBy("id")
    .execute();
  return rows.map(electionOf);
}

/** Those under way with those that ended since then: who has their days in a calendar is told there of any that fell away. */
export async function listUnderWaySince(db: Reader, since: Date): Promise<readonly Election[]> {
  const rows = await elections(db)
    .where((where) => where.or([where("state", "!=", "ended"), where("ended_at", ">=", since)]))
    .orderBy("id")
    .execute();
  return rows.map(electionOf);
}

export interface EndedElections {
  readonly elections: readonly Election[];
  /** Undefined on the last page. */
  readonly next: number | undefined;
}

const A_PAGE = 20;

/** Those that are over, the newest first. */
export async function listEnded(
  db: Reader,
  shown: Shown,
  before?: number,
): Promise<EndedElections> {
  let query = elections(db)
    .where("state", "=", "ended")
    .where(await isOf(db, shown))
    .orderBy("id", "desc")
    .limit(A_PAGE + 1);
  if (before !== undefined) query = query.where("id", "<", before);
  const rows = await query.execute();
  const found = rows.slice(0, A_PAGE).map(electionOf);
  return { elections: found, next: rows.length > A_PAGE ? found.at(-1)?.id : undefined };
}

/** Those with a number among these, for what stands in the record. */
export async function listElections(
  db: Reader,
  ids: readonly number[],
): Promise<readonly Election[]> {
  if (ids.length === 0) return [];
  const rows = await elections(db).where("id", "in", ids).execute();
  return rows.map(electionOf);
}
