import { defineAct } from "../../../../platform/act.ts";
import { refuse } from "../../../../platform/refusal.ts";
import { poundsInWords } from "../../../../web/numbers.ts";
import { giftPath } from "../../addresses.ts";
import { booksKeptBy, mayKeepBooks } from "../../may.ts";
import { refusals, words } from "../../words.ts";
import { takesKey } from "../accepting.ts";
import { acceptInput, decideAccepted, giftFacts, saveAccepted } from "../settling.ts";

/** The treasurer accepts a gift that was checked, within its thirty days and what one person may give in a year. */
export const acceptGift = defineAct({
  name: "money.accept-gift",
  input: acceptInput,
  may: mayKeepBooks,
  facts: (tx, { gift }) => giftFacts(tx, gift),
  decide: (facts, { as }, { now }) =>
    takesKey(facts.gift, facts.rules)
      ? refuse("not-allowed", refusals.gifts.refuse.key(facts.rules.giftKeyOver))
      : decideAccepted(facts, as, now),
  save: (tx, accepted, { now }) => saveAccepted(tx, accepted, now),
  record: ({ gift }, { actor }) => ({
    act: "money.accept-gift",
    by: booksKeptBy(actor),
    on: giftPath(gift.id),
    says: words.gifts.record.accepted(gift.id, poundsInWords(gift.pence)),
    facts: { gift: gift.id, pence: gift.pence },
  }),
});
