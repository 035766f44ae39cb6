import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { itemNumber } from "../../../platform/text/fields.ts";
import { mayInGoodStanding, personWho } from "../../membership/door.ts";
import { registerFacts } from "../in-branch.ts";
import type { Register } from "../register/register-queries.ts";
import { keepIt } from "../register/register-store.ts";
import { refusals } from "../words.ts";

/** Keeps a copy of the register after somebody has seen what was found in it. */
export const keepRegister = defineAct({
  name: "doorsteps.keep-register",
  input: v.object({ id: itemNumber }),
  may: mayInGoodStanding,
  facts: (tx, { id }, context) => registerFacts(tx, id, context, { isHeld: true }),
  decide: (register): Register | Refusal =>
    register.keptAt === null ? register : refuse("conflict", refusals.isKept),
  save: (tx, { id }, { actor, now }) => keepIt(tx, id, personWho(actor).personId, now),
});
