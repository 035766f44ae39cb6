import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { PressTables } from "../tables.ts";
import type { Correction, Release } from "./release.ts";

const tables = (db: Reader) => db.withTables<PressTables>();

const all = (db: Reader) =>
  tables(db)
    .selectFrom("press.release")
    .select(["id", "title", "body", "contact", "embargo_until", "published_at", "request"]);

type Row = Awaited<ReturnType<ReturnType<typeof all>["executeTakeFirstOrThrow"]>>;

const releaseOf = ({ embargo_until, published_at, request, ...row }: Row): Release => ({
  ...row,
  embargoUntil: embargo_until ?? undefined,
  publishedAt: published_at ?? undefined,
  request: request ?? undefined,
});

export async function findRelease(db: Reader, id: number): Promise<Release | undefined> {
  const row = await all(db).where("id", "=", id).executeTakeFirst();
  return row && releaseOf(row);
}

export async function lockRelease(tx: Tx, id: number): Promise<Release | undefined> {
  const row = await all(tx).where("id", "=", id).forUpdate().executeTakeFirst();
  return row && releaseOf(row);
}

/** What everybody sees, the newest first. */
export async function listOut(db: Reader, now: Date, most: number): Promise<readonly Release[]> {
  const rows = await all(db)
    .where("published_at", "is not", null)
    .where((row) => row.or([row("embargo_until", "is", null), row("embargo_until", "<=", now)]))
    .orderBy((row) => row.fn<Date>("greatest", ["published_at", "embargo_until"]), "desc")
    .orderBy("id", "desc")
    .limit(most)
    .execute();
  return rows.map(releaseOf);
}

/** What is not out yet: drafts, and what waits for the end of its embargo. */
export async function listNotOut(db: Reader, now: Date): Promise<readonly Release[]> {
  const rows = await all(db)
    .where((row) => row.or([row("published_at", "is", null), row("embargo_until", ">", now)]))
    .orderBy("id", "desc")
    .execute();
  return rows.map(releaseOf);
}

export async function countDrafts(db: Reader): Promise<number> {
  const { count } = await tables(db)
    .selectFrom("press.release")
    .select((select) => select.fn.countAll<number>().as("count"))
    .where("published_at", "is", null)
    .executeTakeFirstOrThrow();
  return Number(count);
}

export async function listCorrections(db: Reader, id: number): Promise<readonly Correction[]> {
  return await tables(db)
    .selectFrom("press.correction")
    .select(["id", "body", "at", "request"])
    .where("release_id", "=", id)
    .orderBy("id")
    .execute();
}
