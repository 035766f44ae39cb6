import { type Listener, listen } from "../../platform/house.ts";
import type { MemberLeft } from "../membership/door.ts";
import { leaveHosting, takeBackAll } from "./store.ts";

export const listeners: readonly Listener[] = [
  // Whoever leaves takes their votes along; the clock finds another host within a minute.
  listen<MemberLeft>("membership.left", async (tx, { personId }, { clock }) => {
    await takeBackAll(tx, personId);
    await leaveHosting(tx, personId, clock.now());
  }),
];
