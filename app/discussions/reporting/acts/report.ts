import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import {
  itemNumber,
  oneOf,
  optionalTextField,
  shortField,
} from "../../../../platform/text/fields.ts";
import { addDays } from "../../../../platform/time/days.ts";
import { personWho } from "../../../membership/door.ts";
import { type Rules, rulesInForce } from "../../../rulebook/door.ts";
import { findTopicIdOf } from "../../hiding/posts-queries.ts";
import { mayComment } from "../../may.ts";
import { lockTopic } from "../../queries.ts";
import { refusals, words } from "../../words.ts";
import { findPostAnywhere, whyNotRead } from "../posts-anywhere.ts";
import { type NewReport, REASONS, whyNoReport } from "../report.ts";
import { addReport, countReporters, countReportsOf, findSlow, saveSlow } from "../report-store.ts";

interface Reported {
  readonly report: NewReport;
  readonly rules: Rules;
}

const HOUR_MS = 3_600_000;
const MOST_OF_A_KIND = 30;

/**
 * Says that something is against the law or the rules, in whichever room it stands. Those with a key see it;
 * whoever reported sees what becomes of it.
 * When several people report something in one discussion within a day, it becomes slow for some hours.
 */
export const report = defineAct({
  name: "discussions.report",
  input: v.object({
    kind: shortField(MOST_OF_A_KIND, () => words.hidden.unknown),
    postId: itemNumber,
    reason: oneOf(REASONS, () => words.reports.chooseReason),
    says: optionalTextField(() => words.reports.says, { most: 500 }),
  }),
  may: mayComment,
  facts: async (tx, { kind, postId: id }, { house, actor, now }) => {
    const unread = whyNotRead(house, kind, actor);
    if (unread !== undefined) return unread;
    const topicId = await findTopicIdOf(tx, { kind, id });
    if (topicId !== undefined) await lockTopic(tx, topicId);
    const post = await findPostAnywhere(house, tx, { kind, id });
    if (post === undefined) return refuse("not-found", refusals.hidden.unknown);
    const { personId } = personWho(actor);
    const today = await countReportsOf(tx, personId, addDays(now, -1));
    return { topicId, post, today, rules: await rulesInForce(tx) };
  },
  decide: (
    { topicId, post, today, rules },
    { kind, postId, reason, says },
    { actor },
  ): Reported | Refusal => {
    const { personId } = personWho(actor);
    if (post.authorId === personId) return refuse("not-allowed", refusals.reports.own);
    if (today >= rules.reportsADay)
      return refuse("too-many", refusals.reports.enough(rules.reportsADay));
    const report = { topicId, kind, postId, reason, says, personId };
    return whyNoReport(post) ?? { report, rules };
  },
  save: async (tx, { report: made, rules }, { now }) => {
    await addReport(tx, made, now);
    const { topicId } = made;
    if (topicId === undefined) return;
    const slow = await findSlow(tx, topicId);
    if (slow !== undefined && slow.until > now) return;
    if ((await countReporters(tx, topicId, now)) < rules.slowReports) return;
    const until = new Date(now.getTime() + rules.slowHours * HOUR_MS);
    await saveSlow(tx, topicId, { until, minutes: rules.slowMinutes });
  },
});
