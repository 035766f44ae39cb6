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
import { findSide } from "../../queries.ts";
import type { ArgumentId } from "../../topic.ts";
import { topicOf } from "../../topic-facts.ts";
import { refusals } from "../../words.ts";
import { markStrong as saveMark } from "../marks-store.ts";

/** Says that an argument is strong, whichever camp it speaks for; or takes that back. */
export const markStrong = defineAct({
  name: "discussions.mark-strong",
  input: v.object({ topicId: itemNumber, argumentId: itemNumber, isStrong: yesOrNoField }),
  may: mayInGoodStanding,
  facts: async (tx, { topicId, argumentId, isStrong }, { actor, now }) => {
    const topic = await topicOf(tx, topicId);
    if (isRefusal(topic)) return topic;
    const post = await findPost(tx, topic.id, { kind: "argument", id: argumentId });
    if (post === undefined) return refuse("not-found", refusals.arguments.unknown);
    const notYet = await whyNotCounted(tx, actor, "support", now);
    if (isStrong === "yes" && notYet !== undefined) return notYet;
    const side = await findSide(tx, topic.id, personWho(actor).personId);
    return whyHidden(post) ?? { topic, side };
  },
  decide: ({ topic, side }, { argumentId, isStrong }, { actor }) => {
    const { personId } = personWho(actor);
    const mark = {
      argumentId: argumentId as ArgumentId,
      personId,
      isStrong: isStrong === "yes",
      side,
    };
    return whyNoArgument(topic) ?? { topic, mark };
  },
  save: async (tx, { mark }, { now }) => {
    await saveMark(tx, mark);
    await noteTookPart(tx, mark.personId, now);
  },
});
