import type { Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import { listComing } from "../coming/coming-queries.ts";
import type { Event } from "../event.ts";
import { tellComing } from "../letters.ts";
import { saveCancelled } from "./event-store.ts";

/** Calls an event off that whoever calls this holds, and tells everybody who said that they come or may come. */
export async function callOff(
  tx: Tx,
  house: Pick<House, "url">,
  { event, why }: { readonly event: Event; readonly why: string },
  now: Date,
): Promise<void> {
  await saveCancelled(tx, event.id, why, now);
  const off = { ...event, why, cancelledAt: now, changes: event.changes + 1 };
  const coming = (await listComing(tx, event.id)).filter(({ answer }) => answer !== "no");
  await tellComing(tx, house, { event: off, what: "cancelled", coming }, now);
}
