import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import {
  mayInGoodStanding,
  noteTookPart,
  personWho,
  whyNotCounted,
} from "../../../membership/door.ts";
import { rulesInForce } from "../../../rulebook/door.ts";
import { yesOrNoField } from "../../fields.ts";
import { whyHidden } from "../../hiding/hiding.ts";
import { supportTopic as save } from "../../store.ts";
import { refusals } from "../../words.ts";
import { listSupportedBy, lockTopic } from "../topic-queries.ts";

/** Gives one of one's votes to a topic, or takes it back. */
export const supportTopic = defineAct({
  name: "meetings.support-topic",
  input: v.object({ id: itemNumber, isOn: yesOrNoField }),
  may: mayInGoodStanding,
  facts: async (tx, { id, isOn }, { actor, now }) => {
    const topic = await lockTopic(tx, id);
    if (topic === undefined) return refuse("not-found", refusals.topic.unknown);
    const notYet = await whyNotCounted(tx, actor, "support", now);
    if (isOn === "yes" && notYet !== undefined) return notYet;
    const supported = await listSupportedBy(tx, personWho(actor).personId);
    return { topic, supported, rules: await rulesInForce(tx) };
  },
  decide: ({ topic, supported, rules }, { isOn }, { actor }): Given | Refusal => {
    const { id } = topic;
    if (topic.state !== "open") return refuse("conflict", refusals.topic.notOpen);
    const whyNot = isOn === "yes" ? whyHidden(topic) : undefined;
    if (whyNot !== undefined) return whyNot;
    const others = supported.filter((other) => other !== id);
    if (isOn === "yes" && others.length >= rules.topicVotes)
      return refuse("conflict", refusals.topic.votesUsed(rules.topicVotes));
    return { id, personId: personWho(actor).personId, isOn: isOn === "yes" };
  },
  save: async (tx, given, { now }) => {
    await save(tx, given);
    await noteTookPart(tx, given.personId, now);
  },
});

type Given = Parameters<typeof save>[1];
