import type { PersonId } from "../../../platform/ids.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { type Day, dayOf } from "../../../platform/time/days.ts";
import { hourOn } from "../../../platform/time/hours.ts";
import type { TopicId } from "../../discussions/door.ts";
import { areHustingsOpen, type Election } from "../../elections/door.ts";
import { refusals } from "../words.ts";

/** When and where candidates and members meet before a ballot. */
export interface Hustings {
  readonly election: number;
  readonly at: Date;
  /** Where to see and hear it. */
  readonly link: string;
  /** What was said there: a discussion. */
  readonly topicId: TopicId;
}

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

/** A real day, as 2027-05-06. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const noon = new Date(`${text}T12:00:00Z`);
  return !Number.isNaN(noon.getTime()) && dayOf(noon) === text;
}

export const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** Any https address, without a name or password in it. */
export function isLink(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, hostname } = new URL(text);
  return protocol === "https:" && username === "" && password === "" && hostname.includes(".");
}

/** That day at that time by UK clocks. */
export function momentOf(day: string, time: string): Date {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return new Date(hourOn(day as Day, hour).getTime() + minute * MINUTE_MS);
}

interface Setting {
  readonly election: Election;
  readonly candidates: readonly PersonId[];
  readonly personId: PersonId;
  readonly holdsOffice: boolean;
  /** When they are now, where that is set already. */
  readonly before: Date | undefined;
  readonly noticeHours: number;
}

/** Why the hustings cannot be set to this moment; undefined where they can. Pure. */
export function whyNotSet(setting: Setting, at: Date, now: Date): Refusal | undefined {
  const { election, candidates, personId, holdsOffice, before, noticeHours } = setting;
  if (!holdsOffice) return refuse("not-allowed", refusals.refuse.onlyOfficers);
  if (candidates.includes(personId)) return refuse("not-allowed", refusals.refuse.ownElection);
  if (!areHustingsOpen(election)) return refuse("conflict", refusals.refuse.notNow);
  const soon = new Date(now.getTime() + noticeHours * HOUR_MS);
  // Whoever has planned to come finds them where they were.
  if (before !== undefined && before < soon) {
    return refuse("conflict", refusals.refuse.tooLate(noticeHours));
  }
  if (at < soon) return refuse("invalid", refusals.refuse.tooSoon(noticeHours), "day");
  return at < election.closesAt ? undefined : refuse("invalid", refusals.refuse.afterVote, "day");
}
