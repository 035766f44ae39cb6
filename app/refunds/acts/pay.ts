import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { refuse } from "../../../platform/refusal.ts";
import { itemNumber } from "../../../platform/text/fields.ts";
import { lockBankLine, mayKeepBooks, unitsOfLines } from "../../money/door.ts";
import { rulesInForce } from "../../rulebook/door.ts";
import { isTakenBackMeanwhile, savePaid, whyNotPaid } from "../paying.ts";
import { lockRefund } from "../refund-queries.ts";
import { refusals } from "../words.ts";

/** Says which payment out of the bank was this refund. Nothing is paid by it. */
export const pay = defineAct({
  name: "refunds.pay",
  input: v.object({ list: itemNumber, refund: itemNumber, line: itemNumber }),
  may: mayKeepBooks,
  facts: async (tx, { list, refund: id, line: number }) => {
    const { refuse: no } = refusals;
    const refund = await lockRefund(tx, list, id);
    if (refund === undefined) return refuse("not-found", no.unknown);
    const line = await lockBankLine(tx, number);
    if (line === undefined) return refuse("not-found", no.noPayment);
    const isGone = await isTakenBackMeanwhile(tx, refund);
    const unit = (await unitsOfLines(tx, [refund.line])).get(refund.line);
    return { refund, line, unit, isGone, rules: await rulesInForce(tx) };
  },
  decide: ({ isGone, ...facts }) =>
    isGone ? refuse("conflict", refusals.refuse.takenBack) : (whyNotPaid(facts) ?? facts),
  save: (tx, { rules, ...paying }, { now }) => savePaid(tx, paying, rules, now),
});
