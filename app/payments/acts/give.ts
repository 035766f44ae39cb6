import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { newId } from "../../../platform/ids.ts";
import { refuse } from "../../../platform/refusal.ts";
import { shortField } from "../../../platform/text/fields.ts";
import { dayOf } from "../../../platform/time/days.ts";
import { mayTakePart, personWho } from "../../membership/door.ts";
import { findDonor, findPence } from "../../money/door.ts";
import { rulesInForce } from "../../rulebook/door.ts";
import { addCharge } from "../charge-store.ts";
import { findProvider } from "../providers/open-provider.ts";
import { refusals, words } from "../words.ts";

/** Less costs more than it brings. */
export const LEAST_GIFT = 100;

/** Wants to give once, by card. Whoever gives has said before who they are, and that they may. */
export const give = defineAct({
  name: "payments.give",
  input: v.object({ amount: shortField(12, () => words.fields.amount) }),
  may: mayTakePart,
  facts: async (tx, _input, { actor, house }) => {
    const { personId } = personWho(actor);
    return {
      personId,
      donor: await findDonor(tx, personId),
      isHere: findProvider(house, "stripe") !== undefined,
      most: (await rulesInForce(tx)).giftYearMost,
    };
  },
  decide: ({ personId, donor, isHere, most }, { amount }, { now }) => {
    const no = refusals.refuse;
    if (!isHere) return refuse("not-found", no.noProvider);
    if (donor === undefined) return refuse("conflict", no.whoGives);
    const pence = findPence(amount);
    if (pence === undefined || pence < LEAST_GIFT)
      return refuse("invalid", no.tooLittle(LEAST_GIFT), "amount");
    if (pence > most) return refuse("invalid", no.tooMuch(most), "amount");
    const gift = { personId, methodId: null, provider: "stripe" as const, isGift: true };
    return { ...gift, key: newId(), dueOn: dayOf(now), pence };
  },
  save: (tx, gift, { now }) => addCharge(tx, gift, now),
});
