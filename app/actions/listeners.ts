import { type Listener, listen } from "../../platform/house.ts";
import type { NotComing } from "../events/door.ts";
import type { MemberLeft } from "../membership/door.ts";
import { dropHelpAt, dropHelpOf } from "./offering/place-store.ts";
import { tellFreed } from "./staffing/letters.ts";

export const listeners: readonly Listener[] = [
  // What they led has no lead any more: the room `events` tells whoever can take it over.
  listen<MemberLeft>("membership.left", (tx, { personId }) => dropHelpOf(tx, personId)),
  // The lead is told where somebody else is needed now, and not of whoever only wanted to come.
  listen<NotComing>("events.not-coming", async (tx, { personId, eventId }, house) => {
    const freed = await dropHelpAt(tx, eventId, personId);
    if (freed > 0) await tellFreed(tx, house, { eventId, personId });
  }),
];
