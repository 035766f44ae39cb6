import { type Selectable, sql } from "kysely";
import { type AnyAct, readInput } from "../../platform/act.ts";
import type { Reader, Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import { canonicalJson } from "../../platform/text/canonical-json.ts";
import { bodiesOf } from "../offices/door.ts";
import {
  asAsked,
  type Body,
  type Constitution,
  constitutionNow,
  findConstitution,
  isPower,
  type Office,
} from "../rulebook/door.ts";
import { MINUTES_TO_SIGN, type Request, type Signature } from "./request.ts";
import type { RequestTables } from "./tables.ts";

export const tables = (db: Reader) => db.withTables<RequestTables>();
const requests = (db: Reader) => tables(db).selectFrom("requests.request").selectAll();

type Row = Selectable<RequestTables["requests.request"]>;

export function requestOf(row: Row): Request {
  const { power, asked_office: askedOffice } = row;
  if (!isPower(power)) throw new Error("a request of no known power");
  return {
    number: row.number,
    nonce: row.nonce ?? undefined,
    act: row.act,
    power,
    input: JSON.parse(row.input),
    on: row.subject,
    says: row.says,
    why: row.why,
    changeHash: row.change_hash,
    askedBy: row.asked_by ?? undefined,
    askedOffice,
    askedAt: row.asked_at,
    expiresAt: row.expires_at,
    delayHours: row.delay_hours ?? undefined,
    runsAt: row.runs_at ?? undefined,
    keysNeeded: row.keys_needed,
    challengeHours: row.challenge_hours,
    constitution: row.constitution ?? undefined,
    state: row.state,
    signedAt: row.signed_at ?? undefined,
    stopNeeded: row.stop_needed,
    stopCount: row.stop_count,
    endedAt: row.ended_at ?? undefined,
    outcome: row.outcome ?? undefined,
  };
}

export async function findRequest(db: Reader, number: number): Promise<Request | undefined> {
  const row = await requests(db).where("number", "=", number).executeTakeFirst();
  return row && requestOf(row);
}

export async function listByNumbers(
  db: Reader,
  numbers: readonly number[],
): Promise<readonly Request[]> {
  const found = requests(db).where("number", "=", sql<number>`any(${numbers}::int[])`);
  return (await found.execute()).map(requestOf);
}

/** Locks it until the act is over: of two keys or stops at once, one comes first. */
export async function lockRequest(tx: Tx, number: number): Promise<Request | undefined> {
  const row = await requests(tx).where("number", "=", number).forUpdate().executeTakeFirst();
  return row && requestOf(row);
}

export interface SignatureWithEvidence extends Signature {
  readonly evidence: string | undefined;
}

/** The asker's and the keys', in the order in which they were made. */
export async function listSignatures(
  db: Reader,
  number: number,
): Promise<readonly SignatureWithEvidence[]> {
  const rows = await tables(db)
    .selectFrom("requests.signature")
    .leftJoin("requests.signer", "requests.signer.signature_id", "requests.signature.id")
    .selectAll("requests.signature")
    .select("requests.signer.person_id")
    .where("requests.signature.request_number", "=", number)
    .orderBy("requests.signature.id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    isAskers: row.is_askers,
    // An office that the rulebook no longer knows carries no key any more.
    office: row.office as Office,
    changeHash: row.change_hash,
    method: row.method,
    evidence: row.evidence ?? undefined,
    signedAt: row.signed_at,
    signedBy: row.person_id ?? undefined,
  }));
}

/** Whom a request is about. */
export async function listAbout(db: Reader, number: number): Promise<readonly PersonId[]> {
  const rows = await tables(db)
    .selectFrom("requests.about")
    .select("person_id")
    .where("request_number", "=", number)
    .execute();
  return rows.map((row) => row.person_id);
}

