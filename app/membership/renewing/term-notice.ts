import { addDaysTo, type Day } from "../../../platform/time/days.ts";
import type { Rules } from "../../rulebook/door.ts";
import { type RenewalRules, renewalOpensOn, voteEndsOn } from "../standing/member.ts";

/** What is written to somebody whose membership runs out, in this order; each once for one term. */
export const TERM_NOTICES = ["first", "last", "vote", "lapsed"] as const;
export type TermNotice = (typeof TERM_NOTICES)[number];

export type NoticeRules = RenewalRules &
  Pick<Rules, "graceDays" | "firstNoticeDays" | "lastNoticeDays">;

/** The last days of a term's that are looked for today: a membership is written about from some days before its end on. */
export const noticedTerms = (today: Day, rules: NoticeRules): { from: Day; to: Day } => ({
  from: addDaysTo(today, -rules.graceDays - rules.lastNoticeDays),
  to: addDaysTo(today, Math.max(rules.firstNoticeDays, rules.lastNoticeDays)),
});

/**
 * Which notice's day has come, if any: the latest of them, so that whoever was not written to for a while gets one letter
 * and not three. None asks to renew before that is possible, and whoever lapsed long ago is left alone.
 */
export function termNoticeOn(
  renewsOn: Day,
  today: Day,
  rules: NoticeRules,
): TermNotice | undefined {
  if (today < renewalOpensOn(renewsOn, rules)) return undefined;
  const [graceEnds, { from }] = [voteEndsOn(renewsOn, rules), noticedTerms(today, rules)];
  if (renewsOn < from) return undefined;
  if (today > graceEnds) return "lapsed";
  if (today > renewsOn && today >= addDaysTo(graceEnds, -rules.lastNoticeDays)) return "vote";
  if (today >= addDaysTo(renewsOn, -rules.lastNoticeDays)) return "last";
  return today >= addDaysTo(renewsOn, -rules.firstNoticeDays) ? "first" : undefined;
}

/** The last letter before the vote is lost goes to everybody; the others to those who want letters that matter. */
export const isForEverybody = (notice: TermNotice, { graceDays }: NoticeRules): boolean =>
  notice === "vote" || (notice === "last" && graceDays === 0);
