import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { added, tookPart } from "../../../mail/door.ts";
import { noteTookPart, personWho } from "../../../membership/door.ts";
import { rulesInForce } from "../../../rulebook/door.ts";
import { statementsPath } from "../../addresses.ts";
import { statementField } from "../../fields.ts";
import { mayTakePartInOpinions, whyClosed } from "../../may.ts";
import { lockOpinionTopic } from "../../queries.ts";
import {
  NUMBER_OF_ANSWER,
  type OpinionTopic,
  type OpinionTopicId,
  type StatementId,
} from "../../topic.ts";
import { refusals } from "../../words.ts";
import { type Before, whyNoStatement } from "../statement.ts";
import { findBefore } from "../statement-queries.ts";
import { type NewStatement, saveAnswer, saveStatement } from "../statement-store.ts";

interface Facts {
  readonly topic: OpinionTopic;
  readonly before: Before;
  readonly statementsEach: number;
}

interface Made {
  readonly topic: OpinionTopic;
  readonly statement: NewStatement;
  /** Once it is saved. */
  id: StatementId | undefined;
}

/** Puts a short statement before the others. Whoever adds it agrees with it, until they say otherwise. */
export const addStatement = defineAct({
  name: "opinions.add-statement",
  input: v.object({ topicId: itemNumber, text: statementField }),
  may: mayTakePartInOpinions,
  facts: async (tx, { topicId, text }, { actor }): Promise<Facts | Refusal> => {
    const topic = await lockOpinionTopic(tx, topicId as OpinionTopicId);
    if (topic === undefined) return refuse("not-found", refusals.topic.unknown);
    const { statementsEach } = await rulesInForce(tx);
    const before = await findBefore(tx, topic.id, personWho(actor).personId, text);
    return { topic, before, statementsEach };
  },
  decide: ({ topic, before, statementsEach }, { text }, { actor }): Made | Refusal => {
    const refusal = whyClosed(topic) ?? whyNoStatement(before, text, statementsEach);
    if (refusal !== undefined) return refusal;
    const statement: NewStatement = {
      topicId: topic.id,
      personId: personWho(actor).personId,
      text,
    };
    return { topic, statement, id: undefined };
  },
  save: async (tx, made, { now }) => {
    const { topicId, personId } = made.statement;
    const statementId = await saveStatement(tx, made.statement, now);
    made.id = statementId;
    await saveAnswer(tx, { topicId, statementId, personId, says: NUMBER_OF_ANSWER.agree }, now);
    await noteTookPart(tx, personId, now);
  },
  announce: ({ topic, statement: { personId }, id }, { now }) => [
    tookPart(personId, topic.path, now),
    added(
      topic.path,
      {
        ...{ kind: "statement", place: statementsPath(topic.id), by: personId },
        post: id && { kind: "statement", id },
      },
      now,
    ),
  ],
});
