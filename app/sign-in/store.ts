import { sql } from "kysely";
import type { Database, Tx } from "../../platform/database/database.ts";
import { newId, type PersonId } from "../../platform/ids.ts";
import { hashOfSecret } from "../../platform/secrets.ts";
import { addDays } from "../../platform/time/days.ts";
import { noteSignedIn } from "../membership/door.ts";
import type { KeptCode } from "./codes/code.ts";
import {
  DAYS_KNOWN,
  hourOf,
  IDLE_DAYS,
  MOST_DAYS,
  type Session,
  type SessionId,
  type SignInMethod,
} from "./sessions/session.ts";
import type { SignInTables } from "./tables.ts";

const tables = (db: Database | Tx) => db.withTables<SignInTables>();

export interface NewSession {
  readonly personId: PersonId;
  readonly method: SignInMethod;
  readonly device: string;
  /** What the browser's cookie holds. Only its hash is kept. */
  readonly secret: string;
}

export async function addSession(tx: Tx, begun: NewSession, at: Date): Promise<void> {
  await tables(tx)
    .insertInto("sign_in.session")
    .values({
      id: newId<"session">(),
      secret_hash: hashOfSecret(begun.secret),
      person_id: begun.personId,
      method: begun.method,
      device: begun.device,
      began_at: at,
      seen_at: hourOf(at),
    })
    .execute();
  await noteSignedIn(tx, begun.personId, at);
}

/** Notes that these sessions were used. One that another process is noting at this moment is left to it. */
export async function noteSeen(
  database: Database,
  sessions: readonly Session[],
  at: Date,
): Promise<void> {
  const stale = sessions.filter(({ seenAt }) => seenAt < hourOf(at)).map(({ id }) => id);
  if (stale.length === 0) return;
  await sql`
    update sign_in.session set seen_at = ${hourOf(at)} where id in (
      select id from sign_in.session where id = any(${stale}::uuid[]) for update skip locked)
  `.execute(database);
}

/** Ends one of a person's sessions. False where they have no such session. */
export async function endSession(tx: Tx, personId: PersonId, id: SessionId): Promise<boolean> {
  const ended = await tables(tx)
    .deleteFrom("sign_in.session")
    .where("id", "=", id)
    .where("person_id", "=", personId)
    .returning("id")
    .executeTakeFirst();
  return ended !== undefined;
}

/** Ends every session of a person's, or all but one. */
export async function endSessionsOf(tx: Tx, personId: PersonId, but?: SessionId): Promise<void> {
  let query = tables(tx).deleteFrom("sign_in.session").where("person_id", "=", personId);
  if (but !== undefined) query = query.where("id", "<>", but);
  await query.execute();
}

/** Signs everybody out, everywhere. */
export async function endAllSessions(tx: Tx): Promise<void> {
  await tables(tx).deleteFrom("sign_in.session").execute();
}

/** Keeps a code in the place of any older one that the same browser asked for. */
export async function saveCode(tx: Tx, code: KeptCode): Promise<void> {
  await tables(tx)
    .insertInto("sign_in.code")
    .values(code)
    .onConflict((conflict) => conflict.column("attempt_hash").doUpdateSet(code))
    .execute();
}

type KeptAttempt = Pick<KeptCode, "attempt_hash">;

export async function saveTriesLeft(
  tx: Tx,
  { attempt_hash }: KeptAttempt,
  triesLeft: number,
): Promise<void> {
  await tables(tx)
    .updateTable("sign_in.code")
    .set({ tries_left: triesLeft })
    .where("attempt_hash", "=", attempt_hash)
    .execute();
}

export async function dropCode(tx: Tx, { attempt_hash }: KeptAttempt): Promise<void> {
  await tables(tx).deleteFrom("sign_in.code").where("attempt_hash", "=", attempt_hash).execute();
}

/** Notes that somebody has signed in with the browser that has this secret. */
export async function noteKnownBrowser(
  database: Database | Tx,
  { secret, personId }: { readonly secret: string; readonly personId: PersonId },
  at: Date,
): Promise<void> {
  const seen = { seen_at: hourOf(at) };
  await tables(database)
    .insertInto("sign_in.known_browser")
    .values({ secret_hash: hashOfSecret(secret), person_id: personId, ...seen })
    .onConflict((conflict) => conflict.columns(["secret_hash", "person_id"]).doUpdateSet(seen))
    .execute();
}

export async function forgetSignIns(tx: Tx, personId: PersonId): Promise<void> {
  await endSessionsOf(tx, personId);
  await dropCodesOf(tx, personId);
  await tables(tx).deleteFrom("sign_in.known_browser").where("person_id", "=", personId).execute();
}

export async function dropCodesOf(tx: Tx, personId: PersonId): Promise<void> {
  await tables(tx).deleteFrom("sign_in.code").where("person_id", "=", personId).execute();
}

/** Deletes what has run out. */
export async function sweep(database: Database, now: Date): Promise<void> {
  await tables(database)
    .deleteFrom("sign_in.session")
    .where((where) =>
      where.or([
        where("seen_at", "<=", addDays(now, -IDLE_DAYS)),
        where("began_at", "<=", addDays(now, -MOST_DAYS)),
      ]),
    )
    .execute();
  await tables(database).deleteFrom("sign_in.code").where("expires_at", "<=", now).execute();
  await tables(database)
    .deleteFrom("sign_in.known_browser")
    .where("seen_at", "<=", addDays(now, -DAYS_KNOWN))
    .execute();
}

/** Ends the session that a browser had, whosever it was. */
export async function endSessionById(tx: Tx, id: SessionId): Promise<void> {
  await tables(tx).deleteFrom("sign_in.session").where("id", "=", id).execute();
}
