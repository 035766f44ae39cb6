import type { Reader } from "../../platform/database/database.ts";
import { listKnown } from "../membership/door.ts";
import { keysIn, logsOf, parted, peopleIn, type Reading, type RowOutcome } from "./reading/list.ts";

/** Does a slice, or says what would be done with it. */
export type Take = (slice: readonly Reading[]) => Promise<readonly RowOutcome[]>;

/** Says what an import would do, and writes nothing. It remembers whom it would have added, since nobody is. */
export function previewer(db: Reader): Take {
  const seen = new Map<string, string>();
  const seenIn = (slice: readonly Reading[]) =>
    keysIn(slice).flatMap((key) => {
      const name = seen.get(key);
      return name === undefined ? [] : [[key, name] as const];
    });
  return async (read) => {
    const slice = parted(read, new Map([...(await listKnown(db, keysIn(read))), ...seenIn(read)]));
    const people = peopleIn(slice);
    const known = await listKnown(db, keysIn(slice));
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
