import { type Listener, listen } from "../../platform/house.ts";
import type { MemberLeft } from "../membership/door.ts";
import type { DuesEnded } from "../money/door.ts";
import { endMethodsOf } from "./method-store.ts";

export const listeners: readonly Listener[] = [
  // What is ended is ended: nothing is collected, and the provider is asked to cancel it within seconds.
  listen<DuesEnded>("money.dues-ended", (tx, { personId }, house) =>
    endMethodsOf(tx, personId, house.clock.now()),
  ),
  listen<MemberLeft>("membership.left", (tx, { personId }, house) =>
    endMethodsOf(tx, personId, house.clock.now()),
  ),
];
