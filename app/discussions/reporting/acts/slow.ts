import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { doneBy } from "../../../../platform/official.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { rulesInForce } from "../../../rulebook/door.ts";
import type { Topic } from "../../topic.ts";
import { topicOf } from "../../topic-facts.ts";
import { refusals, words } from "../../words.ts";
import type { Slow } from "../report.ts";
import { findSlow, saveSlow } from "../report-store.ts";

const HOUR_MS = 3_600_000;

interface Change {
  readonly topic: Topic;
  readonly slow: Slow;
}

/** Makes a discussion slow by two keys: whoever writes waits before they write again. It ends by itself. */
export const slow = defineAct({
  name: "discussions.slow",
  power: "hide-post",
  input: v.object({ topicId: itemNumber }),
  // A discussion is nobody's.
  about: () => [],
  may: () => undefined,
  facts: async (tx, { topicId }) => {
    const topic = await topicOf(tx, topicId);
    if (isRefusal(topic)) return topic;
    return { topic, slow: await findSlow(tx, topic.id), rules: await rulesInForce(tx) };
  },
  decide: ({ topic, slow: before, rules }, _input, { now }): Change | Refusal => {
    if (before !== undefined && before.until > now)
      return refuse("conflict", refusals.slow.already);
    const until = new Date(now.getTime() + rules.slowHours * HOUR_MS);
    return { topic, slow: { until, minutes: rules.slowMinutes } };
  },
  save: (tx, { topic, slow: made }) => saveSlow(tx, topic.id, made),
  record: ({ topic, slow: { minutes } }, { actor }) => ({
    act: "discussions.slow",
    by: doneBy(actor).by,
    on: topic.path,
    says: words.slow.line,
    facts: { minutes },
  }),
});
