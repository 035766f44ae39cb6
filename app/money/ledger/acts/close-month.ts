import * as v from "valibot";
import { type Circumstances, defineAct } from "../../../../platform/act.ts";
import { byClock } from "../../../../platform/capacity.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { addMonthsTo, type Day, dayOf } from "../../../../platform/time/days.ts";
import { mayTheClock } from "../../../membership/door.ts";
import { rulesInForce } from "../../../rulebook/door.ts";
import { moneyPath } from "../../addresses.ts";
import { refusals, words } from "../../words.ts";
import { countPayersWritten, type MonthWritten, readMonthWritten } from "../ledger-queries.ts";
import { saveMonthClosed } from "../ledger-store.ts";

interface Closed extends MonthWritten {
  readonly unit: number;
  readonly month: Day;
}

/** A transaction that began before the month was over is over itself by then. */
const DAYS_AFTER = 1;

export const isOver = (month: Day, { now }: Pick<Circumstances, "now">): boolean =>
  dayOf(new Date(now.getTime() - DAYS_AFTER * 86_400_000)) >= addMonthsTo(month, 1);

/**
 * A month of too few people has its hash in the record, and not its sums: those would be theirs, for ever. Equity is never
 * told: in the month in which a unit of few ends, what the centre had from it would be theirs too. As all of them come to
 * nought together, the assets of such a month are left out with it, or equity could be worked out.
 */
export function toldOf(
  { equity = 0, ...totals }: MonthWritten["totals"],
  payers: number,
  least: number,
): MonthWritten["totals"] {
  if (payers < least) return {};
  if (equity === 0) return totals;
  const { asset: _asset, ...others } = totals;
  return others;
}

/**
 * The clock writes a month's totals into the record, with the hash of every line that was written down in it: from then
 * on nobody can have written another.
 */
export const closeMonth = defineAct({
  name: "money.close-month",
  input: v.object({
    unit: v.pipe(v.number(), v.integer()),
    month: v.pipe(
      v.string(),
      v.regex(/^\d{4}-\d{2}-01$/),
      v.transform((text) => text as Day),
    ),
  }),
  may: mayTheClock,
  facts: async (tx, { unit, month }) => ({
    written: await readMonthWritten(tx, unit, month),
    payers: await countPayersWritten(tx, unit, month),
    rules: await rulesInForce(tx),
  }),
  decide: ({ written, payers, rules }, { unit, month }, { now }): Closed | Refusal =>
    isOver(month, { now })
      ? { unit, month, ...written, totals: toldOf(written.totals, payers, rules.booksPeople) }
      : refuse("conflict", refusals.ledger.monthRuns),
  save: async (tx, closed, { now }) =>
    (await saveMonthClosed(tx, closed, now))
      ? undefined
      : refuse("conflict", refusals.ledger.monthClosed),
  record: ({ unit, month, entries, lines, hash, totals }) => ({
    act: "money.close-month",
    by: byClock,
    on: moneyPath,
    says: words.ledger.line(month.slice(0, 7), entries, hash),
    facts: { unit, month: month.slice(0, 7), entries, lines, hash, totals },
  }),
});
