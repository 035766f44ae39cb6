import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import {
  mayInGoodStanding,
  noteTookPart,
  personWho,
  whyNotCounted,
} from "../../../membership/door.ts";
import { sideField } from "../../fields.ts";
import { whyNoArgument } from "../../may.ts";
import { findSide } from "../../queries.ts";
import { takeSideOf } from "../../store.ts";
import { topicOf } from "../../topic-facts.ts";

/** Says where one stands, which may change as one listens. How many of a camp call a summary fair rests on it. */
export const takeSide = defineAct({
  name: "discussions.take-side",
  input: v.object({ topicId: itemNumber, side: sideField }),
  may: mayInGoodStanding,
  facts: async (tx, { topicId }, { actor, now }) => {
    const topic = await topicOf(tx, topicId);
    if (isRefusal(topic)) return topic;
    const notYet = await whyNotCounted(tx, actor, "support", now);
    if (notYet !== undefined) return notYet;
    return { topic, before: await findSide(tx, topic.id, personWho(actor).personId) };
  },
  decide: ({ topic, before }, { side }, { actor }) => {
    const { personId } = personWho(actor);
    return whyNoArgument(topic) ?? { topic, taken: { topicId: topic.id, personId, side, before } };
  },
  save: async (tx, { taken }, { now }) => {
    await takeSideOf(tx, taken, now);
    await noteTookPart(tx, taken.personId, now);
  },
});
