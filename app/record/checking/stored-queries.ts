import { sql } from "kysely";
import type { Tx } from "../../../platform/database/database.ts";

/** The public halves of every key that ever sealed this record, the newest last. */
export async function listSigners(tx: Tx): Promise<readonly string[]> {
  const { rows } = await sql<{ verifier_key: string }>`
    select verifier_key from record.signer order by number`.execute(tx);
  return rows.map((row) => row.verifier_key);
}

export async function countLeaves(
  tx: Tx,
): Promise<{ readonly size: number; readonly largest: number }> {
  const { rows } = await sql<{ size: number; largest: number }>`
    select count(*) as size, coalesce(max(place), -1) as largest from record.leaf`.execute(tx);
  return rows[0] ?? { size: 0, largest: -1 };
}

/** How many hashes there are, by level. */
export async function countHashes(tx: Tx): Promise<ReadonlyMap<number, number>> {
  const { rows } = await sql<{ level: number; hashes: number }>`
    select level, count(*) as hashes from record.hash group by level`.execute(tx);
  return new Map(rows.map(({ level, hashes }) => [level, hashes]));
}

export interface StoredCheckpoint {
  readonly size: number;
  readonly root: Uint8Array;
  readonly note: string;
  readonly cosignatures: readonly { readonly witness: string; readonly line: string }[];
}

const CHECKPOINTS_AT_ONCE = 500;

export async function listCheckpointsAfter(
  tx: Tx,
  size: number,
): Promise<readonly StoredCheckpoint[]> {
  const { rows } = await sql<StoredCheckpoint>`
    select size, root, note, coalesce((
      select json_agg(json_build_object('witness', witness, 'line', line)) from record.cosignature
      where cosignature.size = checkpoint.size), '[]') as cosignatures
    from record.checkpoint where size > ${size} order by size limit ${CHECKPOINTS_AT_ONCE}`.execute(
    tx,
  );
  return rows;
}

/** A line's row beside its entry and its place. */
export interface StoredLine {
  readonly number: number;
  readonly act: string;
  readonly by_whom: string;
  readonly subject: string;
  readonly says: string;
  readonly why: string | null;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly at: Date;
  readonly entry: string;
  readonly place: number | null;
  readonly is_waiting: boolean;
  readonly offices: readonly string[];
}

const LINES_AT_ONCE = 2000;

export async function listStoredLinesAfter(tx: Tx, number: number): Promise<readonly StoredLine[]> {
  const { rows } = await sql<StoredLine>`
    select line.*, leaf.place, waiting.line is not null as is_waiting, array(
      select office from record.line_office where line_office.line = line.number order by office
    ) as offices
    from record.line
    left join record.leaf on leaf.line = line.number
    left join record.waiting on waiting.line = line.number
    where number > ${number} order by number limit ${LINES_AT_ONCE}`.execute(tx);
  return rows;
}

/** Places in the log whose line is not there any more. */
export async function listOrphans(tx: Tx, most: number): Promise<readonly number[]> {
  const { rows } = await sql<{ place: number }>`
    select place from record.leaf
    where not exists (select from record.line where line.number = leaf.line)
    order by place limit ${most}`.execute(tx);
  return rows.map((row) => row.place);
}
