import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { isRefusal, type Refusal, refuse } from "../../../platform/refusal.ts";
import { oneOf } from "../../../platform/text/fields.ts";
import { mayInGoodStanding, noteTookPart, personWho } from "../../membership/door.ts";
import { isLive, whyShut } from "../amendment.ts";
import { agreeIfAll } from "../deciding/agreeing.ts";
import { saveFates } from "../deciding/resolving.ts";
import { theAmendment, type WithAll } from "../facts.ts";
import { idField } from "../fields.ts";
import { listParts, type Part } from "../queries.ts";
import { agreeToPart } from "../store.ts";
import { refusals, words } from "../words.ts";

interface Facts extends WithAll {
  readonly parts: readonly Part[];
}

interface Answered {
  readonly found: Facts;
  readonly own: readonly number[];
  readonly isYes: boolean;
}

/** The mover of a part says whether it goes into a composite. One no ends the composite; the parts stay. */
export const agree = defineAct({
  name: "amendments.agree",
  input: v.object({ ...idField, answer: oneOf(["yes", "no"], () => words.fields.answer) }),
  may: mayInGoodStanding,
  facts: async (tx, { id }): Promise<Facts | Refusal> => {
    const found = await theAmendment(tx, id);
    return isRefusal(found) ? found : { ...found, parts: await listParts(tx, id) };
  },
  decide: (found, { answer }, { actor, now }): Answered | Refusal => {
    const { text, amendment, all, parts } = found;
    const { personId } = personWho(actor);
    const own = all.filter(
      (one) => one.movedBy === personId && parts.some(({ id }) => id === one.id),
    );
    if (own.length === 0) return refuse("not-allowed", refusals.refuse.notMover);
    if (amendment.state !== "offered") {
      return refuse("conflict", refusals.refuse.decided(amendment.state));
    }
    const areThere = parts.every(({ id }) => all.some((one) => one.id === id && isLive(one)));
    if (!areThere && answer === "yes") return refuse("conflict", refusals.refuse.notJoinable);
    return whyShut(text, now) ?? { found, own: own.map(({ id }) => id), isYes: answer === "yes" };
  },
  save: async (tx, { found, own, isYes }, context) => {
    const { text, amendment, all } = found;
    if (isYes) {
      await agreeToPart(tx, amendment.id, own, context.now);
      await agreeIfAll(tx, text, { id: amendment.id, all }, context);
    } else {
      await saveFates(tx, text, [{ amendment, state: "fallen", by: "movers" }], context);
    }
    await noteTookPart(tx, personWho(context.actor).personId, context.now);
  },
});
