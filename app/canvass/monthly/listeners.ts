import { type Listener, listen } from "../../../platform/house.ts";
import { branchPath } from "../../branches/addresses.ts";
import type { BranchEnded } from "../../branches/door.ts";
import { endOnline } from "../online/online-store.ts";

export const listeners: readonly Listener[] = [
  // Nobody would read what is answered to it.
  listen<BranchEnded>("branches.ended", (tx, { branchId }, house) =>
    endOnline(tx, { about: branchPath(branchId) }, house.clock.now()),
  ),
];
