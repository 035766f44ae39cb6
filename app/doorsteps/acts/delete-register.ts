import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { itemNumber } from "../../../platform/text/fields.ts";
import { mayInGoodStanding } from "../../membership/door.ts";
import { registerFacts } from "../in-branch.ts";
import type { Register } from "../register/register-queries.ts";
import { deleteIt } from "../register/register-store.ts";

/** Deletes a copy of the register at once, with its rounds and all that was noted at its doors. */
export const deleteRegister = defineAct({
  name: "doorsteps.delete-register",
  input: v.object({ id: itemNumber }),
  may: mayInGoodStanding,
  facts: (tx, { id }, context) => registerFacts(tx, id, context, { isHeld: true }),
  decide: (register): Register => register,
  save: (tx, { id }) => deleteIt(tx, id),
});
