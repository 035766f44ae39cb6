import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { addDaysTo, type Day } from "../../../platform/time/days.ts";
import { type AccountCode, CENTRAL_ID } from "../ledger/accounts.ts";
import { refusals } from "../words.ts";

/** A part of the party that keeps accounts of its own: PPERA 2000, section 26(11). */
export interface Unit {
  readonly id: number;
  /** Undefined of the central party. */
  readonly branch: number | undefined;
  /** From when on; undefined of the central party. */
  readonly begins: Day | undefined;
  /** What it had is the central party's since; undefined while it goes on. */
  readonly ended: Day | undefined;
}

/** A unit that is a branch, with its name. */
export interface BranchUnit {
  readonly unit: number;
  readonly name: string;
}

/** Where what a unit has in its bank stands: after its end it is on its way to the central party's. Pure. */
export const bankOf = ({
  id,
  ended,
}: Unit): { readonly unit: number; readonly account: AccountCode } =>
  ended === undefined ? { unit: id, account: "bank" } : { unit: CENTRAL_ID, account: "between" };

/** Why a statement of these days is not taken for a unit; undefined where it is. Pure. */
export function whyNotOfUnit(
  { begins, ended }: Unit,
  { from, to }: { readonly from: Day; readonly to: Day },
): Refusal | undefined {
  const no = refusals.statements.refuse;
  // What the branch had before stands in the central party's books, or was nobody's of the party's.
  if (begins !== undefined && from < begins)
    return refuse("conflict", no.beforeUnit(begins), "file");
  return ended !== undefined && to > ended
    ? refuse("conflict", no.afterUnit(ended), "file")
    : undefined;
}

/** Further back its lines would stand in a year whose accounts were sent. */
const MOST_DAYS_FROM_TODAY = 366;

export interface ToBegin {
  readonly present: Unit | undefined;
  /** Until when the branch kept accounts of its own before; undefined where it never did. */
  readonly lastEnded: Day | undefined;
  /** The law has a unit have a treasurer and one more officer: PPERA 2000, section 27. */
  readonly officers: readonly { readonly office: string; readonly personId: string }[];
  /** The office that answers for its money; undefined where the party has named none for its branches. */
  readonly treasurersOffice: string | undefined;
  readonly from: Day | undefined;
  readonly isRegistered: boolean;
  readonly today: Day;
}

/** Why a branch cannot keep its own accounts from that day on; undefined where it can. Pure. */
export function whyNoUnit(asked: ToBegin): Refusal | undefined {
  const no = refusals.units.refuse;
  const { present, lastEnded, officers, treasurersOffice, from, isRegistered, today } = asked;
  if (present !== undefined) return refuse("conflict", no.already, "branch");
  if (from === undefined) return refuse("invalid", no.noDay, "from");
  const [first, last] = [-MOST_DAYS_FROM_TODAY, MOST_DAYS_FROM_TODAY];
  if (from < addDaysTo(today, first) || from > addDaysTo(today, last))
    return refuse("invalid", no.farDay, "from");
  // What came until then is the central party's.
  if (lastEnded !== undefined && from <= lastEnded)
    return refuse("invalid", no.endedSince(lastEnded), "from");
  if (!isRegistered) return refuse("invalid", no.notRegistered, "registered");
  const hasTreasurer =
    treasurersOffice === undefined || officers.some(({ office }) => office === treasurersOffice);
  if (!hasTreasurer) return refuse("conflict", no.noTreasurer, "branch");
  const people = new Set(officers.map(({ personId }) => personId));
  return people.size < 2 ? refuse("conflict", no.oneOfficer, "branch") : undefined;
}
