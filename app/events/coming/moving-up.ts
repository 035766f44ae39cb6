import type { Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import type { Event } from "../event.ts";
import { tellComing } from "../letters.ts";
import { listWaiting, readRoom } from "./coming-queries.ts";
import { letIn } from "./coming-store.ts";
import { movesUp } from "./places.ts";

/** Gives what is free to those who wait, and tells them. The event is held by whoever calls. */
export async function moveUp(
  tx: Tx,
  house: Pick<House, "url">,
  event: Event,
  now: Date,
): Promise<void> {
  if (event.cancelledAt !== undefined || now >= event.endsAt) return;
  const waiting = await listWaiting(tx, event.id);
  if (waiting.length === 0) return;
  const up = movesUp(await readRoom(tx, event), waiting);
  await letIn(tx, up);
  const coming = waiting.filter(({ id }) => up.includes(id));
  await tellComing(tx, house, { event, what: "movedUp", coming }, now);
}
