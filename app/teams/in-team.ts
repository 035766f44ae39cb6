import type { ActContext } from "../../platform/act.ts";
import type { Reader, Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import { type Refusal, refuse } from "../../platform/refusal.ts";
import { findPeople, mayInGoodStanding, personWho } from "../membership/door.ts";
import { listBelonging } from "./in-branch.ts";
import { findPlace, listCoordinators, lockTeam } from "./queries.ts";
import { type Coordinator, isOver, type Place, type Team } from "./team.ts";
import { refusals } from "./words.ts";

/** A team as somebody acts in it, held until the transaction is over. */
export interface InTeam {
  readonly team: Team;
  readonly personId: PersonId;
  /** Undefined for whoever has nothing to do with it. */
  readonly place: Place | undefined;
  readonly coordinators: readonly Coordinator[];
  readonly leads: boolean;
}

/**
 * Who coordinates a team at this moment: whose term runs and who is a member in good standing. Whoever is suspended does
 * not meanwhile, and whoever is no member, or of a branch's team belongs there no longer, does no more.
 */
export async function findCoordinators(
  db: Reader,
  { id, scope }: Pick<Team, "id" | "scope">,
  now: Date,
): Promise<readonly Coordinator[]> {
  const all = (await listCoordinators(db, id)).filter((one) => !isOver(one, now));
  const here = await listBelonging(
    db,
    scope,
    all.map(({ personId }) => personId),
  );
  const found = all.filter(({ personId }) => here.includes(personId));
  const people = await findPeople(
    db,
    found.map(({ personId }) => personId),
    now,
  );
  return found.filter(({ personId }) => {
    const person = people.get(personId);
    return person !== undefined && mayInGoodStanding(person) === undefined;
  });
}

/** May they do what a coordinator does? Where nobody coordinates it, every member in it may. */
export const leadsIt = (
  coordinators: readonly Coordinator[],
  place: Place | undefined,
  isMember: boolean,
): boolean =>
  place?.state === "in" &&
  isMember &&
  (coordinators.length === 0 || coordinators.some(({ personId }) => personId === place.personId));

type Context = Pick<ActContext, "actor" | "now">;

/** The team that a form names, for whoever acts; refused where it is closed. */
export async function teamFacts(
  tx: Tx,
  id: number,
  { actor, now }: Context,
): Promise<InTeam | Refusal> {
  const team = await lockTeam(tx, id);
  if (team === undefined) return refuse("not-found", refusals.team.unknown);
  if (team.state === "closed") return refuse("conflict", refusals.team.closed);
  const { personId } = personWho(actor);
  const place = await findPlace(tx, id, personId);
  const coordinators = await findCoordinators(tx, team, now);
  const leads = leadsIt(coordinators, place, mayInGoodStanding(actor) === undefined);
  return { team, personId, place, coordinators, leads };
}

/** The same for what only its people do. */
export async function insideFacts(
  tx: Tx,
  id: number,
  context: Context,
): Promise<(InTeam & { readonly place: Place }) | Refusal> {
  const facts = await teamFacts(tx, id, context);
  if (!("team" in facts)) return facts;
  const { place } = facts;
  return place?.state === "in" ? { ...facts, place } : refuse("not-allowed", refusals.team.notIn);
}

/** The same for what its coordinators do. */
export async function leadFacts(
  tx: Tx,
  id: number,
  context: Context,
): Promise<(InTeam & { readonly place: Place }) | Refusal> {
  const facts = await insideFacts(tx, id, context);
  if (!("team" in facts) || facts.leads) return facts;
  return refuse("not-allowed", refusals.team.notLeading);
}

/** And for what nobody does in a team that has not found its founders. */
export const whyNotRunning = ({ team }: Pick<InTeam, "team">): Refusal | undefined =>
  team.state === "running" ? undefined : refuse("conflict", refusals.team.forming);
