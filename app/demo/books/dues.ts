import type { PersonId } from "../../../platform/ids.ts";
import { addDaysTo, type Day } from "../../../platform/time/days.ts";
import { diceFor } from "../living/dice-for.ts";
import { CHARGE, SPENDING } from "../party/money.ts";
import { asPrinted, type MadeLine } from "./bank-file.ts";

/** The days of one statement, both included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** Somebody whose dues come, if their day is in the period. */
export interface Payer {
  readonly id: PersonId;
  readonly name: string;
  readonly email: string;
  readonly renewsOn: Day;
  readonly every: "month" | "year";
  /** In pence; left out: by their wish. */
  readonly month?: number;
}

/** Of members, who pay by the month; the others once a year, before their membership runs out. */
const MONTHLY_SHARE = 0.3;
/** Longer than a statement is away, and the one after it. */
const YEAR_PAID_BEFORE_DAYS = 17;
const LAST_DAY_OF_ALL_MONTHS = 28;
const MONTHS_A_YEAR = 12;
const MONTHS_TO_BEGIN = 2;
/** A standing order that fails. */
const FAILS = 0.01;

/** The same of somebody whenever it is asked. */
export function wishOf(email: string): {
  readonly every: "month" | "year";
  readonly rate: "standard" | "low" | "solidarity";
} {
  const dice = diceFor("dues", email);
  const every = dice.roll() < MONTHLY_SHARE ? "month" : "year";
  return { every, rate: dice.pick(["standard", "standard", "standard", "low", "solidarity"]) };
}

/** How many months somebody pays for in this time, and on which days. Pure. */
export function paidIn(
  { email, renewsOn, every }: Pick<Payer, "email" | "renewsOn" | "every">,
  period: Period,
): readonly { readonly on: Day; readonly months: number }[] {
  const { from, to } = period;
  const days = daysOf(period);
  if (every === "year") {
    if (renewsOn > addDaysTo(to, YEAR_PAID_BEFORE_DAYS)) return [];
    return [{ on: diceFor("pays", email, to).pick(days), months: MONTHS_A_YEAR }];
  }
  // Whoever begins pays for two months, so that no month is over before its money is in the books.
  if (renewsOn <= to) return [{ on: to, months: MONTHS_TO_BEGIN }];
  const own = diceFor("pays on", email).whole(1, LAST_DAY_OF_ALL_MONTHS);
  return days
    .filter((on) => Number(on.slice(8)) === own && on >= from)
    .filter((on) => diceFor("fails", email, on).roll() >= FAILS)
    .map((on) => ({ on, months: 1 }));
}

export function daysOf({ from, to }: Period): readonly Day[] {
  const days: Day[] = [];
  for (let day = from; day <= to; day = addDaysTo(day, 1)) days.push(day);
  return days;
}

interface Prices {
  readonly duesStandard: number;
  readonly duesLow: number;
  readonly duesSolidarity: number;
}

/** By standing order, each with the reference that the party gave its payer. */
export function linesOfDues(
  payers: readonly Payer[],
  references: ReadonlyMap<PersonId, string>,
  { prices, period }: { readonly prices: Prices; readonly period: Period },
): readonly MadeLine[] {
  const priceOf = {
    standard: prices.duesStandard,
    low: prices.duesLow,
    solidarity: prices.duesSolidarity,
  };
  return payers.flatMap((payer) => {
    const reference = references.get(payer.id);
    if (reference === undefined) return [];
    const month = payer.month ?? priceOf[wishOf(payer.email).rate];
    return paidIn(payer, period).map(({ on, months }) => ({
      ...{ on, type: "S/O", who: asPrinted(payer.name), reference, pence: months * month },
    }));
  });
}

/** What goes out again and again. */
export function linesOfSpending(period: Period): readonly MadeLine[] {
  return daysOf(period).flatMap((on) => {
    const [day, month] = [Number(on.slice(8)), Number(on.slice(5, 7))];
    const spent = SPENDING.filter(
      (one) => one.day === day && (one.months === undefined || one.months.includes(month)),
    ).map(({ payee, reference, pence }) => ({ on, type: "D/D", who: payee, reference, pence }));
    const { payee, pence } = CHARGE;
    const charge = { on, type: "CHG", who: payee, reference: "", pence };
    return CHARGE.day === day ? [...spent, charge] : spent;
  });
}
