import * as v from "valibot";
import { doneAlready, Malformed, perform, readInput } from "../../../platform/act.ts";
import type { Asked, House } from "../../../platform/house.ts";
import { isRefusal, type Refusal } from "../../../platform/refusal.ts";
import { mayInGoodStanding, personWho } from "../../membership/door.ts";
import { officesOf } from "../../offices/door.ts";
import { deskPath, requestPath } from "../addresses.ts";
import { findNewestOf } from "../queries.ts";
import { ask, whyField, whyNotAsk } from "./acts/ask.ts";

const reason = v.object({ why: whyField });

/** What `house.ask` does: writes the request down, and answers the page on which its asker signs it. */
export async function askFor(house: House, asked: Asked): Promise<string | Refusal> {
  const whyNot = (await findWhyNot(house, asked)) ?? findTroubles(asked);
  if (whyNot !== undefined) return whyNot;
  const { act, input, why, actor, once } = asked;
  const outcome = await perform(house, ask, { act: act.name, input, why }, { actor, once });
  if (isRefusal(outcome)) return outcome;
  if (outcome !== doneAlready) return requestPath(outcome.number);
  const newest = await findNewestOf(house.database, personWho(actor).personId);
  return newest === undefined ? deskPath : requestPath(newest);
}

/** Whoever may not ask for it at all is told so before anything about the form. */
async function findWhyNot(house: House, { act, actor }: Asked): Promise<Refusal | undefined> {
  const refusal = mayInGoodStanding(actor);
  if (refusal !== undefined) return refusal;
  const offices = await officesOf(house.database, personWho(actor).personId, house.clock.now());
  return whyNotAsk(act.power, offices);
}

/** Every field's trouble at once, whether it is the act's own or the reason. */
function findTroubles({ act, input, why }: Asked): Malformed | undefined {
  const read = [readInput(act.input, input), readInput(reason, { why })];
  const problems = read.flatMap((one) => (one instanceof Malformed ? one.problems : []));
  return problems.length === 0 ? undefined : new Malformed(problems);
}
