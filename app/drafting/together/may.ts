import type { Actor } from "../../../platform/actor.ts";
import type { TextAt } from "../../../platform/house.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { mayInGoodStanding, personWho } from "../../membership/door.ts";
import { refusals } from "../words.ts";

/** To whoever is none of its authors, a text that is nobody else's business is not there. */
export function whyNotRead(actor: Actor, text: TextAt | undefined): Refusal | undefined {
  const refusal = mayInGoodStanding(actor);
  if (refusal !== undefined) return refusal;
  if (text === undefined) return refuse("not-found", refusals.refuse.unknown);
  if (text.authors.includes(personWho(actor).personId)) return undefined;
  return text.isPublished
    ? refuse("not-allowed", refusals.refuse.notAuthor)
    : refuse("not-found", refusals.refuse.unknown);
}

/** Asked of each message, and of each form. */
export function whyNotWrite(actor: Actor, text: TextAt | undefined): Refusal | undefined {
  const refusal = whyNotRead(actor, text);
  if (refusal !== undefined) return refusal;
  return text?.isOpen === true ? undefined : refuse("conflict", refusals.refuse.closed);
}
