import type { ActContext } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/database/database.ts";
import { isRefusal, type Refusal, refuse } from "../../../platform/refusal.ts";
import { type Event, stateOf, type Which } from "../event.ts";
import { refusals } from "../words.ts";
import { listOtherDates, lockEvent, lockSeries } from "./event-queries.ts";
import { actsFor, isHost } from "./may-hold.ts";

type Context = Pick<ActContext, "actor" | "now">;

/** The event that a form names, held until the transaction is over; refused where nothing can be done about it any more. */
export async function eventFacts(
  tx: Tx,
  id: number,
  { now }: Pick<Context, "now">,
): Promise<Event | Refusal> {
  const event = await lockEvent(tx, id);
  if (event === undefined) return refuse("not-found", refusals.unknown);
  const state = stateOf(event, now);
  if (state === "cancelled") return refuse("conflict", refusals.cancelled);
  return state === "over" ? refuse("gone", refusals.over) : event;
}

/** The same for its host, and for whoever acts for the branch, the team or the party that holds it. */
export async function runFacts(tx: Tx, id: number, context: Context): Promise<Event | Refusal> {
  const event = await eventFacts(tx, id, context);
  if (isRefusal(event) || isHost(event, context.actor)) return event;
  const isTheirs = await actsFor(tx, event, context.actor, context.now);
  return isTheirs ? event : refuse("not-allowed", refusals.notYours);
}

/** The same with those of its later dates that are changed with it: none where one date alone is meant. */
export async function seriesFacts(
  tx: Tx,
  { id, which }: { readonly id: number; readonly which: Which },
  context: Context,
): Promise<{ readonly event: Event; readonly later: readonly Event[] } | Refusal> {
  if (which === "later") await lockSeries(tx, id);
  const event = await runFacts(tx, id, context);
  if (isRefusal(event)) return event;
  const others = which === "later" ? await listOtherDates(tx, event, context.now) : [];
  return { event, later: others.filter(({ startsAt }) => startsAt > event.startsAt) };
}

/** What only its host does, also when it is over: they alone know who comes. */
export async function hostFacts(tx: Tx, id: number, { actor }: Context): Promise<Event | Refusal> {
  const event = await lockEvent(tx, id);
  if (event === undefined) return refuse("not-found", refusals.unknown);
  return isHost(event, actor) ? event : refuse("not-allowed", refusals.hostAlone);
}
