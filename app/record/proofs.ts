import {
  base64,
  expectAccepted,
  type Hash,
  nodesFromTiles,
  proveInclusion,
} from "@breakthrough/transparency-log";
import type { Database } from "../../platform/database/database.ts";
import { findPublishedNote } from "./published.ts";
import { sha256, tilesOf } from "./tiles.ts";

/** The proof that a line is in the log, as a file that is checked without this server. C2SP tlog-proof. */
export async function findProof(database: Database, place: number): Promise<string | undefined> {
  const published = await findPublishedNote(database);
  if (published === undefined || place >= published.size) return undefined;
  const readNodes = nodesFromTiles(tilesOf(database), { hash: sha256 });
  const proof = await proveInclusion(place, published.size, readNodes, sha256);
  const hashes: readonly Hash[] = expectAccepted(proof);
  const lines = [
    "c2sp.org/tlog-proof@v1",
    `index ${place}`,
    ...hashes.map(base64),
    "",
    published.note,
  ];
  return lines.join("\n");
}
