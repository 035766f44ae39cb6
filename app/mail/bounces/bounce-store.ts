import { sql } from "kysely";
import type { Database, Reader, Tx } from "../../../platform/database/database.ts";
import { newSecret, type PersonId } from "../../../platform/ids.ts";
import { addDays } from "../../../platform/time/days.ts";
import type { MailTables } from "../tables.ts";
import { type BounceKind, HARD_BOUNCES_TO_STOP } from "./reading.ts";

const tables = (db: Reader) => db.withTables<MailTables>();

/** The key of the marks in return paths, the same for all processes. It is made when it is first asked for. */
export async function bounceKeyOf(db: Database): Promise<string> {
  await tables(db)
    .insertInto("mail.bounce_key")
    .values({ is_only: true, key: newSecret() })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const row = await tables(db)
    .selectFrom("mail.bounce_key")
    .select("key")
    .executeTakeFirstOrThrow();
  return row.key;
}

/** Whose letter it was; undefined where it is deleted by now. */
export async function findSender(
  db: Reader,
  letter: number,
): Promise<{ readonly to: string; readonly personId: PersonId | undefined } | undefined> {
  const row = await tables(db)
    .selectFrom("mail.letter")
    .select(["to_address", "person_id"])
    .where("id", "=", letter)
    .executeTakeFirst();
  return row && { to: row.to_address, personId: row.person_id ?? undefined };
}

export interface NewBounce {
  readonly letter: number;
  readonly kind: BounceKind;
  readonly to: string;
  readonly personId: PersonId | undefined;
}

/** A letter that comes back twice in the same way has come back once. */
export async function addBounce(
  db: Database | Tx,
  { letter, kind, to, personId }: NewBounce,
  at: Date,
): Promise<void> {
  const bounce = { letter, kind, to_address: to.toLowerCase(), person_id: personId ?? null, at };
  await tables(db)
    .insertInto("mail.bounce")
    .values(bounce)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

const isStopping = sql<boolean>`count(*) filter (where kind = 'hard') >= ${HARD_BOUNCES_TO_STOP}
  or bool_or(kind = 'complaint')`;

/** To which of these addresses nothing is sent but what is needed; in lower case. */
export async function listStopped(
  db: Reader,
  addresses: readonly string[],
): Promise<ReadonlySet<string>> {
  if (addresses.length === 0) return new Set();
  const rows = await tables(db)
    .selectFrom("mail.bounce")
    .select("to_address")
    .where("to_address", "in", [...new Set(addresses.map((one) => one.toLowerCase()))])
    .groupBy("to_address")
    .having(isStopping)
    .execute();
  return new Set(rows.map(({ to_address }) => to_address));
}

/** What came back of somebody's letters. */
export const listBounces = (db: Reader, personId: PersonId) =>
  tables(db)
    .selectFrom("mail.bounce")
    .select(["kind", "to_address as to", "at"])
    .where("person_id", "=", personId)
    .orderBy("at")
    .orderBy("letter")
    .execute();

/** At which of somebody's addresses letters were stopped: an old one of theirs among them. */
export async function findStopped(db: Reader, personId: PersonId): Promise<readonly string[]> {
  const rows = await tables(db)
    .selectFrom("mail.bounce")
    .select("to_address")
    .where("person_id", "=", personId)
    .groupBy("to_address")
    .having(isStopping)
    .execute();
  return rows.map(({ to_address }) => to_address);
}

/** Forgets what came back of somebody's letters, so that they are written to again. */
export async function liftStops(tx: Tx, personId: PersonId): Promise<void> {
  await tables(tx).deleteFrom("mail.bounce").where("person_id", "=", personId).execute();
}

/** How long what came back is kept: a complaint, and all else. */
export const COMPLAINT_KEPT_DAYS = 730;
const BOUNCE_KEPT_DAYS = 365;

export async function deleteOldBounces(db: Database, now: Date): Promise<void> {
  await tables(db)
    .deleteFrom("mail.bounce")
    .where((where) =>
      where.or([
        where("at", "<", addDays(now, -COMPLAINT_KEPT_DAYS)),
        where.and([
          where("kind", "<>", "complaint"),
          where("at", "<", addDays(now, -BOUNCE_KEPT_DAYS)),
        ]),
      ]),
    )
    .execute();
}
