import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber, oneOf } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding, noteTookPart, personWho } from "../../../membership/door.ts";
import { titleOf } from "../../../rulebook/door.ts";
import { namingPath } from "../../addresses.ts";
import { refusals, words } from "../../words.ts";
import { isOpen, type Naming } from "../naming.ts";
import { lockNaming } from "../naming-queries.ts";
import { endNaming, saveAgreed } from "../naming-store.ts";

interface Answered {
  readonly naming: Naming;
  readonly says: "yes" | "no";
}

/** Whoever would be appointed says yes or no: nobody is put into an office without having said yes. */
export const answerNaming = defineAct({
  name: "appointments.answer-naming",
  input: v.object({ id: itemNumber, says: oneOf(["yes", "no"], () => words.fields.says) }),
  may: mayInGoodStanding,
  facts: async (tx, { id }) =>
    (await lockNaming(tx, id)) ?? refuse("not-found", refusals.refuse.noNaming),
  decide: (naming, { says }, { actor }): Answered | Refusal => {
    if (naming.personId !== personWho(actor).personId) {
      return refuse("not-allowed", refusals.refuse.notYours);
    }
    return isOpen(naming) ? { naming, says } : refuse("conflict", refusals.refuse.notWaiting);
  },
  save: async (tx, { naming, says }, { actor, now }) => {
    if (says === "yes") await saveAgreed(tx, naming.id);
    else await endNaming(tx, naming.id, "declined", now);
    await noteTookPart(tx, personWho(actor).personId, now);
  },
  record: ({ naming, says }) =>
    says === "yes"
      ? undefined
      : {
          act: "appointments.answer-naming",
          by: { kind: "member" },
          on: namingPath(naming.id),
          says: words.record.declined(titleOf(naming.office)),
          facts: { office: naming.office },
        },
});
