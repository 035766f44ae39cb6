import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import {
  mayInGoodStanding,
  noteTookPart,
  personWho,
  whyNotCounted,
} from "../../../membership/door.ts";
import { yesOrNoField } from "../../fields.ts";
import { whyHidden } from "../../hiding/hiding.ts";
import { findPost } from "../../hiding/post-queries.ts";
import { whyNoArgument } from "../../may.ts";
import { markFair } from "../../store.ts";
import type { SummaryId } from "../../topic.ts";
import { topicOf } from "../../topic-facts.ts";
import { refusals } from "../../words.ts";

/** Says that a summary is fair, or takes that back. Never of one's own. */
export const callFair = defineAct({
  name: "discussions.call-fair",
  input: v.object({ topicId: itemNumber, summaryId: itemNumber, isFair: yesOrNoField }),
  may: mayInGoodStanding,
  facts: async (tx, { topicId, summaryId, isFair }, { actor, now }) => {
    const topic = await topicOf(tx, topicId);
    if (isRefusal(topic)) return topic;
    const post = await findPost(tx, topic.id, { kind: "summary", id: summaryId });
    if (post === undefined) return refuse("not-found", refusals.summaries.unknown);
    const notYet = await whyNotCounted(tx, actor, "support", now);
    if (isFair === "yes" && notYet !== undefined) return notYet;
    return whyHidden(post) ?? { topic, authorId: post.authorId };
  },
  decide: ({ topic, authorId }, { summaryId, isFair }, { actor }) => {
    const { personId } = personWho(actor);
    if (authorId === personId) return refuse("not-allowed", refusals.summaries.ownRefused);
    const mark = { summaryId: summaryId as SummaryId, personId, isFair: isFair === "yes" };
    return whyNoArgument(topic) ?? { topic, mark };
  },
  save: async (tx, { mark }, { now }) => {
    await markFair(tx, mark, now);
    await noteTookPart(tx, mark.personId, now);
  },
});
