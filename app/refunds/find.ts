import type { Reader } from "../../platform/database/database.ts";
import { addDaysTo, compareDays, type Day } from "../../platform/time/days.ts";
import {
  duesFactsOf,
  listLikelyDoublePayers,
  listPaymentsBetween,
  listPaymentsOf,
  listPaymentsOn,
} from "../money/door.ts";
import { findChargesOnLines } from "../payments/door.ts";
import { findDoubles } from "./doubles.ts";
import { type Found, MOST_LISTED, type Wanted } from "./refund.ts";
import { linesListed } from "./refund-queries.ts";
import { canGoBack, wayOf } from "./way.ts";

/** Who paid twice longer ago has known it by their bank. */
export const LOOKED_BACK_DAYS = 400;
const MOST_PEOPLE = 5000;
/** Of a list that is cut at its end, so many more are read than it holds, since some stand in other lists. */
const MOST_READ = 20 * MOST_LISTED;

export interface FoundPayments {
  readonly found: readonly Found[];
  /** There are more than a list holds: they come when this one is drawn up. */
  readonly isCut: boolean;
}

/** The payments that are wanted and stand in no list already, the oldest first. */
export async function findPayments(db: Reader, wanted: Wanted, today: Day): Promise<FoundPayments> {
  const all = await findAll(db, wanted, today);
  const listed = await linesListed(
    db,
    all.map(({ line }) => line),
  );
  const open = all.filter(({ line }) => !listed.has(line));
  const charges = await findChargesOnLines(
    db,
    open.map(({ line }) => line),
  );
  const found = open
    .filter(({ line }) => canGoBack(line, charges))
    .map((one) => ({ ...one, way: wayOf(one.line, charges) }));
  return { found: found.slice(0, MOST_LISTED), isCut: found.length > MOST_LISTED };
}

type Wayless = Omit<Found, "way">;

async function findAll(db: Reader, wanted: Wanted, today: Day): Promise<readonly Wayless[]> {
  if (wanted.kind === "doubles") return findAllDoubles(db, today);
  if (wanted.kind === "one") {
    const payments = await listPaymentsOn(db, [wanted.line]);
    return payments.map((payment) => ({ ...payment, why: "asked" }));
  }
  const payments = await listPaymentsBetween(db, { ...wanted, most: MOST_READ });
  return payments.map((payment) => ({ ...payment, why: "account" }));
}

async function findAllDoubles(db: Reader, today: Day): Promise<readonly Wayless[]> {
  const since = addDaysTo(today, -LOOKED_BACK_DAYS);
  const people = await listLikelyDoublePayers(db, since, MOST_PEOPLE);
  const facts = await duesFactsOf(db, people);
  const payments = Map.groupBy(await listPaymentsOf(db, people), ({ personId }) => personId);
  const doubles = [...facts].flatMap(([personId, ofOne]) => {
    const own = payments.get(personId) ?? [];
    const byReceipt = new Map(
      own.flatMap((one) => (one.receipt === null ? [] : [[one.receipt, one] as const])),
    );
    return findDoubles({ ...ofOne, payments: byReceipt });
  });
  return doubles
    .filter(({ payment }) => payment.on >= since)
    .map(({ payment, why }) => ({ ...payment, why }))
    .toSorted((one, other) => compareDays(one.on, other.on) || one.line - other.line);
}
