import type { Actor } from "../../platform/actor.ts";
import type { Reader } from "../../platform/database/database.ts";
import { type Refusal, refuse } from "../../platform/refusal.ts";
import { mayInGoodStanding, personWho } from "../membership/door.ts";
import { isOnDuty } from "../teams/door.ts";
import { refusals } from "./words.ts";

/** Why somebody does not keep the answers and reads no messages: they are not in the team that does. */
export async function whyNotOnDuty(db: Reader, actor: Actor): Promise<Refusal | undefined> {
  const refusal = mayInGoodStanding(actor);
  if (refusal !== undefined) return refusal;
  const isIn = await isOnDuty(db, "contact", personWho(actor).personId);
  return isIn ? undefined : refuse("not-allowed", refusals.notOnDuty);
}

export const isInTeam = async (db: Reader, actor: Actor): Promise<boolean> =>
  (await whyNotOnDuty(db, actor)) === undefined;
