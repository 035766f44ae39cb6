import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { isRefusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber, uuidField } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding } from "../../../membership/door.ts";
import { listPeopleOnDuty } from "../../../teams/door.ts";
import { refusals } from "../../words.ts";
import { saveTaken } from "../inbox-store.ts";
import { messageFacts } from "../message-facts.ts";

/** Gives a message on to somebody else of the team, whoever has it. */
export const giveMessage = defineAct({
  name: "contact.give-message",
  input: v.object({ id: itemNumber, to: uuidField }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, context) => {
    const message = await messageFacts(tx, id, context);
    return isRefusal(message)
      ? message
      : { message, people: await listPeopleOnDuty(tx, "contact", context.now) };
  },
  decide: ({ message, people }, { to }) =>
    people.includes(to as PersonId)
      ? { id: message.id, by: to as PersonId }
      : refuse("invalid", refusals.inbox.notInTeam, "to"),
  save: (tx, { id, by }) => saveTaken(tx, id, by),
});
