import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { maySignedIn, personWho } from "../../../membership/door.ts";
import { findComment } from "../../queries.ts";
import { removeComment as saveRemoval } from "../../store.ts";
import type { CommentId } from "../../topic.ts";
import { topicOf } from "../../topic-facts.ts";
import { refusals } from "../../words.ts";
import { whyNoRemoval } from "../comment.ts";

/** Takes back one's own words, whenever one likes, also where a discussion is closed: they are one's own. */
export const removeComment = defineAct({
  name: "discussions.remove-comment",
  input: v.object({ topicId: itemNumber, commentId: itemNumber }),
  may: maySignedIn,
  facts: async (tx, { topicId, commentId }) => {
    const topic = await topicOf(tx, topicId);
    if (isRefusal(topic)) return topic;
    const comment = await findComment(tx, topic.id, commentId as CommentId);
    return comment === undefined
      ? refuse("not-found", refusals.comment.unknown)
      : { topic, comment };
  },
  decide: ({ topic, comment }, _input, { actor }) =>
    whyNoRemoval(comment, personWho(actor).personId) ?? { topic, comment },
  save: (tx, { comment }, { now }) => saveRemoval(tx, comment, now),
});
