import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { textField } from "../../../platform/text/fields.ts";
import { listPromises } from "../../elections/door.ts";
import { mayInGoodStanding, personWho } from "../../membership/door.ts";
import { holdsNow } from "../../offices/door.ts";
import { isOffice } from "../../rulebook/door.ts";
import { addBecame } from "../store.ts";
import { refusals, words } from "../words.ts";

/** An answer of a nomination, as a form sends it: `17/0`. */
const promiseField = v.pipe(
  v.string(() => words.fields.promise),
  v.regex(/^[1-9][0-9]{0,8}\/(?:[0-9]|1[01])$/, () => words.fields.promise),
  v.transform((text) => {
    const [nomination, question] = text.split("/").map(Number);
    return { nomination: nomination ?? 0, question: question ?? 0 };
  }),
);

/** Whoever holds an office says what became of what they answered as a candidate. It stays, with its date. */
export const sayWhatBecame = defineAct({
  name: "promises.say-what-became",
  input: v.object({
    office: v.pipe(
      v.string(() => words.refuse.noOffice),
      v.check(isOffice, () => words.refuse.noOffice),
    ),
    promise: promiseField,
    says: textField(() => words.fields.became, { most: 1500, least: 5 }),
  }),
  may: mayInGoodStanding,
  facts: async (tx, { office }, { actor, now }) => {
    const { personId } = personWho(actor);
    return {
      personId,
      isHeld: await holdsNow(tx, { personId, office }, now),
      promises: await listPromises(tx, office, [personId]),
    };
  },
  decide: ({ personId, isHeld, promises }, { promise, says }): Became | Refusal => {
    const { nomination, question } = promise;
    const own = promises.find((one) => one.nomination === nomination);
    const isOwn = isHeld && own?.questions[question] !== undefined;
    return isOwn
      ? { nomination, question, personId, says }
      : refuse("not-allowed", refusals.refuse.notYours);
  },
  save: (tx, became, { now }) => addBecame(tx, became, now),
});

interface Became {
  readonly nomination: number;
  readonly question: number;
  readonly personId: ReturnType<typeof personWho>["personId"];
  readonly says: string;
}
