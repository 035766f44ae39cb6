import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { dayOf } from "../../../../platform/time/days.ts";
import { rulesInForce } from "../../../rulebook/door.ts";
import { CHECKED_OVER } from "../../gifts/gift.ts";
import { mayKeepBooks } from "../../may.ts";
import { isHeldForRefund } from "../../refunding/payment.ts";
import { refusals } from "../../words.ts";
import { lockBankLine } from "../statement-queries.ts";
import { settleLine } from "../statement-store.ts";

/** Takes a match back: the money waits in suspense again, and pays for nobody's membership meanwhile. */
export const unsettle = defineAct({
  name: "money.unsettle-line",
  input: v.object({ line: itemNumber }),
  may: mayKeepBooks,
  facts: async (tx, { line }) => {
    const found = await lockBankLine(tx, line);
    if (found === undefined) return refuse("not-found", refusals.statements.refuse.noLine);
    return { line: found, rules: await rulesInForce(tx) };
  },
  decide: ({ line, rules }, _input, { now }) => {
    const no = refusals.statements.refuse;
    if (line.isUndone || line.undoes !== null) return refuse("conflict", no.undone);
    if (line.account === "suspense") return refuse("conflict", no.waits);
    if (isHeldForRefund(line)) return refuse("conflict", no.refunded);
    // A gift that was checked is given back at its own desk, within its days.
    if (line.pence > CHECKED_OVER) return refuse("conflict", no.atTheDesk);
    return {
      ...{ line, account: "suspense" as const, personId: undefined, numbers: rules },
      ...{ today: dayOf(now) },
    };
  },
  save: (tx, settling, { now }) => settleLine(tx, settling, now),
});
