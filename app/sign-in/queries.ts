import { type RawBuilder, sql } from "kysely";
import type { Reader, Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import { hashOfSecret } from "../../platform/secrets.ts";
import type { KeptCode } from "./codes/code.ts";
import { isSessionAlive, type Session } from "./sessions/session.ts";
import type { SignInTables } from "./tables.ts";

const tables = (db: Reader) => db.withTables<SignInTables>();

/** Written out: to build the look-up of whoever comes in would cost as much as to ask it. */
const SESSION_COLUMNS = sql<Session>`
  id, person_id as "personId", method, device, began_at as "beganAt", seen_at as "seenAt"`;

/** What other rooms add to the look-up of a session, so that it stays one query. */
export interface BesideSession<Columns> {
  readonly columns: RawBuilder<Columns>;
  /** Joins by `session.personId`. */
  readonly joins: RawBuilder<unknown>;
}

/** The sessions that these cookies' secrets stand for, while they last, in their order. */
export async function findSessions<Columns>(
  db: Reader,
  secrets: readonly string[],
  { columns, joins }: BesideSession<Columns>,
  now: Date,
): Promise<readonly ((Session & Columns) | undefined)[]> {
  const hashes = secrets.map(hashOfSecret);
  const { rows } = await sql<Session & Columns & { secretHash: string }>`
    select session.*, ${columns} from (
      select ${SESSION_COLUMNS}, secret_hash as "secretHash"
      from sign_in.session where secret_hash = any(${hashes}::text[])
    ) as session ${joins}`.execute(db);
  const alive = rows.filter((session) => isSessionAlive(session, now));
  const found = new Map(alive.map((session) => [session.secretHash, session]));
  return hashes.map((hash) => found.get(hash));
}

/** A person's sessions that last, the newest first. */
export async function listSessions(
  db: Reader,
  personId: PersonId,
  now: Date,
): Promise<readonly Session[]> {
  const { rows } = await sql<Session>`
    select ${SESSION_COLUMNS} from sign_in.session where person_id = ${personId}
    order by began_at desc, id`.execute(db);
  return rows.filter((session) => isSessionAlive(session, now));
}

const codeOf = (db: Reader, attempt: string) =>
  tables(db).selectFrom("sign_in.code").where("attempt_hash", "=", hashOfSecret(attempt));

/** The code that this browser asked for. Its row is locked: used twice at once, it works once. */
export async function lockCode(tx: Tx, attempt: string): Promise<KeptCode | undefined> {
  return codeOf(tx, attempt).selectAll().forUpdate().executeTakeFirst();
}

/** The address that this browser asked a code for, as it was typed. */
export async function findAddressAsked(
  db: Reader,
  attempt: string,
  now: Date,
): Promise<string | undefined> {
  const row = await codeOf(db, attempt).select(["email", "expires_at"]).executeTakeFirst();
  return row !== undefined && row.expires_at > now ? row.email : undefined;
}

/** Has anybody signed in before with the browser that has this secret? */
export async function isKnownBrowser(db: Reader, secret: string): Promise<boolean> {
  const row = await tables(db)
    .selectFrom("sign_in.known_browser")
    .select("seen_at")
    .where("secret_hash", "=", hashOfSecret(secret))
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Has this person signed in before with the browser that has this secret? */
export async function isKnownBrowserOf(
  db: Reader,
  { secret, personId }: { readonly secret: string; readonly personId: PersonId },
): Promise<boolean> {
  const row = await tables(db)
    .selectFrom("sign_in.known_browser")
    .select("seen_at")
    .where("secret_hash", "=", hashOfSecret(secret))
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return row !== undefined;
}

/** A person's sessions as they are told of them, without what could be used. */
export const listOwnSessions = (db: Reader, personId: PersonId) =>
  tables(db)
    .selectFrom("sign_in.session")
    .select(["device", "method", "began_at as began", "seen_at as lastSeen"])
    .where("person_id", "=", personId)
    .orderBy("began_at")
    .execute();
