import type { SourcedText } from "@breakthrough/amendments";
import type { Tx } from "../../../platform/database/database.ts";
import { takeLock } from "../../../platform/database/named-lock.ts";
import type { RulebookTables } from "../tables.ts";

/** Of two ballots that close at once, the second is decided on the text that the first has made. */
export const lockCharter = (tx: Tx): Promise<void> => takeLock(tx, "rulebook charter");

export interface NewCharter {
  readonly paragraphs: SourcedText;
  readonly setBy: string;
  readonly setByPath: string;
}

/** Called where a ballot's result is carried out, and nowhere else. */
export async function setCharter(tx: Tx, next: NewCharter, at: Date): Promise<void> {
  await tx
    .withTables<RulebookTables>()
    .insertInto("rulebook.charter")
    .values({
      paragraphs: JSON.stringify(next.paragraphs),
      set_by: next.setBy,
      set_by_path: next.setByPath,
      set_at: at,
    })
    .execute();
}
