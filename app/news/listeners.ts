import { type Listener, listen } from "../../platform/house.ts";
import type { MemberLeft } from "../membership/door.ts";
import { leaveSlots } from "./slots/slot-store.ts";

export const listeners: readonly Listener[] = [
  listen<MemberLeft>("membership.left", (tx, { personId }) => leaveSlots(tx, personId)),
];
