import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { maySignedIn } from "../../../membership/door.ts";
import { onlyAuthors, theProposal } from "../../facts.ts";
import { deleteDraft } from "../../store.ts";
import { refusals } from "../../words.ts";

/** Throws a draft away. */
export const discardDraft = defineAct({
  name: "proposals.discard-draft",
  input: v.object({ id: itemNumber }),
  may: maySignedIn,
  facts: (tx, { id }, context) => theProposal(tx, id, context),
  decide: (proposal, _input, { actor }) => {
    if (proposal.stay.state !== "draft") return refuse("conflict", refusals.refuse.notDraft);
    return onlyAuthors(proposal, actor) ?? { id: proposal.id };
  },
  save: (tx, { id }) => deleteDraft(tx, id),
});
