import { sql } from "kysely";
import type { Tx } from "../../platform/database/database.ts";
import { takeLock } from "../../platform/database/named-lock.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { Office } from "../rulebook/door.ts";
import { canonicalJson } from "./asking/change.ts";
import type { Signed } from "./keys/signing.ts";
import type { Request, RequestState } from "./request.ts";
import type { RequestTables } from "./tables.ts";

const tables = (tx: Tx) => tx.withTables<RequestTables>();

/** Of two who sign a request for the same act at once, the second sees what the first has opened. */
export const lockSigning = (tx: Tx, act: string): Promise<void> =>
  takeLock(tx, `requests.sign ${act}`);

/** The number of the next request. It is part of what is signed, so it is drawn first. */
export async function drawNumber(tx: Tx): Promise<number> {
  const { rows } = await sql<{ number: number }>`
    select nextval(pg_get_serial_sequence('requests.request', 'number')) as number`.execute(tx);
  return rows[0]?.number ?? 0;
}

export type NewRequest = Pick<
  Request,
  | "number"
  | "nonce"
  | "act"
  | "power"
  | "input"
  | "on"
  | "says"
  | "why"
  | "changeHash"
  | "askedOffice"
  | "askedAt"
  | "expiresAt"
  | "delayHours"
  | "keysNeeded"
  | "challengeHours"
  | "constitution"
> & { readonly askedBy: PersonId; readonly about: readonly PersonId[] };

export async function addRequest(tx: Tx, request: NewRequest): Promise<void> {
  await tables(tx)
    .insertInto("requests.request")
    .values({
      number: request.number,
      nonce: request.nonce ?? null,
      act: request.act,
      power: request.power,
      input: canonicalJson(request.input),
      subject: request.on,
      says: request.says,
      why: request.why,
      change_hash: request.changeHash,
      asked_by: request.askedBy,
      asked_office: request.askedOffice,
      asked_at: request.askedAt,
      expires_at: request.expiresAt,
      delay_hours: request.delayHours ?? null,
      keys_needed: request.keysNeeded,
      challenge_hours: request.challengeHours,
      constitution: request.constitution ?? null,
      state: "unsigned",
    })
    .execute();
  if (request.about.length === 0) return;
  const about = request.about.map((id) => ({ request_number: request.number, person_id: id }));
  await tables(tx).insertInto("requests.about").values(about).execute();
}

export interface NewSignature extends Signed {
  readonly number: number;
  readonly personId: PersonId;
  readonly isAskers: boolean;
  readonly office: Office;
  readonly changeHash: string;
}

export async function addSignature(tx: Tx, signature: NewSignature, at: Date): Promise<void> {
  const { number, personId, isAskers, office, changeHash, method, evidence } = signature;
  const { id } = await tables(tx)
    .insertInto("requests.signature")
    .values({
      request_number: number,
      is_askers: isAskers,
      office,
      change_hash: changeHash,
      method,
      evidence: evidence ?? null,
      signed_at: at,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await tables(tx)
    .insertInto("requests.signer")
    .values({ signature_id: id, request_number: number, person_id: personId })
    .execute();
}

/** From now on everybody sees it. */
export async function openRequest(
  tx: Tx,
  number: number,
  { runsAt, stopNeeded }: { runsAt: Date | undefined; stopNeeded: number },
  at: Date,
): Promise<void> {
  await tables(tx)
    .updateTable("requests.request")
    .set({ state: "open", signed_at: at, runs_at: runsAt ?? null, stop_needed: stopNeeded })
    .where("number", "=", number)
    .execute();
}

export async function endRequest(
  tx: Tx,
  number: number,
  { state, outcome }: { state: RequestState; outcome?: string },
  at: Date,
): Promise<void> {
  await tables(tx)
    .updateTable("requests.request")
    .set({ state, ended_at: at, outcome: outcome ?? null })
    .where("number", "=", number)
    .execute();
}

export async function addStop(tx: Tx, number: number, personId: PersonId, at: Date) {
  await tables(tx)
    .insertInto("requests.stop")
    .values({ request_number: number, person_id: personId, at })
    .execute();
  await tables(tx)
    .updateTable("requests.request")
    .set((set) => ({ stop_count: set("stop_count", "+", 1) }))
    .where("number", "=", number)
    .execute();
}

/** They are told of it with the next letter. */
export async function addTellings(
  tx: Tx,
  number: number,
  people: readonly PersonId[],
): Promise<void> {
  if (people.length === 0) return;
  const rows = people.map((id) => ({ request_number: number, person_id: id, told_at: null }));
  await tables(tx).insertInto("requests.telling").values(rows).execute();
}

export const follows = [
  { table: "requests.request", column: "asked_by" },
  { table: "requests.signer", once: ["request_number"] },
  { table: "requests.stop", once: ["request_number"] },
  { table: "requests.about", once: ["request_number"] },
] as const;

/** What was asked and signed stays, with the office; who it was goes. */
export async function forgetOfficer(tx: Tx, personId: PersonId): Promise<void> {
  await tables(tx)
    .updateTable("requests.request")
    .set({ asked_by: null })
    .where("asked_by", "=", personId)
    .execute();
  for (const table of [
    "requests.signer",
    "requests.stop",
    "requests.about",
    "requests.telling",
  ] as const) {
    await tables(tx).deleteFrom(table).where("person_id", "=", personId).execute();
  }
}
