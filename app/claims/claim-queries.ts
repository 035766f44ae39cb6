import { sql } from "kysely";
import type { Reader, Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { Claim } from "./claim.ts";
import type { ClaimsTables } from "./tables.ts";

/** All but the receipt, which has an address of its own. */
const claims = (db: Reader) =>
  db
    .withTables<ClaimsTables>()
    .selectFrom("claims.claim")
    .select(["id", "person_id as personId", "body", "what", "pence", "made_at as madeAt"])
    .select(["state", "why", "settled_at as settledAt", "bank_line as line"]);

export const findClaim = (db: Reader, id: number): Promise<Claim | undefined> =>
  claims(db).where("id", "=", id).executeTakeFirst();

/** The same, and nobody else decides on it until the transaction is over. */
export const lockClaim = (tx: Tx, id: number): Promise<Claim | undefined> =>
  claims(tx).where("id", "=", id).forUpdate().executeTakeFirst();

const MOST_SHOWN = 100;

/** Somebody's own, the latest first. */
export const listOwnClaims = (db: Reader, personId: PersonId): Promise<readonly Claim[]> =>
  claims(db).where("person_id", "=", personId).orderBy("id", "desc").limit(MOST_SHOWN).execute();

/** Those on which nobody has decided, and those that are approved and not paid yet; the oldest first. */
export const listWaitingClaims = (db: Reader): Promise<readonly Claim[]> =>
  claims(db).where("state", "in", ["open", "approved"]).orderBy("id").limit(MOST_SHOWN).execute();

/** Those that are approved and not paid yet, the oldest first. */
export const listApprovedClaims = (db: Reader): Promise<readonly Claim[]> =>
  claims(db).where("state", "=", "approved").orderBy("id").limit(MOST_SHOWN).execute();

export async function countOpenClaims(db: Reader, personId: PersonId): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from claims.claim where person_id = ${personId} and state = 'open'`.execute(
    db,
  );
  return rows[0]?.count ?? 0;
}

/** The picture of the receipt, as it was made anew. */
export async function findReceipt(db: Reader, id: number): Promise<Buffer | undefined> {
  const row = await db
    .withTables<ClaimsTables>()
    .selectFrom("claims.claim")
    .select("receipt")
    .where("id", "=", id)
    .executeTakeFirst();
  return row?.receipt ?? undefined;
}

/** The payments, as lines of the bank's, of claims that were said to be paid since. */
export async function listPaidSince(db: Reader, since: Date): Promise<readonly number[]> {
  const { rows } = await sql<{ line: number }>`
    select bank_line as line from claims.claim where state = 'paid' and settled_at >= ${since}`.execute(
    db,
  );
  return rows.map(({ line }) => line);
}
