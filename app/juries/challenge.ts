import type { Hex32, PromisedValue, PublicValue } from "@breakthrough/sortition";
import type { Capacity } from "../../platform/capacity.ts";
import type { PersonId } from "../../platform/ids.ts";
import { type Refusal, refuse } from "../../platform/refusal.ts";
import { fractionOf, type Rules } from "../rulebook/door.ts";
import { refusals } from "./words.ts";

export type ChallengeState = "open" | "unchallenged" | "standing" | "sitting" | "decided";
/** `fallen`: no jury judged the act, so it does not stand. */
export type Verdict = "upheld" | "overturned" | "fallen";
export type Choice = "uphold" | "overturn";
export type SeatState = "called" | "serving" | "voted" | "declined" | "replaced";
/** `none`: there is nothing that could be taken back. `refused`: it was tried, and could not be. */
export type Undoing = "due" | "done" | "refused" | "none";

const COPIED = [
  "juryDrawHours",
  "jurySize",
  "jurorAnswerDays",
  "juryDays",
  "juryQuorum",
  "juryMajorityPercent",
  "juryTimes",
  "closingHour",
] as const;

/** The numbers as they stood when the act ran. */
export type Terms = Readonly<Pick<Rules, (typeof COPIED)[number]>>;

export const termsOf = (rules: Rules): Terms =>
  Object.fromEntries(COPIED.map((name) => [name, rules[name]])) as Terms;

/** An official act that ran, and what members and a jury made of it. */
export interface Challenge {
  readonly id: number;
  /** The request that ran; undefined of an election, which nobody asked for. */
  readonly requestId: number | undefined;
  /** The election whose result it is. */
  readonly electionId: number | undefined;
  readonly act: string;
  readonly input: unknown;
  readonly on: string;
  readonly says: string;
  readonly why: string;
  readonly by: Capacity;
  readonly changeHash: string;
  readonly ranAt: Date;
  /** Until then members can join. */
  readonly closesAt: Date;
  readonly terms: Terms;
  readonly needed: number;
  readonly joined: number;
  readonly state: ChallengeState;
  /** Of one that stands, undefined for the moment until the clock has fixed it. */
  readonly lot: Lot | undefined;
  readonly jury: JurySitting | undefined;
  readonly decided: Decided | undefined;
}

/** What is fixed and published when a challenge stands. Its secret is read only where the lot is drawn. */
export interface Lot {
  readonly standsAt: Date;
  readonly drawAt: Date;
  readonly poolSize: number;
  readonly poolHash: Hex32;
  readonly secretCommitment: Hex32;
  readonly promised: PromisedValue;
}

export interface JurySitting {
  readonly publicValue: PublicValue;
  readonly drawnAt: Date;
  readonly endsAt: Date;
  readonly called: number;
  readonly times: number;
}

export interface Decided {
  readonly verdict: Verdict;
  readonly upheldVotes: number;
  readonly overturnedVotes: number;
  readonly at: Date;
  readonly undoing: Undoing;
  readonly undoingSays: string | undefined;
}

export interface Seat {
  readonly id: number;
  readonly number: number;
  readonly personId: PersonId | undefined;
  readonly state: SeatState;
  readonly calledAt: Date;
  readonly answerBy: Date;
}

/** Can members still join? The clock decides, even before its job has come round. */
export const isOpen = ({ state, closesAt }: Challenge, now: Date): boolean =>
  state === "open" && now < closesAt;

interface Joining {
  readonly challenge: Challenge;
  readonly holdsKey: boolean;
  readonly hasJoined: boolean;
}

export function whyNotJoin(
  { challenge, holdsKey, hasJoined }: Joining,
  now: Date,
): Refusal | undefined {
  if (challenge.state === "open" && now >= challenge.closesAt) {
    return refuse("conflict", refusals.refuse.late);
  }
  if (challenge.state !== "open") return refuse("conflict", refusals.refuse[challenge.state]);
  if (holdsKey) return refuse("not-allowed", refusals.refuse.hadPart);
  return hasJoined ? refuse("conflict", refusals.refuse.joinedAlready) : undefined;
}

/** How many jurors there are to be: a small party has fewer to draw from. */
export const seatsOf = ({ jurySize }: Terms, poolSize: number): number =>
  Math.min(jurySize, poolSize);

export const quorumOf = (terms: Terms, poolSize: number): number =>
  Math.max(1, Math.min(terms.juryQuorum, seatsOf(terms, poolSize)));

/** Seats that count: called, serving or voted. */
export const isTaken = ({ state }: Seat): boolean => state !== "declined" && state !== "replaced";

/** May this seat's holder still vote or decline? */
export const isAwaited = ({ state }: Seat): boolean => state === "called" || state === "serving";

/** The seats whose holders did not answer in time, or are members no longer. */
export const decideVacant = (
  seats: readonly Seat[],
  isMember: (id: PersonId) => boolean,
  now: Date,
): readonly Seat[] =>
  seats.filter(
    (seat) =>
      isAwaited(seat) &&
      (seat.personId === undefined ||
        !isMember(seat.personId) ||
        (seat.state === "called" && now >= seat.answerBy)),
  );

/** How many of the order are to be called next, so that the jury is whole again. */
export const decideToCall = (
  challenge: { readonly terms: Terms; readonly poolSize: number; readonly called: number },
  taken: number,
): number => {
  const { terms, poolSize, called } = challenge;
  return Math.max(0, Math.min(seatsOf(terms, poolSize) - taken, poolSize - called));
};

export interface Tally {
  readonly uphold: number;
  readonly overturn: number;
}

/** More than the majority overturns; on equal votes the act stands. */
export function decideVerdict({ uphold, overturn }: Tally, terms: Terms): Verdict {
  const { numerator, denominator } = fractionOf(terms.juryMajorityPercent);
  return overturn * denominator > numerator * (uphold + overturn) ? "overturned" : "upheld";
}

export type JuryEnd = "not-yet" | "call-again" | Verdict;

/**
 * What becomes of a jury now. It decides at its end, or as soon as all have voted. With too few votes the next of
 * the lot are called, as often as the rulebook says and as long as there are any; then the act falls.
 */
export function decideEnd(
  jury: {
    readonly terms: Terms;
    readonly poolSize: number;
    readonly called: number;
    readonly times: number;
    readonly endsAt: Date;
  },
  tally: Tally,
  now: Date,
): JuryEnd {
  const votes = tally.uphold + tally.overturn;
  const haveAllVoted = votes > 0 && votes >= seatsOf(jury.terms, jury.poolSize);
  if (!haveAllVoted && now < jury.endsAt) return "not-yet";
  if (votes >= quorumOf(jury.terms, jury.poolSize)) return decideVerdict(tally, jury.terms);
  const isReserveLeft = jury.called < jury.poolSize;
  return jury.times < jury.terms.juryTimes && isReserveLeft ? "call-again" : "fallen";
}
