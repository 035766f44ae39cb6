import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { itemNumber, textField } from "../../../platform/text/fields.ts";
import { mayKeepBooks } from "../../money/door.ts";
import { LEAST_OF_WHAT, whyNotOpen } from "../claim.ts";
import { settleClaim } from "../claim-store.ts";
import { claimFacts, tellClaimant } from "../settling.ts";
import { words } from "../words.ts";

/** The treasurer says no, and why: only whose claim it is reads that. */
export const refuseIt = defineAct({
  name: "claims.refuse",
  input: v.object({
    claim: itemNumber,
    why: textField(() => words.fields.why, { most: 500, least: LEAST_OF_WHAT }),
  }),
  may: mayKeepBooks,
  facts: (tx, { claim }) => claimFacts(tx, claim),
  decide: ({ claim }, { why }) => whyNotOpen(claim) ?? { claim, why },
  save: async (tx, { claim, why }, { house, now }) => {
    await settleClaim(tx, claim.id, { state: "refused", why }, now);
    await tellClaimant(tx, house, claim, "refused", why);
  },
});
