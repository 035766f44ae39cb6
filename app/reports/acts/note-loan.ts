import { TRANSACTION_KINDS } from "@breakthrough/uk-election-law";
import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { refuse } from "../../../platform/refusal.ts";
import {
  itemNumber,
  lineField,
  maybeTick,
  oneOf,
  shortField,
  textField,
} from "../../../platform/text/fields.ts";
import { dayOf } from "../../../platform/time/days.ts";
import { poundsInWords } from "../../../web/numbers.ts";
import { booksKeptBy, findPence, lockBankLine, mayKeepBooks } from "../../money/door.ts";
import { rulesInForce } from "../../rulebook/door.ts";
import { loansPath } from "../addresses.ts";
import { dayField, LEAST_OF_EVIDENCE } from "../fields.ts";
import { whyNoLoan } from "../loan.ts";
import { isLoansLine, sumLentBy } from "../loan-queries.ts";
import { saveLoan } from "../store.ts";
import { refusals, words } from "../words.ts";

const maybeLine = v.optional(
  v.union([
    v.pipe(
      v.literal(""),
      v.transform(() => undefined),
    ),
    itemNumber,
  ]),
);

/** Writes down money that was lent to the party, or a security for it: who lends, what was checked, and the terms. */
export const noteLoan = defineAct({
  name: "reports.note-loan",
  input: v.object({
    kind: oneOf(TRANSACTION_KINDS, () => words.loans.fields.kind),
    name: lineField(() => words.loans.fields.name, { most: 120 }),
    address: lineField(() => words.loans.fields.address, { most: 200, least: 6 }),
    register: maybeTick,
    checked: textField(() => words.loans.fields.checked, { most: 1000, least: LEAST_OF_EVIDENCE }),
    amount: shortField(20, () => words.loans.fields.amount),
    on: dayField,
    terms: textField(() => words.loans.fields.terms, { most: 1000, least: LEAST_OF_EVIDENCE }),
    line: maybeLine,
  }),
  may: mayKeepBooks,
  facts: async (tx, { name, address, line }) => {
    const found = line === undefined ? undefined : await lockBankLine(tx, line);
    if (line !== undefined && found === undefined)
      return refuse("not-found", refusals.loans.refuse.noLine, "line");
    return {
      line: found,
      isTaken: line !== undefined && (await isLoansLine(tx, line)),
      lent: await sumLentBy(tx, { name, address }),
      rules: await rulesInForce(tx),
    };
  },
  decide: ({ line, isTaken, lent, rules }, input, { now }) => {
    const { kind, name, address, register, checked, on, terms } = input;
    const no = refusals.loans.refuse;
    const pence = findPence(input.amount);
    if (pence === undefined || pence <= 0) return refuse("invalid", no.noSum, "amount");
    const facts = { today: dayOf(now), lent, yearMost: rules.giftYearMost };
    const why = whyNoLoan({ kind, pence, on, isOnRegister: register, ...facts });
    if (why !== undefined) return why;
    if (line !== undefined && (line.account !== "loans" || line.pence <= 0 || line.isUndone))
      return refuse("conflict", no.otherLine, "line");
    if (isTaken) return refuse("conflict", no.lineTaken, "line");
    return { kind, name, address, checked, terms, pence, on, line: line?.id ?? null };
  },
  save: (tx, loan) => saveLoan(tx, loan),
  record: ({ kind, pence, on }, { actor }) => ({
    act: "reports.note-loan",
    by: booksKeptBy(actor),
    on: loansPath,
    says: words.record.loan(words.loans.kinds[kind], poundsInWords(pence), on),
    facts: { kind, pence, on },
  }),
});
