import type { PersonId } from "../../platform/ids.ts";
import { type Refusal, refuse } from "../../platform/refusal.ts";
import type { Held } from "../../platform/text/seen.ts";
import { addDays } from "../../platform/time/days.ts";
import type { Office } from "../rulebook/door.ts";
import { refusals } from "./words.ts";

/** `moot`: the office ended by itself, so there is nothing to recall anybody from. */
export type RecallState =
  | "gathering"
  | "answering"
  | "ballot"
  | "recalled"
  | "kept"
  | "lapsed"
  | "moot";

/** `few-holders`: too few people could keep its keys. `no-sealed`: the sealed ballot came to no result. */
export type ShownWhy = "rulebook" | "few-holders" | "no-sealed";

export interface Recall {
  readonly id: number;
  readonly office: Office;
  /** Undefined once they were erased. */
  readonly personId: PersonId | undefined;
  readonly startedBy: PersonId | undefined;
  readonly reason: string;
  /** What whoever holds the office says to it. */
  readonly answer: string | undefined;
  readonly state: RecallState;
  readonly needed: number;
  readonly supportCount: number;
  readonly answerDays: number;
  readonly restDays: number;
  readonly startedAt: Date;
  readonly gathersUntil: Date;
  readonly ballotOpensAt: Date | undefined;
  /** Of a show of hands. */
  readonly ballotId: number | undefined;
  /** Of a sealed ballot. Where one was not held or not opened, a show of hands comes after it. */
  readonly sealedId: number | undefined;
  /** Why it is a show of hands; undefined before it is known, and of recalls from before there were sealed ballots. */
  readonly shownWhy: ShownWhy | undefined;
  readonly endedAt: Date | undefined;
}

export const isGathering = ({ state, gathersUntil }: Recall, now: Date): boolean =>
  state === "gathering" && now < gathersUntil;

/** Until when nobody can ask for the same again; undefined where they can. */
export function findRestEnd(
  { state, endedAt, restDays }: Pick<Recall, "state" | "endedAt" | "restDays">,
  now: Date,
): Date | undefined {
  if ((state !== "kept" && state !== "lapsed") || endedAt === undefined) return undefined;
  const restsUntil = addDays(endedAt, restDays);
  return now < restsUntil ? restsUntil : undefined;
}

interface KeyHolding {
  /** The rulebook's number; 0 switches sealed recalls off. */
  readonly least: number;
  /** How many trustees a sealed ballot has. */
  readonly trustees: number;
  readonly holders: number;
}

/** Why a recall is decided by a show of hands; undefined where it is a sealed ballot. */
export function whyShown({ least, trustees, holders }: KeyHolding): ShownWhy | undefined {
  if (least === 0) return "rulebook";
  return holders < Math.max(least, trustees) ? "few-holders" : undefined;
}

interface Starting {
  readonly isHeld: boolean;
  readonly isOwn: boolean;
  /** Earlier recalls of the same person from the same office. */
  readonly earlier: readonly Recall[];
  /** Recalls that this member has started and that gather still. */
  readonly ownUnderWay: number;
}

export function whyNotStart(starting: Starting, now: Date): Refusal | undefined {
  if (!starting.isHeld) return refuse("not-found", refusals.refuse.notHeld, "held");
  if (starting.isOwn) return refuse("not-allowed", refusals.refuse.ownOffice);
  if (starting.earlier.some(({ endedAt }) => endedAt === undefined)) {
    return refuse("conflict", refusals.refuse.underWay);
  }
  if (starting.earlier.some((recall) => findRestEnd(recall, now) !== undefined)) {
    return refuse("conflict", refusals.refuse.rests);
  }
  return starting.ownUnderWay > 0 ? refuse("conflict", refusals.refuse.oneAtATime) : undefined;
}

interface Supporting {
  readonly recall: Recall;
  readonly hasSupported: boolean;
}

/** A member's support; `isEnough` where it is the last that it takes. */
export function decideSupport(
  { recall, hasSupported }: Supporting,
  personId: PersonId,
  now: Date,
): { readonly isEnough: boolean } | Refusal {
  if (!isGathering(recall, now)) return refuse("conflict", refusals.refuse.notGathering);
  if (recall.personId === personId) return refuse("not-allowed", refusals.refuse.ownOffice);
  if (hasSupported) return refuse("conflict", refusals.refuse.supportedAlready);
  return { isEnough: recall.supportCount + 1 >= recall.needed };
}

export type ClockStep = "lapse" | "end-moot" | "open-ballot";

/** What the clock does with a recall now; undefined where it waits. */
export function decideClockStep(recall: Recall, isHeld: boolean, now: Date): ClockStep | undefined {
  const { state, gathersUntil, ballotOpensAt } = recall;
  if (state !== "gathering" && state !== "answering") return undefined;
  if (!isHeld) return "end-moot";
  if (state === "gathering") return now >= gathersUntil ? "lapse" : undefined;
  return ballotOpensAt !== undefined && now >= ballotOpensAt ? "open-ballot" : undefined;
}

/** What the form for the answer holds; undefined while there is none. */
export const answerIn = ({ answer }: Pick<Recall, "answer">): Held | undefined =>
  answer === undefined ? undefined : { answer };
