import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { refuse } from "../../../../platform/refusal.ts";
import { itemNumber, maybeTick } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding, personWho } from "../../../membership/door.ts";
import { refusals } from "../../words.ts";
import { saveTaken } from "../inbox-store.ts";
import { messageFacts } from "../message-facts.ts";

/** Somebody of the team takes a message that is nobody's, or puts back their own. */
export const takeMessage = defineAct({
  name: "contact.take-message",
  input: v.object({ id: itemNumber, back: maybeTick }),
  may: mayInGoodStanding,
  facts: (tx, { id }, context) => messageFacts(tx, id, context),
  decide: ({ id, takenBy }, { back }, { actor }) => {
    const { personId } = personWho(actor);
    // Whoever presses twice has what they wanted.
    if (takenBy !== undefined && takenBy !== personId)
      return refuse("conflict", refusals.inbox.takenAlready);
    return { id, by: back ? undefined : personId };
  },
  save: (tx, { id, by }) => saveTaken(tx, id, by),
});
