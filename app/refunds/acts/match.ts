import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { refuse } from "../../../platform/refusal.ts";
import { itemNumber } from "../../../platform/text/fields.ts";
import {
  type BankLine,
  listOutWithWords,
  lockBankLine,
  mayKeepBooks,
  takenBackAmong,
  unitsOfLines,
} from "../../money/door.ts";
import { rulesInForce } from "../../rulebook/door.ts";
import { type Paying, savePaid, whyNotPaid } from "../paying.ts";
import { hasReference, referenceOf } from "../refund.ts";
import { lockOwed } from "../refund-queries.ts";
import { refusals } from "../words.ts";

/** Finds the payments of a list among those that left the bank: by reference and sum, where exactly one is it. */
export const match = defineAct({
  name: "refunds.match",
  input: v.object({ list: itemNumber }),
  may: mayKeepBooks,
  facts: async (tx, { list }) => {
    const owed = await lockOwed(tx, list);
    const out = await listOutWithWords(tx, owed.map(referenceOf));
    const lines = new Map<number, BankLine>();
    for (const { line } of out) {
      const found = await lockBankLine(tx, line);
      if (found !== undefined) lines.set(line, found);
    }
    const takenBack = await takenBackAmong(
      tx,
      owed.map(({ line }) => line),
    );
    const units = await unitsOfLines(
      tx,
      owed.map(({ line }) => line),
    );
    return { owed, out, lines, takenBack, units, rules: await rulesInForce(tx) };
  },
  decide: ({ owed, out, lines, takenBack, units, rules }) => {
    const paid = owed.flatMap((refund): readonly Paying[] => {
      const its = out.filter(({ text }) => hasReference(text, referenceOf(refund)));
      const [one] = its;
      const line = one === undefined || its.length > 1 ? undefined : lines.get(one.line);
      if (line === undefined || takenBack.has(refund.line)) return [];
      const paying = { refund, line, unit: units.get(refund.line) };
      return whyNotPaid(paying) === undefined ? [paying] : [];
    });
    return paid.length === 0 ? refuse("conflict", refusals.refuse.noMatch) : { paid, rules };
  },
  save: async (tx, { paid, rules }, { now }) => {
    for (const one of paid) await savePaid(tx, one, rules, now);
  },
});
