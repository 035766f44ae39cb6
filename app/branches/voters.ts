import type { Reader } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import { listCounted, listVotersAmong } from "../membership/door.ts";
import { rulesInForce } from "../rulebook/door.ts";
import { findBelongingIn, listVotingIn } from "./belonging/belonging-store.ts";

/**
 * The members of a branch and of those under it, each once, in however many of them they are, whose vote counts in the
 * party and there.
 */
export async function listBranchVoters(
  db: Reader,
  branchId: number,
  now: Date,
): Promise<readonly PersonId[]> {
  const people = await listVotingIn(db, branchId, now);
  return listVotersAmong(db, people, now, await rulesInForce(db));
}

/** Would this person be among them now? */
export async function isBranchVoter(
  db: Reader,
  { personId, branchId }: { readonly personId: PersonId; readonly branchId: number },
  now: Date,
): Promise<boolean> {
  const belonging = await findBelongingIn(db, personId, branchId);
  if (belonging === undefined || belonging.votesFrom > now) return false;
  return (await listCounted(db, "vote", [personId], now, await rulesInForce(db))).length > 0;
}
