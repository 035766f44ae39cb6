import { sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import type { RecordTables } from "../tables.ts";

const tables = (db: Reader) => db.withTables<RecordTables>();

/** The checkpoint that everybody is shown: what is in it is recorded. */
export interface Published {
  readonly size: number;
  readonly root: Uint8Array;
  readonly at: Date;
}

export async function findPublished(db: Reader): Promise<Published | undefined> {
  return tables(db)
    .selectFrom("record.publication as publication")
    .innerJoin("record.checkpoint as checkpoint", "checkpoint.size", "publication.size")
    .select(["checkpoint.size", "checkpoint.root", "checkpoint.at"])
    .orderBy("publication.size", "desc")
    .limit(1)
    .executeTakeFirst();
}

/** A witness's signature under a checkpoint. */
export interface Cosignature {
  /** The public key that it was made with. */
  readonly witness: string;
  /** As it stands under the note. */
  readonly line: string;
  readonly at: Date;
}

/** A checkpoint as it is served: the log's own signature, then those of witnesses. */
export interface SignedNote {
  readonly size: number;
  readonly note: string;
}

/** The newest published checkpoint with every signature that it has by now. */
export async function findPublishedNote(db: Reader): Promise<SignedNote | undefined> {
  const { rows } = await sql<SignedNote>`
    select size, note || coalesce((
      select string_agg(line, '' order by at, witness) from record.cosignature
      where cosignature.size = checkpoint.size), '') as note
    from record.checkpoint
    where size = (select max(size) from record.publication)`.execute(db);
  return rows[0];
}

/** The newest signature of each witness, with the size that it was given to. */
export async function listNewestCosignatures(
  db: Reader,
): Promise<readonly (Cosignature & { readonly size: number })[]> {
  const { rows } = await sql<Cosignature & { size: number }>`
    select distinct on (witness) witness, size, line, at
    from record.cosignature order by witness, size desc`.execute(db);
  return rows;
}

export interface SignedTree {
  readonly size: number;
  readonly root: Uint8Array;
  /** With the log's own signature. */
  readonly note: string;
}

/** The newest checkpoint that the log has signed, published or not. */
export const findNewestCheckpoint = (db: Reader): Promise<SignedTree | undefined> =>
  tables(db)
    .selectFrom("record.checkpoint")
    .select(["size", "root", "note"])
    .orderBy("size", "desc")
    .limit(1)
    .executeTakeFirst();

/** The public half of the key that the record is sealed with; undefined before its first seal. */
export async function findVerifierKey(db: Reader): Promise<string | undefined> {
  const row = await tables(db)
    .selectFrom("record.signer")
    .select("verifier_key")
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.verifier_key;
}

/** Since when the oldest line waits to be sealed, in milliseconds of the machine's time; zero where none does. */
export async function waitingMilliseconds(db: Reader): Promise<number> {
  const { rows } = await sql<{ waited: number }>`
    select coalesce(extract(epoch from now() - least(
      (select min(since) from record.waiting),
      (select min(signed_at) from record.checkpoint
        where size > coalesce((select max(size) from record.publication), 0))
    )) * 1000, 0)::float8 as waited`.execute(db);
  return rows[0]?.waited ?? 0;
}
