import { type AnyAct, perform } from "../../../platform/act.ts";
import type { Actor, Person } from "../../../platform/actor.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { aHouse, type TestHouse } from "../../../testing/a-house.ts";
import { postedTo } from "../../../testing/letters.ts";
import { aMember } from "../../../testing/people.ts";
import { listLines } from "../../record/door.ts";
import { teamPath } from "../addresses.ts";
import { propose } from "../deciding/acts/propose.ts";
import { say } from "../deciding/acts/say.ts";
import { listOpenDecisions } from "../deciding/decision-queries.ts";
import { findCoordinators } from "../in-team.ts";
import { tendTeams } from "../jobs.ts";
import { join } from "../joining/acts/join.ts";
import { findPlace, findTeam, listTeams } from "../queries.ts";
import type { Team } from "../team.ts";
import { aRunningTeam } from "./a-running-team.ts";

const DAY_MS = 86_400_000;

async function lookUp(at: TestHouse, id: number): Promise<Team> {
  const team = await findTeam(at.house.database, id);
  if (team === undefined) throw new Error("gone");
  return team;
}

/** What can be seen of a team and its people. */
const lookingAt = (at: TestHouse) => ({
  teamNow: ({ id }: Pick<Team, "id">): Promise<Team> => lookUp(at, id),
  subjectsTo: async ({ personId }: Person): Promise<readonly string[]> =>
    (await postedTo(at.house, personId)).map(({ subject }) => subject),
  /** What the record says of a team, the newest line first. */
  linesOn: async (id: number) => {
    const { lines } = await listLines(at.house.database, { subject: teamPath(id) });
    return lines.map(({ act, by, says, facts }) => ({ act, by, says, facts }));
  },
  leadersOf: async (id: number) =>
    (await findCoordinators(at.house.database, await lookUp(at, id), at.clock.now())).map(
      ({ personId }) => personId,
    ),
});

/** A party with teams. It begins on Monday 1 March 2027 at noon. */
export function aTeamHouse() {
  const at = aHouse();
  const outcomeOf = async (act: AnyAct, input: object, actor: Actor): Promise<string> => {
    const outcome = await perform(at.house, act, input, { actor });
    if (typeof outcome === "symbol") return "done already";
    return isRefusal(outcome) ? outcome.code : "done";
  };
  const done = async (act: AnyAct, input: object, actor: Actor): Promise<void> => {
    const outcome = await outcomeOf(act, input, actor);
    if (outcome !== "done") throw new Error(`${act.name}: ${outcome}`);
  };
  const tend = () => tendTeams(at.house);
  const daysPass = async (days: number): Promise<void> => {
    at.clock.moveForward(days * DAY_MS);
    await tend();
  };
  const teamOf = async (name: string): Promise<Team> => {
    const { teams } = await listTeams(at.house.database, {});
    const team = teams.find((one) => one.name === name);
    if (team === undefined) throw new Error(`no team ${name}`);
    return team;
  };
  /** Puts something to a team, and lets these say what they say, and the clock count it. */
  const decides = async (
    id: string,
    put: { readonly by: Person; readonly kind: string; readonly says?: string },
    answers: readonly (readonly [Person, "yes" | "no"])[],
  ): Promise<void> => {
    const { by, kind, says = "What we mean to do together." } = put;
    await done(propose, { id, kind, says }, by);
    const open = await listOpenDecisions(at.house.database, Number(id));
    const decision = String(open.at(-1)?.id);
    for (const [person, answer] of answers) await done(say, { id, decision, answer }, person);
    await daysPass(4);
  };
  return {
    at,
    outcomeOf,
    done,
    tend,
    daysPass,
    teamOf,
    decides,
    ...lookingAt(at),
    /** A member who joins, with the number of their place. */
    newcomerTo: async (id: string, number: number) => {
      const person = await aMember(at.house);
      await done(join, { id }, person);
      const place = await findPlace(at.house.database, number, person.personId);
      return { person, place: String(place?.id) };
    },
    /** A team of three members that runs. */
    aTeam: async (name: string, more: Parameters<typeof aRunningTeam>[2] = {}) =>
      aRunningTeam(at.house, await aMember(at.house), { ...more, name }),
  };
}
