import type { Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { NotComing } from "../announcements.ts";
import type { Event } from "../event.ts";
import type { Said } from "./coming-store.ts";

/** Rooms above let go of what somebody would have done at an event to which they do not come. Of a guest they know nothing. */
export async function announceNo(
  tx: Tx,
  house: Pick<House, "announce">,
  {
    event,
    said,
    personId,
  }: {
    readonly event: Pick<Event, "id">;
    readonly said: Pick<Said, "answer">;
    readonly personId: PersonId | undefined;
  },
): Promise<void> {
  if (said.answer !== "no" || personId === undefined) return;
  const no: NotComing = { name: "events.not-coming", personId, eventId: event.id };
  await house.announce(tx, no);
}
