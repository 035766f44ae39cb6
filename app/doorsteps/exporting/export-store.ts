import { sql } from "kysely";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { Day } from "../../../platform/time/days.ts";
import type { Export } from "./export.ts";

export type NewExport = Pick<
  Export,
  "request" | "registerId" | "roundId" | "purpose" | "mark" | "grantedAt" | "expiresAt"
> & { readonly askedBy: PersonId };

export async function addExport(tx: Tx, added: NewExport): Promise<void> {
  await sql`
    insert into doorsteps.export
      (request, register_id, round_id, purpose, asked_by, mark, granted_at, expires_at)
    values (${added.request}, ${added.registerId}, ${added.roundId ?? null}, ${added.purpose},
      ${added.askedBy}, ${added.mark}, ${added.grantedAt}, ${added.expiresAt})`.execute(tx);
}

type Row = {
  readonly [Name in keyof Export]: Export[Name] extends infer Value
    ? undefined extends Value
      ? Exclude<Value, undefined> | null
      : Value
    : never;
};

const exportOf = (row: Row): Export => ({
  ...row,
  roundId: row.roundId ?? undefined,
  askedBy: row.askedBy ?? undefined,
  fetchedAt: row.fetchedAt ?? undefined,
  rows: row.rows ?? undefined,
});

const EXPORTS = sql`
  select e.request, e.register_id as "registerId", e.round_id as "roundId", r.council, r.area,
    r.supplied_on::text as "suppliedOn", e.purpose, e.asked_by as "askedBy", e.mark,
    e.granted_at as "grantedAt", e.expires_at as "expiresAt", e.fetched_at as "fetchedAt", e.rows
  from doorsteps.export e join doorsteps.register r on r.id = e.register_id`;

export async function findExport(db: Reader, request: number): Promise<Export | undefined> {
  const { rows } = await sql<Row>`${EXPORTS} where e.request = ${request}`.execute(db);
  return rows[0] && exportOf(rows[0]);
}

/** Held until the act is over: of two clicks, one gets it. */
export async function lockExport(tx: Tx, request: number): Promise<Export | undefined> {
  await sql`select from doorsteps.export where request = ${request} for update`.execute(tx);
  return await findExport(tx, request);
}

const MOST_SHOWN = 200;

/** The latest first. */
export async function listExports(db: Reader): Promise<readonly Export[]> {
  const { rows } = await sql<Row>`
    ${EXPORTS} order by e.granted_at desc, e.request desc limit ${MOST_SHOWN}`.execute(db);
  return rows.map(exportOf);
}

export async function noteFetched(
  tx: Tx,
  { request, rows }: { readonly request: number; readonly rows: number },
  at: Date,
): Promise<void> {
  await sql`
    update doorsteps.export set fetched_at = ${at}, rows = ${rows}
    where request = ${request}`.execute(tx);
}

/** One who can vote today, at their door. */
export interface ElectorOut {
  readonly electorNumber: string;
  readonly surname: string;
  readonly forename: string;
  readonly street: string;
  readonly number: number | undefined;
  readonly house: string;
  readonly postcode: string;
}

/**
 * Whoever can vote today in a copy, or in some streets of it. Whoever asked not to be called on again, and whoever moved,
 * is not among them, as on no round.
 */
export async function listElectorsOut(
  db: Reader,
  {
    registerId,
    streets,
  }: { readonly registerId: number; readonly streets: readonly string[] | undefined },
  today: Day,
): Promise<readonly ElectorOut[]> {
  const { rows } = await sql<Omit<ElectorOut, "number"> & { number: number | null }>`
    select elector_number as "electorNumber", surname, forename, street, number, house, postcode
    from doorsteps.elector join doorsteps.door on door.id = door_id
    where register_id = ${registerId}
      and (${streets === undefined} or street = any(${[...(streets ?? [])]}::text[]))
      and (attains_on is null or attains_on <= ${today}::date)
      and (standing is null or standing not in ('do-not-return', 'moved'))
    order by street, number nulls last, house, elector.id`.execute(db);
  return rows.map(({ number, ...row }) => ({ ...row, number: number ?? undefined }));
}

/** Copies of every branch that were kept: those of which an export can be asked for. */
export async function listKeptRegisters(db: Reader) {
  const { rows } = await sql<{ id: number; branchId: number; council: string; area: string }>`
    select id, branch_id as "branchId", council, area from doorsteps.register
    where kept_at is not null order by id desc limit 200`.execute(db);
  return rows;
}
