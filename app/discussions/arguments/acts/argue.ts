import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, type Refusal } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { type AddedKind, added, tookPart } from "../../../mail/door.ts";
import { mayInGoodStanding, noteTookPart, personWho } from "../../../membership/door.ts";
import { argumentsPath } from "../../addresses.ts";
import { campField, claimField, sourceField } from "../../fields.ts";
import { whyNoArgument } from "../../may.ts";
import { whySlow } from "../../reporting/why-slow.ts";
import { addArgument, type NewArgument } from "../../store.ts";
import type { Argued, ArgumentId, Topic } from "../../topic.ts";
import { topicOf } from "../../topic-facts.ts";

const KIND_OF = {
  for: "argument-for",
  against: "argument-against",
  question: "question",
} as const satisfies Record<Argued, AddedKind>;

interface Made {
  readonly topic: Topic;
  readonly argument: NewArgument;
  /** Once it is saved. */
  id: ArgumentId | undefined;
}

/** Adds one claim for or against, with its source where it has one. */
export const argue = defineAct({
  name: "discussions.argue",
  input: v.object({
    topicId: itemNumber,
    camp: campField,
    claim: claimField,
    source: sourceField,
  }),
  may: mayInGoodStanding,
  facts: async (tx, { topicId }, context) => {
    const topic = await topicOf(tx, topicId);
    if (isRefusal(topic)) return topic;
    return (await whySlow(tx, topic.id, context)) ?? topic;
  },
  decide: (topic, { camp, claim, source }, { actor }): Made | Refusal => {
    const { personId } = personWho(actor);
    const argument = { topicId: topic.id, camp, claim, source, personId };
    return whyNoArgument(topic) ?? { topic, argument, id: undefined };
  },
  save: async (tx, made, { now }) => {
    const { argument } = made;
    made.id = await addArgument(tx, argument, now);
    await noteTookPart(tx, argument.personId, now);
  },
  announce: ({ topic, argument: { camp, personId }, id }, { now }) => [
    tookPart(personId, topic.path, now),
    added(
      topic.path,
      {
        ...{ kind: KIND_OF[camp], place: argumentsPath(topic.id, camp), by: personId },
        post: id && { kind: "argument", id },
      },
      now,
    ),
  ],
});