/** The bodies that the asker's own hand counts as now, beside that in whose name they asked. */
export const bodiesOfAsker = async (
  db: Reader,
  { askedBy }: Pick<Request, "askedBy">,
  now: Date,
): Promise<readonly Body[]> => (askedBy === undefined ? [] : bodiesOf(db, askedBy, now));

/** Under what it goes on: its titles, and whose key counts, are as when it was asked for. */
export async function constitutionOf(
  db: Reader,
  { constitution: number }: Pick<Request, "constitution">,
): Promise<Constitution> {
  const now = constitutionNow();
  return number === undefined ? now : asAsked(await findConstitution(db, number), now);
}

export async function hasStopped(db: Reader, number: number, personId: PersonId) {
  const row = await tables(db)
    .selectFrom("requests.stop")
    .select("at")
    .where("request_number", "=", number)
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return row !== undefined;
}

const isRunning = (db: Reader, now: Date) =>
  requests(db).where("state", "in", ["unsigned", "open"]).where("expires_at", ">", now);

/** What somebody has asked for that is not over. */
export async function countRunningOf(db: Reader, personId: PersonId, now: Date): Promise<number> {
  const unsignedSince = new Date(now.getTime() - MINUTES_TO_SIGN * 60_000);
  const rows = await isRunning(db, now).where("asked_by", "=", personId).execute();
  return rows.filter(({ state, asked_at }) => state === "open" || asked_at > unsignedSince).length;
}

/** The open request for exactly this, if there is one. A space more in a field asks for nothing else. */
export async function findOpenTwin(
  db: Reader,
  { act, input }: { act: AnyAct; input: unknown },
  now: Date,
): Promise<number | undefined> {
  const open = await isRunning(db, now)
    .where("state", "=", "open")
    .where("act", "=", act.name)
    .orderBy("number")
    .execute();
  const asked = meaningOf(act, input);
  return open.find((row) => meaningOf(act, JSON.parse(row.input)) === asked)?.number;
}

/** What an input comes to when its act has read it. */
const meaningOf = (act: AnyAct, input: unknown): string =>
  canonicalJson(readInput(act.input, input));

/**
 * Takes, and marks as told, what is open and waits to be told to people who had no such letter since then. By person,
 * the oldest request first.
 */
export async function takeTellings(
  tx: Tx,
  since: Date,
  now: Date,
): Promise<ReadonlyMap<PersonId, readonly number[]>> {
  const { rows } = await sql<{ person_id: PersonId; request_number: number }>`
    update requests.telling t set told_at = ${now}
    from requests.request r
    where t.told_at is null and r.number = t.request_number and r.state = 'open' and r.expires_at > ${now}
      and not exists (
        select from requests.telling earlier where earlier.person_id = t.person_id and earlier.told_at > ${since})
    returning t.person_id, t.request_number`.execute(tx);
  const told = new Map<PersonId, number[]>();
  for (const { person_id: id, request_number: number } of rows) {
    told.set(
      id,
      [...(told.get(id) ?? []), number].sort((one, other) => one - other),
    );
  }
  return told;
}

/** How often somebody has asked for something since then, whatever has come of it. */
export async function countAskedSince(db: Reader, personId: PersonId, since: Date) {
  const row = await tables(db)
    .selectFrom("requests.request")
    .select((select) => select.fn.countAll<number>().as("count"))
    .where("asked_by", "=", personId)
    .where("asked_at", ">", since)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** The newest request of somebody, for a form that arrived twice. */
export async function findNewestOf(db: Reader, personId: PersonId): Promise<number | undefined> {
  const row = await requests(db)
    .where("asked_by", "=", personId)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.number;
}

/** What the clock has to do: carry out what nobody stopped, and close what nobody answered. */
export async function listForTheClock(db: Reader): Promise<readonly Request[]> {
  const rows = await requests(db)
    .where("state", "in", ["unsigned", "open"])
    .orderBy("number")
    .execute();
  return rows.map(requestOf);
}
