import { addDays } from "../../../platform/time/days.ts";
import { countVacant, type Holding } from "../../offices/door.ts";
import type { Cause, Election, Terms } from "../election.ts";

export interface OfficeToFill {
  readonly seats: number;
  /** Those of this office that have not ended. */
  readonly holdings: readonly Holding[];
  /** The last election for it; undefined where there was none. */
  readonly last:
    | (Pick<Election, "state" | "ending" | "endedAt"> & {
        readonly terms?: Pick<Terms, "countback">;
      })
    | undefined;
}

export interface Due {
  readonly cause: Cause;
  readonly seats: number;
}

interface DueRules {
  readonly electionLeadDays: number;
  readonly electionRestDays: number;
}

/** Seats stayed empty, so that it rests for some days before the clock calls again. */
const STAYED_EMPTY = new Set(["reopened", "no-candidates", "void", "overturned"]);

/** What the clock calls for an office that members elect; undefined where nothing is due. Pure. */
export function decideDue(
  { seats, holdings, last }: OfficeToFill,
  rules: DueRules,
  now: Date,
): Due | undefined {
  if (last !== undefined && last.state !== "ended") return undefined;
  // A countback that found nobody is followed by an election at once.
  const isCountback = last?.terms?.countback !== undefined;
  const isAgain = !isCountback && last?.ending != null && STAYED_EMPTY.has(last.ending);
  if (isAgain && last?.endedAt && now < addDays(last.endedAt, rules.electionRestDays)) {
    return undefined;
  }
  const vacant = countVacant(seats, holdings, addDays(now, rules.electionLeadDays));
  if (vacant === 0) return undefined;
  return { cause: causeOf({ seats, holdings }, isAgain, now), seats: vacant };
}

function causeOf(
  { seats, holdings }: Pick<OfficeToFill, "seats" | "holdings">,
  isAgain: boolean,
  now: Date,
): Cause {
  if (isAgain) return "again";
  if (holdings.some(({ heldBy }) => heldBy.kind === "founding")) return "founding";
  return countVacant(seats, holdings, now) > 0 ? "vacancy" : "term";
}
