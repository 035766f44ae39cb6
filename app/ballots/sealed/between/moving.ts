import { hash } from "node:crypto";
import { inTransaction } from "../../../../platform/act.ts";
import { byClock } from "../../../../platform/capacity.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import type { House } from "../../../../platform/house.ts";
import { canonicalJson } from "../../../../platform/text/canonical-json.ts";
import { addDays } from "../../../../platform/time/days.ts";
import { hourOf } from "../../../../platform/time/hours.ts";
import { eachByItself } from "../../../../platform/work/jobs.ts";
import { rulesInForce } from "../../../rulebook/door.ts";
import { sealedPath } from "../../addresses.ts";
import type { SealedClosed, SealedOpened } from "../../announcements.ts";
import { words } from "../../words.ts";
import { listToShow } from "../first-look-queries.ts";
import { saveShown } from "../first-look-store.ts";
import {
  mayFollow,
  type SealedBallot,
  type SealedBallotId,
  type SealedOutcome,
  type VoidReason,
} from "../sealed-ballot.ts";
import { findSealedBallot, listRunningSealed, lockSealedBallot } from "../sealed-queries.ts";
import { moveStage, putOff, saveOutcome, takeToRemind } from "../sealed-store.ts";
import { findTip } from "../what/box-queries.ts";
import {
  checkSlice,
  endBallots,
  examineWaiting,
  foldSlices,
  openResult,
  settle,
} from "../what/counting.ts";
import { listOnRoll, postToRoll } from "../who/sealed-letters.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Does for every running sealed ballot whatever is due: by the clock, or by what people have handed in. */
export async function moveSealed(house: House, stopping?: AbortSignal): Promise<void> {
  const running = await listRunningSealed(house.database);
  await eachByItself(running, (ballot) => moveOn(house, ballot, stopping));
  await showDue(house);
}

/** Is there a ballot that was closed and is not yet added up? */
export const isCountWanted = async (house: House): Promise<boolean> =>
  (await listRunningSealed(house.database)).some(({ stage }) => stage === "checking");

/** The part of a count that any number of workers share: each takes the next slice that nobody has. */
export async function countSealed(house: House, stopping?: AbortSignal): Promise<void> {
  const running = await listRunningSealed(house.database);
  const closed = running.filter(({ stage }) => stage === "checking");
  await eachByItself(closed, async (ballot) => {
    while (stopping?.aborted !== true && (await checkSlice(house, ballot)));
    await stepHeld(house, ballot);
  });
}

async function moveOn(house: House, ballot: SealedBallot, stopping?: AbortSignal): Promise<void> {
  let hasMoved = true;
  while (hasMoved && stopping?.aborted !== true) hasMoved = await stepHeld(house, ballot);
}

/** What takes long is done before the row is held, so that nobody waits for it. */
async function stepHeld(house: House, { id }: SealedBallot): Promise<boolean> {
  const before = await findSealedBallot(house.database, id);
  const isWithTrustees = before?.stage === "mixing" || before?.stage === "decrypting";
  const examined = isWithTrustees ? await examineWaiting(house.database, before) : undefined;
  return inTransaction(house, async (tx, now) => {
    const held = await lockSealedBallot(tx, id);
    if (held === undefined || held.stage !== before?.stage) return false;
    if (examined !== undefined) return settle(tx, held, examined);
    return stepOf(tx, house, held, now);
  });
}

/** One step of a ballot whose row is held; false where nothing is due. */
async function stepOf(tx: Tx, house: House, held: SealedBallot, now: Date): Promise<boolean> {
  switch (held.stage) {
    case "keys":
    case "codes":
      return waitLonger(tx, house, held, now);
    case "ready":
      return open(tx, house, held, now);
    case "open":
      return close(tx, house, held, now);
    case "checking":
      return foldSlices(tx, held);
    case "mixing":
      return giveUp(tx, house, held, now);
    case "decrypting":
      return (await finish(tx, house, held, now)) || giveUp(tx, house, held, now);
    default:
      return false;
  }
}

