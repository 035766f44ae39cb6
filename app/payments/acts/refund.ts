import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { doneBy } from "../../../platform/official.ts";
import { refuse } from "../../../platform/refusal.ts";
import { itemNumber } from "../../../platform/text/fields.ts";
import { dayInWords } from "../../../web/moments.ts";
import { poundsInWords } from "../../../web/numbers.ts";
import { paymentPath } from "../addresses.ts";
import { REFUNDING } from "../charge.ts";
import { findCharge, lockCharge } from "../charge-store.ts";
import { refundPayment, whyNoRefund } from "../refunding.ts";
import { refusals, words } from "../words.ts";

/** Gives a whole payment back, to where it came from. One body asks for it and another signs. */
export const refund = defineAct({
  name: "payments.refund",
  power: REFUNDING,
  input: v.object({ payment: itemNumber }),
  about: ({ charge }) => (charge.personId === null ? [] : [charge.personId]),
  shows: async (db, { payment }, { namedOf }) => {
    const charge = await findCharge(db, payment);
    const { facts } = words.payment;
    if (charge === undefined) return [];
    const named = await namedOf(charge.personId === null ? [] : [charge.personId]);
    return [
      { label: facts.amount, says: poundsInWords(charge.pence) },
      { label: facts.who, says: named(charge.personId ?? undefined).name },
      { label: facts.due, says: dayInWords(charge.dueOn) },
      { label: facts.way, says: words.ways[charge.provider].name },
    ];
  },
  may: () => undefined,
  facts: async (tx, { payment }) =>
    (await lockCharge(tx, payment)) ?? refuse("not-found", refusals.refuse.unknown),
  decide: (charge) => whyNoRefund(charge) ?? { charge },
  save: (tx, { charge }, { now }) => refundPayment(tx, charge, now),
  record: ({ charge }, { actor }) => ({
    act: "payments.refund",
    by: doneBy(actor).by,
    on: paymentPath(charge.id),
    says: words.record.refund(charge.id, poundsInWords(charge.pence)),
    facts: { payment: charge.id, pence: charge.pence },
  }),
});
