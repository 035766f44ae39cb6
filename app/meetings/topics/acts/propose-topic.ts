import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import {
  mayInGoodStanding,
  noteTookPart,
  personWho,
  whyNotCounted,
} from "../../../membership/door.ts";
import { rulesInForce } from "../../../rulebook/door.ts";
import { saysField, titleField } from "../../fields.ts";
import { addTopic, type NewTopic, support } from "../../store.ts";
import { refusals } from "../../words.ts";
import { whyNotProposed } from "../topic.ts";
import { countOpenTopicsOf, findAlike, listSupportedBy } from "../topic-queries.ts";

/** Proposes what a weekly discussion should be about. Its proposer supports it, if they have a vote left. */
export const proposeTopic = defineAct({
  name: "meetings.propose-topic",
  input: v.object({ title: titleField, says: saysField }),
  may: mayInGoodStanding,
  facts: async (tx, { title }, { actor, now }) => {
    const { personId } = personWho(actor);
    const rules = await rulesInForce(tx);
    const supported = await listSupportedBy(tx, personId);
    const notYet = await whyNotCounted(tx, actor, "support", now);
    return {
      rules,
      open: await countOpenTopicsOf(tx, personId),
      alike: await findAlike(tx, title),
      supports: notYet === undefined && supported.length < rules.topicVotes,
    };
  },
  decide: ({ rules, open, alike, supports }, { title, says }, { actor }): Proposed | Refusal =>
    open >= rules.openTopics
      ? refuse("conflict", refusals.topic.enough(rules.openTopics))
      : (whyNotProposed(title, alike) ?? {
          topic: { title, says, personId: personWho(actor).personId },
          supports,
        }),
  save: async (tx, { topic, supports }, { now }) => {
    const { personId } = topic;
    const id = await addTopic(tx, topic, now);
    if (supports) await support(tx, "topic", { id, personId, isOn: true });
    await noteTookPart(tx, personId, now);
  },
});

interface Proposed {
  readonly topic: NewTopic;
  readonly supports: boolean;
}
