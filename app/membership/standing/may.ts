import { type Actor, type Person, readsAsMember } from "../../../platform/actor.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { officesThatAsk, type PowerName } from "../../rulebook/door.ts";
import { refusals } from "../words.ts";

/** Anybody who is signed in. */
export const maySignedIn = (actor: Actor): Refusal | undefined =>
  actor.kind === "person" ? undefined : refuse("not-signed-in", refusals.may.signIn);

/** Anybody who is signed in and takes part: supporters and lapsed members too, but nobody who is suspended. */
export function mayTakePart(actor: Actor): Refusal | undefined {
  if (actor.kind !== "person") return refuse("not-signed-in", refusals.may.signIn);
  return actor.standing === "suspended" ? refuse("not-allowed", refusals.may.suspended) : undefined;
}

/** What somebody who is no member in good standing is told: why, and what to do. */
const WHY_NOT = {
  visitor: refusals.may.signIn,
  unconfirmed: refusals.may.unconfirmed,
  supporter: refusals.may.supporter,
  lapsed: refusals.may.lapsed,
  suspended: refusals.may.suspended,
} as const;

/** A member in good standing. */
export function mayInGoodStanding(actor: Actor): Refusal | undefined {
  if (actor.kind !== "person") return refuse("not-signed-in", refusals.may.signIn);
  if (actor.standing === "member") return undefined;
  return refuse("not-allowed", WHY_NOT[actor.standing]);
}

/** Reads what is for members: those in good standing, and those of them who are suspended for some days. */
export const mayReadAsMember = (actor: Actor): Refusal | undefined =>
  readsAsMember(actor) ? undefined : mayInGoodStanding(actor);

/** May this person ask for an act that takes this power? In good standing, and in an office that carries it. */
export const mayAskFor = (actor: Actor, power: PowerName): Refusal | undefined => {
  const refusal = mayInGoodStanding(actor);
  if (refusal !== undefined || actor.kind !== "person") return refusal;
  const carriers: readonly string[] = officesThatAsk(power);
  const carries = actor.offices.some((office) => carriers.includes(office));
  return carries ? undefined : refuse("not-allowed", refusals.may.ask);
};

/** Only the platform's own clock. */
export const mayTheClock = (actor: Actor): Refusal | undefined =>
  actor.kind === "clock" ? undefined : refuse("not-allowed", refusals.may.clock);

/** Only a command that is run on the server. */
export const mayTheOperator = (actor: Actor): Refusal | undefined =>
  actor.kind === "operator" ? undefined : refuse("not-allowed", refusals.may.operator);

/** The person who acts, in an act whose `may` has let only people through. */
export function personWho(actor: Actor): Person {
  if (actor.kind !== "person") throw new Error("an act for people was done by somebody else");
  return actor;
}
