import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { addDays } from "../../../../platform/time/days.ts";
import { mayTheClock } from "../../../membership/door.ts";
import { type Rules, rulesInForce } from "../../../rulebook/door.ts";
import { findPlaceById, lockTeam } from "../../queries.ts";
import { removePlace } from "../../store.ts";
import type { Place, Team } from "../../team.ts";
import { writeToOne } from "../../telling/letters.ts";
import { refusals } from "../../words.ts";

interface Facts {
  readonly team: Team;
  readonly place: Place;
  readonly rules: Rules;
}

/** Whoever asked to be in a team and was answered by nobody is told so. They can ask again. */
export const giveUpAsking = defineAct({
  name: "teams.give-up-asking",
  input: v.object({ id: v.number(), teamId: v.number() }),
  may: mayTheClock,
  facts: async (tx, { id, teamId }): Promise<Facts | Refusal> => {
    const team = await lockTeam(tx, teamId);
    const place = await findPlaceById(tx, teamId, id);
    if (team === undefined || place === undefined)
      return refuse("not-found", refusals.team.unknown);
    return { team, place, rules: await rulesInForce(tx) };
  },
  decide: (facts, _input, { now }): Facts | Refusal => {
    const { place, rules } = facts;
    const isDue = place.state === "asking" && place.at <= addDays(now, -rules.teamAnswerDays);
    return isDue ? facts : refuse("conflict", refusals.joining.notAsking);
  },
  save: async (tx, { team, place }, { house }) => {
    await removePlace(tx, place);
    await writeToOne(tx, house, { team, to: place.personId, what: "unanswered" });
  },
});
