import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { refuse } from "../../../../platform/refusal.ts";
import { addDaysTo, addMonthsTo, dayOf } from "../../../../platform/time/days.ts";
import { areDuesAsked, rulesInForce } from "../../../rulebook/door.ts";
import type { MemberLocated, NewcomerCame } from "../../announcements.ts";
import { maySignedIn, personWho } from "../../standing/may.ts";
import { lockDetails } from "../../standing/queries.ts";
import { saveTerm } from "../../standing/store.ts";
import { refusals } from "../../words.ts";

/** Makes a supporter a member. */
export const becomeMember = defineAct({
  name: "membership.become-member",
  input: v.object({}),
  may: maySignedIn,
  facts: async (tx, _input, { actor }) => ({
    person: await lockDetails(tx, personWho(actor).personId),
    rules: await rulesInForce(tx),
  }),
  decide: ({ person, rules }, _input, { now }) => {
    if (person === undefined || person.kind === "member") {
      return refuse("conflict", refusals.become.already);
    }
    const today = dayOf(now);
    // Where dues are asked, what they become waits for its money.
    const renewsOn = areDuesAsked(rules)
      ? addDaysTo(today, -rules.graceDays - 1)
      : addMonthsTo(today, rules.membershipMonths);
    // What somebody was as a supporter makes no membership longer.
    return { personId: person.id, renewsOn, memberSince: today };
  },
  save: (tx, { personId, ...term }) => saveTerm(tx, personId, term),
  announce: ({ personId }): readonly (MemberLocated | NewcomerCame)[] => [
    { name: "membership.located", personId },
    { name: "membership.came", personId, kind: "member", wasHere: true },
  ],
});
