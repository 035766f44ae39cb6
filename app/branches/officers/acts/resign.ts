import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { inOffice } from "../../../../platform/capacity.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { maySignedIn, personWho } from "../../../membership/door.ts";
import { titleOf } from "../../../rulebook/door.ts";
import { branchPath } from "../../addresses.ts";
import { refusals, words } from "../../words.ts";
import { endHoldingsOf, listSeats } from "../holding-store.ts";

interface Resigned {
  readonly id: number;
  readonly office: string;
}

/** Gives an office of a branch up before its term ends. */
export const resign = defineAct({
  name: "branches.resign",
  input: v.object({
    id: itemNumber,
    office: v.pipe(
      v.string(() => words.officers.unknown),
      v.maxLength(60, () => words.officers.unknown),
    ),
  }),
  may: maySignedIn,
  facts: (tx, _input, { actor, now }) => listSeats(tx, personWho(actor).personId, now),
  decide: (seats, { id, office }): Resigned | Refusal =>
    seats.some((seat) => seat.branchId === id && seat.office === office)
      ? { id, office }
      : refuse("conflict", refusals.officers.notHeld),
  save: (tx, { id, office }, { actor, now }) =>
    endHoldingsOf(tx, personWho(actor).personId, { why: "resigned", branchId: id, office }, now),
  record: ({ id, office }) => ({
    act: "branches.resign",
    by: inOffice(office),
    on: branchPath(id),
    says: words.record.resigned(titleOf(office), id),
    facts: { branch: id, office },
  }),
});
