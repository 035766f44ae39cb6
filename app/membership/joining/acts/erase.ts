import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { refuse } from "../../../../platform/refusal.ts";
import { dayOf } from "../../../../platform/time/days.ts";
import { maySignedIn, personWho } from "../../standing/may.ts";
import { lockDetails } from "../../standing/queries.ts";
import { addDeparture } from "../../standing/store.ts";
import { refusals, words } from "../../words.ts";

/**
 * Has everything deleted that the party knows of somebody (UK GDPR, article 17). What was decided stays, under
 * "A former member".
 */
export const erase = defineAct({
  name: "membership.erase",
  input: v.object({
    word: v.pipe(
      v.string(() => words.erase.typeIt),
      v.check(
        (word) => word.trim().toLowerCase() === words.erase.word,
        () => words.erase.typeIt,
      ),
    ),
  }),
  may: maySignedIn,
  facts: async (tx, _input, { actor }) => ({
    person: await lockDetails(tx, personWho(actor).personId),
  }),
  decide: ({ person }, _input, { now }) => {
    if (person === undefined) return refuse("conflict", refusals.leave.gone);
    const departure = { kind: person.kind, reason: undefined, leftOn: dayOf(now) };
    return { personId: person.id, departure };
  },
  save: async (tx, { personId, departure }, { house, now }) => {
    await addDeparture(tx, departure);
    await house.forget(tx, personId, now);
  },
});
