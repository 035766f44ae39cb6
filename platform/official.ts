import type { Actor, RunningRequest } from "./actor.ts";
import { type Refusal, refuse } from "./refusal.ts";

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
      : refuse("not-allowed", "Only a jury, or two keys together, can undo this.");

/** A jury undoes what it judged. What another request has done since to the same thing, nobody has challenged. */
export const mayUndoWhatDid = (request: number | undefined, actor: Actor): boolean =>
  actor.kind !== "jury" || actor.requestId === request;

/** Where a request can be read, and challenged. */
export const requestPath = (number: number): string => `/requests/${number}`;

/** Who undid it, in words, and why: of a jury or a request. */
export function undoneBy(actor: Actor): { readonly by: string; readonly why: string } {
  if (actor.kind !== "jury" && actor.kind !== "request") {
    throw new Error("an official act was undone by somebody else");
  }
  return { by: actor.by, why: actor.why };
}
