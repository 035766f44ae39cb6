import type { ActContext } from "../../platform/act.ts";
import type { Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import { type Refusal, refuse } from "../../platform/refusal.ts";
import { isBranchVoter } from "../branches/door.ts";
import { personWho } from "../membership/door.ts";
import type { Motion } from "./motion.ts";
import { lockMotion } from "./queries.ts";
import { refusals } from "./words.ts";

/** A motion, held until the transaction is over, for somebody who votes in its branch. */
export async function votingFacts(
  tx: Tx,
  id: number,
  { actor, now }: Pick<ActContext, "actor" | "now">,
): Promise<{ readonly motion: Motion; readonly personId: PersonId } | Refusal> {
  const motion = await lockMotion(tx, id);
  if (motion === undefined) return refuse("not-found", refusals.refuse.unknown);
  const { personId } = personWho(actor);
  const { branchId } = motion;
  return (await isBranchVoter(tx, { personId, branchId }, now))
    ? { motion, personId }
    : refuse("not-allowed", refusals.refuse.notOfBranch);
}
