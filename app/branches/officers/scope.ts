import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { type BranchPower, branchOfficeOf, reachOf } from "../../rulebook/door.ts";
import { type Branch, hasRightTo } from "../branch.ts";
import { refusals } from "../words.ts";
import type { Seat } from "./holding-store.ts";

/**
 * In which of their offices somebody may do this at a branch; undefined where in none. Pure: of a thousand branches it
 * is asked a thousand times without a question to the database.
 * @param path of the branch at which it is done, from the top of the tree to itself
 */
export const officeAt = (
  seats: readonly Seat[],
  power: BranchPower,
  path: readonly number[],
): string | undefined => seats.find((seat) => reaches(seat, power, path))?.office;

function reaches(seat: Seat, power: BranchPower, path: readonly number[]): boolean {
  const carries = branchOfficeOf(seat.office)?.powers.includes(power) === true;
  const isInReach =
    reachOf(power) === "own" ? path.at(-1) === seat.branchId : path.includes(seat.branchId);
  return carries && isInReach && hasRightTo(power, seat);
}

/** Why somebody may not do this there; undefined where one of their offices carries it. */
export function whyNotAt(
  seats: readonly Seat[],
  power: BranchPower,
  branch: Pick<Branch, "path" | "endedAt" | "lostRights">,
): Refusal | undefined {
  if (branch.endedAt !== undefined) return refuse("gone", refusals.ended);
  if (officeAt(seats, power, branch.path) !== undefined) return undefined;
  const has = seats.some(({ branchId }) => branchId === branch.path.at(-1));
  const isLost = has && !hasRightTo(power, branch);
  return refuse("not-allowed", isLost ? refusals.officers.lost : refusals.officers.notYours);
}
