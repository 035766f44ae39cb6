import type { Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import type { BranchEnded } from "../../branches/door.ts";
import { listUnderWay } from "../queries.ts";
import { endElection } from "../store.ts";

/** A branch that is no more elects nobody. A ballot that is open goes on, and nobody takes office by it. */
export async function endThoseOf(tx: Tx, { branchId }: BranchEnded, house: House): Promise<void> {
  for (const { id, state, terms } of await listUnderWay(tx)) {
    const isOfIt = terms.to.kind === "branch" && terms.to.branch === branchId;
    if (isOfIt && state === "nominations") {
      await endElection(tx, id, "ended-office", house.clock.now());
    }
  }
}
