import type { Person } from "../../platform/actor.ts";
import type { PersonId } from "../../platform/ids.ts";
import { type Refusal, refuse } from "../../platform/refusal.ts";
import { addDays } from "../../platform/time/days.ts";
import { exactMomentInWords } from "../../web/moments.ts";
import type { Rules } from "../rulebook/door.ts";
import { refusals } from "./words.ts";

/** Two accounts that are to become one. */
export interface Pair {
  readonly kept: PersonId;
  readonly other: PersonId;
  readonly request: number | undefined;
  readonly joinsAt: Date;
}

const HOUR = 3_600_000;

/**
 * When they become one. What two keys have asked for waits, beyond the time that both mailboxes have, for as long as
 * members can call a jury and the jury takes: nothing parts them afterwards.
 */
export function decideJoining(request: number | undefined, rules: Rules, now: Date): Date {
  const own = new Date(now.getTime() + rules.emailWaitHours * HOUR);
  if (request === undefined) return own;
  const { challengeHours, juryDrawHours, jurorAnswerDays, juryDays, juryTimes } = rules;
  const judged = addDays(own, (jurorAnswerDays + juryDays) * juryTimes);
  return new Date(judged.getTime() + (challengeHours + juryDrawHours) * HOUR);
}

interface Two {
  readonly kept: Person | undefined;
  readonly other: Person | undefined;
  /** One of them is in another pair already. */
  readonly isPaired: boolean;
  /** Until when an import that brought in one of them can be taken back. */
  readonly importStandsFrom: Date | undefined;
}

/**
 * Why two accounts cannot be joined. An office goes with the account that is given up, as its holder does: so whoever holds
 * one keeps that account.
 */
export function whyNotJoin({ kept, other, isPaired, importStandsFrom }: Two): Refusal | undefined {
  if (kept === undefined || other === undefined) return refuse("not-found", refusals.gone);
  if (kept.personId === other.personId) return refuse("invalid", refusals.same);
  if (isPaired) return refuse("conflict", refusals.already);
  if (other.offices.length > 0) return refuse("conflict", refusals.holdsOffice);
  if (importStandsFrom === undefined) return undefined;
  return refuse("conflict", refusals.importRuns(exactMomentInWords(importStandsFrom)));
}
