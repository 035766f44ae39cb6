import type { ActContext } from "../../../platform/act.ts";
import type { Actor } from "../../../platform/actor.ts";
import type { Tx } from "../../../platform/database/database.ts";
import { isRefusal, type Refusal, refuse } from "../../../platform/refusal.ts";
import {
  type Event,
  eventFacts,
  hostFacts,
  lockEvent,
  maySee,
  runFacts,
} from "../../events/door.ts";
import { mayReadAsMember } from "../../membership/door.ts";
import { refusals } from "../words.ts";
import { findPlace, type Place } from "./place-queries.ts";

type Context = Pick<ActContext, "actor" | "now">;

export interface InPlace {
  readonly event: Event;
  readonly place: Place;
}

/** A place with its event, which is held until the transaction is over: of two for the last place one has it. */
async function withPlace(tx: Tx, event: Event | Refusal): Promise<InPlace | Refusal> {
  if (isRefusal(event)) return event;
  const place = await findPlace(tx, event.id);
  return place === undefined ? refuse("not-found", refusals.noPlace) : { event, place };
}

/**
 * Why somebody does not see a place. Of what is for members it is no secret that it is there: whoever was sent the
 * address is told what they lack. Of what is proposed it is.
 */
export function whyUnseen(event: Event, actor: Actor): Refusal | undefined {
  if (maySee(event, actor)) return undefined;
  return event.isProposed ? refuse("not-found", refusals.noPlace) : mayReadAsMember(actor);
}

/** For whoever begins to help there: a place for members is theirs alone. */
export async function helperFacts(tx: Tx, id: number, context: Context) {
  const facts = await takenFacts(tx, id, context);
  return isRefusal(facts) ? facts : (whyUnseen(facts.event, context.actor) ?? facts);
}

/** For whoever helps there already, also when it is for members by now and they are none. */
export const takenFacts = async (tx: Tx, id: number, { now }: Context) =>
  withPlace(tx, await eventFacts(tx, id, { now }));

/** For its lead, and for whoever acts for the branch or team that offers it. */
const ofRunners = async (tx: Tx, id: number, context: Context) =>
  withPlace(tx, await runFacts(tx, id, context));

/** The same for what is typed of it: not while two keys hide that. */
export async function planFacts(tx: Tx, id: number, context: Context) {
  const facts = await ofRunners(tx, id, context);
  if (isRefusal(facts) || facts.place.hidden === undefined) return facts;
  return refuse("conflict", refusals.hidden.noPlaceChange);
}

/** For its lead alone, also when it is over. */
export const leadFacts = async (tx: Tx, id: number, context: Context) =>
  withPlace(tx, await hostFacts(tx, id, context));

/** For what is counted after it: as for planning, and also when it is over. */
export const countFacts = async (tx: Tx, id: number, context: Context) => {
  const event = await lockEvent(tx, id);
  const isPast = event !== undefined && event.endsAt <= context.now;
  return isPast ? leadFacts(tx, id, context) : ofRunners(tx, id, context);
};
