import { findGroupName } from "../election/election.ts";
import type { Backend } from "../groups/backend.ts";
import { ED25519, findGroup, type Group } from "../groups/group.ts";
import { isRefusal } from "../refusal.ts";
import { type Chunks, readRecords } from "./records.ts";

/**
 * In which group an archive's election is held, so that a backend can be chosen for it. Ed25519 where the archive does not
 * say: what is wrong with it is for `verifyArchive` to say.
 * @param backend any, for its hashing
 */
export async function findArchiveGroup(backend: Backend, chunks: Chunks): Promise<Group> {
  for await (const record of readRecords(backend, chunks)) {
    if (isRefusal(record)) break;
    // The election's text is the first after the archive's own header (§12).
    if (record.kind !== "start") return findGroup(findGroupName(record.text) ?? "") ?? ED25519;
  }
  return ED25519;
}
