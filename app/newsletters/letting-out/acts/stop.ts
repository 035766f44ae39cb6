import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { inOffice } from "../../../../platform/capacity.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { countOfList, dropWaitingOf } from "../../../mail/door.ts";
import { mayInGoodStanding } from "../../../membership/door.ts";
import { newsletterPath } from "../../addresses.ts";
import { atDesk } from "../../at-desk.ts";
import type { Newsletter } from "../../newsletter.ts";
import { saveStopped } from "../../store.ts";
import { refusals, words } from "../../words.ts";
import { factOfNewsletter } from "../sending.ts";

interface Stopped {
  readonly newsletter: Newsletter;
  readonly fact: string;
  readonly office: string;
}

/** Stops a newsletter on its way, by either of its keys: what waits is taken back, what has left stays counted. */
export const stop = defineAct({
  name: "newsletters.stop",
  input: v.object({ id: itemNumber }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, context) => {
    const found = await atDesk(tx, id, "turn-key", context);
    if (isRefusal(found)) return found;
    const fact = factOfNewsletter(found.newsletter);
    const { waiting } = await countOfList(tx, fact);
    return { ...found, fact, waiting };
  },
  decide: ({ newsletter, fact, waiting, office }): Stopped | Refusal => {
    const isOnItsWay =
      newsletter.state === "sending" || (newsletter.state === "sent" && waiting > 0);
    return isOnItsWay ? { newsletter, fact, office } : refuse("conflict", refusals.notOnItsWay);
  },
  save: async (tx, { newsletter: { id, numbers }, fact }, { now }) => {
    const takenBack = await dropWaitingOf(tx, fact);
    await saveStopped(tx, id, Math.max(0, numbers.posted - takenBack), now);
  },
  record: ({ newsletter: { id }, office }) => ({
    act: "newsletters.stop",
    by: inOffice(office),
    on: newsletterPath(id),
    says: words.record.stopped(id),
    facts: { newsletter: id },
  }),
});
