import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { maySignedIn } from "../../../membership/door.ts";
import { endTermOf } from "../../founding/term-store.ts";
import { insideFacts } from "../../in-team.ts";
import { listCoordinators } from "../../queries.ts";
import { refusals } from "../../words.ts";

/** Stops coordinating a team, and stays in it. */
export const stepDown = defineAct({
  name: "teams.step-down",
  input: v.object({ id: itemNumber }),
  may: maySignedIn,
  facts: async (tx, { id }, context) => {
    const facts = await insideFacts(tx, id, context);
    if (isRefusal(facts)) return facts;
    return { ...facts, terms: await listCoordinators(tx, id) };
  },
  decide: ({ team, personId, terms }) =>
    terms.some((term) => term.personId === personId)
      ? { teamId: team.id, personId }
      : refuse("conflict", refusals.team.notLeading),
  save: (tx, { teamId, personId }, { now }) => endTermOf(tx, teamId, personId, now),
});
