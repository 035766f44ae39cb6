import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, type Refusal } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding } from "../../../membership/door.ts";
import { stepInRecord } from "../../covering/in-record.ts";
import { onlyAuthors, theProposal } from "../../facts.ts";
import { isAmendable, type Proposal } from "../../proposal.ts";
import { decideFreeze, type Step } from "../life.ts";
import { takeStep } from "../steps.ts";

interface Frozen {
  readonly proposal: Proposal;
  readonly step: Step;
}

/** The authors call the text finished: from now on it changes by amendments alone, or not at all, and its hearing begins. */
export const freeze = defineAct({
  name: "proposals.freeze",
  input: v.object({ id: itemNumber }),
  may: mayInGoodStanding,
  facts: (tx, { id }, context) => theProposal(tx, id, context),
  decide: (proposal, _input, { actor, now }): Frozen | Refusal => {
    const step =
      onlyAuthors(proposal, actor) ??
      decideFreeze(proposal.stay, proposal.changedAt, now, isAmendable(proposal.kind));
    return isRefusal(step) ? step : { proposal, step };
  },
  save: (tx, { proposal, step }, context) => takeStep(tx, proposal, step, context),
  record: ({ proposal, step }) => stepInRecord("proposals.freeze", proposal, step),
});
