import type { Reader } from "../../../platform/database/database.ts";
import { compareDays } from "../../../platform/time/days.ts";
import type { Pence } from "../ledger/entry.ts";
import { newLines } from "./identity.ts";
import { type HandedIn, knownLines, listHandedIn } from "./statement-queries.ts";

export interface Preview {
  /** Where in the file the new lines stand: by their days, and what came on one before what went. */
  readonly added: readonly number[];
  readonly known: number;
  readonly came: Pence;
  readonly went: Pence;
}

/** What importing a statement would add, as the books stand now. */
export async function previewOf(
  db: Reader,
  { hash, account, head: { format, from, to } }: HandedIn,
): Promise<Preview> {
  const handed = await listHandedIn(db, hash);
  const added = newLines(format, handed, await knownLines(db, account, { from, to }));
  const sum = (pences: readonly Pence[]) => pences.reduce((all, pence) => all + pence, 0);
  const pences = added.map(({ pence }) => pence);
  return {
    // By days, so that what the bank takes back is found in a slice before its own.
    added: added
      .toSorted((one, other) => compareDays(one.on, other.on) || other.pence - one.pence)
      .map(({ nth }) => nth),
    known: handed.length - added.length,
    came: sum(pences.filter((pence) => pence > 0)),
    went: sum(pences.filter((pence) => pence < 0)),
  };
}
