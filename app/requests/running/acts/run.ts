import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { mayTheClock } from "../../../membership/door.ts";
import { lockRequest } from "../../queries.ts";
import { isDue, type Request } from "../../request.ts";
import { refusals } from "../../words.ts";
import { run as carryOut } from "../running.ts";

/** The clock carries out what members had time to stop and did not. */
export const run = defineAct({
  name: "requests.run",
  input: v.object({ number: v.number() }),
  may: mayTheClock,
  facts: async (tx, { number }) =>
    (await lockRequest(tx, number)) ?? refuse("not-found", refusals.refuse.unknown),
  decide: (request: Request, _input, { now }): Request | Refusal =>
    isDue(request, now) ? request : refuse("conflict", refusals.refuse.notOpen),
  save: (tx, request, context) => carryOut(tx, request, context),
});
