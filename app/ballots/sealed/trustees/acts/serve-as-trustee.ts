import * as v from "valibot";
import { defineAct } from "../../../../../platform/act.ts";
import { isRefusal, refuse } from "../../../../../platform/refusal.ts";
import { itemNumber } from "../../../../../platform/text/fields.ts";
import { mayInGoodStanding } from "../../../../membership/door.ts";
import { sealedPath } from "../../../addresses.ts";
import { refusals, words } from "../../../words.ts";
import { beginWhenFull } from "../ceremony.ts";
import { capacityOf, findOwnSeat, seatInWords } from "../own-seat.ts";
import { saveSeat } from "../trustee-store.ts";

/** Somebody who was asked says that they keep a part of the key. With the last of them, the keys are begun. */
export const serveAsTrustee = defineAct({
  name: "ballots.serve-as-trustee",
  input: v.object({ id: itemNumber }),
  may: mayInGoodStanding,
  facts: (tx, { id }, { actor }) => findOwnSeat(tx, id, actor),
  decide: (own) => {
    if (isRefusal(own)) return own;
    if (own.ballot.stage !== "keys") {
      return refuse("conflict", refusals.sealed.trustees.madeAlready);
    }
    return own.seat.state === "asked"
      ? own
      : refuse("conflict", refusals.sealed.trustees.servesAlready);
  },
  save: async (tx, { seat, ballot }, { house }) => {
    await saveSeat(tx, seat.id, "serving");
    await beginWhenFull(tx, house, ballot);
  },
  record: ({ seat, ballot }) => ({
    act: "ballots.serve-as-trustee",
    by: capacityOf(seat),
    on: sealedPath(ballot.id),
    says: words.sealed.trustees.record.serves(seatInWords(seat), ballot.title),
    facts: { ballot: ballot.id, trustee: seat.number },
  }),
});
