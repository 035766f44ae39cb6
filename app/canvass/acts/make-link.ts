import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { newSecret } from "../../../platform/ids.ts";
import { isRefusal, type Refusal, refuse } from "../../../platform/refusal.ts";
import { hashOfSecret } from "../../../platform/secrets.ts";
import { itemNumber } from "../../../platform/text/fields.ts";
import { mayInGoodStanding } from "../../membership/door.ts";
import { openFacts, whyClosed } from "../in-stall.ts";
import { listLinks, lockAsking } from "../stall-queries.ts";
import { addLink } from "../stall-store.ts";
import { refusals } from "../words.ts";

/** More people stand at no stall. */
const MOST_LINKS = 60;

interface Made {
  readonly askingId: number;
  readonly number: number;
  readonly secret: string;
}

/** Makes a link for one volunteer, who needs no account. Only its hash is kept. */
export const makeLink = defineAct({
  name: "canvass.make-link",
  input: v.object({ id: itemNumber }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, context) => {
    const open = await openFacts(tx, id, context);
    if (isRefusal(open)) return open;
    await lockAsking(tx, open.asking.id);
    return { ...open, links: await listLinks(tx, open.asking.id), secret: newSecret() };
  },
  decide: ({ event, asking, links, secret }, _, { now }): Made | Refusal => {
    const whyNot = whyClosed(event, now);
    if (whyNot !== undefined) return whyNot;
    return links.length >= MOST_LINKS
      ? refuse("conflict", refusals.enoughLinks(MOST_LINKS))
      : { askingId: asking.id, number: links.length + 1, secret };
  },
  save: (tx, { askingId, number, secret }, { now }) =>
    addLink(tx, { askingId, number, hash: hashOfSecret(secret) }, now),
});
