import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { byCount } from "../../../../platform/capacity.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding, noteTookPart, personWho } from "../../../membership/door.ts";
import { changePath } from "../../addresses.ts";
import { refusals, words } from "../../words.ts";
import { type Change, isStopped } from "../change.ts";
import { addObjections, endChange, hasObjected, lockChange } from "../change-store.ts";
import { whereInConcerned } from "../concerned.ts";

interface Objected {
  readonly change: Change;
  readonly personId: PersonId;
  /** In which of the branches that it touches they belong. */
  readonly branchIds: readonly number[];
  /** With theirs, the members of a branch stop it. */
  readonly stops: boolean;
}

/** A member of a branch objects to what is to be done to it. So many as the rulebook says stop it at once. */
export const object = defineAct({
  name: "branches.object",
  input: v.object({ id: itemNumber }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, { actor }) => {
    const change = await lockChange(tx, id);
    if (change === undefined) return refuse("not-found", refusals.change.unknown);
    const { personId } = personWho(actor);
    return {
      change,
      has: await hasObjected(tx, id, personId),
      branchIds: await whereInConcerned(tx, change, personId),
    };
  },
  decide: ({ change, has, branchIds }, _input, { actor }): Objected | Refusal => {
    if (change.state !== "notice") return refuse("conflict", refusals.change.over);
    if (branchIds.length === 0) return refuse("not-allowed", refusals.change.onlyMembers);
    if (has) return refuse("conflict", refusals.change.already);
    const concerned = change.concerned.map((one) =>
      branchIds.includes(one.branchId) ? { ...one, objections: one.objections + 1 } : one,
    );
    const after = { ...change, concerned };
    const { personId } = personWho(actor);
    return { change: after, personId, branchIds, stops: isStopped(concerned) };
  },
  save: async (tx, { change, personId, branchIds, stops }, { now }) => {
    await addObjections(tx, change.id, { personId, branchIds }, now);
    await noteTookPart(tx, personId, now);
    if (stops) await endChange(tx, change, "stopped", now);
  },
  record: ({ change, stops }) => {
    if (!stops) return undefined;
    const most = Math.max(...change.concerned.map(({ objections }) => objections));
    return {
      act: "branches.stop",
      by: byCount("members", most),
      on: changePath(change.id),
      says: words.record.stopped(change.id, most),
      facts: { change: change.id, branch: change.branchId, concerned: change.concerned },
    };
  },
});
