import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { doneBy, mayUndo, mayUndoWhatDid } from "../../../platform/official.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { itemNumber } from "../../../platform/text/fields.ts";
import { proposalPath } from "../../proposals/addresses.ts";
import { releaseProposal } from "../../proposals/door.ts";
import type { Hold } from "../hold.ts";
import { lockRunningHold } from "../queries.ts";
import { endHold } from "../store.ts";
import { refusals, words } from "../words.ts";

/** Frees a held proposal before its time: for a jury that members called. */
export const free = defineAct({
  name: "holds.free",
  input: v.object({ proposal: itemNumber }),
  may: mayUndo("hold-item"),
  facts: async (tx, { proposal }) =>
    (await lockRunningHold(tx, proposal)) ?? refuse("conflict", refusals.refuse.notHeld),
  decide: (hold, _input, { actor }): Hold | Refusal =>
    mayUndoWhatDid(hold.request, actor) ? hold : refuse("conflict", refusals.refuse.notHeld),
  save: async (tx, { id, proposalId }, context) => {
    await endHold(tx, id, context.now);
    await releaseProposal(tx, proposalId, context);
  },
  record: ({ proposalId }, { actor }) => ({
    act: "holds.free",
    by: doneBy(actor).by,
    on: proposalPath(proposalId),
    says: words.record.freed(proposalId),
  }),
});
