import type { PersonId } from "../../../platform/ids.ts";
import { addDays, addMonthsTo, dayOf } from "../../../platform/time/days.ts";

/** A seat that members filled by an election, with whoever took it. */
export interface FilledSeat {
  readonly election: number;
  readonly nomination: number;
  /** Undefined once they were forgotten. */
  readonly personId: PersonId | undefined;
  readonly termEnds: Date;
  /** When its election was over. */
  readonly filledAt: Date;
  /** They came into it by a countback themselves, or one was held for it already. */
  readonly isUsedUp: boolean;
}

/** The seats of one election that fell empty, and are filled from its rankings. */
export interface EmptySeats {
  readonly election: number;
  /** Nominations of that election, in the order in which it elected them. */
  readonly vacated: readonly number[];
}

interface CountbackRules {
  readonly countbackMonths: number;
  readonly electionLeadDays: number;
}

/**
 * Which empty seats of an office are filled from rankings; undefined where members vote again. Pure.
 * @param holders whoever holds the office now, or is to hold it
 * @param vacant how many seats want somebody now
 */
export function findEmptySeats(
  filled: readonly FilledSeat[],
  { holders, vacant }: { readonly holders: readonly PersonId[]; readonly vacant: number },
  rules: CountbackRules,
  now: Date,
): EmptySeats | undefined {
  if (vacant === 0 || rules.countbackMonths === 0) return undefined;
  const lead = addDays(now, rules.electionLeadDays);
  const empty = filled.filter(
    ({ personId, termEnds, filledAt, isUsedUp }) =>
      (personId === undefined || !holders.includes(personId)) &&
      !isUsedUp &&
      // The term that ends soon is filled by the election that is due for it.
      termEnds > lead &&
      isWithin(filledAt, rules.countbackMonths, now),
  );
  const election = Math.max(...empty.map((one) => one.election));
  const vacated = empty.filter((one) => one.election === election).slice(0, vacant);
  return vacated.length === 0
    ? undefined
    : { election, vacated: vacated.map(({ nomination }) => nomination) };
}

const isWithin = (from: Date, months: number, now: Date): boolean =>
  dayOf(now) < addMonthsTo(dayOf(from), months);
