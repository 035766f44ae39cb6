import type { Actor } from "../../../platform/actor.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { mayInGoodStanding, personWho } from "../../membership/door.ts";
import { refusals } from "../words.ts";
import { findOfficeFor, SHEETS } from "./pack.ts";

/** Members in an office that prints one sheet or the other. */
export function mayPrint(actor: Actor): Refusal | undefined {
  const refusal = mayInGoodStanding(actor);
  if (refusal !== undefined) return refusal;
  const person = personWho(actor);
  const prints = SHEETS.some((sheet) => findOfficeFor(sheet, person) !== undefined);
  return prints ? undefined : refuse("not-allowed", refusals.onPaper.onlyOfficers);
}
