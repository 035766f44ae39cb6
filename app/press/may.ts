import type { Actor } from "../../platform/actor.ts";
import { byTeam, type Capacity, inOffice } from "../../platform/capacity.ts";
import type { Reader } from "../../platform/database/database.ts";
import { type Refusal, refuse } from "../../platform/refusal.ts";
import { mayAskFor, mayInGoodStanding, personWho } from "../membership/door.ts";
import { bodyOf } from "../offices/door.ts";
import { keyBodiesOf } from "../rulebook/door.ts";
import { findOnDuty, isOnDuty } from "../teams/door.ts";
import { refusals } from "./words.ts";

/** What is published in the party's name, a release or an article, takes two keys of two bodies. */
export const SPEAKING = "speak-for-party";

/** Why somebody does not write releases: they are neither in the team that does, nor may they ask for one to go out. */
export async function whyNotWriter(db: Reader, actor: Actor): Promise<Refusal | undefined> {
  const refusal = mayInGoodStanding(actor);
  if (refusal !== undefined || mayAskFor(actor, SPEAKING) === undefined) return refusal;
  const isIn = await isOnDuty(db, "press", personWho(actor).personId);
  return isIn ? undefined : refuse("not-allowed", refusals.notWriter);
}

/** Why somebody does not read what is not out yet: whoever writes it or signs it does. */
export async function whyNotEarly(db: Reader, actor: Actor): Promise<Refusal | undefined> {
  const banned = mayInGoodStanding(actor);
  if (banned !== undefined || actor.kind !== "person") return banned;
  const refusal = await whyNotWriter(db, actor);
  if (refusal === undefined) return undefined;
  const bodies: readonly string[] = keyBodiesOf(SPEAKING);
  const signs = actor.offices.some((office) => bodies.includes(bodyOf(office) ?? ""));
  return signs ? undefined : refusal;
}

/** In which capacity somebody does what writers do: as one of the team, or in their offices. */
export async function capacityOfWriter(db: Reader, actor: Actor, now: Date): Promise<Capacity> {
  const { personId, offices } = personWho(actor);
  const team = await findOnDuty(db, "press", now);
  return team !== undefined && (await isOnDuty(db, "press", personId))
    ? byTeam(team.teamId, 1)
    : inOffice(...offices);
}
