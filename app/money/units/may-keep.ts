import type { Actor } from "../../../platform/actor.ts";
import { type Capacity, inOffice } from "../../../platform/capacity.ts";
import type { Reader } from "../../../platform/database/database.ts";
import { isRefusal, type Refusal } from "../../../platform/refusal.ts";
import { listOfficers } from "../../branches/door.ts";
import { mayInGoodStanding, personWho } from "../../membership/door.ts";
import { branchOfficeOf } from "../../rulebook/door.ts";
import { booksKeptBy, mayKeepBooks } from "../may.ts";
import type { Unit } from "./unit.ts";

const BRANCH_TREASURER = "branch-treasurer";

/** The office of a branch that answers for its money; undefined where the party has named other offices for its branches. */
export const branchTreasurersOffice = (): string | undefined =>
  branchOfficeOf(BRANCH_TREASURER)?.id;

/**
 * In which office somebody may take statements of a unit's account into the books: whoever keeps the party's, and of a
 * branch its own treasurer. What a line was for, and gifts, stay the party's treasurer's.
 */
export async function mayTakeStatements(
  db: Reader,
  { actor, unit, now }: { readonly actor: Actor; readonly unit: Unit; readonly now: Date },
): Promise<Capacity | Refusal> {
  const whyNot = mayKeepBooks(actor);
  if (whyNot === undefined) return booksKeptBy(actor);
  const office = branchTreasurersOffice();
  if (unit.branch === undefined || office === undefined || actor.kind !== "person") return whyNot;
  if (isRefusal(mayInGoodStanding(actor))) return whyNot;
  const { personId } = personWho(actor);
  const officers = await listOfficers(db, [unit.branch], now);
  const isTheirs = officers.some((one) => one.office === office && one.personId === personId);
  return isTheirs ? inOffice(office) : whyNot;
}
