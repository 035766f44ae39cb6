import { type Listener, listen } from "../../platform/house.ts";
import type { MemberLeft } from "../membership/door.ts";
import { dropAnswersOf } from "./coming/coming-store.ts";
import { leaveHosting } from "./holding/event-store.ts";

export const listeners: readonly Listener[] = [
  // Their places fall to those who wait, and whoever can take their events over is told, within seconds (`jobs.ts`).
  listen<MemberLeft>("membership.left", async (tx, { personId }, { clock }) => {
    await dropAnswersOf(tx, personId);
    await leaveHosting(tx, personId, clock.now());
  }),
];
