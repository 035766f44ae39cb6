import {
  expectAccepted,
  formatTlogProof,
  nodesFromTiles,
  proveInclusion,
} from "@breakthrough/transparency-log";
import type { Database } from "../../platform/database/database.ts";
import { findPublishedNote } from "./published.ts";
import { findLine } from "./queries.ts";
import { sha256, tilesOf } from "./tiles.ts";

const utf8 = new TextEncoder();

/**
 * The proof that a line is in the log, as a file that is checked without this server. C2SP tlog-proof. The line's
 * entry goes with it as `extra`, so that one file is enough.
 */
export async function findProof(database: Database, place: number): Promise<string | undefined> {
  const [published, line] = await Promise.all([
    findPublishedNote(database),
    findLine(database, place),
  ]);
  if (published === undefined || line === undefined || place >= published.size) return undefined;
  const { size, note } = published;
  const readNodes = nodesFromTiles(tilesOf(database), { hash: sha256 });
  const proof = expectAccepted(await proveInclusion(place, size, readNodes, sha256));
  return formatTlogProof({ index: place, proof, note, extra: utf8.encode(line.entry) });
}
