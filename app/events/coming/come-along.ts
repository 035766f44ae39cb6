import type { Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { isRefusal, type Refusal } from "../../../platform/refusal.ts";
import type { Event } from "../event.ts";
import { decideSaid } from "./answering.ts";
import { findComing, readRoom } from "./coming-queries.ts";
import { addComing, saveSaid } from "./coming-store.ts";

/**
 * Whoever does something at an event comes to it, and is reminded as all are; the event is held by whoever calls. One
 * who said yes already stays as they said, with whom they bring along.
 */
export async function comeAlong(
  tx: Tx,
  event: Event,
  personId: PersonId,
  now: Date,
): Promise<Refusal | undefined> {
  const held = await findComing(tx, event.id, personId);
  if (held?.answer === "yes") return undefined;
  const yes = { answer: "yes", plus: 0, lifts: 0, showsName: held?.showsName ?? false } as const;
  const said = decideSaid({ event, held, room: await readRoom(tx, event) }, yes, now);
  if (isRefusal(said)) return said;
  if (held === undefined) await addComing(tx, { eventId: event.id, personId }, said, now);
  else await saveSaid(tx, held.id, said, now);
  return undefined;
}
