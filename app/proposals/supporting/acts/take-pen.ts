import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding, personWho } from "../../../membership/door.ts";
import { isAuthor } from "../../proposal.ts";
import { isPenFree, stayIn } from "../../stages/life.ts";
import { enter, termsNow, termsOn } from "../../stages/steps.ts";
import { refusals, words } from "../../words.ts";
import {
  decideTaking,
  saveTaking,
  type Taking,
  type TakingFacts,
  takingFacts,
  takingInRecord,
} from "../takings.ts";

/** One supporter's hand towards taking the pen from authors who have not finished in time. Drafting then begins anew. */
export const takePen = defineAct({
  name: "proposals.take-pen",
  input: v.object({ id: itemNumber }),
  may: mayInGoodStanding,
  facts: (tx, { id }, context) => takingFacts(tx, id, "pen", context),
  decide: (facts, _input, { actor, now }) => decidePen(facts, personWho(actor).personId, now),
  save: async (tx, taking, context) => {
    const { now } = context;
    await saveTaking(tx, taking, "pen", now);
    const { newAuthors: authors } = taking;
    if (authors === undefined) return;
    const { rules, activeMembers } = termsOn(taking.proposal, await termsNow(tx, now));
    const stay = stayIn("drafting", rules, activeMembers, now);
    await enter(tx, { ...taking.proposal, authors }, stay, context);
  },
  record: (taking) => takingInRecord("proposals.take-pen", taking, words.record.penPassed),
});

function decidePen(facts: TakingFacts, personId: PersonId, now: Date): Taking | Refusal {
  const { stay } = facts.proposal;
  if (!isPenFree(stay, now)) return refuse("conflict", refusals.refuse.penNotFree);
  if (isAuthor(facts.proposal, personId)) return refuse("conflict", refusals.refuse.ownPen);
  return decideTaking(facts, personId, stay.rules.penMembers);
}
