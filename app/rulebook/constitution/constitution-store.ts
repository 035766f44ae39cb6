import type { Tx } from "../../../platform/database/database.ts";
import { takeLock } from "../../../platform/database/named-lock.ts";
import type { RulebookTables } from "../tables.ts";
import type { Change } from "./changes.ts";
import type { Constitution } from "./constitution.ts";

export interface NewConstitution {
  readonly constitution: Constitution;
  /** Undefined at the founding. */
  readonly change?: Change;
  /** The change in words, with the titles of that moment. */
  readonly says?: string;
  readonly setBy: string;
  readonly setByPath?: string;
}

/** Of two ballots that close at once, the second is decided on what the first has made. */
export const lockConstitution = (tx: Tx): Promise<void> => takeLock(tx, "rulebook constitution");

let changesHere = 0;

/** How often this process has set one, so that whoever keeps one for a while knows when to read again. */
export const countChangesHere = (): number => changesHere;

/** Called at the founding, and where a ballot's result is carried out. Whether it can be is decided before. */
export async function setConstitution(tx: Tx, next: NewConstitution, at: Date): Promise<void> {
  const { constitution, change, says, setBy, setByPath } = next;
  changesHere += 1;
  await tx
    .withTables<RulebookTables>()
    .insertInto("rulebook.constitution")
    .values({
      document: JSON.stringify(constitution),
      change: change === undefined ? null : JSON.stringify(change),
      says: says ?? null,
      set_by: setBy,
      set_by_path: setByPath ?? null,
      set_at: at,
    })
    .execute();
}
