import type { Actor } from "../../platform/actor.ts";
import { type Refusal, refuse } from "../../platform/refusal.ts";
import { mayInGoodStanding, mayTakePart } from "../membership/door.ts";
import type { OpinionTopic } from "./topic.ts";
import { refusals } from "./words.ts";

/** Everybody whose address is confirmed: supporters, members, and members whose membership has run out. */
export function mayRead(actor: Actor): Refusal | undefined {
  if (actor.kind !== "person") return refuse("not-signed-in", refusals.may.signIn);
  const isKnown = actor.standing !== "unconfirmed" && actor.standing !== "visitor";
  return isKnown ? undefined : refuse("not-allowed", refusals.may.confirm);
}

/** Whoever reads a statement may report it, unless they are suspended. */
export const mayReport = (actor: Actor): Refusal | undefined =>
  mayRead(actor) ?? mayTakePart(actor);

/** Members add statements and answer, from their first hour on. */
export const mayTakePartInOpinions = mayInGoodStanding;

export const whyClosed = ({ isOpen }: Pick<OpinionTopic, "isOpen">): Refusal | undefined =>
  isOpen ? undefined : refuse("conflict", refusals.topic.closed);