/** Reminds everybody on the roll of those that close soon, once. */
export async function remindSealed(house: House): Promise<void> {
  const { reminderHours, reminderRestHours } = await rulesInForce(house.database);
  await inTransaction(house, async (tx, now) => {
    const closeBefore = new Date(now.getTime() + reminderHours * HOUR_MS);
    const openedBefore = new Date(now.getTime() - reminderRestHours * HOUR_MS);
    for (const ballot of await takeToRemind(tx, { now, openedBefore, closeBefore })) {
      await postToRoll(tx, house, ballot, "reminder");
    }
  });
}

/** Keys or codes are late: opening and close move by whole days, and past the rulebook's number it is not held. */
async function waitLonger(tx: Tx, house: House, held: SealedBallot, now: Date): Promise<boolean> {
  if (now < held.opensAt) return false;
  const by = Math.floor((now.getTime() - held.opensAt.getTime()) / DAY_MS) + 1;
  const lateDays = held.lateDays + by;
  if (lateDays > held.lateDaysMost) {
    await end(tx, house, held, { kind: "void", why: lateOf(held) }, now);
    return true;
  }
  const to = { opensAt: laterBy(held.opensAt, by), closesAt: laterBy(held.closesAt, by), lateDays };
  await putOff(tx, held.id, to);
  await recordOf(tx, house, held, now, {
    act: "ballots.put-off",
    says: words.sealed.box.record.putOff(held.title, by),
    facts: { opensAt: to.opensAt.toISOString(), closesAt: to.closesAt.toISOString(), lateDays },
  });
  return true;
}

/** At the same time of day by UK clocks, on whichever side of a change of the clocks. */
const laterBy = (instant: Date, days: number): Date => {
  const later = addDays(instant, days);
  const off = hourOf(instant) - hourOf(later);
  return new Date(later.getTime() + off * HOUR_MS);
};

const lateOf = ({ stage }: SealedBallot): VoidReason =>
  stage === "keys" ? "keys-late" : "codes-late";

async function open(tx: Tx, house: House, held: SealedBallot, now: Date): Promise<boolean> {
  if (now < held.opensAt) return false;
  await moveStage(tx, held, "open");
  const { title, path, ofBranch, closesAt } = held;
  await recordOf(tx, house, held, now, {
    act: "ballots.open-box",
    says: words.sealed.box.record.opened(title),
    facts: {
      closesAt: closesAt.toISOString(),
      head: (await findTip(tx, held.id))?.eventHash,
      ...(house.boothHash === undefined ? {} : { booth: house.boothHash }),
    },
  });
  const opened: SealedOpened = {
    name: "ballots.sealed-opened",
    sealedId: held.id,
    ...{ path, ofBranch, title, closesAt },
    voters: await listOnRoll(tx, held.id),
  };
  await house.announce(tx, opened);
  await postToRoll(tx, house, held, "opened");
  return true;
}

async function close(tx: Tx, house: House, held: SealedBallot, now: Date): Promise<boolean> {
  if (now < held.closesAt) return false;
  await endBallots(tx, held);
  const tip = await findTip(tx, held.id);
  await recordOf(tx, house, held, now, {
    act: "ballots.close-box",
    says: words.sealed.box.record.closed(held.title),
    facts: { head: tip?.eventHash, height: tip?.height },
  });
  return true;
}

async function finish(tx: Tx, house: House, held: SealedBallot, now: Date): Promise<boolean> {
  const outcome = await openResult(tx, held);
  if (outcome === undefined) return false;
  await end(tx, house, held, outcome, now);
  return true;
}

/** So many days after the close nobody can be waited for any longer: too few trustees are left. */
async function giveUp(tx: Tx, house: House, held: SealedBallot, now: Date): Promise<boolean> {
  if (now < addDays(held.closesAt, held.lateDaysMost)) return false;
  await end(tx, house, held, { kind: "void", why: "trustees-gone" }, now);
  return true;
}

/**
 * Ends a sealed ballot whose matter has ended, in the caller's transaction: its public file takes no more votes, and what
 * is in it is opened by nobody. Does nothing to one that has ended already.
 */
