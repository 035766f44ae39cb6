import {
  expectAccepted,
  formatTlogProof,
  type NodeReader,
  nodesFromTiles,
  proveInclusion,
} from "@breakthrough/transparency-log";
import { nativeSha256 } from "@breakthrough/transparency-log/node";
import type { Database } from "../../../platform/database/database.ts";
import { findLine } from "../queries.ts";
import { findPublishedNote } from "./published-queries.ts";
import { tilesOf } from "./tile-queries.ts";

const utf8 = new TextEncoder();

const readers = new WeakMap<Database, NodeReader>();

/**
 * The log's nodes, for which the tiles that were read last are kept between requests (some 4 MB). What a tile holds
 * never changes, and a proof that did not hold would not hold for its reader either.
 */
function nodesOf(database: Database): NodeReader {
  const known = readers.get(database);
  if (known !== undefined) return known;
  const reader = nodesFromTiles(tilesOf(database), { hash: nativeSha256 });
  readers.set(database, reader);
  return reader;
}

/**
 * The proof that a line is in the log, as a file that is checked without this server. C2SP tlog-proof. The line's
 * entry goes with it as `extra`, so that one file is enough.
 */
export async function findProof(database: Database, index: number): Promise<string | undefined> {
  const [published, line] = await Promise.all([
    findPublishedNote(database),
    findLine(database, index),
  ]);
  if (published === undefined || line === undefined || index >= published.size) return undefined;
  const { size, note } = published;
  const proof = expectAccepted(await proveInclusion(index, size, nodesOf(database), nativeSha256));
  return formatTlogProof({ index, proof, note, extra: utf8.encode(line.entry) });
}
