import type { Actor } from "../../../platform/actor.ts";
import type { Reader } from "../../../platform/database/database.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { personWho } from "../../membership/door.ts";
import type { BranchPower } from "../../rulebook/door.ts";
import type { Branch } from "../branch.ts";
import { findBranch } from "../queries.ts";
import { refusals } from "../words.ts";
import { listSeats } from "./holding-store.ts";
import { officeAt, whyNotAt } from "./scope.ts";

interface Asked {
  readonly actor: Actor;
  readonly id: number;
  readonly power: BranchPower;
}

export interface Here {
  readonly branch: Branch;
  /** In which office. */
  readonly office: string;
}

/** The branch, and the office in which somebody may do this there now; or why they may not. */
export async function officeHere(
  db: Reader,
  { actor, id, power }: Asked,
  now: Date,
): Promise<Here | Refusal> {
  const branch = await findBranch(db, id);
  if (branch === undefined) return refuse("not-found", refusals.unknown);
  const seats = await listSeats(db, personWho(actor).personId, now);
  const refusal = whyNotAt(seats, power, branch);
  if (refusal !== undefined) return refusal;
  return { branch, office: officeAt(seats, power, branch.path) ?? "" };
}
