import { hash } from "node:crypto";
import { canonicalJson } from "../../../platform/text/canonical-json.ts";
import { addDays } from "../../../platform/time/days.ts";
import { afterDays } from "../../../platform/time/hours.ts";
import { membersNeeded, type Rules } from "../../rulebook/door.ts";
import type { Cause, ElectedTo, Terms } from "../election.ts";
import type { Reserved } from "../nominating/reserved.ts";

export interface Calling {
  readonly id: number;
  readonly cause: Cause;
  readonly to: ElectedTo;
  readonly seats: number;
  readonly electorate: string;
  /** Of those whose support counts. */
  readonly activeMembers: number;
  /** Is the party itself younger than whoever stands would have to be a member? */
  readonly isYoung: boolean;
  readonly questions: readonly string[];
}

interface Timetable {
  readonly nominationsClose: Date;
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly noticeDays: number;
  readonly resultHours: number;
}

/** When nominations close, and the ballot opens and closes, of an election that is called now. */
export function timetableFrom(now: Date, rules: Rules, isUrgent: boolean): Timetable {
  if (isUrgent) return urgentTimetable(now, rules);
  const { closingHour, nominationDays, campaignDays, electionBallotDays, resultHours } = rules;
  const nominationsClose = afterDays(now, nominationDays, closingHour);
  const opensAt = afterDays(nominationsClose, campaignDays, closingHour);
  const closesAt = afterDays(opensAt, electionBallotDays, closingHour);
  const noticeDays = Math.min(rules.shortNoticeDays, nominationDays - 1);
  return { nominationsClose, opensAt, closesAt, noticeDays, resultHours };
}

/** Counted in whole days from this very moment: there is no time to wait for an hour. */
function urgentTimetable(now: Date, rules: Rules): Timetable {
  const nominationsClose = addDays(now, rules.urgentNominationDays);
  const opensAt = addDays(nominationsClose, rules.urgentCampaignDays);
  const closesAt = addDays(opensAt, rules.urgentBallotDays);
  return {
    nominationsClose,
    opensAt,
    closesAt,
    noticeDays: 1,
    resultHours: rules.urgentResultHours,
  };
}

/** When its result stands at the earliest, where it is counted at once. */
export const standsFrom = ({
  closesAt,
  resultHours,
}: Pick<Timetable, "closesAt" | "resultHours">): Date => addDays(closesAt, resultHours / 24);

/** The seats that are kept for groups, where an election fills enough of them. */
export function reservedIn(seats: number, rules: Rules): readonly Reserved[] {
  if (seats < rules.constraintSeats) return [];
  const all: readonly Reserved[] = [
    { group: "women", least: Math.ceil((seats * rules.womenPercent) / 100) },
    { group: "region", least: Math.min(seats, rules.regionLeast) },
    { group: "under-thirty", least: Math.min(seats, rules.underThirtyLeast) },
  ];
  return all.filter(({ least }) => least > 0);
}

/** All that the call settles. Pure. */
export function termsOf(calling: Calling, rules: Rules, now: Date): Terms {
  const { id, cause, to, seats, electorate, activeMembers, isYoung, questions } = calling;
  const { nominationsClose, opensAt, closesAt, noticeDays, resultHours } = timetableFrom(
    now,
    rules,
    to.kind === "candidacy",
  );
  return {
    form: 1,
    election: id,
    ...{ cause, to, seats, electorate },
    standDays: isYoung ? 0 : rules.standMemberDays,
    supporters: membersNeeded("nomination", rules, activeMembers),
    reserved: reservedIn(seats, rules),
    method: "scottish-stv",
    questions,
    words: rules.statementWords,
    keptPercent: rules.statementKeptPercent,
    calledAt: now.toISOString(),
    nominationsClose: nominationsClose.toISOString(),
    opensAt: opensAt.toISOString(),
    closesAt: closesAt.toISOString(),
    ...{ noticeDays, resultHours },
  };
}

export const hashOfTerms = (terms: Terms): string => hash("sha256", canonicalJson(terms));
