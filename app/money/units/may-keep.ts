import type { Actor } from "../../../platform/actor.ts";
import { type Capacity, inOffice } from "../../../platform/capacity.ts";
import type { Reader } from "../../../platform/database/database.ts";
import { isRefusal, type Refusal } from "../../../platform/refusal.ts";
import { listOfficers } from "../../branches/door.ts";
import { mayInGoodStanding, personWho } from "../../membership/door.ts";
import { branchOfficeOf } from "../../rulebook/door.ts";
import { booksKeptBy, keepsAllBooks, mayKeepBooks } from "../may.ts";
import type { Unit } from "./unit.ts";

const BRANCH_TREASURER = "branch-treasurer";

/** The office of a branch that answers for its money; undefined where the party has named other offices for its branches. */
export const branchTreasurersOffice = (): string | undefined =>
  branchOfficeOf(BRANCH_TREASURER)?.id;

interface Asked {
  readonly actor: Actor;
  readonly now: Date;
}

/** Of which units' accounts somebody may take statements into the books, asked of all of them at once. */
export async function unitsTakenBy(
  db: Reader,
  { actor, units, now }: Asked & { readonly units: readonly Unit[] },
): Promise<ReadonlySet<number>> {
  if (keepsAllBooks(actor)) return new Set(units.map(({ id }) => id));
  const office = branchTreasurersOffice();
  if (office === undefined || actor.kind !== "person" || isRefusal(mayInGoodStanding(actor)))
    return new Set();
  const { personId } = personWho(actor);
  // What a unit that is no more had is the central party's.
  const open = units.filter(({ ended }) => ended === undefined);
  const branches = open.flatMap(({ branch }) => branch ?? []);
  const officers = await listOfficers(db, branches, now);
  const theirs = new Set(
    officers.flatMap((one) =>
      one.office === office && one.personId === personId ? [one.branchId] : [],
    ),
  );
  return new Set(
    open.flatMap(({ id, branch }) => (branch !== undefined && theirs.has(branch) ? [id] : [])),
  );
}

/**
 * In which office somebody may take statements of a unit's account into the books: whoever keeps the party's, and of a
 * branch its own treasurer. What a line was for, and gifts, stay the party's treasurer's.
 */
export async function mayTakeStatements(
  db: Reader,
  { actor, unit, now }: Asked & { readonly unit: Unit },
): Promise<Capacity | Refusal> {
  const whyNot = mayKeepBooks(actor);
  if (whyNot === undefined) return booksKeptBy(actor);
  const office = branchTreasurersOffice();
  const taken = await unitsTakenBy(db, { actor, units: [unit], now });
  return office !== undefined && taken.has(unit.id) ? inOffice(office) : whyNot;
}
