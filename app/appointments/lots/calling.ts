import type { Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import { afterDays } from "../../../platform/time/hours.ts";
import { rulesInForce, titleOf } from "../../rulebook/door.ts";
import { lotPath } from "../addresses.ts";
import { tell } from "../telling.ts";
import { words } from "../words.ts";
import type { Lot } from "./lot.ts";
import { findPersonAt } from "./lot-queries.ts";
import { addSeat } from "./lot-store.ts";

/** Asks the next so many of the lot whether they take the office. */
export async function callNext(tx: Tx, house: House, lot: Lot, howMany: number): Promise<void> {
  const now = house.clock.now();
  const { closingHour } = await rulesInForce(tx);
  const answerBy = afterDays(now, lot.answerDays, closingHour);
  const next = lot.order.slice(lot.called, lot.called + howMany);
  for (const [index, place] of next.entries()) {
    const personId = await findPersonAt(tx, lot.id, place);
    const number = lot.called + index + 1;
    await addSeat(tx, { lotId: lot.id, number, personId, answerBy }, now);
    const about = { title: () => titleOf(lot.office), by: answerBy, path: lotPath(lot.id) };
    await tell(tx, house, personId, about, () => words.letters.drawn);
  }
}
