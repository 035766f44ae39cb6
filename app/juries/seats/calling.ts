import type { Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { afterDays } from "../../../platform/time/hours.ts";
import type { Terms } from "../challenge.ts";
import { findOrder, listPeopleAt } from "../lot/pool-queries.ts";
import { postCall } from "./letters.ts";
import { addSeats } from "./store.ts";

export interface SittingJury {
  readonly id: number;
  readonly says: string;
  readonly terms: Terms;
  readonly endsAt: Date;
  readonly called: number;
}

/** Calls the next so many of the lot, and writes to them. */
export async function callNext(
  tx: Tx,
  house: House,
  jury: SittingJury,
  howMany: number,
): Promise<void> {
  const at = house.clock.now();
  const order = await findOrder(tx, jury.id);
  const next = order.slice(jury.called, jury.called + howMany);
  const people = await listPeopleAt(tx, jury.id, next);
  const seats = people.map((personId, index) => ({ number: jury.called + index + 1, personId }));
  const inTime = afterDays(at, jury.terms.jurorAnswerDays, jury.terms.closingHour);
  const answerBy = new Date(Math.min(inTime.getTime(), jury.endsAt.getTime()));
  await addSeats(tx, jury.id, seats, { at, answerBy });
  const called = people.filter((id): id is PersonId => id !== undefined);
  await postCall(tx, house, { ...jury, answerBy }, called);
}
