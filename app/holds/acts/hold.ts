import * as v from "valibot";
import { type ActContext, defineAct } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { doneBy, requestWho } from "../../../platform/official.ts";
import { isRefusal, type Refusal, refuse } from "../../../platform/refusal.ts";
import { itemNumber, oneOf } from "../../../platform/text/fields.ts";
import { addDays } from "../../../platform/time/days.ts";
import { proposalPath } from "../../proposals/addresses.ts";
import { findCovered, findProposal, holdProposal, lockHoldable } from "../../proposals/door.ts";
import { rulesInForce } from "../../rulebook/door.ts";
import { GROUNDS, type Ground, isCovering } from "../hold.ts";
import { listHolds } from "../queries.ts";
import { addHold } from "../store.ts";
import { refusals, words } from "../words.ts";
import { free } from "./free.ts";

interface Holding {
  readonly proposal: number;
  readonly ground: Ground;
  readonly days: number;
  readonly authors: readonly PersonId[];
}

/** Holds a proposal for some days: nothing can be done with it, and everybody sees why and until when. */
export const hold = defineAct({
  name: "holds.hold",
  power: "hold-item",
  input: v.object({ proposal: itemNumber, ground: oneOf(GROUNDS, () => words.fields.ground) }),
  undo: { act: free, input: ({ proposal }) => ({ proposal: String(proposal) }) },
  // Whoever wrote it neither asks for this nor turns a key.
  about: ({ authors }: Holding) => authors,
  evidence: async (db, { proposal }) => {
    const text = (await findCovered(db, proposal)) ?? (await findProposal(db, proposal));
    if (text === undefined) return [];
    const { title, titleCy, problem, body, effects } = words.evidence;
    return [
      { label: title, says: text.title },
      ...(text.titleCy === undefined ? [] : [{ label: titleCy, says: text.titleCy }]),
      { label: problem, says: text.problem },
      { label: body, says: text.body },
      ...(text.effects === undefined ? [] : [{ label: effects, says: text.effects }]),
    ];
  },
  may: () => undefined,
  facts: async (tx, { proposal }) => ({
    held: await lockHoldable(tx, proposal),
    holds: await listHolds(tx, proposal),
    rules: await rulesInForce(tx),
  }),
  decide: ({ held, holds, rules }, { proposal, ground }): Holding | Refusal => {
    // Else two keys could hold a proposal for ever, a week at a time.
    const wasHeld = holds.some((earlier) => earlier.ground === ground);
    if (wasHeld) return refuse("conflict", refusals.refuse.heldBefore);
    return isRefusal(held)
      ? held
      : { proposal, ground, days: rules.holdDays, authors: held.authors };
  },
  save,
  record: ({ proposal, ground, days }, { actor }) => ({
    act: "holds.hold",
    by: doneBy(actor).by,
    on: proposalPath(proposal),
    says: words.record.says(proposal, words.grounds[ground], days),
    facts: { ground, days },
  }),
});

async function save(tx: Tx, { proposal, ground, days }: Holding, { actor, now }: ActContext) {
  const { requestId: request, by, why: reason } = requestWho(actor);
  const until = addDays(now, days);
  await addHold(tx, { proposalId: proposal, ground, reason, by, request, until }, now);
  await holdProposal(tx, { id: proposal, isCovered: isCovering(ground) }, now);
}
