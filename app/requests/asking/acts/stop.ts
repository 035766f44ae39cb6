import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { byCount } from "../../../../platform/capacity.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding, personWho, whyNotCounted } from "../../../membership/door.ts";
import { hasStopped, lockRequest } from "../../queries.ts";
import { decideStop, type Request } from "../../request.ts";
import { addStop, endRequest } from "../../store.ts";
import { announceEnd, lineOf, tellAsker } from "../../telling.ts";
import { refusals, words } from "../../words.ts";

interface Stopping {
  readonly request: Request;
  readonly isEnough: boolean;
}

/** A member says stop. With as many as the rulebook names, nothing comes of the request. */
export const stop = defineAct({
  name: "requests.stop",
  input: v.object({ number: itemNumber }),
  may: mayInGoodStanding,
  facts: async (tx, { number }, { actor, now }) => {
    const request = await lockRequest(tx, number);
    if (request === undefined || request.state === "unsigned") {
      return refuse("not-found", refusals.refuse.unknown);
    }
    const notYet = await whyNotCounted(tx, actor, "stop", now);
    if (notYet !== undefined) return notYet;
    return { request, has: await hasStopped(tx, number, personWho(actor).personId) };
  },
  decide: ({ request, has }, _input, { now }): Stopping | Refusal => {
    const stopping = decideStop(request, has, now);
    return isRefusal(stopping) ? stopping : { request, ...stopping };
  },
  save: async (tx, { request, isEnough }, context) => {
    const { now } = context;
    await addStop(tx, request.number, personWho(context.actor).personId, now);
    if (!isEnough) return;
    await endRequest(tx, request.number, { state: "stopped" }, now);
    const said = { ending: "stopped", outcome: () => words.outcomes.stopped } as const;
    await tellAsker(tx, request, said, context);
    await announceEnd(tx, request, "stopped", context);
  },
  record: ({ request, isEnough }) => {
    if (!isEnough) return undefined;
    const { number, stopNeeded } = request;
    const step = { act: "requests.stop", by: byCount("members", stopNeeded) };
    return lineOf(request, { ...step, says: words.record.stopped(number) });
  },
});
