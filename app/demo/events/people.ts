import { listBranches, listOfficers, listVotingIn } from "../../branches/door.ts";
import { findCoordinators, listTeams } from "../../teams/door.ts";
import type { Somebody } from "../filling/people.ts";
import type { Stage } from "../filling/stage.ts";
import { diceFor } from "../living/dice-for.ts";

/** Who holds something: a branch or a team, by its scope as forms send it, and its people. */
export interface Holding {
  readonly scope: string;
  /** Its first officer, or whoever of its members offers to lead. */
  readonly lead: Somebody;
  /** Others of it whom no visitor can be, in an order that no other story changes. */
  readonly others: readonly Somebody[];
}

/** The people of a branch, where somebody leads. */
export async function inBranch(stage: Stage, name: string, why: string): Promise<Holding> {
  const branch = (await listBranches(stage.tx)).find((one) => one.name === name);
  if (branch === undefined) throw new Error(`there is no branch ${name}`);
  const voting = new Set(await listVotingIn(stage.tx, branch.id, stage.now()));
  const willing = stage
    .lasting()
    .filter((who) => who.role === undefined && !who.isQuiet && voting.has(who.id));
  const members = diceFor("outdoors", why, name).shuffle(willing);
  const officers = await listOfficers(stage.tx, [branch.id], stage.now());
  const [lead = members[0]] = officers.flatMap(({ personId }) => stage.find(personId) ?? []);
  if (lead === undefined) throw new Error(`nobody leads anything in ${name}`);
  const others = members.filter((who) => who !== lead);
  return { scope: `branch:${branch.id}`, lead, others };
}

const TEAM = "Stalls and doorsteps";

/** The team that stands where there is no branch yet, with people of the nearest one. */
export async function inTeam(stage: Stage, nearest: string, why: string): Promise<Holding> {
  const { teams } = await listTeams(stage.tx, {});
  const team = teams.find(({ name }) => name === TEAM);
  if (team === undefined) throw new Error(`there is no team ${TEAM}`);
  const [coordinator] = await findCoordinators(stage.tx, team, stage.now());
  const lead = stage.find(coordinator?.personId);
  if (lead === undefined) throw new Error(`nobody coordinates ${TEAM}`);
  const { others } = await inBranch(stage, nearest, why);
  return { scope: `team:${team.id}`, lead, others };
}
