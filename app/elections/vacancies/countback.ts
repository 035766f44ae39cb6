import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import { addDays } from "../../../platform/time/days.ts";
import { countBack, type SealedBallotId } from "../../ballots/door.ts";
import { findPeople } from "../../membership/door.ts";
import { listHoldingsOfOffice } from "../../offices/door.ts";
import { type Office, type Rules, rulesInForce } from "../../rulebook/door.ts";
import { tellAskedAgain } from "../calling/letters.ts";
import { hashOfTerms } from "../calling/terms.ts";
import type { Election, Refilled, Result, Terms } from "../election.ts";
import type { Nomination } from "../nominating/nomination.ts";
import { findNominationId, optionOf } from "../papers/ballot.ts";
import { findElection, nextElectionNumber } from "../queries.ts";
import { addElection } from "../store.ts";
import { type EmptySeats, findEmptySeats } from "./vacancy.ts";
import { listElectedOf, listFilledSeats, listLosers } from "./vacancy-queries.ts";
import { offerAgain } from "./vacancy-store.ts";

/** Which seats of this office are filled from rankings now; undefined where members vote. */
export async function findCountback(
  db: Reader,
  office: Office,
  vacant: number,
  now: Date,
): Promise<EmptySeats | undefined> {
  if (vacant === 0) return undefined;
  const holdings = await listHoldingsOfOffice(db, office, now);
  const holders = holdings.map(({ personId }) => personId);
  const filled = await listFilledSeats(db, office, now);
  const seats = findEmptySeats(filled, { holders, vacant }, await rulesInForce(db), now);
  if (seats === undefined) return undefined;
  // Without opened rankings, as of an election from before there were any, members vote.
  const origin = await findElection(db, seats.election);
  return origin?.sealedId === undefined ? undefined : seats;
}

/** What is settled when a seat is filled from the rankings of an earlier election. Pure. */
export function termsOfCountback(
  origin: Terms,
  { id, seats, rules }: { readonly id: number; readonly seats: EmptySeats; readonly rules: Rules },
  now: Date,
): Terms {
  const askedUntil = addDays(now, rules.countbackAnswerDays).toISOString();
  return {
    ...origin,
    election: id,
    cause: "vacancy",
    seats: seats.vacated.length,
    // They were supported, and belonged to a group or did not, when they stood.
    ...{ supporters: 0, standDays: 0, reserved: [] },
    calledAt: now.toISOString(),
    ...{ nominationsClose: askedUntil, opensAt: askedUntil, closesAt: askedUntil },
    noticeDays: 0,
    resultHours: rules.resultHours,
    countback: seats,
  };
}

/** @throws where the election is not there: whoever asks has just found it */
export async function prepareCountback(tx: Tx, seats: EmptySeats, now: Date): Promise<Terms> {
  const origin = await findElection(tx, seats.election);
  if (origin === undefined) throw new Error("a countback of no election");
  const calling = { id: await nextElectionNumber(tx), seats, rules: await rulesInForce(tx) };
  return termsOfCountback(origin.terms, calling, now);
}

/** Asks everybody who stood and was not elected whether they want the seat. */
export async function saveCountback(
  tx: Tx,
  house: House,
  terms: Terms,
  { election }: EmptySeats,
): Promise<void> {
  const now = house.clock.now();
  await addElection(tx, terms, hashOfTerms(terms));
  const holdings = await listHoldingsOfOffice(tx, officeOf(terms), now);
  const sits = new Set(holdings.map(({ personId }) => personId));
  const losers = (await listLosers(tx, election)).filter(({ personId }) => !sits.has(personId));
  const people = await findPeople(
    tx,
    losers.map(({ personId }) => personId),
    now,
  );
  const here = losers.filter(({ personId }) => isStillHere(people.get(personId)?.standing));
  for (const { id } of here) {
    await offerAgain(tx, { electionId: terms.election, nomination: id }, now);
  }
  await tellAskedAgain(
    tx,
    house,
    terms,
    here.map(({ personId }) => personId),
  );
}

/** @throws of what is no office: no seat of it falls empty */
function officeOf({ to }: Terms): Office {
  if (to.kind !== "office") throw new Error("a countback is of an office");
  return to.office;
}

/** A suspension takes nobody off: two keys would else choose between candidates. */
const isStillHere = (standing: string | undefined): boolean =>
  standing === "member" || standing === "suspended";

/** Counts each empty seat from the rankings, the one that was filled first first. Nobody wins two. */
export async function countSeats(
  db: Reader,
  election: Election,
  standing: readonly Nomination[],
  now: Date,
): Promise<Result> {
  const { countback } = election.terms;
  const origin = countback && (await findElection(db, countback.election));
  const sealedId = origin?.sealedId as SealedBallotId | undefined;
  if (countback === undefined || origin === undefined || sealedId === undefined) {
    throw new Error("a countback without rankings");
  }
  const sitting = await listSitting(db, origin.id, officeOf(election.terms), now);
  const refilled: Refilled[] = [];
  for (const vacated of countback.vacated) {
    const won = refilled.flatMap(({ by }) => by ?? []);
    const able = standing.filter(({ id }) => !won.includes(id));
    const winners = standing.filter(({ id }) => won.includes(id));
    const found = await countBack(db, sealedId, {
      vacated: optionOf(vacated),
      consenting: able.flatMap(({ againOf }) => (againOf === undefined ? [] : optionOf(againOf))),
      sitting: [...sitting, ...winners.flatMap(({ againOf }) => againOf ?? [])].map(optionOf),
    });
    const by = "winner" in found ? findNominationId(found.winner) : undefined;
    const taker = able.find(({ againOf }) => againOf !== undefined && againOf === by);
    refilled.push({
      vacated,
      ...(taker === undefined ? {} : { by: taker.id }),
      ...("why" in found ? { why: found.why } : {}),
      ...(found.counting === undefined ? {} : { counting: found.counting }),
    });
  }
  const elected = refilled.flatMap(({ by }) => by ?? []);
  return {
    refilled,
    elected,
    emptySeats: countback.vacated.length - elected.length,
    isReopened: refilled.some(({ why }) => why === "reopen"),
    voted: origin.result?.voted ?? 0,
    roll: origin.result?.roll ?? 0,
  };
}

async function listSitting(db: Reader, origin: number, office: Office, now: Date) {
  const holdings = await listHoldingsOfOffice(db, office, now);
  const elected = await listElectedOf(db, origin);
  return elected
    .filter(({ personId }) => holdings.some((held) => held.personId === personId))
    .map(({ nomination }) => nomination);
}
