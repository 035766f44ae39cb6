import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber, oneOf, optionalTextField } from "../../../../platform/text/fields.ts";
import { addDays } from "../../../../platform/time/days.ts";
import { personWho } from "../../../membership/door.ts";
import { type Rules, rulesInForce } from "../../../rulebook/door.ts";
import { POST_KINDS, whyNoHiding } from "../../hiding/hiding.ts";
import { findPost } from "../../hiding/post-queries.ts";
import { mayComment } from "../../may.ts";
import type { Topic } from "../../topic.ts";
import { topicOf } from "../../topic-facts.ts";
import { refusals, words } from "../../words.ts";
import { type NewReport, REASONS } from "../report.ts";
import { addReport, countReporters, countReportsOf, findSlow, saveSlow } from "../report-store.ts";

interface Reported {
  readonly topic: Topic;
  readonly report: NewReport;
  readonly rules: Rules;
}

const HOUR_MS = 3_600_000;

/**
 * Says that something is against the law or the rules. Those with a key see it; whoever reported sees what becomes of it.
 * When several people report something in one discussion within a day, it becomes slow for some hours.
 */
export const report = defineAct({
  name: "discussions.report",
  input: v.object({
    topicId: itemNumber,
    kind: oneOf(POST_KINDS, () => words.hidden.chooseKind),
    postId: itemNumber,
    reason: oneOf(REASONS, () => words.reports.chooseReason),
    says: optionalTextField(() => words.reports.says, { most: 500 }),
  }),
  may: mayComment,
  facts: async (tx, { topicId, kind, postId: id }, { actor, now }) => {
    const topic = await topicOf(tx, topicId);
    if (isRefusal(topic)) return topic;
    const post = await findPost(tx, topic.id, { kind, id });
    if (post === undefined) return refuse("not-found", refusals.hidden.unknown);
    const { personId } = personWho(actor);
    const today = await countReportsOf(tx, personId, addDays(now, -1));
    return { topic, post, today, rules: await rulesInForce(tx) };
  },
  decide: (
    { topic, post, today, rules },
    { kind, reason, says },
    { actor },
  ): Reported | Refusal => {
    const { personId } = personWho(actor);
    if (post.authorId === personId) return refuse("not-allowed", refusals.reports.own);
    if (today >= rules.reportsADay)
      return refuse("too-many", refusals.reports.enough(rules.reportsADay));
    const report = { topicId: topic.id, kind, postId: post.id, reason, says, personId };
    return whyNoHiding(post) ?? { topic, report, rules };
  },
  save: async (tx, { topic, report: made, rules }, { now }) => {
    await addReport(tx, made, now);
    const slow = await findSlow(tx, topic.id);
    if (slow !== undefined && slow.until > now) return;
    if ((await countReporters(tx, topic.id, now)) < rules.slowReports) return;
    const until = new Date(now.getTime() + rules.slowHours * HOUR_MS);
    await saveSlow(tx, topic.id, { until, minutes: rules.slowMinutes });
  },
});
