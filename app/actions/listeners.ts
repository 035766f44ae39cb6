import { type Listener, listen } from "../../platform/house.ts";
import type { NotComing } from "../events/door.ts";
import type { MemberLeft } from "../membership/door.ts";
import { dropHelpAt, dropHelpOf } from "./offering/place-store.ts";

export const listeners: readonly Listener[] = [
  // What they led has no lead any more: the room `events` tells whoever can take it over.
  listen<MemberLeft>("membership.left", (tx, { personId }) => dropHelpOf(tx, personId)),
  // So that the lead sees that somebody else is needed.
  listen<NotComing>("events.not-coming", (tx, { personId, eventId }) =>
    dropHelpAt(tx, eventId, personId),
  ),
];
