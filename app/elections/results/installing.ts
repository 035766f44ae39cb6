import type { Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { addMonthsTo, dayOf } from "../../../platform/time/days.ts";
import { takeBranchOffice } from "../../branches/door.ts";
import { findPerson } from "../../membership/door.ts";
import {
  appoint,
  beginningsOf,
  endUntilFilled,
  listHoldingsOfOffice,
  seatsOf,
} from "../../offices/door.ts";
import { OFFICE_TERM, type Office, rulesInForce } from "../../rulebook/door.ts";
import type { ElectedTo, Election } from "../election.ts";
import type { Nomination } from "../nominating/nomination.ts";
import { saveTermEnd } from "../nominating/nomination-store.ts";
import { findTermEnd } from "../vacancies/vacancy-queries.ts";
import { addApproved } from "./approved-store.ts";

/**
 * Gives those who were elected what they were elected to, in the order of their election. Answers how many took it: of
 * somebody who has left, or holds an office that this one is kept apart from, the seat stays empty.
 */
export async function installElected(
  tx: Tx,
  house: House,
  election: Election,
  elected: readonly Nomination[],
): Promise<number> {
  const people = await listStillHere(tx, house, elected);
  const { to } = election.terms;
  if (to.kind === "office") return takeOffice(tx, house, { election, office: to.office }, people);
  if (to.kind === "branch") return takeOfficeOfBranch(tx, house, to, people);
  if (to.kind === "approved") await approveAll(tx, house, election.id, people);
  return people.length;
}

interface Elected {
  /** Their nomination. */
  readonly id: number;
  readonly personId: PersonId;
}

/** A suspension empties no seat: it sleeps meanwhile. */
async function listStillHere(tx: Tx, house: House, elected: readonly Nomination[]) {
  const here: Elected[] = [];
  for (const { id, personId } of elected) {
    const person = personId && (await findPerson(tx, personId, house.clock.now()));
    const isHere = person?.standing === "member" || person?.standing === "suspended";
    if (person !== undefined && isHere) here.push({ id, personId: person.personId });
  }
  return here;
}

const termFrom = (beginsAt: Date, months: number): Date =>
  // At midday, as other terms, so that no hour of the clock's change moves the day.
  new Date(`${addMonthsTo(dayOf(beginsAt), months)}T12:00:00Z`);

async function takeOffice(
  tx: Tx,
  house: House,
  { election, office }: { readonly election: Election; readonly office: Office },
  people: readonly Elected[],
): Promise<number> {
  const now = house.clock.now();
  if (people.length > 0) await endUntilFilled(tx, house, office, now);
  const holdings = await listHoldingsOfOffice(tx, office, now);
  const beginnings = beginningsOf(seatsOf(office), holdings, people.length, now);
  const months = (await rulesInForce(tx))[OFFICE_TERM];
  let taken = 0;
  for (const [index, { id, personId }] of people.entries()) {
    const beginsAt = beginnings[index] ?? now;
    const endsAt = (await restOfTerm(tx, election, id)) ?? termFrom(beginsAt, months);
    const heldBy = { kind: "election" } as const;
    const whyNot = await appoint(tx, house, { office, personId, beginsAt, endsAt, heldBy }, now);
    if (whyNot !== undefined) continue;
    await saveTermEnd(tx, id, endsAt);
    taken += 1;
  }
  return taken;
}

async function takeOfficeOfBranch(
  tx: Tx,
  house: House,
  { branch: branchId, office }: Extract<ElectedTo, { kind: "branch" }>,
  people: readonly Elected[],
): Promise<number> {
  const now = house.clock.now();
  let taken = 0;
  for (const { id, personId } of people) {
    const endsAt = await takeBranchOffice(tx, house, { branchId, office, personId }, now);
    if (endsAt === undefined) continue;
    await saveTermEnd(tx, id, endsAt);
    taken += 1;
  }
  return taken;
}

/** Whoever comes in by a countback serves the rest of the term of whoever left. */
async function restOfTerm(tx: Tx, { result }: Election, nomination: number) {
  const seat = result?.refilled?.find(({ by }) => by === nomination);
  return seat === undefined ? undefined : findTermEnd(tx, seat.vacated);
}

async function approveAll(
  tx: Tx,
  house: House,
  electionId: number,
  people: readonly Elected[],
): Promise<void> {
  const now = house.clock.now();
  const until = termFrom(now, (await rulesInForce(tx))[OFFICE_TERM]);
  for (const { personId } of people) await addApproved(tx, { personId, electionId, until }, now);
}
