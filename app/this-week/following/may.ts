import type { Actor } from "../../../platform/actor.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { refusals } from "../words.ts";

/** Everybody who belongs, in whatever standing, hears of what they want to hear of. */
export const maySignedIn = (actor: Actor): Refusal | undefined =>
  actor.kind === "person" ? undefined : refuse("not-signed-in", refusals.signIn);
