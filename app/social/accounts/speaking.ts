import type { Actor, Person } from "../../../platform/actor.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { mayAskFor, mayInGoodStanding } from "../../membership/door.ts";
import {
  bodyOf,
  findAskingOffice,
  isOffice,
  keyBodiesOf,
  type PowerName,
} from "../../rulebook/door.ts";
import { refusals } from "../words.ts";

/** The power by which accounts are connected. */
export const SPEAKING: PowerName = "speak-for-party";

/** Whoever may ask for it or turn its key: any one of them disconnects an account. */
export function maySpeak(actor: Actor): Refusal | undefined {
  const refusal = mayInGoodStanding(actor);
  if (refusal !== undefined || actor.kind !== "person") return refusal;
  if (mayAskFor(actor, SPEAKING) === undefined) return undefined;
  return speakingOfficeOf(actor) !== undefined
    ? undefined
    : refuse("not-allowed", refusals.accounts.notSpeaking);
}

/** The office by which they may. */
export function speakingOfficeOf({ offices }: Person): string | undefined {
  const bodies = keyBodiesOf(SPEAKING);
  return (
    findAskingOffice(SPEAKING, offices) ??
    offices.find((office) => isOffice(office) && bodies.some((body) => body === bodyOf(office)))
  );
}
