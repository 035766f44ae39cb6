import type { PlainCapacity } from "../../platform/capacity.ts";
import type { Reader, Tx } from "../../platform/database/database.ts";
import type { House } from "../../platform/house.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { Refusal } from "../../platform/refusal.ts";
import { addMonthsTo, dayOf } from "../../platform/time/days.ts";
import {
  appoint,
  beginningsOf,
  endUntilFilled,
  isHeldInItsWay,
  listHoldingsFrom,
  listHoldingsOfOffice,
  seatsOf,
  whyNotAppoint,
} from "../offices/door.ts";
import { OFFICE_TERM, type Office, rulesInForce } from "../rulebook/door.ts";

/** Does nothing that they hold stand in its way? Whoever holds the office itself until it is filled can go on in it. */
export async function canHold(
  db: Reader,
  office: Office,
  personId: PersonId,
  now: Date,
): Promise<boolean> {
  const rules = await rulesInForce(db);
  const held = await listHoldingsFrom(db, personId, now);
  const others = held.filter((one) => one.office !== office || isHeldInItsWay(one));
  const wanted = { office, beginsAt: now, endsAt: termFrom(now, rules[OFFICE_TERM]) };
  return whyNotAppoint(wanted, others, rules) === undefined;
}

const termFrom = (beginsAt: Date, months: number): Date =>
  // At midday, as other terms, so that no hour of the clock's change moves the day.
  new Date(`${addMonthsTo(dayOf(beginsAt), months)}T12:00:00Z`);

/**
 * Puts somebody into an office for a term: at once where a seat is free, else when the next term is over. Whoever held
 * it until it could be filled in its own way holds it no longer. Refused, and nothing done, where they cannot hold it.
 */
export async function putIntoOffice(
  tx: Tx,
  house: House,
  { office, personId, by }: { office: Office; personId: PersonId; by: PlainCapacity },
): Promise<Refusal | undefined> {
  const now = house.clock.now();
  const held = await listHoldingsOfOffice(tx, office, now);
  const [beginsAt = now] = beginningsOf(seatsOf(office), held.filter(isHeldInItsWay), 1, now);
  const rules = await rulesInForce(tx);
  const endsAt = termFrom(beginsAt, rules[OFFICE_TERM]);
  const isOwn = held.some((one) => one.personId === personId && !isHeldInItsWay(one));
  if (isOwn) await endUntilFilled(tx, house, office, now);
  const appointment = { office, personId, beginsAt, endsAt, heldBy: { kind: by } };
  const whyNot = await appoint(tx, house, appointment, now);
  if (whyNot !== undefined) return whyNot;
  await endUntilFilled(tx, house, office, now);
  return undefined;
}
