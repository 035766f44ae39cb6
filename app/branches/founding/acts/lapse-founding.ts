import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { refuse } from "../../../../platform/refusal.ts";
import { mayTheClock } from "../../../membership/door.ts";
import { refusals } from "../../words.ts";
import { endFounding, lockFounding } from "../founding-store.ts";

/** The clock ends a founding for which too few came. */
export const lapse = defineAct({
  name: "branches.lapse-founding",
  input: v.object({ id: v.number() }),
  may: mayTheClock,
  facts: async (tx, { id }) =>
    (await lockFounding(tx, id)) ?? refuse("not-found", refusals.founding.unknown),
  decide: (founding, _input, { now }) =>
    founding.state === "open" && founding.endsAt <= now
      ? { id: founding.id }
      : refuse("conflict", refusals.founding.notDue),
  save: (tx, { id }) => endFounding(tx, id, { state: "lapsed" }),
});
