import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { refuse } from "../../../../platform/refusal.ts";
import { hashOfSecret } from "../../../../platform/secrets.ts";
import { lineField } from "../../../../platform/text/fields.ts";
import { addMonthsTo, dayOf } from "../../../../platform/time/days.ts";
import { rulesInForce } from "../../../rulebook/door.ts";
import { findConfirmation } from "../../standing/queries.ts";
import { type Confirmed, confirmPerson } from "../../standing/store.ts";
import { refusals, words } from "../../words.ts";

/** Confirms the address that somebody joined with. From then on they are a member or a supporter. */
export const confirm = defineAct({
  name: "membership.confirm",
  input: v.object({ key: lineField(() => words.fields.key, { most: 100 }) }),
  may: () => undefined,
  facts: async (tx, { key }) => ({
    confirmation: await findConfirmation(tx, hashOfSecret(key), "join"),
    rules: await rulesInForce(tx),
  }),
  decide: ({ confirmation, rules }, _input, { now }): Confirmed | ReturnType<typeof refuse> => {
    if (confirmation === undefined) return refuse("not-found", refusals.confirm.unknown);
    if (confirmation.expiresAt <= now) return refuse("gone", refusals.confirm.unknown);
    const { person } = confirmation;
    const { id: personId, renewsOn, memberSince } = person;
    // Founders have their term already; their letter's link only shows that the address is theirs.
    if (person.isConfirmed) return { personId, at: now, renewsOn, memberSince };
    if (person.kind === "supporter") {
      return { personId, at: now, renewsOn: undefined, memberSince: undefined };
    }
    const today = dayOf(now);
    const until = addMonthsTo(today, rules.membershipMonths);
    return { personId, at: now, renewsOn: until, memberSince: today };
  },
  save: confirmPerson,
});
