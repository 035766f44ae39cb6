import type { ActContext } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/database/database.ts";
import { isRefusal, type Refusal, refuse } from "../../../platform/refusal.ts";
import { type Event, eventFacts, hostFacts, lockEvent, runFacts } from "../../events/door.ts";
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

/** For whoever helps there. */
export const helperFacts = async (tx: Tx, id: number, { now }: Context) =>
  withPlace(tx, await eventFacts(tx, id, { now }));

/** For its lead, and for whoever acts for the branch or team that offers it. */
export const planFacts = async (tx: Tx, id: number, context: Context) =>
  withPlace(tx, await runFacts(tx, id, context));

/** For its lead alone, also when it is over. */
export const leadFacts = async (tx: Tx, id: number, context: Context) =>
  withPlace(tx, await hostFacts(tx, id, context));

/** For what is counted after it: as for planning, and also when it is over. */
export const countFacts = async (tx: Tx, id: number, context: Context) => {
  const event = await lockEvent(tx, id);
  const isPast = event !== undefined && event.endsAt <= context.now;
  return isPast ? leadFacts(tx, id, context) : planFacts(tx, id, context);
};
