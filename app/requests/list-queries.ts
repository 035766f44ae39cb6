import type { Reader } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import { requestOf, tables } from "./queries.ts";
import type { Request } from "./request.ts";

const requests = (db: Reader) => tables(db).selectFrom("requests.request").selectAll();

const MOST_OPEN = 100;

/** Every request that is open now, the next to end first. */
export async function listOpen(db: Reader, now: Date): Promise<readonly Request[]> {
  const rows = await requests(db)
    .where("state", "=", "open")
    .where("expires_at", ">", now)
    .orderBy("expires_at")
    .limit(MOST_OPEN)
    .execute();
  return rows.map(requestOf);
}

export interface RequestSlice {
  readonly requests: readonly Request[];
  /** Pass it as `before` for the next, older slice. */
  readonly olderThan: number | undefined;
}

const A_PAGE = 20;

/** Those that are over and were ever public, the newest first. */
export async function listEnded(db: Reader, before?: number): Promise<RequestSlice> {
  let query = requests(db)
    .where("signed_at", "is not", null)
    .where("state", "!=", "open")
    .orderBy("number", "desc")
    .limit(A_PAGE + 1);
  if (before !== undefined) query = query.where("number", "<", before);
  const rows = await query.execute();
  const found = rows.slice(0, A_PAGE).map(requestOf);
  return { requests: found, olderThan: rows.length > A_PAGE ? found.at(-1)?.number : undefined };
}

/** What somebody asked for, the newest first. */
export async function listAskedBy(db: Reader, personId: PersonId): Promise<readonly Request[]> {
  const rows = await requests(db)
    .where("asked_by", "=", personId)
    .orderBy("number", "desc")
    .limit(A_PAGE)
    .execute();
  return rows.map(requestOf);
}

/** Those of others that somebody has turned a key for, the newest first. */
export async function listKeyedBy(db: Reader, personId: PersonId): Promise<readonly Request[]> {
  const rows = await requests(db)
    .innerJoin("requests.signer", "requests.signer.request_number", "requests.request.number")
    .selectAll("requests.request")
    .where("requests.signer.person_id", "=", personId)
    .where((where) => where.or([where("asked_by", "is", null), where("asked_by", "!=", personId)]))
    .orderBy("number", "desc")
    .limit(A_PAGE)
    .execute();
  return rows.map(requestOf);
}

/** Everything of somebody's, for their own download. */
export async function gatherRequests(db: Reader, personId: PersonId) {
  const [asked, keys, stops] = await Promise.all([
    requests(db).where("asked_by", "=", personId).orderBy("number").execute(),
    tables(db)
      .selectFrom("requests.signature")
      .innerJoin("requests.signer", "requests.signer.signature_id", "requests.signature.id")
      .select(["requests.signature.request_number as request", "office", "signed_at as at"])
      .where("requests.signer.person_id", "=", personId)
      .orderBy("requests.signature.id")
      .execute(),
    tables(db)
      .selectFrom("requests.stop")
      .select(["request_number as request", "at"])
      .where("person_id", "=", personId)
      .orderBy("request_number")
      .execute(),
  ]);
  return {
    asked: asked.map(({ number, says, why, asked_at: at }) => ({ number, says, why, at })),
    signed: keys,
    stopped: stops,
  };
}
