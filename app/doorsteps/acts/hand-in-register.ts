import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { isRefusal, type Refusal, refuse } from "../../../platform/refusal.ts";
import { dayField, itemNumber, mustTick } from "../../../platform/text/fields.ts";
import { addDaysTo, dayOf } from "../../../platform/time/days.ts";
import { mayInGoodStanding, personWho } from "../../membership/door.ts";
import { rulesInForce } from "../../rulebook/door.ts";
import { areaField, councilField } from "../fields.ts";
import { mayHaveRegister } from "../in-branch.ts";
import { type Intake, MOST_REGISTER_BYTES, takeIn } from "../register/intake.ts";
import { addRegister, type NewRegister } from "../register/register-store.ts";
import { refusals, words } from "../words.ts";

interface TakenIn {
  readonly register: NewRegister;
  readonly intake: Intake;
  /** Its number, once it is there. */
  id: number;
}

/**
 * Takes a copy of the electoral register in, as the council supplied it. It is shown first and used for nothing until it is
 * kept; what nobody keeps is deleted after a day.
 */
export const handInRegister = defineAct({
  name: "doorsteps.hand-in-register",
  input: v.object({
    id: itemNumber,
    council: councilField,
    area: areaField,
    suppliedOn: dayField(() => words.fields.suppliedOn),
    // Regulations 102 to 106: what it may be used for, said by whoever takes it in.
    purpose: mustTick(() => words.fields.purpose),
    file: v.pipe(
      v.custom<Uint8Array>(
        (file) => file instanceof Uint8Array,
        () => words.fields.file,
      ),
      v.check(
        ({ byteLength }) => byteLength <= MOST_REGISTER_BYTES,
        () => words.fields.fileLong(MOST_REGISTER_BYTES / 1_000_000),
      ),
    ),
  }),
  may: mayInGoodStanding,
  facts: async (tx, { id, file }, context) => {
    const here = await mayHaveRegister(tx, id, context);
    if (isRefusal(here)) return here;
    return { rules: await rulesInForce(tx), found: await takeIn(file) };
  },
  decide: ({ rules, found }, input, { actor, now }): TakenIn | Refusal => {
    const { id: branchId, council, area, suppliedOn } = input;
    const today = dayOf(now);
    if (suppliedOn > today) return refuse("invalid", refusals.notYetSupplied, "suppliedOn");
    if (suppliedOn <= addDaysTo(today, -rules.doorstepsKeptDays))
      return refuse("invalid", refusals.tooOld(rules.doorstepsKeptDays), "suppliedOn");
    if ("no" in found) return refuse("invalid", refusals.noRegister[found.no], "file");
    if (found.electors.length === 0) return refuse("invalid", refusals.noElectors, "file");
    const takenBy = personWho(actor).personId;
    const register = { branchId, council, area, suppliedOn, takenBy };
    return { register, intake: found, id: 0 };
  },
  save: async (tx, change, { now }) => {
    change.id = await addRegister(tx, change.register, change.intake, now);
  },
});
