import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { addDays } from "../../../../platform/time/days.ts";
import { mayInGoodStanding, personWho } from "../../../membership/door.ts";
import { rulesInForce } from "../../../rulebook/door.ts";
import { isHomeKind } from "../../branch.ts";
import { findBranch } from "../../queries.ts";
import { refusals } from "../../words.ts";
import type { NewHome } from "../belonging-store.ts";
import { joinByChoice, listBelongings, lockBelonging } from "../belonging-store.ts";

/** Joins a branch of those who want to, beside the one near one's home. */
export const join = defineAct({
  name: "branches.join",
  input: v.object({ id: itemNumber }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, { actor }) => {
    const { personId } = personWho(actor);
    await lockBelonging(tx, personId);
    const branch = await findBranch(tx, id);
    if (branch === undefined) return refuse("not-found", refusals.unknown);
    const own = await listBelongings(tx, personId);
    const belongs = own.some(({ branchId }) => branchId === id);
    return { branch, belongs, rules: await rulesInForce(tx) };
  },
  decide: ({ branch, belongs, rules }, _input, { now }): NewHome | Refusal => {
    if (branch.endedAt !== undefined) return refuse("gone", refusals.ended);
    if (isHomeKind(branch.kind)) return refuse("conflict", refusals.choose.byPostcode);
    if (belongs) return refuse("conflict", refusals.choose.already);
    return { branchId: branch.id, why: "choice", votesFrom: addDays(now, rules.branchVoteDays) };
  },
  save: (tx, joined, { actor, now }) => joinByChoice(tx, [personWho(actor).personId], joined, now),
});
