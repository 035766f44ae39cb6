import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding } from "../../../membership/door.ts";
import { stepInRecord } from "../../covering/in-record.ts";
import { onlyAuthors, theProposal } from "../../facts.ts";
import type { Proposal } from "../../proposal.ts";
import type { Step } from "../../stages/life.ts";
import { takeStep } from "../../stages/steps.ts";
import { refusals } from "../../words.ts";
import { noteRedrafted } from "../amending-store.ts";

const STEP: Step = { to: "drafting", by: { kind: "authors" } };

/** The authors take the text back to drafting, once. What was moved meanwhile is carried over to what they write. */
export const redraft = defineAct({
  name: "proposals.redraft",
  input: v.object({ id: itemNumber }),
  may: mayInGoodStanding,
  facts: (tx, { id }, context) => theProposal(tx, id, context),
  decide: (proposal, _input, { actor, now }): Proposal | Refusal =>
    onlyAuthors(proposal, actor) ?? whyNotRedraft(proposal, now) ?? proposal,
  save: async (tx, proposal, context) => {
    await noteRedrafted(tx, proposal.id);
    await takeStep(tx, proposal, STEP, context);
  },
  record: (proposal) => stepInRecord("proposals.redraft", proposal, STEP),
});

function whyNotRedraft({ stay, isRedrafted }: Proposal, now: Date): Refusal | undefined {
  const isOver = stay.endsAt !== undefined && now >= stay.endsAt;
  if (stay.state !== "amendment" || isOver) {
    return refuse("conflict", refusals.refuse.notInAmendment);
  }
  return isRedrafted ? refuse("conflict", refusals.refuse.redraftedBefore) : undefined;
}
