import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { mayTheClock } from "../../../membership/door.ts";
import { findCoordinators } from "../../in-team.ts";
import { findPlaceById, lockTeam } from "../../queries.ts";
import { saveWelcome } from "../../store.ts";
import type { Coordinator, Place, Team } from "../../team.ts";
import { tellLeaders } from "../../telling/letters.ts";
import { refusals } from "../../words.ts";

interface Facts {
  readonly team: Team;
  readonly place: Place;
  readonly coordinators: readonly Coordinator[];
}

/** Counts that nobody asked a newcomer in time, and tells those who coordinate the team. */
export const noteUnasked = defineAct({
  name: "teams.note-unasked",
  input: v.object({ id: v.number(), teamId: v.number() }),
  may: mayTheClock,
  facts: async (tx, { id, teamId }, { now }): Promise<Facts | Refusal> => {
    const team = await lockTeam(tx, teamId);
    const place = await findPlaceById(tx, teamId, id);
    if (team === undefined || place === undefined)
      return refuse("not-found", refusals.team.unknown);
    return { team, place, coordinators: await findCoordinators(tx, team, now) };
  },
  decide: (facts, _input, { now }): Facts | Refusal => {
    const { welcomeBy } = facts.place;
    return welcomeBy !== undefined && welcomeBy <= now
      ? facts
      : refuse("conflict", refusals.welcome.notWaiting);
  },
  save: async (tx, facts, { house, now }) => {
    await saveWelcome(tx, facts.place, undefined, now);
    await tellLeaders(tx, house, facts, "unasked");
  },
});
