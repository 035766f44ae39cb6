import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { noteTookPart, personWho } from "../../../membership/door.ts";
import { commentField } from "../../fields.ts";
import { mayComment, whyNoComment } from "../../may.ts";
import { findComment } from "../../queries.ts";
import { editComment as saveEdit } from "../../store.ts";
import type { CommentId } from "../../topic.ts";
import { topicOf } from "../../topic-facts.ts";
import { refusals } from "../../words.ts";
import { whyNoEdit } from "../comment.ts";

/** Puts one's own comment right while it is fresh. What stood there before stays to be seen. */
export const editComment = defineAct({
  name: "discussions.edit-comment",
  input: v.object({ topicId: itemNumber, commentId: itemNumber, text: commentField }),
  may: mayComment,
  facts: async (tx, { topicId, commentId }) => {
    const topic = await topicOf(tx, topicId);
    if (isRefusal(topic)) return topic;
    const comment = await findComment(tx, topic.id, commentId as CommentId);
    return comment === undefined
      ? refuse("not-found", refusals.comment.unknown)
      : { topic, comment };
  },
  decide: ({ topic, comment }, { text }, { actor, now }) => {
    const refusal = whyNoEdit(comment, personWho(actor).personId, now) ?? whyNoComment(topic);
    if (refusal !== undefined) return refusal;
    if (text === comment.text) return refuse("invalid", refusals.comment.noChange, "text");
    return { topic, comment, text };
  },
  save: async (tx, { comment, text }, { actor, now }) => {
    await saveEdit(tx, comment, text, now);
    await noteTookPart(tx, personWho(actor).personId, now);
  },
});
