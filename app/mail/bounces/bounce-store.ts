import { sql } from "kysely";
import type { Database, Reader, Tx } from "../../../platform/database/database.ts";
import { newSecret, type PersonId } from "../../../platform/ids.ts";
import { addDays } from "../../../platform/time/days.ts";
import type { MailTables } from "../tables.ts";
import { addressHash } from "./marks.ts";
import { type BounceKind, HARD_BOUNCES_TO_STOP } from "./reading.ts";

const tables = (db: Reader) => db.withTables<MailTables>();

/** The key of the marks in return paths, the same for all processes. It is made when it is first asked for. */
export async function bounceKeyOf(db: Database | Tx): Promise<string> {
  const known = await tables(db).selectFrom("mail.bounce_key").select("key").executeTakeFirst();
  if (known !== undefined) return known.key;
  await tables(db)
    .insertInto("mail.bounce_key")
    .values({ is_only: true, key: newSecret() })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const made = tables(db).selectFrom("mail.bounce_key").select("key");
  return (await made.executeTakeFirstOrThrow()).key;
}

/**
 * A letter that comes back twice in the same way has come back once, and one that is deleted by now not at all: what came
 * back of somebody's letters must not outlast their erasure.
 *
 * @returns whether the letter is there
 */
export async function addBounce(
  tx: Tx,
  { letter, kind }: { readonly letter: number; readonly kind: BounceKind },
  at: Date,
): Promise<{ readonly personId: PersonId | undefined } | undefined> {
  const row = await tables(tx)
    .selectFrom("mail.letter")
    .select(["to_address", "person_id"])
    .where("id", "=", letter)
    .forKeyShare()
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const address_hash = addressHash(await bounceKeyOf(tx), row.to_address);
  await tables(tx)
    .insertInto("mail.bounce")
    .values({ letter, kind, address_hash, person_id: row.person_id, at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return { personId: row.person_id ?? undefined };
}

/** The letter that somebody answers; undefined once it is deleted. */
export async function findRepliedTo(tx: Tx, letter: number) {
  const row = await tables(tx)
    .selectFrom("mail.letter")
    .select(["to_address as address", "fact", "list", "subject", "language"])
    .where("id", "=", letter)
    .executeTakeFirst();
  return row && { ...row, fact: row.fact ?? undefined, list: row.list ?? undefined };
}

const isStopping = sql<boolean>`count(*) filter (where kind = 'hard') >= ${HARD_BOUNCES_TO_STOP}
  or bool_or(kind = 'complaint')`;

/** To which of these addresses nothing is sent but what is needed; in lower case. */
export async function listStopped(
  db: Database,
  addresses: readonly string[],
): Promise<ReadonlySet<string>> {
  if (addresses.length === 0) return new Set();
  const known = await byHash(db, addresses);
  const rows = await tables(db)
    .selectFrom("mail.bounce")
    .select("address_hash")
    .where("address_hash", "in", [...known.keys()])
    .groupBy("address_hash")
    .having(isStopping)
    .execute();
  return new Set(rows.map(({ address_hash }) => known.get(address_hash) ?? ""));
}

async function byHash(
  db: Database | Tx,
  addresses: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const key = await bounceKeyOf(db);
  return new Map(addresses.map((one) => [addressHash(key, one), one.toLowerCase()]));
}

/** What came back of somebody's letters. */
export const listBounces = (db: Reader, personId: PersonId) =>
  tables(db)
    .selectFrom("mail.bounce")
    .select(["kind", "at"])
    .where("person_id", "=", personId)
    .orderBy("at")
    .orderBy("letter")
    .execute();

/** The addresses to which letters of somebody went, whoever else is written to there; with their hashes. */
async function addressesOf(
  db: Database | Tx,
  personId: PersonId,
): Promise<ReadonlyMap<string, string>> {
  const rows = await tables(db)
    .selectFrom("mail.letter")
    .select("to_address")
    .distinct()
    .where("person_id", "=", personId)
    .execute();
  return byHash(
    db,
    rows.map(({ to_address }) => to_address),
  );
}

const isTheirs = (personId: PersonId, hashes: Iterable<string>) =>
  sql<boolean>`(person_id = ${personId} or address_hash = any(${[...hashes]}::text[]))`;

/**
 * At which of somebody's addresses letters were stopped, an old one of theirs among them.
 * @returns undefined for an address to which nothing was written lately
 */
export async function findStopped(
  db: Database,
  personId: PersonId,
): Promise<readonly (string | undefined)[]> {
  const known = await addressesOf(db, personId);
  const rows = await tables(db)
    .selectFrom("mail.bounce")
    .select("address_hash")
    .where(isTheirs(personId, known.keys()))
    .groupBy("address_hash")
    .having(isStopping)
    .execute();
  return rows.map(({ address_hash }) => known.get(address_hash));
}

/** Forgets what came back from somebody's addresses, so that they are written to again. */
export async function liftStops(tx: Tx, personId: PersonId): Promise<void> {
  const known = await addressesOf(tx, personId);
  await tables(tx).deleteFrom("mail.bounce").where(isTheirs(personId, known.keys())).execute();
}

/** The same for an address of which somebody has just shown that they read it, whether they have an account or not. */
export async function liftStopsAt(tx: Tx, address: string): Promise<void> {
  const hash = addressHash(await bounceKeyOf(tx), address);
  await tables(tx).deleteFrom("mail.bounce").where("address_hash", "=", hash).execute();
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
