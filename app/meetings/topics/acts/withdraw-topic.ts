import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { mayTakePart, personWho } from "../../../membership/door.ts";
import { setTopicState } from "../../store.ts";
import { refusals } from "../../words.ts";
import { lockTopic } from "../topic-queries.ts";

/** Takes one's own topic back, as long as no week has taken it. */
export const withdrawTopic = defineAct({
  name: "meetings.withdraw-topic",
  input: v.object({ id: itemNumber }),
  may: mayTakePart,
  facts: async (tx, { id }) =>
    (await lockTopic(tx, id)) ?? refuse("not-found", refusals.topic.unknown),
  decide: (topic, _input, { actor }) => {
    if (topic.personId !== personWho(actor).personId)
      return refuse("not-allowed", refusals.topic.notYours);
    return topic.state === "open" ? topic : refuse("conflict", refusals.topic.notOpen);
  },
  save: (tx, { id }) => setTopicState(tx, id, "withdrawn"),
});
