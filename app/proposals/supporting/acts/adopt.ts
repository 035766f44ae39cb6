import * as v from "valibot";
import { type ActContext, defineAct } from "../../../../platform/act.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding, personWho } from "../../../membership/door.ts";
import type { Proposal } from "../../proposal.ts";
import { isAdoptable, stayAfterHold } from "../../stages/life.ts";
import { enter, setStage } from "../../stages/steps.ts";
import { refusals, words } from "../../words.ts";
import {
  decideTaking,
  saveTaking,
  type Taking,
  type TakingFacts,
  takingFacts,
  takingInRecord,
} from "../takings.ts";

/** One supporter's hand towards adopting what its author withdrew. When there are enough, it goes on where it was. */
export const adopt = defineAct({
  name: "proposals.adopt",
  input: v.object({ id: itemNumber }),
  may: mayInGoodStanding,
  facts: (tx, { id }, context) => takingFacts(tx, id, "adopt", context),
  decide: (facts, _input, { actor, now }) => decideAdoption(facts, personWho(actor).personId, now),
  save: async (tx, taking, context) => {
    await saveTaking(tx, taking, "adopt", context.now);
    const { newAuthors: authors } = taking;
    if (authors !== undefined) await goOn(tx, { ...taking.proposal, authors }, context);
  },
  record: (taking) => takingInRecord("proposals.adopt", taking, words.record.adopted),
});

function decideAdoption(facts: TakingFacts, personId: PersonId, now: Date): Taking | Refusal {
  const { stay } = facts.proposal;
  if (!isAdoptable(stay, now)) return refuse("conflict", refusals.refuse.notAdoptable);
  return decideTaking(facts, personId, stay.rules.adoptionMembers);
}

/** Back to where it was, with the time that it had left. */
async function goOn(tx: Tx, proposal: Proposal, context: ActContext): Promise<void> {
  const { stay, stayBefore } = proposal;
  if (stayBefore === undefined) throw new Error("a withdrawn proposal has no stay before");
  const { now } = context;
  await enter(tx, proposal, stayAfterHold(stayBefore, stay.enteredAt, now), context);
  await setStage(tx, proposal, stayBefore.state === "idea" ? "comments" : "full", now);
}
