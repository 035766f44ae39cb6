import * as v from "valibot";
import { type ActContext, defineAct } from "../../../../platform/act.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import { refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { shutAmending } from "../../../amendments/door.ts";
import { mayTakePart } from "../../../membership/door.ts";
import { proposalPath } from "../../addresses.ts";
import { lineOf } from "../../covering/in-record.ts";
import { onlyAuthors, theProposal } from "../../facts.ts";
import { postWithdrawn } from "../../letters.ts";
import type { Proposal } from "../../proposal.ts";
import { enterState, replaceAuthors } from "../../store.ts";
import { refusals, words } from "../../words.ts";
import { mayBeWithdrawn, stayIn } from "../life.ts";
import { setStage, termsNow } from "../steps.ts";

/** The author takes the proposal back. Its supporters may adopt it within the rulebook's days. */
export const withdraw = defineAct({
  name: "proposals.withdraw",
  input: v.object({ id: itemNumber }),
  may: mayTakePart,
  facts: (tx, { id }, context) => theProposal(tx, id, context),
  decide: (proposal, _input, { actor }) => {
    if (!mayBeWithdrawn(proposal.stay.state)) {
      return refuse("conflict", refusals.refuse.notWithdrawable);
    }
    return onlyAuthors(proposal, actor) ?? proposal;
  },
  save: (tx, proposal, context) => save(tx, proposal, context),
  record: (proposal) =>
    lineOf(proposal, {
      act: "proposals.withdraw",
      by: { kind: "author" },
      says: words.record.withdrawn,
    }),
});

async function save(tx: Tx, proposal: Proposal, context: ActContext): Promise<void> {
  const { rules, activeMembers } = await termsNow(tx, context.now);
  const stay = stayIn("withdrawn", rules, activeMembers, context.now);
  await enterState(tx, proposal.id, stay, { stayBefore: proposal.stay }, context.now);
  await setStage(tx, proposal, "closed", context.now);
  await shutAmending(tx, proposalPath(proposal.id));
  await postWithdrawn(tx, proposal, stay, context);
  await replaceAuthors(tx, proposal.id, [], context.now);
}
