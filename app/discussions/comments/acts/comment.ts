import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { added, tookPart } from "../../../mail/door.ts";
import { noteTookPart, personWho } from "../../../membership/door.ts";
import { commentField } from "../../fields.ts";
import { mayComment, whyNoComment } from "../../may.ts";
import { whyNotOfBranch } from "../../of-branches/of-branch.ts";
import { drawCommentId, findComment } from "../../queries.ts";
import { whySlow } from "../../reporting/why-slow.ts";
import { addComment } from "../../store.ts";
import type { CommentId, Topic, TopicId } from "../../topic.ts";
import { topicOf } from "../../topic-facts.ts";
import { refusals } from "../../words.ts";
import { type Comment, whyNoAnswer } from "../comment.ts";
import { whereSaid } from "../where-said.ts";

/** What is answered: the comment, and the one that began its thread. */
interface Answered {
  readonly parent: Comment;
  readonly first: Comment;
}

interface Facts {
  readonly topic: Topic;
  readonly answered: Answered | undefined;
  readonly id: CommentId;
}

/** Says something about a topic, or answers what somebody said. */
export const comment = defineAct({
  name: "discussions.comment",
  input: v.object({
    topicId: itemNumber,
    parentId: v.optional(itemNumber),
    text: commentField,
  }),
  may: mayComment,
  facts: async (tx, { topicId, parentId }, context): Promise<Facts | Refusal> => {
    const topic = await topicOf(tx, topicId);
    if (isRefusal(topic)) return topic;
    const elsewhere = await whyNotOfBranch(tx, topic, context.actor);
    if (elsewhere !== undefined) return elsewhere;
    const tooSoon = await whySlow(tx, topic.id, context);
    if (tooSoon !== undefined) return tooSoon;
    const answered = await findAnswered(tx, topic.id, parentId);
    if (isRefusal(answered)) return answered;
    return { topic, answered, id: await drawCommentId(tx) };
  },
  decide: ({ topic, answered, id }, { text }, { actor }) => {
    const refusal = whyNoComment(topic) ?? (answered && whyNoAnswer(answered.parent));
    if (refusal !== undefined) return refusal;
    const { personId } = personWho(actor);
    const place = { parentId: answered?.parent.id, threadId: answered?.first.id };
    const said = { id, topicId: topic.id, ...place, personId, text };
    return { topic, first: answered?.first, said };
  },
  save: async (tx, { said }, { now }) => {
    await addComment(tx, said, now);
    await noteTookPart(tx, said.personId, now);
  },
  announce: ({ topic, first, said }, { now }) => [
    tookPart(said.personId, topic.path, now),
    added(
      topic.path,
      {
        ...{ kind: "comment", place: whereSaid({ topic, first, said }), by: said.personId },
        post: { kind: "comment", id: said.id },
      },
      now,
    ),
  ],
});

async function findAnswered(
  tx: Tx,
  topicId: TopicId,
  parentId: number | undefined,
): Promise<Answered | Refusal | undefined> {
  if (parentId === undefined) return undefined;
  const parent = await findComment(tx, topicId, parentId as CommentId);
  if (parent === undefined) return refuse("not-found", refusals.comment.unknown);
  if (parent.threadId === undefined) return { parent, first: parent };
  const first = await findComment(tx, topicId, parent.threadId);
  if (first === undefined) throw new Error(`a thread without a beginning: ${parent.threadId}`);
  return { parent, first };
}
