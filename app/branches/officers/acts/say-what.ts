import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, type Refusal } from "../../../../platform/refusal.ts";
import { itemNumber, optionalTextField } from "../../../../platform/text/fields.ts";
import { seenField, whyOvertaken } from "../../../../platform/text/seen.ts";
import { mayInGoodStanding } from "../../../membership/door.ts";
import { heldSays } from "../../branch.ts";
import { SAYS_MOST } from "../../founding/limits.ts";
import { saveSays } from "../../store.ts";
import { words } from "../../words.ts";
import { officeHere } from "../office-here.ts";

interface Edited {
  readonly id: number;
  readonly says: string | undefined;
}

/** An officer says on a branch's page what it does. */
export const sayWhat = defineAct({
  name: "branches.say-what",
  input: v.object({
    id: itemNumber,
    says: optionalTextField(() => words.fields.says, { most: SAYS_MOST }),
    seen: seenField,
  }),
  may: mayInGoodStanding,
  facts: (tx, { id }, { actor, now }) => officeHere(tx, { actor, id, power: "edit-page" }, now),
  decide: (here, { id, says, seen }): Edited | Refusal => {
    if (isRefusal(here)) return here;
    return whyOvertaken(heldSays(here.branch), { says: says ?? "" }, seen) ?? { id, says };
  },
  save: (tx, { id, says }) => saveSays(tx, id, says),
});
