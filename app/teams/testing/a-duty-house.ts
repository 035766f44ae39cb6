import { type AnyAct, perform } from "../../../platform/act.ts";
import type { Actor, Person } from "../../../platform/actor.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { aMember } from "../../../testing/people.ts";
import { aRequestFor } from "../../../testing/requests.ts";
import { giveDuty } from "../duties/acts/give-duty.ts";
import { aRunningTeam } from "./a-running-team.ts";

/** A party in which a team can be given a duty. It begins on Monday 1 March 2027 at noon. */
export function aDutyHouse(duty: "contact" | "press") {
  const at = aHouse();
  const outcomeOf = async (act: AnyAct, input: object, actor: Actor): Promise<string> => {
    const outcome = await perform(at.house, act, input, { actor });
    if (typeof outcome === "symbol") return "done already";
    return isRefusal(outcome) ? outcome.code : "done";
  };
  const give = (team: string) => outcomeOf(giveDuty, { duty, team }, aRequestFor(giveDuty));
  return {
    at,
    outcomeOf,
    give,
    /** A team of three that has the duty. */
    aTeamOnDuty: async (): Promise<readonly [Person, Person, Person]> => {
      const first = await aMember(at.house, { name: "Ada Okafor" });
      const { id, founders } = await aRunningTeam(at.house, first, {
        ...{ name: "Answers", joining: "asked" },
      });
      const outcome = await give(id);
      if (outcome !== "done") throw new Error(outcome);
      return founders;
    },
  };
}
