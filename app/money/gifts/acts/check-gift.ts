import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { refuse } from "../../../../platform/refusal.ts";
import {
  itemNumber,
  maybeTick,
  oneOf,
  optionalTextField,
  textField,
} from "../../../../platform/text/fields.ts";
import { dayOf } from "../../../../platform/time/days.ts";
import { mayKeepBooks } from "../../may.ts";
import { refusals, words } from "../../words.ts";
import { DONOR_KINDS } from "../gift.ts";
import { lockGift } from "../gift-queries.ts";
import { saveCheck } from "../gift-store.ts";
import { LEAST_OF_EVIDENCE } from "../limits.ts";

/** Writes down who gave and what was looked at. It decides nothing, and can be written anew until that is done. */
export const checkGift = defineAct({
  name: "money.check-gift",
  input: v.object({
    gift: itemNumber,
    kind: oneOf(DONOR_KINDS, () => words.gifts.fields.kind),
    name: optionalTextField(() => words.gifts.fields.name, { most: 120 }),
    address: optionalTextField(() => words.gifts.fields.address, { most: 200 }),
    register: maybeTick,
    checked: textField(() => words.gifts.fields.checked, { most: 1000, least: LEAST_OF_EVIDENCE }),
  }),
  may: mayKeepBooks,
  facts: async (tx, { gift }) =>
    (await lockGift(tx, gift)) ?? refuse("not-found", refusals.gifts.refuse.unknown),
  decide: (gift, { kind, name, address, register, checked }, { now }) =>
    gift.state === "open"
      ? {
          ...{ id: gift.id, donorKind: kind, donorName: name, donorAddress: address },
          ...{ isOnRegister: register, checked, on: dayOf(now) },
        }
      : refuse("conflict", refusals.gifts.refuse.settled),
  save: (tx, check) => saveCheck(tx, check),
});
