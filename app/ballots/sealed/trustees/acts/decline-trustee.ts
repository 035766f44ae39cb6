import * as v from "valibot";
import { defineAct } from "../../../../../platform/act.ts";
import { isRefusal, refuse } from "../../../../../platform/refusal.ts";
import { itemNumber } from "../../../../../platform/text/fields.ts";
import { maySignedIn } from "../../../../membership/door.ts";
import { sealedPath } from "../../../addresses.ts";
import { refusals, words } from "../../../words.ts";
import { capacityOf, findOwnSeat, seatInWords } from "../own-seat.ts";
import { saveCeremony, saveSeat } from "../trustee-store.ts";

/** Somebody gives their seat to the next in line, as long as the keys are not made. They need not say why. */
export const declineTrustee = defineAct({
  name: "ballots.decline-trustee",
  input: v.object({ id: itemNumber }),
  may: maySignedIn,
  facts: (tx, { id }, { actor }) => findOwnSeat(tx, id, actor),
  decide: (own) => {
    if (isRefusal(own)) return own;
    return own.ballot.stage === "keys"
      ? own
      : refuse("conflict", refusals.sealed.trustees.madeAlready);
  },
  save: async (tx, { seat, ballot }) => {
    await saveSeat(tx, seat.id, "left", "declined");
    await saveCeremony(tx, ballot.id, { isRunning: false });
  },
  record: ({ seat, ballot }) => ({
    act: "ballots.decline-trustee",
    by: capacityOf(seat),
    on: sealedPath(ballot.id),
    says: words.sealed.trustees.record.declined(seatInWords(seat), ballot.title),
    facts: { ballot: ballot.id, trustee: seat.number },
  }),
});
