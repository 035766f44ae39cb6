import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { refuse } from "../../../../platform/refusal.ts";
import { hashOfSecret } from "../../../../platform/secrets.ts";
import { addDays } from "../../../../platform/time/days.ts";
import { findEvents } from "../../../events/door.ts";
import { rulesInForce } from "../../../rulebook/door.ts";
import { keyField } from "../../fields.ts";
import { closesAt } from "../../in-stall.ts";
import { refusals } from "../../words.ts";
import { findContactByKey, listEventsOfMailbox } from "../contact-queries.ts";
import { addGone, dropMailbox } from "../contact-store.ts";

/**
 * Takes consent back by a letter's link, without signing in: the mailbox is deleted at once, at whichever stalls it was
 * left, confirmed or not. While a phone could still bring it again, nothing is sent to it.
 */
export const withdrawContact = defineAct({
  name: "canvass.withdraw-contact",
  input: v.object({ key: keyField }),
  may: () => undefined,
  facts: async (tx, { key }, { now }) => {
    const contact = await findContactByKey(tx, hashOfSecret(key), now);
    if (contact === undefined) return refuse("not-found", refusals.unknownContact);
    const { emailKey } = contact;
    const events = await findEvents(tx, await listEventsOfMailbox(tx, emailKey));
    const { stallLateDays } = await rulesInForce(tx);
    const ends = [...events.values()].map((event) => addDays(closesAt(event), stallLateDays));
    return { emailKey, ends };
  },
  decide: ({ emailKey, ends }, _, { now }) => ({
    emailKey,
    goneUntil: ends.filter((end) => end > now).toSorted((one, other) => +other - +one)[0],
  }),
  save: async (tx, { emailKey, goneUntil }) => {
    await dropMailbox(tx, emailKey);
    if (goneUntil !== undefined) await addGone(tx, emailKey, goneUntil);
  },
});
