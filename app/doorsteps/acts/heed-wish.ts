import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { isRefusal, type Refusal, refuse } from "../../../platform/refusal.ts";
import { itemNumber } from "../../../platform/text/fields.ts";
import { mayInGoodStanding, personWho } from "../../membership/door.ts";
import { houseField, streetField, wishesField } from "../fields.ts";
import { mayHaveRegister } from "../in-branch.ts";
import { heed, lockDoorsAt, type Wished } from "../knocking/wish-store.ts";
import { refusals } from "../words.ts";

/**
 * Does as people behind a door asked, at the door, by letter or by phone: how they mean to vote is deleted at once, or
 * they are not contacted again. Their address is enough; nobody's name is asked or shown.
 */
export const heedWish = defineAct({
  name: "doorsteps.heed-wish",
  input: v.object({
    id: itemNumber,
    street: streetField,
    door: houseField,
    wishes: wishesField,
  }),
  may: mayInGoodStanding,
  facts: async (tx, { id, street, door }, context) => {
    const here = await mayHaveRegister(tx, id, context);
    return isRefusal(here) ? here : lockDoorsAt(tx, id, { street, house: door });
  },
  decide: (doors, { wishes }): Wished | Refusal =>
    doors.length === 0
      ? refuse("invalid", refusals.noDoor, "door")
      : { doors, takesBack: wishes.includes("take-back"), objects: wishes.includes("object") },
  save: (tx, wished, { actor, now }) => heed(tx, wished, personWho(actor).personId, now),
});
