import * as v from "valibot";
import { doneAlready, Malformed, perform, readInput } from "../../platform/act.ts";
import type { Asked, House } from "../../platform/house.ts";
import { isRefusal, type Refusal } from "../../platform/refusal.ts";
import { personWho } from "../membership/door.ts";
import { ask, whyField } from "./acts/ask.ts";
import { findNewestOf } from "./queries.ts";
import { pathOf } from "./request.ts";

const reason = v.object({ why: whyField });

/** What `house.ask` does: writes the request down, and answers the page on which its asker signs it. */
export async function askFor(house: House, asked: Asked): Promise<string | Refusal> {
  const malformed = findTroubles(asked);
  if (malformed !== undefined) return malformed;
  const { act, input, why, actor, once } = asked;
  const outcome = await perform(house, ask, { act: act.name, input, why }, { actor, once });
  if (isRefusal(outcome)) return outcome;
  if (outcome !== doneAlready) return pathOf(outcome.number);
  const newest = await findNewestOf(house.database, personWho(actor).personId);
  return newest === undefined ? "/desk" : pathOf(newest);
}

/** Every field's trouble at once, whether it is the act's own or the reason. */
function findTroubles({ act, input, why, actor }: Asked): Malformed | undefined {
  if (actor.kind !== "person") return undefined;
  const read = [readInput(act.input, input), readInput(reason, { why })];
  const problems = read.flatMap((one) => (one instanceof Malformed ? one.problems : []));
  return problems.length === 0 ? undefined : new Malformed(problems);
}
