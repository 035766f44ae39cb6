import type { Reader } from "../../platform/database/database.ts";
import { listKnown } from "../membership/door.ts";
import { logsOf, peopleIn, type Reading, type RowOutcome } from "./reading/list.ts";

/** Does a slice, or says what would be done with it. */
export type Take = (slice: readonly Reading[]) => Promise<readonly RowOutcome[]>;

/** Says what an import would do, and writes nothing. It remembers whom it would have added, since nobody is. */
export function previewer(db: Reader): Take {
  const seen = new Map<string, string>();
  return async (slice) => {
    const people = peopleIn(slice);
    const known = await listKnown(
      db,
      people.map(({ emailKey }) => emailKey),
    );
    const fresh = new Set<string>();
    for (const { emailKey, name } of people) {
      if (known.has(emailKey) || seen.has(emailKey)) continue;
      fresh.add(emailKey);
      seen.set(emailKey, name);
    }
    const named = people.map(
      ({ emailKey, name }) =>
        [emailKey, known.get(emailKey) ?? seen.get(emailKey) ?? name] as const,
    );
    return logsOf(slice, fresh, new Map(named));
  };
}
