import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { maySignedIn, personWho } from "../../../membership/door.ts";
import { endHoldingsElsewhere } from "../../officers/holding-store.ts";
import { refusals } from "../../words.ts";
import { leaveChosen, listBelongings, lockBelonging } from "../belonging-store.ts";

/** Leaves a branch that one joined by choice. */
export const leave = defineAct({
  name: "branches.leave",
  input: v.object({ id: itemNumber }),
  may: maySignedIn,
  facts: async (tx, { id }, { actor }) => {
    const { personId } = personWho(actor);
    await lockBelonging(tx, personId);
    const own = await listBelongings(tx, personId);
    return own.find(({ branchId, isHome }) => branchId === id && !isHome)
      ? { personId, id }
      : refuse("conflict", refusals.choose.notThere);
  },
  decide: (facts) => facts,
  save: async (tx, { personId, id }, { now }) => {
    await leaveChosen(tx, personId, id);
    await endHoldingsElsewhere(tx, [personId], now);
  },
});
