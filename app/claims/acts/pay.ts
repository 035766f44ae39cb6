import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { isRefusal, refuse } from "../../../platform/refusal.ts";
import { itemNumber } from "../../../platform/text/fields.ts";
import { isUnsaid, lockBankLine, mayKeepBooks, noteSpent } from "../../money/door.ts";
import { settleClaim } from "../claim-store.ts";
import { claimFacts, tellClaimant } from "../settling.ts";
import { refusals } from "../words.ts";

/** Says which payment out of the bank was this claim's: it is spending of the party from then on. Nothing is paid by it. */
export const pay = defineAct({
  name: "claims.pay",
  input: v.object({ claim: itemNumber, line: itemNumber }),
  may: mayKeepBooks,
  facts: async (tx, { claim, line }) => {
    const facts = await claimFacts(tx, claim);
    if (isRefusal(facts)) return facts;
    const found = await lockBankLine(tx, line);
    return found === undefined
      ? refuse("not-found", refusals.refuse.noLine)
      : { ...facts, line: found };
  },
  decide: ({ claim, line, rules }) => {
    const { refuse: no } = refusals;
    if (claim.state !== "approved") return refuse("conflict", no.notApproved);
    if (!isUnsaid(line)) return refuse("conflict", no.lineTaken, "line");
    if (line.pence !== -claim.pence) return refuse("conflict", no.otherSum, "line");
    return { claim, line, rules };
  },
  save: async (tx, { claim, line, rules }, { house, now }) => {
    await noteSpent(tx, line, rules, now);
    await settleClaim(tx, claim.id, { state: "paid", line: line.id }, now);
    await tellClaimant(tx, house, claim, "paid");
  },
});
