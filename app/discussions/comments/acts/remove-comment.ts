import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { maySignedIn, personWho } from "../../../membership/door.ts";
import { removeComment as saveRemoval } from "../../store.ts";
import { whyNoRemoval } from "../comment.ts";
import { commentFacts } from "../comment-facts.ts";

/** Takes back one's own words, whenever one likes, also where a discussion is closed: they are one's own. */
export const removeComment = defineAct({
  name: "discussions.remove-comment",
  input: v.object({ topicId: itemNumber, commentId: itemNumber }),
  may: maySignedIn,
  facts: commentFacts,
  decide: ({ topic, comment }, _input, { actor }) =>
    whyNoRemoval(comment, personWho(actor).personId) ?? { topic, comment },
  save: (tx, { comment }, { now }) => saveRemoval(tx, comment, now),
});
