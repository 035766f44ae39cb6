import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { isRefusal, refuse } from "../../../platform/refusal.ts";
import { itemNumber } from "../../../platform/text/fields.ts";
import { factOf, postToMany } from "../../mail/door.ts";
import { listAddressees, mayInGoodStanding, personWho } from "../../membership/door.ts";
import { newsletterPath } from "../addresses.ts";
import { atDesk } from "../at-desk.ts";
import { listOf } from "../list.ts";
import { refusals, words } from "../words.ts";

/** Sends a draft to whoever asks for it, as its readers will get it. */
export const testLetter = defineAct({
  name: "newsletters.test-letter",
  input: v.object({ id: itemNumber }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, context) => {
    const found = await atDesk(tx, id, "turn-key", context);
    if (isRefusal(found)) return found;
    const { personId } = personWho(context.actor);
    return { ...found, recipients: await listAddressees(tx, [personId]) };
  },
  decide: ({ newsletter, recipients }) => ({ newsletter, recipients }),
  save: async (tx, { newsletter: { id, subject, body: text }, recipients }, { now }) => {
    const mailing = {
      ...({ recipients, kind: "important", isChosen: true, list: listOf(id) } as const),
      fact: factOf(newsletterPath(id), "test", now),
      write: () => ({ subject: words.test.subject(subject), text }),
    };
    const posted = await postToMany(tx, mailing, now);
    return posted === 0 ? refuse("conflict", refusals.test.off) : undefined;
  },
});