export async function voidSealed(
  tx: Tx,
  house: House,
  { id, why }: { readonly id: SealedBallotId; readonly why: VoidReason },
  now: Date,
): Promise<void> {
  const held = await lockSealedBallot(tx, id);
  if (held === undefined || !mayFollow(held.stage, "void")) return;
  const isOpen = held.stage === "open";
  if (isOpen) await endBallots(tx, held);
  const ending = isOpen ? { ...held, stage: "checking" as const } : held;
  await end(tx, house, ending, { kind: "void", why }, now);
}

/** Ends a ballot, with its result or without one, and tells everybody. */
async function end(
  tx: Tx,
  house: House,
  held: SealedBallot,
  outcome: SealedOutcome,
  now: Date,
): Promise<void> {
  await saveOutcome(tx, held, outcome, now);
  const isHeldBack = outcome.kind !== "void" && held.firstHours > 0;
  const until = isHeldBack ? addDays(now, held.firstHours / 24) : undefined;
  await recordOf(tx, house, held, now, await lineOfEnd(tx, held, outcome, until));
  const closed: SealedClosed = {
    name: "ballots.sealed-closed",
    sealedId: held.id,
    path: held.path,
    ofBranch: held.ofBranch,
    title: held.title,
    outcome,
    ...(until === undefined ? {} : { heldUntil: until }),
  };
  await house.announce(tx, closed);
  if (isHeldBack) return;
  const letter = outcome.kind === "void" ? "void" : "closed";
  await postToRoll(tx, house, { ...held, outcome }, letter);
}

/** What is held back the record holds us to by its hash: nobody can change it before everybody sees it. */
async function lineOfEnd(
  tx: Tx,
  held: SealedBallot,
  outcome: SealedOutcome,
  until: Date | undefined,
): Promise<LineOf> {
  const tip = await findTip(tx, held.id);
  const file = { head: tip?.eventHash, height: tip?.height };
  const { record } = words.sealed.box;
  if (outcome.kind === "void") {
    const says = record.void(held.title, words.sealed.box.why[outcome.why]);
    return { act: "ballots.void-sealed", says, facts: { outcome, ...file } };
  }
  const facts =
    until === undefined
      ? { outcome: factsOf(outcome) }
      : { outcomeHash: hashOf(outcome), shownFrom: until.toISOString() };
  return {
    act: "ballots.count-sealed",
    says: record.counted(held.title),
    facts: { ...facts, ...file },
  };
}

const hashOf = (outcome: SealedOutcome): string =>
  hash("sha256", canonicalJson(factsOf(outcome) as never));

/** Scrutineers have had their hours: everybody sees it now. */
async function showDue(house: House): Promise<void> {
  const due = await listToShow(house.database, house.clock.now());
  await eachByItself(due, (id) =>
    inTransaction(house, async (tx, now) => {
      if (!(await saveShown(tx, id, now))) return;
      const ballot = await findSealedBallot(tx, id);
      if (ballot?.outcome === undefined) return;
      await recordOf(tx, house, ballot, now, {
        act: "ballots.show-sealed",
        says: words.sealed.box.record.shown(ballot.title),
        facts: { outcome: factsOf(ballot.outcome) },
      });
      await postToRoll(tx, house, ballot, "closed");
    }),
  );
}

/** The stages of a count stand in the public file and on the page; the record says what came out. */
function factsOf(outcome: SealedOutcome): unknown {
  if (outcome.kind !== "ranked") return outcome;
  const { count: _count, ...rest } = outcome;
  return rest;
}

interface LineOf {
  readonly act: string;
  readonly says: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

function recordOf(
  tx: Tx,
  house: House,
  { id, uuid }: SealedBallot,
  at: Date,
  line: LineOf,
): Promise<void> {
  const { act, says, facts } = line;
  const on = sealedPath(id);
  return house.record(
    tx,
    { act, by: byClock, on, says, facts: { ballot: id, uuid, ...facts } },
    at,
  );
}
