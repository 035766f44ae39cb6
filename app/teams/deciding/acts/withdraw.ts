import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { maySignedIn } from "../../../membership/door.ts";
import { insideFacts } from "../../in-team.ts";
import { refusals } from "../../words.ts";
import { findDecision } from "../decision-queries.ts";
import { withdrawDecision } from "../decision-store.ts";

/** Takes back what one has put to one's team, or one's offer to coordinate it. */
export const withdraw = defineAct({
  name: "teams.withdraw",
  input: v.object({ id: itemNumber, decision: itemNumber }),
  may: maySignedIn,
  facts: async (tx, { id, decision }, context) => {
    const facts = await insideFacts(tx, id, context);
    if (isRefusal(facts)) return facts;
    return { ...facts, decision: await findDecision(tx, id, decision) };
  },
  decide: ({ decision, personId }): { readonly id: number } | Refusal => {
    if (decision === undefined) return refuse("not-found", refusals.deciding.unknown);
    if (decision.personId !== personId) return refuse("not-allowed", refusals.deciding.notYours);
    return decision.state === "open" ? decision : refuse("conflict", refusals.deciding.over);
  },
  save: (tx, { id }) => withdrawDecision(tx, id),
});
