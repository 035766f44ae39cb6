import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { byCount, type Capacity } from "../../../../platform/capacity.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber, textField } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding, noteTookPart, personWho } from "../../../membership/door.ts";
import {
  isApprovedPost,
  movePost,
  type Proposal,
  type Step,
  stepInRecord,
  theProposal,
} from "../../../proposals/door.ts";
import { type Rules, rulesInForce } from "../../../rulebook/door.ts";
import { findRotaOf, listSeats } from "../../rota-queries.ts";
import { refusals, words } from "../../words.ts";
import { type Delivery, REMOVAL_REASON } from "../delivery.ts";
import { listRemovals, lockDeliveries, type Removal } from "../delivery-queries.ts";
import { addRemoval, stopDeliveries } from "../delivery-store.ts";

interface Facts {
  readonly proposal: Proposal;
  readonly deliveries: readonly Delivery[];
  readonly removals: readonly Removal[];
  /** Those who serve on its rota. */
  readonly rota: readonly PersonId[];
  readonly rules: Pick<Rules, "takeDownRota" | "takeDownMembers">;
}

interface Asked {
  readonly proposal: Proposal;
  readonly deliveries: readonly Delivery[];
  readonly personId: PersonId;
  readonly isOnRota: boolean;
  readonly reason: string;
  readonly step: Step | undefined;
}

/** Somebody asks that a post is stopped or taken down, and says why. Enough of its rota, or of all members, decide it at once. */
export const takeDown = defineAct({
  name: "social.take-down",
  input: v.object({
    id: itemNumber,
    reason: textField(() => words.posting.reason, REMOVAL_REASON),
  }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, context): Promise<Facts | Refusal> => {
    const proposal = await theProposal(tx, id, context);
    if (isRefusal(proposal)) return proposal;
    if (proposal.kind !== "post") return refuse("not-found", refusals.noPost);
    const rotaId = await findRotaOf(tx, id);
    const seats = rotaId === undefined ? [] : await listSeats(tx, rotaId);
    return {
      proposal,
      deliveries: await lockDeliveries(tx, id),
      removals: await listRemovals(tx, id),
      rota: seats.flatMap(({ state, personId }) => (state === "serving" && personId) || []),
      rules: await rulesInForce(tx),
    };
  },
  decide: (facts, { reason }, { actor }): Asked | Refusal => {
    const { proposal, removals, rota } = facts;
    const { personId } = personWho(actor);
    const { state } = proposal.stay;
    if (state === "taken-down") return refuse("conflict", refusals.posting.isDown);
    if (!isApprovedPost(state)) {
      return refuse("conflict", refusals.posting.notApproved);
    }
    if (removals.some((one) => one.personId === personId)) {
      return refuse("conflict", refusals.posting.askedAlready);
    }
    const isOnRota = rota.includes(personId);
    const by = decideTakeDown(facts, [...removals.map((one) => one.isOnRota), isOnRota]);
    const step = by && { to: "taken-down" as const, by };
    return { proposal, deliveries: facts.deliveries, personId, isOnRota, reason, step };
  },
  save: async (tx, { proposal, deliveries, step, ...removal }, context) => {
    const { personId, isOnRota, reason } = removal;
    await addRemoval(tx, { proposalId: proposal.id, personId, isOnRota, reason }, context.now);
    await noteTookPart(tx, personId, context.now);
    if (step === undefined) return;
    await movePost(tx, proposal, step, context);
    await stopDeliveries(tx, deliveries, context.now);
  },
  record: ({ proposal, step }) => step && stepInRecord("social.take-down", proposal, step),
});

/**
 * By whom a post is taken down, once enough have asked: any two of its rota at once, or as many members. Where fewer
 * serve than that, all of them. Pure.
 */
export function decideTakeDown(
  { rules, rota }: Pick<Facts, "rules" | "rota">,
  asked: readonly boolean[],
): Capacity | undefined {
  const ofRota = asked.filter((isOnRota) => isOnRota).length;
  const rotaNeeded = Math.max(1, Math.min(rules.takeDownRota, rota.length));
  if (ofRota >= rotaNeeded) return { kind: "rota" };
  return asked.length >= rules.takeDownMembers ? byCount("members", asked.length) : undefined;
}
