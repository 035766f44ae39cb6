import { defineAct } from "../../../platform/act.ts";
import { refuse } from "../../../platform/refusal.ts";
import { personWho } from "../../membership/door.ts";
import { booksKeptBy, mayKeepBooks } from "../../money/door.ts";
import { takesKey, whyNotOpen } from "../claim.ts";
import {
  approvalFacts,
  approvedLine,
  claimInput,
  saveApproved,
  whyNotWithinBudget,
} from "../settling.ts";
import { refusals } from "../words.ts";

/** The treasurer approves a claim of somebody else, up to the rulebook's sum and within its body's budget. */
export const approve = defineAct({
  name: "claims.approve",
  input: claimInput,
  may: mayKeepBooks,
  facts: (tx, { claim }) => approvalFacts(tx, claim),
  decide: (facts, _input, { actor }) =>
    takesKey(facts.claim, personWho(actor).personId, facts.rules)
      ? refuse("not-allowed", refusals.refuse.key(facts.rules.claimKeyOver))
      : (whyNotOpen(facts.claim) ?? whyNotWithinBudget(facts) ?? facts),
  save: saveApproved,
  record: ({ claim }, { actor }) => ({
    act: "claims.approve",
    by: booksKeptBy(actor),
    ...approvedLine(claim),
  }),
});
