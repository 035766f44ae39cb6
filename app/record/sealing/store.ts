import { HASH_BYTES, TILE_WIDTH, type Tile } from "@breakthrough/transparency-log";
import { sql } from "kysely";
import type { Database, Reader, Tx } from "../../../platform/database/database.ts";
import type { SignedTree } from "../publishing/published-queries.ts";
import type { RecordTables } from "../tables.ts";

const tables = (db: Reader) => db.withTables<RecordTables>();

/** Of all workers on this database, one seals at a time. False: another one is at it. */
export async function takeTurn(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ taken: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended('record.seal', 0)) as taken`.execute(tx);
  return rows[0]?.taken ?? false;
}

export interface WaitingLine {
  readonly number: number;
  readonly entry: string;
}

/**
 * Takes lines out of the queue, in the order of their numbers. A line that becomes visible late is simply still there
 * the next time.
 */
export async function takeWaiting(tx: Tx, most: number): Promise<readonly WaitingLine[]> {
  const { rows } = await sql<WaitingLine>`
    with taken as (
      delete from record.waiting
      where line in (select line from record.waiting order by line limit ${most})
      returning line
    )
    select number, entry from record.line where number in (select line from taken)
    order by number`.execute(tx);
  return rows;
}

export interface NewGrowth {
  readonly before: number;
  readonly after: number;
  readonly lines: readonly WaitingLine[];
  readonly tiles: readonly Tile[];
}

/** Writes the lines' places and every hash of the tree that is new. */
export async function saveGrowth(tx: Tx, growth: NewGrowth): Promise<void> {
  const { before, lines } = growth;
  const numbers = lines.map(({ number }) => number);
  await sql`
    insert into record.leaf (place, line)
    select ${before} + given.nth - 1, given.line
    from unnest(${numbers}::bigint[]) with ordinality as given (line, nth)`.execute(tx);
  const hashes = newHashes(growth);
  await sql`
    insert into record.hash (level, place, hash)
    select * from unnest(
      ${hashes.map(({ level }) => level)}::smallint[],
      ${hashes.map(({ place }) => place)}::bigint[],
      ${hashes.map(({ hash }) => hash)}::bytea[])`.execute(tx);
}

/** Tiles hold what was there before too: a row of hashes is written once, and never again. */
function newHashes({ before, tiles }: NewGrowth) {
  return tiles.flatMap(({ address: { level, index }, bytes }) => {
    const firstNew = Math.floor(before / TILE_WIDTH ** Number(level));
    return Array.from({ length: bytes.length / HASH_BYTES }, (_, at) => ({
      level: Number(level),
      place: index * TILE_WIDTH + at,
      hash: Buffer.from(bytes.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES)),
    })).filter(({ place }) => place >= firstNew);
  });
}

export async function saveCheckpoint(
  tx: Tx,
  checkpoint: SignedTree & { readonly at: Date },
  isPublished: boolean,
): Promise<void> {
  const { size, root, note, at } = checkpoint;
  const row = { size, root: Buffer.from(root), note, at };
  await tables(tx).insertInto("record.checkpoint").values(row).execute();
  if (isPublished) await publish(tx, size, at);
}

/** From now on everybody is shown this checkpoint. */
export async function publish(tx: Tx, size: number, at: Date): Promise<void> {
  await tables(tx)
    .insertInto("record.publication")
    .values({ size, at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function saveCosignature(
  database: Database,
  cosignature: RecordTables["record.cosignature"],
): Promise<void> {
  await tables(database)
    .insertInto("record.cosignature")
    .values(cosignature)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

interface Witnessed {
  readonly size: number;
  /** The public keys of the witnesses that count. */
  readonly keys: readonly string[];
  readonly quorum: number;
}

/** Shows a checkpoint to everybody once enough of these witnesses have signed it. */
export async function publishWhenWitnessed(
  database: Database,
  { size, keys, quorum }: Witnessed,
  at: Date,
): Promise<void> {
  await sql`
    insert into record.publication (size, at)
    select ${size}::bigint, ${at}::timestamptz
    where (select count(*) from record.cosignature
           where size = ${size} and witness = any(${[...keys]}::text[])) >= ${quorum}
    on conflict do nothing`.execute(database);
}

export async function addSigner(
  tx: Tx,
  { verifierKey, origin }: { readonly verifierKey: string; readonly origin: string },
  since: Date,
): Promise<void> {
  await tables(tx)
    .insertInto("record.signer")
    .values({ verifier_key: verifierKey, origin, since })
    .execute();
}
