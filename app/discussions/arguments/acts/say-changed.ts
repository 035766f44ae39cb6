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
import type { ArgumentId } from "../../topic.ts";
import { topicOf } from "../../topic-facts.ts";
import { refusals } from "../../words.ts";
import { saveMindChanged } from "../marks-store.ts";

/** Says which argument of a discussion changed one's mind, on whichever side one is now; or takes that back. */
export const sayChanged = defineAct({
  name: "discussions.say-changed",
  input: v.object({ topicId: itemNumber, argumentId: itemNumber, isChanged: yesOrNoField }),
  may: mayInGoodStanding,
  facts: async (tx, { topicId, argumentId, isChanged }, { actor, now }) => {
    const topic = await topicOf(tx, topicId);
    if (isRefusal(topic)) return topic;
    const post = await findPost(tx, topic.id, { kind: "argument", id: argumentId });
    if (post === undefined) return refuse("not-found", refusals.arguments.unknown);
    const notYet = await whyNotCounted(tx, actor, "support", now);
    if (isChanged === "yes" && notYet !== undefined) return notYet;
    if (isChanged === "yes" && post.authorId === personWho(actor).personId)
      return refuse("not-allowed", refusals.arguments.own);
    return whyHidden(post) ?? topic;
  },
  decide: (topic, { argumentId, isChanged }, { actor }) => {
    const change = {
      topicId: topic.id,
      argumentId: argumentId as ArgumentId,
      personId: personWho(actor).personId,
      isChanged: isChanged === "yes",
    };
    return whyNoArgument(topic) ?? { topic, change };
  },
  save: async (tx, { change }, { now }) => {
    await saveMindChanged(tx, change, now);
    await noteTookPart(tx, change.personId, now);
  },
});
