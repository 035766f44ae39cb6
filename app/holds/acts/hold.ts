import * as v from "valibot";
import { type ActContext, defineAct } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/database/database.ts";
import { addDays } from "../../../platform/days.ts";
import { itemNumber, oneOf } from "../../../platform/fields.ts";
import { doneBy, requestWho } from "../../../platform/official.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { holdProposal, whyNotHoldable } from "../../proposals/door.ts";
import { rulesInForce } from "../../rulebook/door.ts";
import { GROUNDS, type Ground } from "../hold.ts";
import { listHolds } from "../queries.ts";
import { addHold } from "../store.ts";
import { refusals, words } from "../words.en.ts";
import { free } from "./free.ts";

interface Holding {
  readonly proposal: number;
  readonly ground: Ground;
  readonly days: number;
}

/** Holds a proposal for some days: nothing can be done with it, and everybody sees why and until when. */
export const hold = defineAct({
  name: "holds.hold",
  power: "hold-item",
  input: v.object({ proposal: itemNumber, ground: oneOf(GROUNDS, words.fields.ground) }),
  undo: { act: free, input: ({ proposal }) => ({ proposal: String(proposal) }) },
  may: () => undefined,
  facts: async (tx, { proposal }) => ({
    whyNot: await whyNotHoldable(tx, proposal),
    holds: await listHolds(tx, proposal),
    rules: await rulesInForce(tx),
  }),
  decide: ({ whyNot, holds, rules }, { proposal, ground }): Holding | Refusal => {
    // Else two keys could hold a proposal for ever, a week at a time.
    const wasHeld = holds.some((earlier) => earlier.ground === ground);
    if (wasHeld) return refuse("conflict", refusals.refuse.heldBefore);
    return whyNot ?? { proposal, ground, days: rules.holdDays };
  },
  save,
  record: ({ proposal, ground, days }, { actor }) => ({
    act: "holds.hold",
    by: doneBy(actor).by,
    on: `/proposals/${proposal}`,
    says: words.record.says(proposal, words.grounds[ground], days),
    facts: { ground, days },
  }),
});

async function save(tx: Tx, { proposal, ground, days }: Holding, { actor, now }: ActContext) {
  const { requestId: request, by, why: reason } = requestWho(actor);
  const until = addDays(now, days);
  await addHold(tx, { proposalId: proposal, ground, reason, by, request, until }, now);
  await holdProposal(tx, proposal, now);
}
