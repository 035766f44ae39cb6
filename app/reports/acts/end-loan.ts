import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { refuse } from "../../../platform/refusal.ts";
import { itemNumber } from "../../../platform/text/fields.ts";
import { dayOf } from "../../../platform/time/days.ts";
import { poundsInWords } from "../../../web/numbers.ts";
import { booksKeptBy, mayKeepBooks } from "../../money/door.ts";
import { loanPath } from "../addresses.ts";
import { dayField } from "../fields.ts";
import { lockLoan } from "../loan-queries.ts";
import { endLoanOn } from "../store.ts";
import { refusals, words } from "../words.ts";

/** Says that a loan was paid back, or a facility or security has ended. What a lender lets off is a gift, and no end. */
export const endLoan = defineAct({
  name: "reports.end-loan",
  input: v.object({ loan: itemNumber, on: dayField }),
  may: mayKeepBooks,
  facts: async (tx, { loan }) =>
    (await lockLoan(tx, loan)) ?? refuse("not-found", refusals.loans.refuse.unknown),
  decide: (loan, { on }, { now }) => {
    const no = refusals.loans.refuse;
    if (loan.endedOn !== null) return refuse("conflict", no.ended);
    if (on > dayOf(now)) return refuse("invalid", no.notYet, "on");
    return on < loan.on ? refuse("invalid", no.endsFirst, "on") : { loan, on };
  },
  save: (tx, { loan, on }) => endLoanOn(tx, loan.id, on),
  record: ({ loan: { id, pence }, on }, { actor }) => ({
    act: "reports.end-loan",
    by: booksKeptBy(actor),
    on: loanPath(id),
    says: words.record.loanEnded(id, poundsInWords(pence), on),
    facts: { loan: id, pence, on },
  }),
});
