import { type Listener, listen } from "../../platform/house.ts";
import { dayOf } from "../../platform/time/days.ts";
import type { BranchEnded } from "../branches/door.ts";
import type { MemberLeft } from "../membership/door.ts";
import { setPlanState } from "./dues/dues-store.ts";
import { endUnitOfBranch } from "./units/unit-store.ts";

export const listeners: readonly Listener[] = [
  // Whoever leaves the members pays no dues any more, and is asked for none.
  listen<MemberLeft>("membership.left", (tx, { personId }, house) =>
    setPlanState(tx, personId, { pausedUntil: undefined, endedOn: dayOf(house.clock.now()) }),
  ),
  listen<BranchEnded>("branches.ended", (tx, { branchId }, house) =>
    endUnitOfBranch(tx, branchId, house.clock.now()),
  ),
];
