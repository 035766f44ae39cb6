import { chanceBytes } from "../../../platform/chance.ts";
import type { Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { addReference } from "./dues-store.ts";
import { referenceFrom } from "./reference.ts";

const TRIES = 5;

/** A new reference of one's own. One in 2⁵⁰ is somebody's already. */
export async function giveReference(
  tx: Tx,
  personId: PersonId,
  at: Date,
  kind: "own" | "gift" = "own",
): Promise<void> {
  for (let tries = 0; tries < TRIES; tries++) {
    const key = referenceFrom(chanceBytes(10));
    if (await addReference(tx, { key, written: key, personId, kind }, at)) return;
  }
  throw new Error("no reference was free");
}
