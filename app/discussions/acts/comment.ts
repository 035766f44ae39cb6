import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { itemNumber } from "../../../platform/fields.ts";
import { isRefusal, refuse } from "../../../platform/refusal.ts";
import { noteTookPart, personWho } from "../../membership/door.ts";
import type { Comment } from "../comment.ts";
import { commentField } from "../fields.ts";
import { mayComment, whyNoComment } from "../may.ts";
import { findComment } from "../queries.ts";
import { addComment, type NewComment } from "../store.ts";
import type { CommentId, Topic } from "../topic.ts";
import { topicOf } from "../topic-facts.ts";
import { words } from "../words.en.ts";

interface Said extends NewComment {
  readonly topic: Topic;
  /** Filled in as it is saved, for the address of the answer. */
  id?: CommentId;
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
  facts: async (tx, { topicId, parentId }) => {
    const topic = await topicOf(tx, topicId);
    if (isRefusal(topic) || parentId === undefined) {
      return isRefusal(topic) ? topic : { topic, parent: undefined as Comment | undefined };
    }
    const parent = await findComment(tx, topic.id, parentId as CommentId);
    return parent === undefined ? refuse("not-found", words.comment.unknown) : { topic, parent };
  },
  decide: ({ topic, parent }, { text }, { actor }) => {
    const refusal = whyNoComment(topic);
    if (refusal !== undefined) return refusal;
    if (parent !== undefined && parent.text === undefined) {
      return refuse("conflict", words.comment.gone);
    }
    const { personId } = personWho(actor);
    return { topic, topicId: topic.id, parent, personId, text } as Said;
  },
  save: async (tx, said, { now }) => {
    said.id = await addComment(tx, said, now);
    await noteTookPart(tx, said.personId, now);
  },
});
