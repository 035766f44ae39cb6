import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { byClock } from "../../../../platform/capacity.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { mayTheClock } from "../../../membership/door.ts";
import { lockRequest } from "../../queries.ts";
import { isOver, type Request } from "../../request.ts";
import { endRequest } from "../../store.ts";
import { announceEnd, lineOf, tellAsker } from "../../telling.ts";
import { refusals, words } from "../../words.ts";

/** The clock closes what was not signed, or for which no other key was turned, in time. */
export const expire = defineAct({
  name: "requests.expire",
  input: v.object({ number: v.number() }),
  may: mayTheClock,
  facts: async (tx, { number }) =>
    (await lockRequest(tx, number)) ?? refuse("not-found", refusals.refuse.unknown),
  decide: (request: Request, _input, { now }): Request | Refusal =>
    isOver(request, now) ? request : refuse("conflict", refusals.refuse.notOpen),
  save: async (tx, request, context) => {
    await endRequest(tx, request.number, { state: "expired" }, context.now);
    if (request.state !== "open") return;
    const said = { ending: "expired", outcome: () => words.outcomes.expired } as const;
    await tellAsker(tx, request, said, context);
    await announceEnd(tx, request, "expired", context);
  },
  record: (request) => {
    if (request.state === "unsigned") return undefined;
    const step = { act: "requests.expire", by: byClock };
    return lineOf(request, { ...step, says: words.record.expired(request.number) });
  },
});
