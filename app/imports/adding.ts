import type { Tx } from "../../platform/database/database.ts";
import { silenceReaders } from "../mail/door.ts";
import { addFromList, type ByRequest, logRows, type RowLog } from "../membership/door.ts";
import { logsOf, peopleIn, type Reading } from "./reading/list.ts";

/** Adds those of a slice who are not here yet, and logs its rows. Who wanted no letters there gets none here. */
export async function addSlice(
  tx: Tx,
  slice: readonly Reading[],
  { hash, by }: { readonly hash: string; readonly by?: ByRequest },
  now: Date,
): Promise<readonly RowLog[]> {
  const people = peopleIn(slice);
  const added = await addFromList(tx, people, now, by);
  const silent = people.flatMap(({ isSilent, emailKey }) => {
    const id = isSilent ? added.get(emailKey) : undefined;
    return id === undefined ? [] : [id];
  });
  await silenceReaders(tx, [...new Set(silent)]);
  const logs = logsOf(slice, new Set(added.keys()));
  await logRows(tx, hash, logs, now);
  return logs;
}
