import { byClock } from "../../../platform/capacity.ts";
import type { Tx } from "../../../platform/database/database.ts";
import type { House, OfficialLine } from "../../../platform/house.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { addDays } from "../../../platform/time/days.ts";
import type { SealedClosed, SealedOpened } from "../../ballots/door.ts";
import { electionPath, findElectionId } from "../addresses.ts";
import type { ElectionCounted } from "../announcements.ts";
import type { Election, Result, Terms } from "../election.ts";
import { listNominations } from "../nominating/nomination-queries.ts";
import { findNominationId } from "../papers/ballot.ts";
import { lockElection } from "../queries.ts";
import { endElection, saveOpened, saveResult } from "../store.ts";
import { titleInRecord } from "../title.ts";
import { words } from "../words.ts";
import { tellResult } from "./letters.ts";

/** The election that a sealed ballot is for, where it still waits for one. */
async function findWaiting(tx: Tx, path: string): Promise<Election | undefined> {
  const id = findElectionId(path);
  const election = id === undefined ? undefined : await lockElection(tx, id);
  const isWaiting = election?.state === "papers" || election?.state === "ballot";
  return isWaiting ? election : undefined;
}

export async function hearOpened(tx: Tx, { path, closesAt }: SealedOpened): Promise<void> {
  const election = await findWaiting(tx, path);
  if (election !== undefined) await saveOpened(tx, election.id, closesAt);
}

/** The ballot is counted, or is void: then the seats stay empty, and the clock calls again. */
export async function hearClosed(tx: Tx, closed: SealedClosed, house: House): Promise<void> {
  const election = await findWaiting(tx, closed.path);
  if (election === undefined) return;
  const { outcome } = closed;
  if (outcome.kind !== "ranked" || outcome.why !== undefined) {
    return endAsVoid(tx, house, election);
  }
  const result: Result = {
    elected: outcome.elected.flatMap((option) => findNominationId(option) ?? []),
    emptySeats: outcome.emptySeats,
    isReopened: outcome.isReopened,
    voted: outcome.voted,
    roll: outcome.roll,
    ...(closed.heldUntil === undefined ? {} : { shownFrom: closed.heldUntil.toISOString() }),
  };
  await house.record(tx, lineOfCount(election, result), house.clock.now());
  await noteCounted(tx, house, election, result);
}

export const lineOfCount = ({ id, terms }: Election, result: Result): OfficialLine => ({
  act: "elections.count",
  by: { kind: "election" },
  on: electionPath(id),
  says: saysCounted(terms),
  // What only scrutineers see yet stands in no record.
  facts:
    result.shownFrom === undefined
      ? { elected: result.elected.length, isReopened: result.isReopened }
      : { shownFrom: result.shownFrom },
});

/** A result, from now on until it stands: those who stood are told, and members can challenge it. */
export async function noteCounted(
  tx: Tx,
  house: House,
  election: Election,
  result: Result,
): Promise<void> {
  const countedAt = house.clock.now();
  const standsAt = addDays(countedAt, election.terms.resultHours / 24);
  await saveResult(tx, election.id, result, standsAt);
  await tellResult(tx, house, { ...election, result, standsAt });
  const counted: ElectionCounted = {
    name: "elections.counted",
    electionId: election.id,
    path: electionPath(election.id),
    says: saysCounted(election.terms),
    callHash: election.callHash,
    countedAt,
    resultHours: election.terms.resultHours,
    candidates: await listCandidates(tx, election.id),
  };
  await house.announce(tx, counted);
}

function saysCounted({ to, resultHours, countback }: Terms): string {
  const title = titleInRecord(to);
  return countback === undefined
    ? words.record.counted(title, resultHours)
    : words.record.countedBack(title, countback.election, resultHours);
}

async function listCandidates(tx: Tx, id: number): Promise<readonly PersonId[]> {
  const all = await listNominations(tx, id);
  const stood = all.filter(({ state }) => state === "candidate");
  return stood.flatMap(({ personId }) => personId ?? []);
}

async function endAsVoid(tx: Tx, house: House, { id, terms }: Election): Promise<void> {
  const now = house.clock.now();
  await endElection(tx, id, "void", now);
  const says = words.record.void(titleInRecord(terms.to));
  const line = { act: "elections.count", by: byClock, on: electionPath(id), says };
  await house.record(tx, line, now);
}
