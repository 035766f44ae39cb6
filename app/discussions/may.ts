import type { Actor } from "../../platform/actor.ts";
import { type Refusal, refuse } from "../../platform/refusal.ts";
import { mayTakePart } from "../membership/door.ts";
import type { Topic } from "./topic.ts";
import { refusals } from "./words.ts";

/** Supporters, members, and members whose membership has run out: everybody whose address is confirmed. */
export function mayRead(actor: Actor): Refusal | undefined {
  if (actor.kind !== "person") return refuse("not-signed-in", refusals.may.signIn);
  const isKnown = actor.standing !== "unconfirmed" && actor.standing !== "visitor";
  return isKnown ? undefined : refuse("not-allowed", refusals.may.confirm);
}

/** Whoever reads may write too, unless they are suspended. */
export const mayComment = (actor: Actor): Refusal | undefined =>
  mayRead(actor) ?? mayTakePart(actor);

/** Is the topic open to comments? */
export const whyNoComment = (topic: Pick<Topic, "stage">): Refusal | undefined =>
  topic.stage === "closed" ? refuse("conflict", refusals.topic.closed) : undefined;

/** Is the topic open to arguments, sides and summaries? */
export function whyNoArgument(topic: Pick<Topic, "stage">): Refusal | undefined {
  if (topic.stage === "full") return undefined;
  const says = topic.stage === "closed" ? refusals.topic.closed : refusals.topic.commentsOnly;
  return refuse("conflict", says);
}
