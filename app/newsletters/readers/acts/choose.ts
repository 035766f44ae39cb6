import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal } from "../../../../platform/refusal.ts";
import { maybeTick } from "../../../../platform/text/fields.ts";
import { TOPICS } from "../../newsletter.ts";
import { saveChoice } from "../reader-store.ts";
import { keyField, mayWithKey, readerOf } from "../whose.ts";

/** Chooses topics and how often: signed in, or by the link of a letter. */
export const choose = defineAct({
  name: "newsletters.choose",
  input: v.object({
    key: keyField,
    ...{ campaigns: maybeTick, policy: maybeTick, events: maybeTick, party: maybeTick },
    seldom: maybeTick,
  }),
  may: mayWithKey,
  facts: (tx, { key }, { actor }) => readerOf(tx, key, actor),
  decide: (reader, { seldom, ...ticked }) =>
    isRefusal(reader)
      ? reader
      : {
          personId: reader.personId,
          choice: { unwanted: TOPICS.filter((topic) => !ticked[topic]), isSeldom: seldom },
        },
  save: (tx, { personId, choice }) => saveChoice(tx, personId, choice),
});
