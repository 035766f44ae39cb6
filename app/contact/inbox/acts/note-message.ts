import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { itemNumber, textField } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding, personWho } from "../../../membership/door.ts";
import { MOST } from "../../limits.ts";
import { words } from "../../words.ts";
import { addEntry } from "../inbox-store.ts";
import { messageFacts } from "../message-facts.ts";

/** Notes something of a message for the team alone. */
export const noteMessage = defineAct({
  name: "contact.note-message",
  input: v.object({
    id: itemNumber,
    note: textField(() => words.inbox.fields.note, { most: MOST.note, least: 2 }),
  }),
  may: mayInGoodStanding,
  facts: (tx, { id }, context) => messageFacts(tx, id, context),
  decide: ({ id }, { note }) => ({ id, note }),
  save: (tx, { id, note }, { actor, now }) =>
    addEntry(tx, { messageId: id, kind: "note", body: note, by: personWho(actor).personId }, now),
});
