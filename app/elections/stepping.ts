import { branchOfficeOf, isOfficeToFill } from "../rulebook/door.ts";
import { type ClockStep, decideClockStep, type Election } from "./election.ts";

/** Can somebody still come into what is elected? */
function canHold({ terms: { to } }: Election): boolean {
  if (to.kind === "branch") return branchOfficeOf(to.office) !== undefined;
  return to.kind !== "office" || isOfficeToFill(to.office);
}

export const stepOf = (election: Election, now: Date): ClockStep | undefined =>
  decideClockStep(election, canHold(election), now);

/** Is this what the clock has to do with it now? */
export const isDue = (election: Election, step: ClockStep, now: Date): boolean =>
  stepOf(election, now) === step;
