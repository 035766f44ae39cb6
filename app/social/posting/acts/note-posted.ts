import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { byClock } from "../../../../platform/capacity.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { mayTheClock } from "../../../membership/door.ts";
import {
  movePost,
  type Proposal,
  type Step,
  stepInRecord,
  theProposal,
} from "../../../proposals/door.ts";
import { refusals } from "../../words.ts";
import { type Delivery, isSettled } from "../delivery.ts";
import { listDeliveries } from "../delivery-queries.ts";

interface Noted {
  readonly proposal: Proposal;
  readonly deliveries: readonly Delivery[];
}

/** A post stands on every network that took it, and the record says where; or none took it. */
export const notePosted = defineAct({
  name: "social.note-posted",
  input: v.object({ id: v.number() }),
  may: mayTheClock,
  facts: async (tx, { id }, context): Promise<Noted | Refusal> => {
    const proposal = await theProposal(tx, id, context);
    if (isRefusal(proposal)) return proposal;
    return { proposal, deliveries: await listDeliveries(tx, id) };
  },
  decide: ({ proposal, deliveries }): Noted | Refusal => {
    const isOver =
      proposal.stay.state === "to-post" && deliveries.length > 0 && deliveries.every(isSettled);
    return isOver ? { proposal, deliveries } : refuse("conflict", refusals.notDue);
  },
  save: (tx, noted, context) => movePost(tx, noted.proposal, stepOf(noted), context),
  record: (noted) => {
    const { proposal, deliveries } = noted;
    const line = stepInRecord("social.note-posted", proposal, stepOf(noted));
    const posted = deliveries
      .filter(({ state }) => state === "posted")
      .map(({ network, parts }) => ({ network, at: parts.map(({ address }) => address) }));
    return { ...line, facts: { ...line.facts, posted } };
  },
});

function stepOf({ deliveries }: Noted): Step {
  const isOut = deliveries.some(({ state }) => state === "posted");
  return { to: isOut ? "posted" : "not-posted", by: byClock };
}
