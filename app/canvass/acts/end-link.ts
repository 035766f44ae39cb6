import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { isRefusal, type Refusal, refuse } from "../../../platform/refusal.ts";
import { itemNumber } from "../../../platform/text/fields.ts";
import { mayInGoodStanding } from "../../membership/door.ts";
import { openFacts } from "../in-stall.ts";
import { listLinks } from "../stall-queries.ts";
import { endLink as saveEnded } from "../stall-store.ts";
import { refusals } from "../words.ts";

/** Ends one volunteer's link: a phone was lost, or in wrong hands. Nothing that it sends is taken from then on. */
export const endLink = defineAct({
  name: "canvass.end-link",
  input: v.object({ id: itemNumber, number: itemNumber }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, context) => {
    const open = await openFacts(tx, id, context);
    return isRefusal(open) ? open : { links: await listLinks(tx, open.asking.id) };
  },
  decide: ({ links }, { number }): { id: number } | Refusal => {
    const link = links.find((one) => one.number === number);
    return link === undefined ? refuse("not-found", refusals.unknownLink) : { id: link.id };
  },
  save: (tx, { id }, { now }) => saveEnded(tx, id, now),
});
