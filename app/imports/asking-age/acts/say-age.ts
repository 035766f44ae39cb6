import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { oneOf } from "../../../../platform/text/fields.ts";
import { type Day, dayOf } from "../../../../platform/time/days.ts";
import {
  AGES,
  adultOn,
  findDetails,
  maySignedIn,
  personWho,
  saveAge,
} from "../../../membership/door.ts";
import { rulesInForce } from "../../../rulebook/door.ts";
import { refusals, words } from "../../words.ts";

interface Saying {
  readonly personId: PersonId;
  readonly adultOn: Day | undefined;
}

/** Whom a list brought in says whether they are 18, where the list did not. */
export const sayAge = defineAct({
  name: "imports.say-age",
  input: v.object({ age: oneOf(AGES, () => words.age.choose) }),
  may: maySignedIn,
  facts: async (tx, _input, { actor }) => ({
    person: await findDetails(tx, personWho(actor).personId),
    rules: await rulesInForce(tx),
  }),
  decide: ({ person, rules }, { age }, { now }): Saying | Refusal => {
    if (person === undefined || person.isAgeKnown) return refuse("conflict", refusals.age.known);
    return { personId: person.id, adultOn: adultOn(age, dayOf(now), rules.leastAge) };
  },
  save: (tx, { personId, adultOn: day }) => saveAge(tx, personId, day),
});
