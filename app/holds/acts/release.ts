import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { byClock } from "../../../platform/capacity.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { mayTheClock } from "../../membership/door.ts";
import { type Hold, isOver, pathOf } from "../hold.ts";
import { lockHold } from "../queries.ts";
import { endHold } from "../store.ts";
import { THINGS } from "../things.ts";
import { refusals, words } from "../words.ts";

/** The clock frees what has been held long enough. It goes on where it was, with the time that it had left. */
export const release = defineAct({
  name: "holds.release",
  input: v.object({ id: v.number() }),
  may: mayTheClock,
  facts: async (tx, { id }) =>
    (await lockHold(tx, id)) ?? refuse("not-found", refusals.refuse.notHeld),
  decide: (hold: Hold, _input, { now }): Hold | Refusal =>
    isOver(hold, now) ? hold : refuse("conflict", refusals.refuse.notOver),
  save: async (tx, hold, context) => {
    await endHold(tx, hold.id, context.now);
    await THINGS[hold.of.kind].release(tx, hold.of.id, context);
  },
  record: (hold) => ({
    act: "holds.release",
    by: byClock,
    on: pathOf(hold.of),
    says: words.record.released(words.record.named[hold.of.kind](hold.of.id)),
  }),
});
