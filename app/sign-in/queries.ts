import { sql } from "kysely";
import type { Reader, Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import { hashOfSecret } from "../../platform/secrets.ts";
import type { KeptCode } from "./code.ts";
import { isSessionAlive, type Session } from "./session.ts";
import type { SignInTables } from "./tables.ts";

const tables = (db: Reader) => db.withTables<SignInTables>();

const SESSION_COLUMNS = [
  "id",
  "person_id as personId",
  "method",
  "device",
  "began_at as beganAt",
  "seen_at as seenAt",
] as const;

/** The sessions that cookies' secrets stand for, while they last, in the order of the secrets. */
export async function findSessions(
  db: Reader,
  secrets: readonly string[],
  now: Date,
): Promise<readonly (Session | undefined)[]> {
  const hashes = secrets.map(hashOfSecret);
  const rows = await tables(db)
    .selectFrom("sign_in.session")
    .select([...SESSION_COLUMNS, "secret_hash"])
    .where("secret_hash", "=", sql<string>`any(${hashes}::text[])`)
    .execute();
  const sessions = new Map(rows.map(({ secret_hash, ...session }) => [secret_hash, session]));
  return hashes.map((hash) => {
    const session = sessions.get(hash);
    return session !== undefined && isSessionAlive(session, now) ? session : undefined;
  });
}

export const findSession = async (
  db: Reader,
  secret: string,
  now: Date,
): Promise<Session | undefined> => (await findSessions(db, [secret], now))[0];

/** A person's sessions that last, the newest first. */
export async function listSessions(
  db: Reader,
  personId: PersonId,
  now: Date,
): Promise<readonly Session[]> {
  const sessions = await tables(db)
    .selectFrom("sign_in.session")
    .select(SESSION_COLUMNS)
    .where("person_id", "=", personId)
    .orderBy("began_at", "desc")
    .orderBy("id")
    .execute();
  return sessions.filter((session) => isSessionAlive(session, now));
}

const newestOfAttempt = (db: Reader, attempt: string) =>
  tables(db)
    .selectFrom("sign_in.code")
    .where("attempt_hash", "=", hashOfSecret(attempt))
    .orderBy("expires_at", "desc")
    .limit(1);

/** The code that this browser asked for. Its row is locked: used twice at once, it works once. */
export async function lockCode(tx: Tx, attempt: string): Promise<KeptCode | undefined> {
  return newestOfAttempt(tx, attempt).selectAll().forUpdate().executeTakeFirst();
}

/** The address that this browser asked a code for, as it was typed. */
export async function findAddressAsked(
  db: Reader,
  attempt: string,
  now: Date,
): Promise<string | undefined> {
  const row = await newestOfAttempt(db, attempt).select(["email", "expires_at"]).executeTakeFirst();
  return row !== undefined && row.expires_at > now ? row.email : undefined;
}

/** A person's sessions as they are told of them, without what could be used. */
export const listOwnSessions = (db: Reader, personId: PersonId) =>
  tables(db)
    .selectFrom("sign_in.session")
    .select(["device", "method", "began_at as began", "seen_at as lastSeen"])
    .where("person_id", "=", personId)
    .orderBy("began_at")
    .execute();
