import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { doneBy } from "../../../../platform/official.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { changePath } from "../../addresses.ts";
import { findBranch } from "../../queries.ts";
import { saveLostRights } from "../../store.ts";
import { refusals, words } from "../../words.ts";
import type { Change } from "../change.ts";
import { endChange, findChangeBy, lockChange } from "../change-store.ts";

/** A jury that members have called stops a change of a branch, or gives the right back that it took. */
export const callOff = defineAct({
  name: "branches.call-off",
  input: v.object({}),
  may: (actor) =>
    actor.kind === "jury" ? undefined : refuse("not-allowed", refusals.change.onlyJury),
  facts: async (tx, _input, { actor }): Promise<Change | Refusal> => {
    const request = actor.kind === "jury" ? actor.requestId : undefined;
    const id = request === undefined ? undefined : await findChangeBy(tx, request);
    const change = id === undefined ? undefined : await lockChange(tx, id);
    return change ?? refuse("not-found", refusals.change.unknown);
  },
  decide: (change): Change | Refusal => {
    const isRightTaken = change.state === "done" && change.what === "take-right";
    return change.state === "notice" || isRightTaken
      ? change
      : refuse("conflict", refusals.change.over);
  },
  save: async (tx, change, { now }) => {
    if (change.state === "done") {
      const branch = await findBranch(tx, change.branchId);
      const left = (branch?.lostRights ?? []).filter((right) => right !== change.right);
      await saveLostRights(tx, change.branchId, left);
    }
    await endChange(tx, change, "called-off", now);
  },
  record: ({ id, branchId }, { actor }) => ({
    act: "branches.call-off",
    by: doneBy(actor).by,
    on: changePath(id),
    says: words.record.calledOff(id),
    facts: { change: id, branch: branchId },
  }),
});
