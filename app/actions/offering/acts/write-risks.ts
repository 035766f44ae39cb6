import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import type { Refusal } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { seenField, whyOvertaken } from "../../../../platform/text/seen.ts";
import { mayInGoodStanding } from "../../../membership/door.ts";
import { risksField } from "../../fields.ts";
import { planFacts } from "../in-place.ts";
import { saveRisks } from "../place-store.ts";

/** Writes what can go wrong at a place, and what is done about it. Members read it. */
export const writeRisks = defineAct({
  name: "actions.write-risks",
  input: v.object({ event: itemNumber, risks: risksField, seen: seenField }),
  may: mayInGoodStanding,
  facts: (tx, { event }, context) => planFacts(tx, event, context),
  decide: (
    { event, place },
    { risks, seen },
  ): { eventId: number; risks: string | undefined } | Refusal => {
    const stands = place.risks === undefined ? undefined : { risks: place.risks };
    return whyOvertaken(stands, { risks }, seen) ?? { eventId: event.id, risks };
  },
  save: (tx, { eventId, risks }) => saveRisks(tx, eventId, risks),
});
