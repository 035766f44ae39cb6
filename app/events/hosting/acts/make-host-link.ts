import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { newSecret } from "../../../../platform/ids.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { hashOfSecret } from "../../../../platform/secrets.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding } from "../../../membership/door.ts";
import { dayIsOverAt, type Event } from "../../event.ts";
import { hostFacts } from "../../holding/in-event.ts";
import { refusals } from "../../words.ts";
import { saveHostLink } from "../link-store.ts";

/** Makes a link for whoever helps at the door without an account. It dies after the day; one from before dies now. */
export const makeHostLink = defineAct({
  name: "events.make-host-link",
  input: v.object({ id: itemNumber }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, context) => {
    const event = await hostFacts(tx, id, context);
    return isRefusal(event) ? event : { event, secret: newSecret() };
  },
  decide: ({ event, secret }, _, { now }): { event: Event; secret: string } | Refusal => {
    if (event.cancelledAt !== undefined) return refuse("conflict", refusals.cancelled);
    return now >= dayIsOverAt(event) ? refuse("gone", refusals.over) : { event, secret };
  },
  save: (tx, { event, secret }, { now }) => saveHostLink(tx, event.id, hashOfSecret(secret), now),
});
