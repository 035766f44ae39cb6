import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { lineField, shortField } from "../../../platform/text/fields.ts";
import { mayTakePart, personWho } from "../../membership/door.ts";
import { findPence } from "../../money/door.ts";
import { isBody } from "../../rulebook/door.ts";
import { LEAST_OF_WHAT, MOST_CLAIMED, MOST_OF_WHAT, MOST_OPEN } from "../claim.ts";
import { countOpenClaims } from "../claim-queries.ts";
import { type NewClaim, saveClaim } from "../claim-store.ts";
import { refusals, words } from "../words.ts";

/** Asks for what one spent for the party, with a picture of the receipt that was made anew already. */
export const claim = defineAct({
  name: "claims.claim",
  input: v.object({
    what: lineField(() => words.fields.what, { most: MOST_OF_WHAT, least: LEAST_OF_WHAT }),
    amount: shortField(12, () => words.fields.amount),
    body: v.pipe(
      shortField(60, () => words.fields.body),
      v.check(isBody, () => words.fields.body),
    ),
    receipt: v.instance(Buffer, () => words.fields.receipt),
  }),
  may: mayTakePart,
  facts: (tx, _input, { actor }) => countOpenClaims(tx, personWho(actor).personId),
  decide: (open, { what, amount, body, receipt }, { actor }): NewClaim | Refusal => {
    const { refuse: no } = refusals;
    const pence = findPence(amount);
    if (pence === undefined || pence <= 0) return refuse("invalid", no.noSum, "amount");
    if (pence > MOST_CLAIMED) return refuse("invalid", no.tooMuch(MOST_CLAIMED), "amount");
    if (open >= MOST_OPEN) return refuse("conflict", no.tooMany(MOST_OPEN));
    return { personId: personWho(actor).personId, body, what, pence, receipt };
  },
  save: (tx, made, { now }) => saveClaim(tx, made, now),
});
