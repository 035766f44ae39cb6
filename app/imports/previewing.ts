import type { Reader } from "../../platform/database/database.ts";
import { listKnownKeys, type RowLog } from "../membership/door.ts";
import { logsOf, peopleIn, type Reading } from "./reading/list.ts";

/** Does a slice, or says what would be done with it. */
export type Take = (slice: readonly Reading[]) => Promise<readonly RowLog[]>;

/** Says what an import would do, and writes nothing. It remembers whom it would have added, since nobody is. */
export function previewer(db: Reader): Take {
  const seen = new Set<string>();
  return async (slice) => {
    const keys = peopleIn(slice).map(({ emailKey }) => emailKey);
    const known = await listKnownKeys(db, keys);
    const fresh = new Set(keys.filter((key) => !known.has(key) && !seen.has(key)));
    for (const key of fresh) seen.add(key);
    return logsOf(slice, fresh);
  };
}
