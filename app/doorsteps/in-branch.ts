import type { Actor } from "../../platform/actor.ts";
import type { Reader } from "../../platform/database/database.ts";
import { isRefusal, type Refusal, refuse } from "../../platform/refusal.ts";
import { officeHere } from "../branches/door.ts";
import { type Event, findEvent } from "../events/door.ts";
import { findRegister, lockRegister, type Register } from "./register/register-queries.ts";
import { findRound, lockRound, type Round } from "./rounds/round-queries.ts";
import { refusals } from "./words.ts";

type Context = { readonly actor: Actor; readonly now: Date };

/**
 * The branch in which somebody may have the register: for those alone whose office lets them look up how to reach members
 * there, which is the closest that the constitution gives to it.
 */
export const mayHaveRegister = (db: Reader, id: number, { actor, now }: Context) =>
  officeHere(db, { actor, id, power: "look-up" }, now);

/** A copy of the register, for the officers of its branch. Whoever may not see it learns not even that it is there. */
export async function registerFacts(
  db: Reader,
  id: number,
  context: Context,
  { isHeld = false } = {},
): Promise<Register | Refusal> {
  const register = await (isHeld ? lockRegister : findRegister)(db, id);
  if (register === undefined) return refuse("not-found", refusals.unknownRegister);
  const here = await mayHaveRegister(db, register.branchId, context);
  return isRefusal(here) ? refuse("not-found", refusals.unknownRegister) : register;
}

/** A round, for the officers of its branch. */
export async function roundFacts(
  db: Reader,
  id: number,
  context: Context,
  { isHeld = false } = {},
): Promise<Round | Refusal> {
  const round = await (isHeld ? lockRound : findRound)(db, id);
  if (round === undefined) return refuse("not-found", refusals.unknownRound);
  const here = await mayHaveRegister(db, round.branchId, context);
  return isRefusal(here) ? refuse("not-found", refusals.unknownRound) : round;
}

/** Events at which doors are knocked or leaflets given. */
const KINDS: readonly string[] = ["canvass", "leafleting"];

/** Why no round is made for an event: it is another branch's, of another kind, over, called off, proposed or hidden. */
export function whyNoRound(
  event: Event | undefined,
  branchId: number,
  now: Date,
): Refusal | undefined {
  const isHere = event?.scope.kind === "branch" && event.scope.id === branchId;
  if (event === undefined || !isHere || !KINDS.includes(event.kind))
    return refuse("invalid", refusals.noEvent, "event");
  return isOn(event) && now < event.endsAt
    ? undefined
    : refuse("invalid", refusals.eventOver, "event");
}

const isOn = ({ cancelledAt, isProposed, hidden }: Event): boolean =>
  cancelledAt === undefined && !isProposed && hidden === undefined;

/** From when to when a round is walked; undefined where its event is not held any more. */
export interface Hours {
  readonly opensAt: Date;
  readonly closesAt: Date;
}

export async function findHours(db: Reader, eventId: number): Promise<Hours | undefined> {
  const event = await findEvent(db, eventId);
  if (event === undefined) return undefined;
  const { startsAt: opensAt, endsAt, cancelledAt } = event;
  if (event.isProposed || event.hidden !== undefined) return undefined;
  const closesAt = cancelledAt !== undefined && cancelledAt < endsAt ? cancelledAt : endsAt;
  return { opensAt, closesAt };
}

/** Why the doors of a round are shown to nobody now: a shift begins and ends, and its list with it. */
export function whyNoDoors(hours: Hours | undefined, now: Date): Refusal | undefined {
  if (hours === undefined) return refuse("gone", refusals.over);
  if (now < hours.opensAt) return refuse("conflict", refusals.early);
  return now < hours.closesAt ? undefined : refuse("gone", refusals.over);
}
