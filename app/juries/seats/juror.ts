import type { Actor } from "../../../platform/actor.ts";
import type { Tx } from "../../../platform/database/database.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { personWho } from "../../membership/door.ts";
import type { Challenge, JurySitting, Seat } from "../challenge.ts";
import { lockChallenge } from "../queries.ts";
import { refusals } from "../words.ts";
import { findSeat } from "./queries.ts";

export interface JurorFacts {
  readonly challenge: Challenge;
  readonly jury: JurySitting | undefined;
  readonly seat: Seat | undefined;
}

/** The jury, locked, and the seat on it of whoever acts. */
export async function findJurorFacts(
  tx: Tx,
  id: number,
  actor: Actor,
): Promise<JurorFacts | Refusal> {
  const challenge = await lockChallenge(tx, id);
  if (challenge === undefined) return refuse("not-found", refusals.refuse.unknown);
  const seat = await findSeat(tx, id, personWho(actor).personId);
  return { challenge, jury: challenge.jury, seat };
}

export interface Juror {
  readonly challenge: Challenge;
  readonly jury: JurySitting;
  readonly seat: Seat;
}

/** The juror who may still act; or why there is none. A seat that was given to another is gone. */
export function decideJuror({ challenge, jury, seat }: JurorFacts, now: Date): Juror | Refusal {
  if (seat === undefined) return refuse("not-allowed", refusals.refuse.notJuror);
  if (seat.state === "replaced") return refuse("conflict", refusals.refuse.replaced);
  if (seat.state === "declined") return refuse("conflict", refusals.refuse.declined);
  if (jury === undefined || challenge.state !== "sitting" || now >= jury.endsAt) {
    return refuse("conflict", refusals.refuse.juryOver);
  }
  if (seat.state === "voted") return refuse("conflict", refusals.refuse.votedAlready);
  if (seat.state === "called" && now >= seat.answerBy) {
    return refuse("conflict", refusals.refuse.answerOver);
  }
  return { challenge, jury, seat };
}
