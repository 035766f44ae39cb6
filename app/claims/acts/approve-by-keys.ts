import { defineAct } from "../../../platform/act.ts";
import { doneBy } from "../../../platform/official.ts";
import { poundsInWords } from "../../../web/numbers.ts";
import { bodyInWords } from "../../rulebook/door.ts";
import { claimPath } from "../addresses.ts";
import { budgetShown } from "../budgets/shown.ts";
import { CLAIMING } from "../claim.ts";
import { findClaim } from "../claim-queries.ts";
import {
  approvalFacts,
  approvedLine,
  claimInput,
  decideApproved,
  saveApproved,
} from "../settling.ts";
import { words } from "../words.ts";

/**
 * A claim above the rulebook's sum or its body's budget, or the treasurer's own: asked for by one body and signed by another, never by whose
 * it is.
 */
export const approveByKeys = defineAct({
  name: "claims.approve-by-keys",
  power: CLAIMING,
  input: claimInput,
  about: ({ claim }) => (claim.personId === null ? [] : [claim.personId]),
  shows: async (db, { claim: id }) => {
    const claim = await findClaim(db, id);
    const { facts } = words.page;
    return [
      { label: facts.amount, says: poundsInWords(claim?.pence ?? 0) },
      { label: facts.what, says: claim?.what ?? "" },
      { label: facts.body, says: bodyInWords(claim?.body ?? "") },
      { label: facts.receipt, says: claimPath(id) },
      ...(claim === undefined ? [] : [await budgetShown(db, claim)]),
    ];
  },
  may: () => undefined,
  facts: (tx, { claim }) => approvalFacts(tx, claim),
  decide: (facts) => decideApproved(facts),
  save: saveApproved,
  record: ({ claim }, { actor }) => ({
    act: "claims.approve-by-keys",
    by: doneBy(actor).by,
    ...approvedLine(claim),
  }),
});
