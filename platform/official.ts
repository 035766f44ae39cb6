import type { Actor, RunningRequest } from "./actor.ts";
import { byJury, type Capacity } from "./capacity.ts";
import { type Refusal, refuse } from "./refusal.ts";
import { refusals } from "./words.ts";

/** The request that an act with a power runs by; `performWithin` has let nobody else through. */
export function requestWho(actor: Actor): RunningRequest {
  if (actor.kind !== "request") throw new Error("an act with a power was done without a request");
  return actor;
}

/** For the act that undoes another: a jury may, or another request with the same power. */
export const mayUndo =
  (power: string) =>
  (actor: Actor): Refusal | undefined =>
    actor.kind === "jury" || (actor.kind === "request" && actor.power === power)
      ? undefined
      : refuse("not-allowed", refusals["only-a-jury"]);

/** A jury undoes what it judged. What another request has done since to the same thing, nobody has challenged. */
export const mayUndoWhatDid = (request: number | undefined, actor: Actor): boolean =>
  actor.kind !== "jury" || actor.requestId === request;

/** In which capacity an official act was done or undone, and why: of a request or a jury. */
export function doneBy(actor: Actor): { readonly by: Capacity; readonly why: string } {
  if (actor.kind === "jury") return { by: byJury, why: actor.why };
  if (actor.kind === "request") return { by: actor.by, why: actor.why };
  throw new Error("an official act was done or undone by somebody else");
}
