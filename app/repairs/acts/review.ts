import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { type Capacity, inOffice } from "../../../platform/capacity.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { itemNumber, textField } from "../../../platform/text/fields.ts";
import { mayInGoodStanding, personWho } from "../../membership/door.ts";
import { officesOf } from "../../offices/door.ts";
import { listSignatures } from "../../requests/door.ts";
import { repairsPath } from "../addresses.ts";
import { isOpenAt, REVIEW_CHARACTERS } from "../opening.ts";
import { lockOpening } from "../queries.ts";
import { addReview } from "../store.ts";
import { refusals, words } from "../words.ts";

interface Review {
  readonly request: number;
  readonly text: string;
  readonly by: Capacity;
}

/** An officer who had no part in it tells the members what they make of it. */
export const review = defineAct({
  name: "repairs.review",
  input: v.object({
    request: itemNumber,
    text: textField(() => words.fields.review, { most: REVIEW_CHARACTERS, least: 30 }),
  }),
  may: mayInGoodStanding,
  facts: async (tx, { request }, { actor, now }) => {
    const opening = await lockOpening(tx, request);
    if (opening === undefined) return refuse("not-found", refusals.refuse.unknown);
    const { personId } = personWho(actor);
    const signatures = await listSignatures(tx, request);
    const hadPart = signatures.some(({ signedBy }) => signedBy === personId);
    return { opening, hadPart, offices: await officesOf(tx, personId, now) };
  },
  decide: ({ opening, hadPart, offices }, { text }, { now }): Review | Refusal => {
    const [office] = offices;
    if (office === undefined || hadPart) return refuse("not-allowed", refusals.refuse.noReviewer);
    if (isOpenAt(opening, now)) return refuse("conflict", refusals.refuse.notOver);
    if (opening.review !== undefined) return refuse("conflict", refusals.refuse.reviewed);
    return { request: opening.request, text, by: inOffice(office) };
  },
  save: (tx, { request, ...said }, { now }) => addReview(tx, request, said, now),
  record: ({ request, by }) => ({
    act: "repairs.review",
    by,
    on: repairsPath,
    says: words.record.reviewed,
    facts: { request },
  }),
});
