import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { oneOf } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding, noteTookPart, personWho } from "../../../membership/door.ts";
import { isOfficeToFill, planOf } from "../../../rulebook/door.ts";
import { refusals, words } from "../../words.ts";
import { removeWilling, saveWilling } from "../lot-store.ts";

/** Says that one wants to hold an office that is filled by lot, or does not want to any more. */
export const want = defineAct({
  name: "appointments.want",
  input: v.object({
    office: v.pipe(
      v.string(() => words.fields.office),
      v.check(isOfficeToFill, () => words.fields.office),
    ),
    wants: oneOf(["yes", "no"], () => words.fields.wants),
  }),
  may: mayInGoodStanding,
  facts: (_tx, _input, { actor }) => personWho(actor),
  decide: ({ personId }, { office, wants }): Wanted | Refusal =>
    planOf(office).filledBy === "lot"
      ? { personId, office, wants }
      : refuse("invalid", refusals.fields.office, "office"),
  save: async (tx, { personId, office, wants }, { now }) => {
    if (wants === "yes") await saveWilling(tx, office, personId, now);
    else await removeWilling(tx, personId, office);
    await noteTookPart(tx, personId, now);
  },
});

interface Wanted {
  readonly personId: ReturnType<typeof personWho>["personId"];
  readonly office: string;
  readonly wants: "yes" | "no";
}
