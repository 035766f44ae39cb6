import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { maySignedIn } from "../../../membership/door.ts";
import type { TeamLeft } from "../../announcements.ts";
import { type InTeam, teamFacts } from "../../in-team.ts";
import { letGo } from "../../store.ts";
import { refusals } from "../../words.ts";

/** Leaves a team, or no longer asks to be in it. Tasks are given back, and a coordinator's term ends. */
export const leave = defineAct({
  name: "teams.leave",
  input: v.object({ id: itemNumber }),
  may: maySignedIn,
  facts: (tx, { id }, context) => teamFacts(tx, id, context),
  decide: (facts): InTeam | Refusal => {
    if (isRefusal(facts)) return facts;
    const { place } = facts;
    return place === undefined || place.state === "declined"
      ? refuse("conflict", refusals.team.notIn)
      : facts;
  },
  save: (tx, { team: { id: teamId }, personId }, { now }) => letGo(tx, { personId, teamId }, now),
  announce: ({ team: { id: teamId }, personId }): readonly TeamLeft[] => [
    { name: "teams.left", personId, teamId },
  ],
});
