import { isRefusal, type Refusal, refuse } from "../../../platform/refusal.ts";
import { type Event, stateOf } from "../event.ts";
import { refusals } from "../words.ts";
import type { Coming } from "./coming-queries.ts";
import type { Said } from "./coming-store.ts";
import { type Answer, decidePlace, type Room } from "./places.ts";

interface Typed {
  readonly answer: Answer;
  readonly plus: number;
  readonly lifts: number;
  readonly liftFrom?: string | undefined;
  readonly showsName: boolean;
}

/** What is kept of an answer, and whether it has a place; or why it cannot be given now. */
export function decideSaid(
  {
    event,
    room,
    held,
  }: { readonly event: Event; readonly room: Room; readonly held: Coming | undefined },
  { answer, plus, lifts, liftFrom, showsName }: Typed,
  now: Date,
): Said | Refusal {
  if (stateOf(event, now) === "proposed") return refuse("conflict", refusals.coming.notOpen);
  const place = decidePlace(room, held, { answer, plus });
  if (isRefusal(place)) return place;
  if (answer === "no")
    return { answer, place, plus: 0, liftSeats: 0, liftFrom: undefined, showsName: false };
  const lift = lifts > 0 ? { liftSeats: lifts, liftFrom } : { liftSeats: 0, liftFrom: undefined };
  return { answer, place, plus, ...lift, showsName };
}
