import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import type { Refusal } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { added, tookPart } from "../../../mail/door.ts";
import { mayInGoodStanding, noteTookPart, personWho } from "../../../membership/door.ts";
import { summariesPath } from "../../addresses.ts";
import { summaryField } from "../../fields.ts";
import { whyNoArgument } from "../../may.ts";
import { addSummary, type NewSummary } from "../../store.ts";
import type { SummaryId, Topic } from "../../topic.ts";
import { topicOf } from "../../topic-facts.ts";

interface Made {
  readonly topic: Topic;
  readonly summary: NewSummary;
  /** Once it is saved. */
  id: SummaryId | undefined;
}

/** Writes what speaks for and against, for both camps to call fair. */
export const summarise = defineAct({
  name: "discussions.summarise",
  input: v.object({ topicId: itemNumber, text: summaryField }),
  may: mayInGoodStanding,
  facts: (tx, { topicId }) => topicOf(tx, topicId),
  decide: (topic, { text }, { actor }): Made | Refusal => {
    const { personId } = personWho(actor);
    const summary = { topicId: topic.id, personId, text };
    return whyNoArgument(topic) ?? { topic, summary, id: undefined };
  },
  save: async (tx, made, { now }) => {
    const { summary } = made;
    made.id = await addSummary(tx, summary, now);
    await noteTookPart(tx, summary.personId, now);
  },
  announce: ({ topic, summary: { personId }, id }, { now }) => [
    tookPart(personId, topic.path, now),
    added(
      topic.path,
      {
        ...{ kind: "summary", place: summariesPath(topic.id), by: personId },
        post: id && { kind: "summary", id },
      },
      now,
    ),
  ],
});
