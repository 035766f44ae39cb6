import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber, oneOf } from "../../../../platform/text/fields.ts";
import {
  mayInGoodStanding,
  noteTookPart,
  personWho,
  whyNotCounted,
} from "../../../membership/door.ts";
import { theProposal } from "../../facts.ts";
import type { Proposal } from "../../proposal.ts";
import { refusals, words } from "../../words.ts";
import { isOpenToSealing } from "../sealing.ts";
import { askSealed as saveAsk, takeAskBack } from "../sealing-store.ts";

interface Asked {
  readonly proposal: Proposal;
  readonly personId: PersonId;
  readonly wants: boolean;
}

/** Asks for a sealed ballot on a proposal, or takes that back, until its text is frozen. */
export const askSealed = defineAct({
  name: "proposals.ask-sealed",
  input: v.object({ id: itemNumber, wants: oneOf(["yes", "no"], () => words.fields.wantsSealed) }),
  may: mayInGoodStanding,
  facts: async (tx, { id, wants }, context) => {
    const proposal = await theProposal(tx, id, context);
    if (isRefusal(proposal)) return proposal;
    const { actor, now } = context;
    const notYet = wants === "yes" ? await whyNotCounted(tx, actor, "support", now) : undefined;
    return notYet ?? proposal;
  },
  decide: (proposal, { wants }, { actor }): Asked | Refusal =>
    isOpenToSealing(proposal)
      ? { proposal, personId: personWho(actor).personId, wants: wants === "yes" }
      : refuse("conflict", refusals.refuse.notOpenToSealing),
  save: async (tx, { proposal, personId, wants }, { now }) => {
    if (!wants) return takeAskBack(tx, proposal.id, personId);
    await saveAsk(tx, proposal.id, personId, now);
    await noteTookPart(tx, personId, now);
  },
});
