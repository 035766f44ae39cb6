import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { dayOf } from "../../../../platform/time/days.ts";
import { poundsInWords } from "../../../../web/numbers.ts";
import { giftPath } from "../../addresses.ts";
import { booksKeptBy, mayKeepBooks } from "../../may.ts";
import { refusals, words } from "../../words.ts";
import { lockGift } from "../gift-queries.ts";
import { settleGift } from "../gift-store.ts";

/** The treasurer gives a gift up that can be given back to nobody: PPERA 2000, section 57(1). */
export const forfeitGift = defineAct({
  name: "money.forfeit-gift",
  input: v.object({ gift: itemNumber }),
  may: mayKeepBooks,
  facts: async (tx, { gift }) =>
    (await lockGift(tx, gift)) ?? refuse("not-found", refusals.gifts.refuse.unknown),
  decide: (gift) =>
    gift.state === "open" ? { gift } : refuse("conflict", refusals.gifts.refuse.settled),
  save: (tx, { gift }, { now }) => settleGift(tx, gift.id, "forfeited", dayOf(now)),
  record: ({ gift }, { actor }) => ({
    act: "money.forfeit-gift",
    by: booksKeptBy(actor),
    on: giftPath(gift.id),
    says: words.gifts.record.forfeited(gift.id, poundsInWords(gift.pence)),
    facts: { gift: gift.id, pence: gift.pence },
  }),
});
