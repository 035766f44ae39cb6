import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { addDaysTo, type Day } from "../../../platform/time/days.ts";
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

/** Further back its lines would stand in a year whose accounts were sent. */
const MOST_DAYS_FROM_TODAY = 366;

export interface ToBegin {
  readonly present: Unit | undefined;
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
  const { present, officers, treasurersOffice, from, isRegistered, today } = asked;
  if (present !== undefined) return refuse("conflict", no.already, "branch");
  if (from === undefined) return refuse("invalid", no.noDay, "from");
  const [first, last] = [-MOST_DAYS_FROM_TODAY, MOST_DAYS_FROM_TODAY];
  if (from < addDaysTo(today, first) || from > addDaysTo(today, last))
    return refuse("invalid", no.farDay, "from");
  if (!isRegistered) return refuse("invalid", no.notRegistered, "registered");
  const hasTreasurer =
    treasurersOffice === undefined || officers.some(({ office }) => office === treasurersOffice);
  if (!hasTreasurer) return refuse("conflict", no.noTreasurer, "branch");
  const people = new Set(officers.map(({ personId }) => personId));
  return people.size < 2 ? refuse("conflict", no.oneOfficer, "branch") : undefined;
}
