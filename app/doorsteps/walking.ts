import type { Actor } from "../../platform/actor.ts";
import type { Reader, Tx } from "../../platform/database/database.ts";
import { isRefusal, type Refusal, refuse } from "../../platform/refusal.ts";
import { dayOf } from "../../platform/time/days.ts";
import { personWho } from "../membership/door.ts";
import { findHours, type Hours, whyNoDoors } from "./in-branch.ts";
import { findRegister, type Register } from "./register/register-queries.ts";
import { addLook } from "./register/register-store.ts";
import {
  type Door,
  findRound,
  listCanvassers,
  listDoors,
  listKnocked,
  type Round,
} from "./rounds/round-queries.ts";
import { inOrder } from "./rounds/walk.ts";
import { refusals } from "./words.ts";

/** A round, for the members who were named for it and for nobody else, whatever their office. */
export async function walkFacts(db: Reader, id: number, actor: Actor): Promise<Round | Refusal> {
  const round = await findRound(db, id);
  const named = round === undefined ? [] : await listCanvassers(db, id);
  return round !== undefined && named.includes(personWho(actor).personId)
    ? round
    : refuse("not-found", refusals.unknownRound);
}

/** A copy of a round's doors, in the order in which they are walked. */
export interface Walked {
  readonly round: Round;
  readonly register: Register;
  readonly hours: Hours;
  readonly doors: readonly Door[];
  /** At which of them somebody has knocked on this round. */
  readonly done: ReadonlySet<number>;
}

/** The doors of a round during its hours. That they were looked at is noted with them. */
export async function takeCopy(
  tx: Tx,
  id: number,
  { actor, now }: { readonly actor: Actor; readonly now: Date },
): Promise<Walked | Refusal> {
  const round = await walkFacts(tx, id, actor);
  if (isRefusal(round)) return round;
  const hours = await findHours(tx, round.eventId);
  const whyNot = whyNoDoors(hours, now);
  if (whyNot !== undefined || hours === undefined) return whyNot ?? refuse("gone", refusals.over);
  const register = await findRegister(tx, round.registerId);
  if (register === undefined) return refuse("not-found", refusals.unknownRound);
  const by = personWho(actor).personId;
  await addLook(tx, { registerId: register.id, roundId: round.id, by }, now);
  const doors = inOrder(await listDoors(tx, round, dayOf(now)), round);
  return { round, register, hours, doors, done: await listKnocked(tx, id) };
}
