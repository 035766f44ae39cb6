import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { noteTookPart, personWho } from "../../../membership/door.ts";
import { answerField } from "../../fields.ts";
import { whyHidden } from "../../hiding/hiding.ts";
import { mayTakePartInOpinions, whyClosed } from "../../may.ts";
import { findOpinionTopic } from "../../queries.ts";
import {
  NUMBER_OF_ANSWER,
  type OpinionTopic,
  type OpinionTopicId,
  type StatementId,
} from "../../topic.ts";
import { refusals } from "../../words.ts";
import { findStatement, type Statement } from "../statement-queries.ts";
import { saveAnswer } from "../statement-store.ts";

interface Facts {
  readonly topic: OpinionTopic;
  readonly statement: Statement;
}

/** Agrees, disagrees or passes, and says otherwise later. One answer counts for each person, the last. */
export const answer = defineAct({
  name: "opinions.answer",
  input: v.object({ topicId: itemNumber, statementId: itemNumber, says: answerField }),
  may: mayTakePartInOpinions,
  facts: async (tx, { topicId, statementId }): Promise<Facts | Refusal> => {
    const topic = await findOpinionTopic(tx, topicId as OpinionTopicId);
    if (topic === undefined) return refuse("not-found", refusals.topic.unknown);
    const statement = await findStatement(tx, topic.id, statementId as StatementId);
    if (statement === undefined) return refuse("not-found", refusals.statement.unknown);
    return { topic, statement };
  },
  decide: ({ topic, statement }, { says }, { actor }) => {
    const refusal = whyClosed(topic) ?? whyHidden(statement);
    if (refusal !== undefined) return refusal;
    const { personId } = personWho(actor);
    const place = { topicId: topic.id, statementId: statement.id, personId };
    return { topic, answered: { ...place, says: NUMBER_OF_ANSWER[says] } };
  },
  save: async (tx, { answered }, { now }) => {
    await saveAnswer(tx, answered, now);
    await noteTookPart(tx, answered.personId, now);
  },
});
