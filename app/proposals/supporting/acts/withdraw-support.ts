import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { mayTakePart, personWho } from "../../../membership/door.ts";
import { theProposal } from "../../facts.ts";
import { findSupport } from "../../queries.ts";
import { isOpenToSupport } from "../../stages/life.ts";
import { removeSupport } from "../../store.ts";
import { refusals } from "../../words.ts";

/** Takes one's support back, while it is still being gathered. */
export const withdrawSupport = defineAct({
  name: "proposals.withdraw-support",
  input: v.object({ id: itemNumber }),
  may: mayTakePart,
  facts: async (tx, { id }, context) => {
    const proposal = await theProposal(tx, id, context);
    if (isRefusal(proposal)) return proposal;
    return { proposal, supported: await findSupport(tx, id, personWho(context.actor).personId) };
  },
  decide: ({ proposal, supported }, _input, { actor }) => {
    if (!isOpenToSupport(proposal.stay.state))
      return refuse("conflict", refusals.refuse.notOpenToSupport);
    const counts = supported === proposal.version;
    return { id: proposal.id, personId: personWho(actor).personId, counts };
  },
  save: async (tx, { id, personId, counts }) => {
    await removeSupport(tx, { id, personId, counts });
  },
});
