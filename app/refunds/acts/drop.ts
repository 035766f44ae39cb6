import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { refuse } from "../../../platform/refusal.ts";
import { itemNumber } from "../../../platform/text/fields.ts";
import { mayKeepBooks } from "../../money/door.ts";
import { whyNotDrawnUp } from "../refund.ts";
import { lockList } from "../refund-queries.ts";
import { settleList } from "../refund-store.ts";
import { refusals } from "../words.ts";

/** Lets go of a list that nobody has signed with two keys: its payments can be found again. */
export const drop = defineAct({
  name: "refunds.drop",
  input: v.object({ list: itemNumber }),
  may: mayKeepBooks,
  facts: async (tx, { list }) =>
    (await lockList(tx, list)) ?? refuse("not-found", refusals.refuse.unknown),
  decide: (list) => whyNotDrawnUp(list) ?? list,
  save: (tx, { id }, { now }) => settleList(tx, id, "dropped", now),
});
