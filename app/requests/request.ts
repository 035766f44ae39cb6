import type { PersonId } from "../../platform/ids.ts";
import { type Refusal, refuse, saidThen } from "../../platform/refusal.ts";
import {
  type Body,
  type Constitution,
  findKeyOffice,
  type Office,
  officesThatTurnKey,
  type PowerName,
  planOf,
  powerPlanOf,
  titleOf,
} from "../rulebook/door.ts";
import type { ExactChange } from "./asking/change.ts";
import { refusals, words } from "./words.ts";

/** `unsigned` is seen by its asker alone; every other state is public. */
export const STATES = [
  "unsigned",
  "open",
  "done",
  "stopped",
  "withdrawn",
  "expired",
  "refused",
] as const;
export type RequestState = (typeof STATES)[number];

/** How long the asker has to sign what they asked for. Nobody else has seen it by then. */
export const MINUTES_TO_SIGN = 60;

export interface Request extends ExactChange {
  readonly power: PowerName;
  /** Undefined once they were erased. */
  readonly askedBy: PersonId | undefined;
  readonly askedOffice: Office;
  readonly changeHash: string;
  readonly state: RequestState;
  readonly signedAt: Date | undefined;
  /** When it runs without a key, unless it is stopped. */
  readonly runsAt: Date | undefined;
  readonly stopNeeded: number;
  readonly stopCount: number;
  readonly challengeHours: number;
  /** The number of the constitution that it was asked for under; undefined from before they had numbers. */
  readonly constitution: number | undefined;
  readonly endedAt: Date | undefined;
  /** Why it was not carried out, where that was found when it should have been. */
  readonly outcome: string | undefined;
  /** What the thing that it speaks of is called today, where it has a title and that was looked up. */
  readonly subject?: string;
}

export interface Signature {
  readonly id: number;
  readonly isAskers: boolean;
  readonly office: Office;
  readonly changeHash: string;
  readonly method: "passkey" | "demonstration";
  readonly signedAt: Date;
  /** Undefined once they were erased. */
  readonly signedBy: PersonId | undefined;
}

const bodyThatAsked = ({ askedOffice }: Pick<Request, "askedOffice">): Body =>
  planOf(askedOffice).body;

export const isOpen = ({ state, expiresAt }: Request, now: Date): boolean =>
  state === "open" && now < expiresAt;

/** Its delay is over and nobody has stopped it. */
export const isDue = (request: Request, now: Date): boolean =>
  isOpen(request, now) && request.runsAt !== undefined && request.runsAt <= now;

const minutes = (count: number): number => count * 60_000;

export const mayStillBeSigned = ({ state, askedAt }: Request, now: Date): boolean =>
  state === "unsigned" && now.getTime() < askedAt.getTime() + minutes(MINUTES_TO_SIGN);

/**
 * May it be carried out without a key? Counted from the asker's own signature, which nobody can alter: `runsAt` is there
 * to be shown and to find it by.
 */
export function mayRunUnopposed(
  request: Request,
  signatures: readonly Signature[],
  now: Date,
): boolean {
  const signedAt = signatures.find(({ isAskers }) => isAskers)?.signedAt;
  const { power, delayHours } = request;
  if (powerPlanOf(power).delay === undefined || delayHours === undefined) return false;
  return isDue(request, now) && signedAt !== undefined && endOfDelay(signedAt, delayHours) <= now;
}

export const endOfDelay = (signedAt: Date, delayHours: number): Date =>
  new Date(signedAt.getTime() + minutes(60 * delayHours));

/** Its time is over without anything having come of it. */
export const isOver = (request: Request, now: Date): boolean =>
  request.state === "unsigned"
    ? !mayStillBeSigned(request, now)
    : request.state === "open" && !isOpen(request, now);

/** The offices whose key is still missing, in words: "Facilitator or National committee". */
export const keysInWords = (request: Request, constitution: Constitution): string =>
  officesThatTurnKey(request.power, bodyThatAsked(request), constitution)
    .map(titleOf)
    .join(words.or);

/** The bodies that the asker's hand counts as: that in whose name they asked, and whatever they hold now. */
export const bodiesThatAsked = (
  request: Pick<Request, "askedOffice">,
  askersBodies: readonly Body[],
): readonly Body[] => [bodyThatAsked(request), ...askersBodies];

export const isSameHand = (one: readonly Body[], other: readonly Body[]): boolean =>
  one.some((body) => other.includes(body));

export interface KeyFacts {
  readonly request: Request;
  /** Whose key counts: as it was when it was asked for. */
  readonly constitution: Constitution;
  /** The offices that the one who would turn a key holds at this moment. */
  readonly offices: readonly Office[];
  /** The bodies whose key they are: those of their offices, and of whoever filled one of these alone. */
  readonly bodies: readonly Body[];
  /** The same of the asker. */
  readonly askersBodies: readonly Body[];
  readonly signatures: readonly Signature[];
  /** Whom it is about. */
  readonly about: readonly PersonId[];
}

/** Turns another key: in time, by another person, of another body, who is not touched by it. Answers their office. */
export function decideKey(facts: KeyFacts, personId: PersonId, now: Date): Office | Refusal {
  const { request, constitution, offices, signatures, about } = facts;
  if (!isOpen(request, now)) return refuse("conflict", refusals.refuse.notOpen);
  if (request.askedBy === personId) return refuse("not-allowed", refusals.refuse.ownRequest);
  if (about.includes(personId)) return refuse("not-allowed", refusals.refuse.aboutYou);
  if (signatures.some(({ signedBy }) => signedBy === personId)) {
    return refuse("conflict", refusals.refuse.keyTurned);
  }
  const office = findKeyOffice(request.power, bodyThatAsked(request), offices, constitution);
  if (office === undefined)
    return refuse(
      "not-allowed",
      saidThen(() => refusals.refuse.noKey(keysInWords(request, constitution))),
    );
  const isSame = isSameHand(facts.bodies, bodiesThatAsked(request, facts.askersBodies));
  return isSame ? refuse("not-allowed", refusals.refuse.sameHand) : office;
}

export const keysOf = (signatures: readonly Signature[]): readonly Signature[] =>
  signatures.filter(({ isAskers }) => !isAskers);

/** A member's stop; `isEnough` where it is the last that it takes. */
export function decideStop(
  request: Request,
  hasStopped: boolean,
  now: Date,
): { readonly isEnough: boolean } | Refusal {
  if (!isOpen(request, now)) return refuse("conflict", refusals.refuse.notOpen);
  if (hasStopped) return refuse("conflict", refusals.refuse.stoppedAlready);
  return { isEnough: request.stopCount + 1 >= request.stopNeeded };
}

/** Until when members can challenge what it did; undefined where it did nothing, or that time is over. */
export function findChallengeEnd(request: Request, now: Date): Date | undefined {
  if (request.state !== "done" || request.endedAt === undefined) return undefined;
  const endsAt = new Date(request.endedAt.getTime() + minutes(60 * request.challengeHours));
  return now < endsAt ? endsAt : undefined;
}
