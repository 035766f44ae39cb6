import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding, noteTookPart, whyNotCounted } from "../../../membership/door.ts";
import { yesOrNoField } from "../../fields.ts";
import { insideFacts } from "../../in-team.ts";
import { mayDecide } from "../../team.ts";
import { refusals } from "../../words.ts";
import { findDecision, type Said } from "../decision-queries.ts";
import { saveSaid } from "../decision-store.ts";

/** Says yes or no to what is put to one's team. Until it closes one can say it anew, and nobody sees it. */
export const say = defineAct({
  name: "teams.say",
  input: v.object({ id: itemNumber, decision: itemNumber, answer: yesOrNoField }),
  may: mayInGoodStanding,
  isOfVotes: true,
  facts: async (tx, { id, decision }, context) => {
    const facts = await insideFacts(tx, id, context);
    if (isRefusal(facts)) return facts;
    const notYet = await whyNotCounted(tx, context.actor, "support", context.now);
    if (notYet !== undefined) return notYet;
    const found = await findDecision(tx, id, decision);
    return found === undefined
      ? refuse("not-found", refusals.deciding.unknown)
      : { ...facts, decision: found };
  },
  decide: ({ place, personId, decision }, { answer }, { now }): Said | Refusal => {
    if (decision.state !== "open" || decision.closesAt <= now)
      return refuse("conflict", refusals.deciding.over);
    if (!mayDecide(place, decision)) return refuse("not-allowed", refusals.deciding.later);
    return { decisionId: decision.id, personId, isYes: answer === "yes" };
  },
  save: async (tx, said, { now }) => {
    await saveSaid(tx, said);
    await noteTookPart(tx, said.personId, now);
  },
});
