import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding } from "../../../membership/door.ts";
import { refusals } from "../../words.ts";
import { decideJuror, findJurorFacts } from "../juror.ts";
import { saveSeats } from "../store.ts";

/** A juror says that they serve. */
export const serve = defineAct({
  name: "juries.serve",
  input: v.object({ id: itemNumber }),
  may: mayInGoodStanding,
  facts: (tx, { id }, { actor }) => findJurorFacts(tx, id, actor),
  decide: (facts, _input, { now }) => {
    const juror = decideJuror(facts, now);
    if (isRefusal(juror)) return juror;
    return juror.seat.state === "called"
      ? juror
      : refuse("conflict", refusals.refuse.servesAlready);
  },
  save: (tx, { seat }) => saveSeats(tx, [seat.id], "serving"),
});
