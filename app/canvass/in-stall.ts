import type { ActContext } from "../../platform/act.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Reader } from "../../platform/database/database.ts";
import { isRefusal, type Refusal, refuse } from "../../platform/refusal.ts";
import { actsFor, type Event, findEvent, findEvents, isHost, scopeText } from "../events/door.ts";
import { whyNotShown } from "./shown.ts";
import { type Asking, findAsking } from "./stall-queries.ts";
import { refusals } from "./words.ts";

/** The event of a stall, for its host and for whoever acts for the branch, the team or the party that holds it. */
export async function runFacts(
  db: Reader,
  eventId: number,
  { actor, now }: { readonly actor: Actor; readonly now: Date },
): Promise<Event | Refusal> {
  const event = await findEvent(db, eventId);
  if (event === undefined || event.kind !== "stall") return refuse("not-found", refusals.unknown);
  const isTheirs = isHost(event, actor) || (await actsFor(db, event, actor, now));
  return isTheirs ? event : refuse("not-allowed", refusals.notYours);
}

/** Does somebody run one of these stalls? Who acts for what is asked once for each branch, team or party, not for each stall. */
export async function runsOneOf(
  db: Reader,
  eventIds: readonly number[],
  { actor, now }: { readonly actor: Actor; readonly now: Date },
): Promise<boolean> {
  const found = await findEvents(db, eventIds);
  const stalls = [...found.values()].filter(({ kind }) => kind === "stall");
  if (stalls.some((event) => isHost(event, actor))) return true;
  const byHolder = new Map(stalls.map((event) => [scopeText(event.scope), event]));
  for (const event of byHolder.values()) if (await actsFor(db, event, actor, now)) return true;
  return false;
}

/** The same where something is asked there already. */
export async function openFacts(
  db: Reader,
  eventId: number,
  context: Pick<ActContext, "actor" | "now">,
): Promise<{ readonly event: Event; readonly asking: Asking } | Refusal> {
  const event = await runFacts(db, eventId, context);
  if (isRefusal(event)) return event;
  const asking = await findAsking(db, eventId);
  return asking === undefined ? refuse("conflict", refusals.notOpen) : { event, asking };
}

/** When its shift ends: at its end, or when it was called off. */
export const closesAt = ({ endsAt, cancelledAt }: Event): Date =>
  cancelledAt !== undefined && cancelledAt < endsAt ? cancelledAt : endsAt;

/** Why nothing is set up for it, not yet or not any more. */
export function whyClosed(event: Event, now: Date): Refusal | undefined {
  if (event.cancelledAt !== undefined) return refuse("conflict", refusals.cancelled);
  return now >= event.endsAt ? refuse("gone", refusals.over) : whyNotShown(event);
}
