import { defineAct } from "../../../../platform/act.ts";
import { doneBy } from "../../../../platform/official.ts";
import { refuse } from "../../../../platform/refusal.ts";
import { poundsInWords } from "../../../../web/numbers.ts";
import { giftPath } from "../../addresses.ts";
import { refusals, words } from "../../words.ts";
import { takesKey } from "../accepting.ts";
import { findGift } from "../gift-queries.ts";
import {
  type Accepted,
  acceptInput,
  decideAccepted,
  giftFacts,
  saveAccepted,
} from "../settling.ts";

/** The same for a gift above the rulebook's sum: the treasurer asks, and another body turns the key. */
export const acceptLargeGift = defineAct({
  name: "money.accept-large-gift",
  power: "accept-gift",
  input: acceptInput,
  about: ({ gift }: Accepted) => (gift.personId === null ? [] : [gift.personId]),
  shows: async (db, { gift: id }) => {
    const gift = await findGift(db, id);
    const { facts } = words.gifts.gift;
    return [
      { label: facts.amount, says: poundsInWords(gift?.pence ?? 0) },
      { label: facts.name, says: gift?.donorName ?? "" },
      { label: facts.checked, says: gift?.checked ?? "" },
    ];
  },
  may: () => undefined,
  facts: (tx, { gift }) => giftFacts(tx, gift),
  decide: (facts, { as }, { now }) =>
    takesKey(facts.gift, facts.rules)
      ? decideAccepted(facts, as, now)
      : refuse("conflict", refusals.gifts.refuse.noKey),
  save: (tx, accepted, { now }) => saveAccepted(tx, accepted, now),
  record: ({ gift }, { actor }) => ({
    act: "money.accept-large-gift",
    by: doneBy(actor).by,
    on: giftPath(gift.id),
    says: words.gifts.record.accepted(gift.id, poundsInWords(gift.pence)),
    facts: { gift: gift.id, pence: gift.pence },
  }),
});
