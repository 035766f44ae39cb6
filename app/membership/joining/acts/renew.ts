import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { type Refusal, refuse, saidThen } from "../../../../platform/refusal.ts";
import { dayOf } from "../../../../platform/time/days.ts";
import { dayInWords } from "../../../../web/moments.ts";
import { areDuesAsked, rulesInForce } from "../../../rulebook/door.ts";
import { maySignedIn, personWho } from "../../standing/may.ts";
import { findRenewedUntil, renewalOpensOn } from "../../standing/member.ts";
import { lockDetails } from "../../standing/queries.ts";
import { saveTerm, type Term } from "../../standing/store.ts";
import { refusals } from "../../words.ts";

interface Renewed extends Term {
  readonly personId: PersonId;
}

/** Renews a membership, before or after it ran out. */
export const renew = defineAct({
  name: "membership.renew",
  input: v.object({}),
  may: maySignedIn,
  facts: async (tx, _input, { actor }) => ({
    person: await lockDetails(tx, personWho(actor).personId),
    rules: await rulesInForce(tx),
  }),
  decide: ({ person, rules }, _input, { now }): Renewed | Refusal => {
    if (person?.renewsOn === undefined) return refuse("conflict", refusals.renew.notMember);
    if (areDuesAsked(rules)) return refuse("conflict", refusals.renew.byDues);
    const renewsOn = findRenewedUntil(person.renewsOn, dayOf(now), rules);
    const { id: personId, memberSince } = person;
    if (renewsOn !== undefined) return { personId, renewsOn, memberSince };
    const [ends, opens] = [person.renewsOn, renewalOpensOn(person.renewsOn, rules)];
    const tooEarly = () => refusals.renew.tooEarly(dayInWords(ends), dayInWords(opens));
    return refuse("conflict", saidThen(tooEarly));
  },
  save: (tx, { personId, ...term }) => saveTerm(tx, personId, term),
});
