import { inTransaction } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import { addDaysTo, type Day, dayOf, yearOf } from "../../../platform/time/days.ts";
import { dayInWords } from "../../../web/moments.ts";
import { poundsInWords } from "../../../web/numbers.ts";
import { postToMany, type Recipient } from "../../mail/door.ts";
import { listAddressees } from "../../membership/door.ts";
import { ownYearPath } from "../addresses.ts";
import { words } from "../words.ts";
import {
  PAID_FOR,
  type PaidFor,
  type ToldPayment,
  takePayersOf,
  takeUntold,
} from "./receipt-store.ts";

/**
 * Of what came longer ago nobody is told: a party that moves here brings in statements of years. A gift that is accepted
 * on its last day is younger.
 */
const TOLD_WITHIN_DAYS = 45;
const A_SLICE = 1000;
/** From this day of January on the banks have told of the year before. */
const STATEMENTS_FROM = "01-08";

/** A receipt to each whose money came, by letter; each payment once, however often it runs. */
export async function postReceipts(house: House): Promise<void> {
  const since = addDaysTo(dayOf(house.clock.now()), -TOLD_WITHIN_DAYS);
  for (const of of PAID_FOR) {
    let taken = A_SLICE;
    while (taken === A_SLICE) {
      taken = await inTransaction(house, async (tx, now) => {
        const payments = await takeUntold(tx, { of, since, most: A_SLICE }, now);
        await postOf(tx, house, of, payments);
        return payments.length;
      });
    }
  }
}

async function postOf(
  tx: Tx,
  house: House,
  of: PaidFor,
  payments: readonly ToldPayment[],
): Promise<void> {
  if (payments.length === 0) return;
  const byPayer = Map.groupBy(payments, ({ personId }) => personId);
  const recipients = await listAddressees(tx, [...byPayer.keys()]);
  const says = () => words.receipts.letter;
  const write = () => ({
    subject: says().subject[of](house.partyName),
    text: ({ personId, name }: Recipient) => {
      const own = (byPayer.get(personId) ?? []).toSorted((a, b) => (a.on < b.on ? -1 : 1));
      const lines = own.map(({ on, pence }) => says().line(dayInWords(on), poundsInWords(pence)));
      const year = yearOf(own.at(-1)?.on ?? dayOf(house.clock.now()));
      return says().text(name, lines, house.url + ownYearPath(year));
    },
  });
  // Dues come each month: whoever has not asked for every letter finds their receipts on their own page.
  const kind = of === "dues" ? "all" : "important";
  await postToMany(tx, { recipients, kind, write }, house.clock.now());
}

/** In January, to each who paid in the year before: where their statement of it stands. Once, however often it runs. */
export async function postYearStatements(house: House): Promise<void> {
  const today = dayOf(house.clock.now());
  if (!isTimeForStatements(today)) return;
  const year = yearOf(today) - 1;
  let isDone = false;
  while (!isDone) {
    isDone = await inTransaction(house, async (tx, now) => {
      const payers = await takePayersOf(tx, year, A_SLICE, now);
      if (payers === undefined) return true;
      const paid = new Map(payers.map(({ personId, pence }) => [personId, pence]));
      const recipients = await listAddressees(tx, [...paid.keys()]);
      const says = () => words.receipts.yearLetter;
      const write = () => ({
        subject: says().subject(house.partyName, year),
        text: ({ personId, name }: Recipient) => {
          const sum = poundsInWords(paid.get(personId) ?? 0);
          return says().text(name, year, sum, house.url + ownYearPath(year));
        },
      });
      await postToMany(tx, { recipients, kind: "important", write }, now);
      return payers.length < A_SLICE;
    });
  }
}

const isTimeForStatements = (today: Day): boolean =>
  today.slice(5) >= STATEMENTS_FROM && today.slice(5, 7) === "01";
