import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { oneOf, shortField } from "../../../../platform/text/fields.ts";
import { dayOf } from "../../../../platform/time/days.ts";
import { findDetails, mayTakePart, personWho } from "../../../membership/door.ts";
import { areDuesAsked, rulesInForce } from "../../../rulebook/door.ts";
import { findPence } from "../../ledger/pence.ts";
import { refusals, words } from "../../words.ts";
import { findReference } from "../dues-queries.ts";
import { addPlan } from "../dues-store.ts";
import { DUES_EVERY, DUES_RATES, findMonthPence } from "../plan.ts";
import { giveReference } from "../references.ts";

/** Says what one pays, or something else than before. It asks nothing of a bank: a standing order is one's own. */
export const setDues = defineAct({
  name: "money.set-dues",
  input: v.object({
    rate: oneOf(DUES_RATES, () => words.dues.fields.rate),
    every: oneOf(DUES_EVERY, () => words.dues.fields.every),
    own: v.optional(
      shortField(12, () => words.dues.fields.own),
      "",
    ),
  }),
  may: mayTakePart,
  facts: async (tx, _input, { actor }) => {
    const { personId } = personWho(actor);
    return {
      person: await findDetails(tx, personId),
      rules: await rulesInForce(tx),
      reference: await findReference(tx, personId),
    };
  },
  decide: ({ person, rules, reference }, { rate, every, own }, { now }) => {
    const { refuse: no } = refusals.dues;
    if (!areDuesAsked(rules)) return refuse("conflict", no.noneAsked);
    if (person === undefined || person.kind !== "member") return refuse("conflict", no.supporter);
    const monthPence = monthOf(own, rate, rules);
    if (typeof monthPence !== "number") return monthPence;
    const from = dayOf(now);
    const plan = { from, rate, every, monthPence, pausedUntil: undefined, endedOn: undefined };
    return { personId: person.id, plan, hasReference: reference !== undefined };
  },
  save: async (tx, { personId, plan, hasReference }, { now }) => {
    await addPlan(tx, personId, plan);
    if (!hasReference) await giveReference(tx, personId, now);
  },
});

/** More a month than anybody's dues; whoever wants to give more gives it as a gift. */
const MOST_A_MONTH = 100_000;

function monthOf(
  own: string,
  rate: (typeof DUES_RATES)[number],
  rules: Parameters<typeof findMonthPence>[2],
): number | Refusal {
  const { refuse: no } = refusals.dues;
  const pence = findMonthPence(rate, findPence(own), rules);
  if (pence === undefined) return refuse("invalid", no.tooLittle(rules.duesLeast), "own");
  return pence > MOST_A_MONTH ? refuse("invalid", no.tooMuch(MOST_A_MONTH), "own") : pence;
}
