import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import type { Actor } from "../../../platform/actor.ts";
import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { dropWaitingTo, findReaderOfKey, unsubscribeKey } from "../../mail/door.ts";
import { LIST } from "../list.ts";
import { saveStopped } from "../newcomer-store.ts";
import { refusals } from "../words.ts";

async function readerOf(
  db: Reader,
  key: string | undefined,
  actor: Actor,
): Promise<PersonId | Refusal> {
  if (key !== undefined)
    return (await findReaderOfKey(db, key)) ?? refuse("not-found", refusals.unknown);
  return actor.kind === "person" ? actor.personId : refuse("not-signed-in", refusals.signIn);
}

/** Stops one's first letters and no others: signed in, or by a letter's key, also where a mail program asks (RFC 8058). */
export const stop = defineAct({
  name: "first-letters.stop",
  input: v.object({ key: v.optional(unsubscribeKey) }),
  may: () => undefined,
  facts: async (tx, { key }, { actor }) => ({ reader: await readerOf(tx, key, actor) }),
  decide: ({ reader }) => (typeof reader === "string" ? { personId: reader } : reader),
  // In this order: it waits for a slice that is being posted, and takes back what that wrote.
  save: async (tx, { personId }, { now }) => {
    await saveStopped(tx, personId, now);
    await dropWaitingTo(tx, personId, LIST);
  },
});
