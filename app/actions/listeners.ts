import { type Listener, listen } from "../../platform/house.ts";
import type { MemberLeft } from "../membership/door.ts";
import { dropHelpOf } from "./offering/place-store.ts";

export const listeners: readonly Listener[] = [
  // What they led has no lead any more: the room `events` tells whoever can take it over.
  listen<MemberLeft>("membership.left", (tx, { personId }) => dropHelpOf(tx, personId)),
];
