import { type Listener, listen } from "../../platform/house.ts";
import type { MemberLeft } from "../membership/door.ts";
import { letGo } from "./store.ts";

export const listeners: readonly Listener[] = [
  // Whoever leaves the party leaves its teams: tasks are free again, and a coordinator's seat.
  listen<MemberLeft>("membership.left", async (tx, { personId }, { clock }) => {
    await letGo(tx, { personId }, clock.now());
  }),
];
