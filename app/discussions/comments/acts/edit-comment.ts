import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { seenField, whyOvertaken } from "../../../../platform/text/seen.ts";
import { noteTookPart, personWho } from "../../../membership/door.ts";
import { commentField } from "../../fields.ts";
import { mayComment, whyNoComment } from "../../may.ts";
import { editComment as saveEdit } from "../../store.ts";
import { refusals } from "../../words.ts";
import { heldIn, whyNoEdit } from "../comment.ts";
import { commentFacts } from "../comment-facts.ts";

/** Puts one's own comment right while it is fresh. What stood there before stays to be seen. */
export const editComment = defineAct({
  name: "discussions.edit-comment",
  input: v.object({
    topicId: itemNumber,
    commentId: itemNumber,
    text: commentField,
    seen: seenField,
  }),
  may: mayComment,
  facts: commentFacts,
  decide: ({ topic, comment }, { text, seen }, { actor, now }) => {
    const refusal = whyNoEdit(comment, personWho(actor).personId, now) ?? whyNoComment(topic);
    if (refusal !== undefined) return refusal;
    if (text === comment.text) return refuse("invalid", refusals.comment.noChange, "text");
    const overtaken = whyOvertaken(heldIn(comment), heldIn({ text }), seen);
    return overtaken ?? { topic, comment, text };
  },
  save: async (tx, { comment, text }, { actor, now }) => {
    await saveEdit(tx, comment, text, now);
    await noteTookPart(tx, personWho(actor).personId, now);
  },
});
