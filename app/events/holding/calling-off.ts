import type { Tx } from "../../../platform/database/database.ts";
import type { Event } from "../event.ts";
import { addTelling } from "../telling/telling-store.ts";
import { saveCancelled } from "./event-store.ts";

interface CalledOff {
  readonly event: Event;
  /** Its later dates, where they are called off with it. */
  readonly later?: readonly Event[];
  readonly why: string;
}

/** Calls an event off that whoever calls this holds. Everybody who said that they come or may come is told after it. */
export async function callOff(
  tx: Tx,
  { event, later = [], why }: CalledOff,
  now: Date,
): Promise<void> {
  const events = [event, ...later].map(({ id }) => id);
  for (const id of events) await saveCancelled(tx, id, why, now);
  const off = { id: event.id, changes: event.changes + 1 };
  await addTelling(tx, { event: off, what: "cancelled", events }, now);
}
