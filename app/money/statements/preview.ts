import type { Reader } from "../../../platform/database/database.ts";
import { compareDays, type Day } from "../../../platform/time/days.ts";
import type { Pence } from "../ledger/entry.ts";
import { tellingNew } from "./identity.ts";
import { type HandedIn, handedInLines, knownLines } from "./statement-queries.ts";

export interface Preview {
  /** Where in the file the new lines stand: by their days, and what came on one before what went. */
  readonly added: readonly number[];
  readonly known: number;
  readonly came: Pence;
  readonly went: Pence;
}

/** What importing a statement would add, as the books stand now. Its lines pass by; where the new ones stand is kept. */
export async function previewOf(
  db: Reader,
  { hash, account, head: { format, from, to, lines } }: HandedIn,
): Promise<Preview> {
  const isNew = tellingNew(format, await knownLines(db, account, { from, to }));
  const added: { readonly nth: number; readonly on: Day; readonly isIn: boolean }[] = [];
  let [came, went] = [0, 0];
  for await (const some of handedInLines(db, hash)) {
    for (const line of some) {
      if (!isNew(line)) continue;
      const { nth, on, pence } = line;
      added.push({ nth, on, isIn: pence > 0 });
      if (pence > 0) came += pence;
      else went += pence;
    }
  }
  // By days, so that what the bank takes back is found in a slice before its own.
  added.sort(
    (one, other) => compareDays(one.on, other.on) || Number(other.isIn) - Number(one.isIn),
  );
  return { added: added.map(({ nth }) => nth), known: lines - added.length, came, went };
}
