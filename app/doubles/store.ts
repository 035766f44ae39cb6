import type { Reader, Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { Pair } from "./pair.ts";
import type { DoublesTables } from "./tables.ts";

const tables = (db: Reader) => db.withTables<DoublesTables>();

export interface Asked {
  readonly kept: PersonId;
  readonly other: PersonId | undefined;
  readonly expiresAt: Date;
}

export async function saveAsked(tx: Tx, asked: Asked, secretHash: string): Promise<void> {
  const { kept, other, expiresAt } = asked;
  const rest = { other_id: other ?? null, secret_hash: secretHash, expires_at: expiresAt };
  await tables(tx)
    .insertInto("doubles.asked")
    .values({ kept_id: kept, ...rest })
    .onConflict((conflict) => conflict.column("kept_id").doUpdateSet(rest))
    .execute();
}

/** Locked: of two clicks one counts. */
export async function lockAsked(tx: Tx, secretHash: string): Promise<Asked | undefined> {
  const row = await tables(tx)
    .selectFrom("doubles.asked")
    .select(["kept_id", "other_id", "expires_at"])
    .where("secret_hash", "=", secretHash)
    .forUpdate()
    .executeTakeFirst();
  return row && { kept: row.kept_id, other: row.other_id ?? undefined, expiresAt: row.expires_at };
}

export async function dropAsked(tx: Tx, kept: PersonId): Promise<void> {
  await tables(tx).deleteFrom("doubles.asked").where("kept_id", "=", kept).execute();
}

const pairs = (db: Reader) =>
  tables(db)
    .selectFrom("doubles.pair")
    .select(["kept_id", "other_id", "request", "joins_at"])
    .orderBy("joins_at");

type Row = { kept_id: PersonId; other_id: PersonId; request: number | null; joins_at: Date };

const pairOf = ({ kept_id, other_id, request, joins_at }: Row): Pair => ({
  ...{ kept: kept_id, other: other_id, request: request ?? undefined, joinsAt: joins_at },
});

/** The pairs that one of these is in, on either side. */
export async function listPairsOf(db: Reader, ids: readonly PersonId[]): Promise<readonly Pair[]> {
  const rows = await pairs(db)
    .where((where) => where.or([where("kept_id", "in", ids), where("other_id", "in", ids)]))
    .execute();
  return rows.map(pairOf);
}

export async function findPairToStop(db: Reader, stopHash: string): Promise<Pair | undefined> {
  const row = await pairs(db).where("stop_hash", "=", stopHash).executeTakeFirst();
  return row && pairOf(row);
}

export async function findPairByRequest(db: Reader, request: number): Promise<Pair | undefined> {
  const row = await pairs(db).where("request", "=", request).executeTakeFirst();
  return row && pairOf(row);
}

const MOST_AT_ONCE = 500;

export async function listDuePairs(db: Reader, now: Date): Promise<readonly Pair[]> {
  const rows = await pairs(db).where("joins_at", "<=", now).limit(MOST_AT_ONCE).execute();
  return rows.map(pairOf);
}

/** False where one of the two is in a pair already. */
export async function addPair(tx: Tx, pair: Pair, stopHash: string): Promise<boolean> {
  const { kept, other, request, joinsAt } = pair;
  const added = await tables(tx)
    .insertInto("doubles.pair")
    .values({
      ...{ kept_id: kept, other_id: other, request: request ?? null },
      ...{ stop_hash: stopHash, joins_at: joinsAt },
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return added !== undefined;
}

/** False where it is there no longer. */
export async function dropPair(tx: Tx, { kept, other }: Pick<Pair, "kept" | "other">) {
  const { numDeletedRows } = await tables(tx)
    .deleteFrom("doubles.pair")
    .where("kept_id", "=", kept)
    .where("other_id", "=", other)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

export async function forgetPairs(tx: Tx, personId: PersonId): Promise<void> {
  await tables(tx)
    .deleteFrom("doubles.asked")
    .where((where) => where.or([where("kept_id", "=", personId), where("other_id", "=", personId)]))
    .execute();
  await tables(tx)
    .deleteFrom("doubles.pair")
    .where((where) => where.or([where("kept_id", "=", personId), where("other_id", "=", personId)]))
    .execute();
}

export async function forgetOldAsked(tx: Tx, now: Date): Promise<void> {
  await tables(tx).deleteFrom("doubles.asked").where("expires_at", "<=", now).execute();
}
