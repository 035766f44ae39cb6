import type { Reader } from "../../../platform/database/database.ts";
import { eventPath, findEventId } from "../addresses.ts";
import { namesOf } from "../holding/event-queries.ts";

/** What the events at these addresses are called, of those that everybody may read. */
export async function titlesOf(
  db: Reader,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const ids = paths.flatMap((path) => findEventId(path) ?? []);
  if (ids.length === 0) return new Map();
  return new Map([...(await namesOf(db, ids))].map(([id, title]) => [eventPath(id), title]));
}
