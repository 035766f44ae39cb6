import { addDaysTo, addMonthsTo, compareDays, type Day } from "../../../platform/time/days.ts";
import type { Pence } from "../ledger/entry.ts";
import type { DuesPlan } from "./plan.ts";

/** Money that came in for dues, as it was on its day. Nothing else renews a membership. */
export interface DuesReceipt {
  readonly id: number;
  readonly on: Day;
  readonly pence: Pence;
  /** The rulebook's on the day on which it was written down: a later ballot changes no time that is paid for. */
  readonly graceDays: number;
  /** The standard dues of that day, for whoever has chosen nothing; 0 where there were none. */
  readonly standardPence: Pence;
  /** The bank took it back on that day, or two bodies signed that it is paid back. */
  readonly reversedOn: Day | undefined;
  /** Paid back, and not by the bank. */
  readonly isRefunded?: boolean;
}

/** Time that somebody had without paying for it: from before there were dues, or from a list. */
export interface GivenTime {
  readonly on: Day;
  readonly until: Day;
}

export interface DuesFacts {
  readonly given: readonly GivenTime[];
  /** In any order: the same come to the same. */
  readonly plans: readonly Pick<DuesPlan, "from" | "monthPence">[];
  readonly receipts: readonly DuesReceipt[];
}

export interface PaidTime {
  /** The last day that is paid for or was given; undefined where there was neither. */
  readonly until: Day | undefined;
  /** What came in and makes no month yet. */
  readonly leftPence: Pence;
  /** The receipts that renewed nothing by themselves, by their numbers. */
  readonly withoutEffect: readonly number[];
}

interface Running {
  until: Day | undefined;
  /** From where months are counted: 31 January, so that March ends on its 31st though February came between. */
  anchor: Day | undefined;
  months: number;
  left: Pence;
  /** Whose price counts: a dearer one waits for its money. */
  price: Pence | undefined;
}

/**
 * To which day a membership is paid, of dated facts alone: what happened, in the order of its days, whenever and in
 * whatever order we heard of it. Money that was taken back pays for nothing; an attempt to pay that failed is no fact.
 */
export function paidTimeOf({ given, plans, receipts }: DuesFacts): PaidTime {
  const run: Running = {
    until: undefined,
    anchor: undefined,
    months: 0,
    left: 0,
    price: undefined,
  };
  const withoutEffect: number[] = [];
  const sortedPlans = plans.toSorted((one, other) => compareDays(one.from, other.from));
  const happened = [
    ...given.map((time) => ({ on: time.on, rank: 0, pence: 0, time, receipt: undefined })),
    ...receipts
      .filter(({ reversedOn }) => reversedOn === undefined)
      .map((receipt) => ({
        on: receipt.on,
        rank: 1,
        pence: receipt.pence,
        time: undefined,
        receipt,
      })),
  ].toSorted(
    (one, other) =>
      compareDays(one.on, other.on) || one.rank - other.rank || one.pence - other.pence,
  );
  for (const { time, receipt } of happened) {
    if (time !== undefined) give(run, time);
    else if (receipt !== undefined && !pay(run, receipt, sortedPlans))
      withoutEffect.push(receipt.id);
  }
  return { until: run.until, leftPence: run.left, withoutEffect };
}

function give(run: Running, { until }: GivenTime): void {
  if (run.until !== undefined && until <= run.until) return;
  Object.assign(run, { until, anchor: until, months: 0 });
}

/** Whether it bought a month. */
function pay(run: Running, receipt: DuesReceipt, plans: DuesFacts["plans"]): boolean {
  run.price = priceFor(run.price, receipt, plans);
  if (run.price <= 0) return false;
  const whole = run.left + receipt.pence;
  const months = Math.floor(whole / run.price);
  run.left = whole - months * run.price;
  if (months === 0) return false;
  const { until, anchor } = run;
  const isGap = until === undefined || receipt.on > addDaysTo(until, receipt.graceDays);
  // Within the days of grace nothing was lost, so those days are paid for; after them it begins anew.
  if (isGap || anchor === undefined) Object.assign(run, { anchor: receipt.on, months });
  else run.months += months;
  run.until = addMonthsTo(run.anchor as Day, run.months);
  return true;
}

/** A cheaper plan holds at once, a dearer one from the first payment that is enough for it. */
function priceFor(
  held: Pence | undefined,
  { on, pence, standardPence }: DuesReceipt,
  plans: DuesFacts["plans"],
): Pence {
  const wanted = plans.findLast(({ from }) => from <= on)?.monthPence ?? plans[0]?.monthPence;
  if (wanted === undefined) return held ?? standardPence;
  return held === undefined || wanted <= held || pence >= wanted ? wanted : held;
}

/** The day until which nobody is asked for more: never within what is paid for. */
export const nextDueOn = (paidUntil: Day): Day => addDaysTo(paidUntil, 1);
