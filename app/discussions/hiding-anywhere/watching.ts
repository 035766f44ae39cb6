import type { Actor } from "../../../platform/actor.ts";
import { mayAskFor, mayReadAsMember } from "../../membership/door.ts";
import { mayComment } from "../may.ts";

/** What whoever looks may do about what others show. */
export interface Watching {
  readonly now: Date;
  readonly mayReport: boolean;
  /** They hold an office that asks for it. */
  readonly mayAskToHide: boolean;
}

export const watchingOf = (actor: Actor, now: Date): Watching => ({
  now,
  mayReport: mayComment(actor) === undefined,
  mayAskToHide: mayAskFor(actor, "hide-post") === undefined,
});

/** The same of what members alone may report, as they alone may read all that stands there. */
export function watchingAsMember(actor: Actor, now: Date): Watching {
  const watching = watchingOf(actor, now);
  return { ...watching, mayReport: watching.mayReport && mayReadAsMember(actor) === undefined };
}
