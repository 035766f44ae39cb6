import type { PersonId } from "../../../../platform/ids.ts";
import type { Body, Office } from "../../../rulebook/door.ts";

export type SeatState = "asked" | "serving" | "left";

/** Why somebody is no trustee any more. */
export type WhyLeft = "declined" | "no-answer" | "silent" | "cheated" | "in-dispute" | "gone";

export interface TrusteeSeat {
  readonly id: number;
  /** The trustee's number, from 1. */
  readonly number: number;
  /** Undefined once they were forgotten. */
  readonly personId: PersonId | undefined;
  /** By which the seat is theirs; undefined where the lot fell on them. */
  readonly office: Office | undefined;
  readonly state: SeatState;
  readonly why: WhyLeft | undefined;
  readonly askedAt: Date;
}

/** How far the making of the keys has come, beside what was handed in. */
export interface CeremonyState {
  readonly attempt: number;
  readonly isRunning: boolean;
  readonly since: Date;
}

export const isTaken = ({ state }: Pick<TrusteeSeat, "state">): boolean => state !== "left";

/** Somebody who could be a trustee; without an office, one of those drawn by lot. */
export interface Eligible {
  readonly personId: PersonId;
  readonly office: Office | undefined;
  /** For which all keys of one body are one key. */
  readonly bodies: readonly Body[];
}

interface SeatFacts {
  readonly wanted: number;
  readonly seats: readonly TrusteeSeat[];
  /** Undefined before it has begun for the first time. */
  readonly ceremony: CeremonyState | undefined;
  /** Numbers that have not handed in what the present round asks for. */
  readonly missing: readonly number[];
  /** Who holds a seat and is a member in good standing. */
  readonly members: ReadonlySet<PersonId>;
  /** Of those who hold a seat, as whoever is next in line has them. */
  readonly bodiesOf: ReadonlyMap<PersonId, readonly Body[]>;
  /** Officers in the order of the rulebook, then members in the order of the lot. */
  readonly line: readonly Eligible[];
  readonly answerDays: number;
  readonly roundDays: number;
}

export interface SeatChanges {
  readonly leaving: readonly (TrusteeSeat & { readonly why: WhyLeft })[];
  readonly asking: readonly (Eligible & { readonly number: number })[];
}

const DAY_MS = 86_400_000;

const isOver = (since: Date, days: number, now: Date): boolean =>
  now.getTime() - since.getTime() >= days * DAY_MS;

function whyLeaves(facts: SeatFacts, seat: TrusteeSeat, now: Date): WhyLeft | undefined {
  const { ceremony, members, missing } = facts;
  if (seat.personId === undefined || !members.has(seat.personId)) return "gone";
  if (seat.state === "asked") {
    return isOver(seat.askedAt, facts.answerDays, now) ? "no-answer" : undefined;
  }
  const isLate =
    ceremony?.isRunning === true &&
    missing.includes(seat.number) &&
    isOver(ceremony.since, facts.roundDays, now);
  return isLate ? "silent" : undefined;
}

/**
 * Whose seat falls vacant, and who is asked to take the vacant ones: of each body one, nobody twice. Where the line is
 * at its end, a seat stays empty; then the ballot waits, and is not held in the end.
 */
export function decideSeats(facts: SeatFacts, now: Date): SeatChanges {
  const taken = facts.seats.filter(isTaken);
  const leaving = taken.flatMap((seat) => {
    const why = whyLeaves(facts, seat, now);
    return why === undefined ? [] : [{ ...seat, why }];
  });
  const staying = taken.filter((seat) => !leaving.some(({ id }) => id === seat.id));
  const bodies = new Set(
    staying.flatMap(({ personId }) => (personId && facts.bodiesOf.get(personId)) ?? []),
  );
  const asked = new Set(facts.seats.map(({ personId }) => personId));
  const numbers = Array.from({ length: facts.wanted }, (_, i) => i + 1).filter(
    (number) => !staying.some((seat) => seat.number === number),
  );
  const asking: (Eligible & { readonly number: number })[] = [];
  for (const one of facts.line) {
    const number = numbers[asking.length];
    if (number === undefined) break;
    if (asked.has(one.personId) || one.bodies.some((body) => bodies.has(body))) continue;
    asked.add(one.personId);
    for (const body of one.bodies) bodies.add(body);
    asking.push({ ...one, number });
  }
  return { leaving, asking };
}
