import type { Actor } from "../../../platform/actor.ts";
import type { Reader } from "../../../platform/database/database.ts";
import { isRefusal, type Refusal, refuse } from "../../../platform/refusal.ts";
import { findBelongingIn, officeHere } from "../../branches/door.ts";
import { mayAskFor, mayInGoodStanding, personWho } from "../../membership/door.ts";
import { findCoordinators, findPlace, findTeam, leadsIt } from "../../teams/door.ts";
import type { Event, Scope } from "../event.ts";
import { refusals } from "../words.ts";

/** What somebody may do there: an officer's or a coordinator's event is open at once, a member's is proposed. */
export type MayHold = "holds" | "proposes";

/**
 * Whether somebody may hold an event there, by what the rulebook gives them already: who writes to all members for the
 * whole party, who edits a branch's page for the branch, who coordinates a team for the team.
 */
export async function howMayHold(
  db: Reader,
  actor: Actor,
  scope: Scope,
  now: Date,
): Promise<MayHold | Refusal> {
  const whyNot = mayInGoodStanding(actor);
  if (whyNot !== undefined) return whyNot;
  if (scope.kind === "party") {
    return mayAskFor(actor, "mail-to-all") === undefined
      ? "holds"
      : refuse("not-allowed", refusals.holding.party);
  }
  return scope.kind === "branch"
    ? inBranch(db, actor, scope.id, now)
    : inTeam(db, actor, scope.id, now);
}

async function inBranch(
  db: Reader,
  actor: Actor,
  id: number,
  now: Date,
): Promise<MayHold | Refusal> {
  const here = await officeHere(db, { actor, id, power: "edit-page" }, now);
  if (!isRefusal(here)) return "holds";
  if (here.kind !== "not-allowed") return here;
  const belongs = await findBelongingIn(db, personWho(actor).personId, id);
  return belongs === undefined ? refuse("not-allowed", refusals.holding.branch) : "proposes";
}

async function inTeam(db: Reader, actor: Actor, id: number, now: Date): Promise<"holds" | Refusal> {
  const team = await findTeam(db, id);
  if (team === undefined || team.state !== "running")
    return refuse("not-found", refusals.holding.noTeam);
  const [place, coordinators] = await Promise.all([
    findPlace(db, id, personWho(actor).personId),
    findCoordinators(db, team, now),
  ]);
  return leadsIt(coordinators, place, true)
    ? "holds"
    : refuse("not-allowed", refusals.holding.team);
}

/** Does somebody do what an officer of the event's branch, team or party does? */
export const actsFor = async (
  db: Reader,
  { scope }: Pick<Event, "scope">,
  actor: Actor,
  now: Date,
): Promise<boolean> => (await howMayHold(db, actor, scope, now)) === "holds";

export const isHost = ({ hostId }: Pick<Event, "hostId">, actor: Actor): boolean =>
  actor.kind === "person" && actor.personId === hostId;
