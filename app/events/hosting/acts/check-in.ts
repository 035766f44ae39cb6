import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, type Refusal } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding } from "../../../membership/door.ts";
import { saveCame } from "../../coming/coming-store.ts";
import { hostFacts } from "../../holding/in-event.ts";
import { doorEntries, findTyped, whoCame } from "../at-door.ts";

/** The host ticks somebody off who came, from the list or by the code on their ticket; or takes it back. */
export const checkIn = defineAct({
  name: "events.check-in",
  input: v.object({ id: itemNumber, ...doorEntries }),
  may: mayInGoodStanding,
  facts: async (tx, input, context) => {
    const event = await hostFacts(tx, input.id, context);
    return isRefusal(event) ? event : { event, found: await findTyped(tx, event.id, input) };
  },
  decide: ({ event, found }, { came }, { now }): { id: number; at: Date | undefined } | Refusal => {
    const who = whoCame(event, found, now);
    return isRefusal(who) ? who : { id: who.id, at: came === "yes" ? now : undefined };
  },
  save: (tx, { id, at }) => saveCame(tx, id, at),
});
