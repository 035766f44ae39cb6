import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { added, tookPart } from "../../../mail/door.ts";
import { mayInGoodStanding, noteTookPart, personWho } from "../../../membership/door.ts";
import { summariesPath } from "../../addresses.ts";
import { summaryField } from "../../fields.ts";
import { whyNoArgument } from "../../may.ts";
import { addSummary } from "../../store.ts";
import { topicOf } from "../../topic-facts.ts";

/** Writes what speaks for and against, for both camps to call fair. */
export const summarise = defineAct({
  name: "discussions.summarise",
  input: v.object({ topicId: itemNumber, text: summaryField }),
  may: mayInGoodStanding,
  facts: (tx, { topicId }) => topicOf(tx, topicId),
  decide: (topic, { text }, { actor }) => {
    const { personId } = personWho(actor);
    return whyNoArgument(topic) ?? { topic, summary: { topicId: topic.id, personId, text } };
  },
  save: async (tx, { summary }, { now }) => {
    await addSummary(tx, summary, now);
    await noteTookPart(tx, summary.personId, now);
  },
  announce: ({ topic, summary: { personId } }, { now }) => [
    tookPart(personId, topic.path, now),
    added(topic.path, { kind: "summary", place: summariesPath(topic.id), by: personId }, now),
  ],
});
