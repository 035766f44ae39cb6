import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { itemNumber, oneOf } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding } from "../../../membership/door.ts";
import { words } from "../../words.ts";
import { saveState } from "../inbox-store.ts";
import { messageFacts } from "../message-facts.ts";

/** Open again, closed without an answer, or spam: each can be changed back while the message is kept. */
const INTO = ["open", "closed", "spam"] as const;

/** Puts a message into another list of the inbox. */
export const sortMessage = defineAct({
  name: "contact.sort-message",
  input: v.object({ id: itemNumber, into: oneOf(INTO, () => words.inbox.fields.into) }),
  may: mayInGoodStanding,
  facts: (tx, { id }, context) => messageFacts(tx, id, context),
  decide: ({ id }, { into }) => ({ id, into }),
  save: (tx, { id, into }) => saveState(tx, id, into),
});
