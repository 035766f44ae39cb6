import type { Actor } from "../../../platform/actor.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { mayInGoodStanding, personWho } from "../../membership/door.ts";
import { refusals } from "../words.ts";
import { printsSheets } from "./queue.ts";

/** Members in an office that prints one sheet or the other. */
export function mayPrint(actor: Actor): Refusal | undefined {
  const refusal = mayInGoodStanding(actor);
  if (refusal !== undefined) return refusal;
  return printsSheets(personWho(actor))
    ? undefined
    : refuse("not-allowed", refusals.onPaper.onlyOfficers);
}
