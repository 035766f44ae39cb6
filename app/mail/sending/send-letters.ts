import { inTransaction } from "../../../platform/act.ts";
import { whenDatabaseIsThere } from "../../../platform/database/waiting.ts";
import type { House } from "../../../platform/house.ts";
import { isPaused } from "../../../platform/pauses.ts";
import type { MailTransport, SendingOutcome } from "../../../platform/sending/mail-transport.ts";
import { addBounce, bounceKeyOf, listStopped } from "../bounces/bounce-store.ts";
import { asReadNow } from "../covering-store.ts";
import { decideNextTry } from "../letter.ts";
import { composeMail } from "./compose.ts";
import { isResting, rest, wakeUp } from "./resting.ts";
import {
  type Claim,
  type ClaimedLetter,
  claimLetters,
  isToBeClaimed,
  type Lane,
  markForLater,
  markGivenUp,
  RENEW_EVERY_MS,
  releaseLetters,
  releaseWaitingLetters,
  renewLease,
  unsubscribeKeysOf,
} from "./sending-store.ts";
import { openSentNotes } from "./sent-notes.ts";

type Outcome = SendingOutcome | "stopped" | "held";

/** At first, and at least. Few are in hand if the process dies, or while somebody lets letters wait. */
const LEAST_A_BATCH = 25;
const MOST_A_BATCH = 400;
/** Which letters may not leave is asked again about so often. */
const BATCH_MS = 1000;
/** Then the job ends and begins anew, so that it never looks as if it hung. */
const RUN_MS = 60_000;

/** How many are taken next, where so many took so long: a fast server is not kept waiting by our own questions. Pure. */
export const decideBatch = (letters: number, tookMs: number): number =>
  Math.min(MOST_A_BATCH, Math.max(LEAST_A_BATCH, Math.round((letters * BATCH_MS) / tookMs)));

/** What may be taken of a lane now; nothing where there is no server, or it is left alone for a while. */
async function claimOf({ mail, database, clock }: House, lane: Lane): Promise<Claim | undefined> {
  const now = clock.now();
  if (mail === undefined || isResting(mail, now)) return undefined;
  return { lane, onlyNeeded: await isPaused(database, "mail", now) };
}

/** Whether there is anything in a lane that may leave and that nobody has in hand. */
export async function isAnyDue(house: House, lane: Lane): Promise<boolean> {
  const claim = await claimOf(house, lane);
  return claim !== undefined && isToBeClaimed(house.database, house.clock.now(), claim);
}

/** Batches under way: while the database is asked for one, the mail server is kept busy with the other. */
const BATCHES_AT_ONCE: Readonly<Record<Lane, number>> = { first: 1, rest: 2 };

/** A sender at work in one lane. */
interface Run {
  readonly house: House;
  readonly lane: Lane;
  readonly stopping: AbortSignal | undefined;
  /** Ends once it is noted that this letter went out. */
  noteSent(id: number): Promise<void>;
  /** What became of letters so far. */
  readonly counts: Record<Outcome, number>;
}

/** Sends what is due in one lane, until nothing is, the server is away, or the process is asked to stop. */
export async function sendLetters(house: House, lane: Lane, stopping?: AbortSignal): Promise<void> {
  const counts = { sent: 0, refused: 0, "no-mailbox": 0, later: 0, away: 0, stopped: 0, held: 0 };
  const run: Run = { house, lane, stopping, noteSent: openSentNotes(house), counts };
  // An error of one line is not to leave the other at work, unheard.
  const ended = await Promise.allSettled(
    Array.from({ length: BATCHES_AT_ONCE[lane] }, () => sendInLine(run)),
  );
  if (counts.away > 0 && house.mail !== undefined) rest(house.mail, house.clock.now());
  if (Object.values(counts).some((count) => count > 0))
    house.log.info("mail.letters", { lane, ...counts });
  for (const line of ended) if (line.status === "rejected") throw line.reason;
}

/** One batch after another. */
async function sendInLine(run: Run): Promise<void> {
  const { counts, stopping } = run;
  const begins = performance.now();
  let most = LEAST_A_BATCH;
  while (counts.away === 0 && !stopping?.aborted && performance.now() - begins < RUN_MS) {
    const began = performance.now();
    const outcomes = await sendSome(run, most);
    if (outcomes.length === 0) break;
    for (const outcome of outcomes) counts[outcome] += 1;
    most = decideBatch(outcomes.length, performance.now() - began);
  }
}

async function sendSome(run: Run, most: number): Promise<readonly Outcome[]> {
  const { house, lane } = run;
  const { mail } = house;
  const claim = await claimOf(house, lane);
  if (mail === undefined || claim === undefined) return [];
  const letters = await claimLetters(house.database, house.clock.now(), { ...claim, most });
  if (letters.length === 0) return [];
  const outcomes = await inHand(house, letters, () => sendBatch(run, mail, letters));
  if (outcomes.includes("sent") && !outcomes.includes("away") && wakeUp(mail))
    await inTransaction(house, releaseWaitingLetters);
  return outcomes;
}

/** Renews the lease of what is being sent. Where it cannot, it runs out, and another sender may try too. */
async function inHand<Done>(
  { database }: House,
  letters: readonly ClaimedLetter[],
  work: () => Promise<Done>,
): Promise<Done> {
  const ids = letters.map(idOf);
  const renew = () => renewLease(database, ids).catch(() => undefined);
  const renewing = setInterval(renew, RENEW_EVERY_MS);
  try {
    return await work();
  } finally {
    clearInterval(renewing);
  }
}

async function sendBatch(
  { house, lane, stopping, noteSent }: Run,
  mail: MailTransport,
  letters: readonly ClaimedLetter[],
): Promise<readonly Outcome[]> {
  const keys = await keysFor(house, letters);
  const { partyName, url } = house;
  const bounces = await bouncesOf(house, mail);
  const sender = { partyName, url, imprint: await house.findImprint(house.database), bounces };
  const stopped = await stoppedOf(house, letters);
  await markGivenUp(house.database, stopped.map(idOf), house.clock.now());
  const held = await holdBack(house, letters);
  const waiting = letters.filter((letter) => !stopped.includes(letter) && !held.includes(letter));
  const outcomes: Outcome[] = [
    ...stopped.map(() => "stopped" as const),
    ...held.map(() => "held" as const),
  ];
  const sendOneByOne = async () => {
    // Of each connection one letter at most has gone out and is not yet noted when the next one goes.
    let noted: Promise<unknown> = Promise.resolve();
    while (!stopping?.aborted && !outcomes.includes("away")) {
      const letter = waiting.shift();
      if (letter === undefined) break;
      const [read = letter] = await whenDatabaseIsThere(house.log, () =>
        asReadNow(house.database, [letter]),
      );
      const outcome = await mail.send(composeMail(read, sender, keys(letter)), lane === "first");
      outcomes.push(outcome);
      await noted;
      noted = outcome === "sent" ? noteSent(letter.id) : noteFailed(house, letter, outcome);
      // It is waited for above or below; until then an error must not go by unheard.
      noted.catch(() => undefined);
    }
    await noted;
  };
  await Promise.all(Array.from({ length: SENT_AT_ONCE }, sendOneByOne));
  await releaseLetters(house.database, waiting.map(idOf));
  return outcomes;
}

const idOf = ({ id }: ClaimedLetter): number => id;

/** Where what comes back goes, and the key of its marks. */
async function bouncesOf({ database }: House, { bounceAddress: address }: MailTransport) {
  return address === undefined ? undefined : { address, key: await bounceKeyOf(database) };
}

/** What is for a mailbox that is not there, or whose reader called our letters spam. What is needed goes all the same. */
async function stoppedOf(
  { database }: House,
  letters: readonly ClaimedLetter[],
): Promise<readonly ClaimedLetter[]> {
  const stoppable = letters.filter(({ kind }) => kind !== "needed");
  const addresses = await listStopped(
    database,
    stoppable.map(({ to }) => to),
  );
  return stoppable.filter(({ to }) => addresses.has(to.toLowerCase()));
}

/** Lets wait what is for people to whom nothing is to be written now. Answers those letters. */
async function holdBack(
  house: House,
  letters: readonly ClaimedLetter[],
): Promise<readonly ClaimedLetter[]> {
  const holdable = letters.filter(({ kind, goesOn }) => kind !== "needed" && !goesOn);
  const people = holdable.flatMap(({ personId }) => personId ?? []);
  const untilOf = await house.heldBack(house.database, [...new Set(people)]);
  const until = ({ personId }: ClaimedLetter) =>
    personId === undefined ? undefined : untilOf.get(personId);
  const held = holdable.filter((letter) => until(letter) !== undefined);
  for (const [time, waiting] of Map.groupBy(held, until))
    await releaseLetters(house.database, waiting.map(idOf), time);
  return held;
}

/** As many as the transport has connections. */
const SENT_AT_ONCE = 5;

async function keysFor({ database }: House, letters: readonly ClaimedLetter[]) {
  const stoppable = letters.filter(({ kind }) => kind !== "needed");
  const readers = stoppable.flatMap(({ personId }) => (personId === undefined ? [] : [personId]));
  const keys = await unsubscribeKeysOf(database, [...new Set(readers)]);
  return ({ kind, personId }: ClaimedLetter): string | undefined =>
    kind === "needed" || personId === undefined ? undefined : keys.get(personId);
}

/** Another time or never, by what the server said. */
const noteFailed = (
  house: House,
  letter: ClaimedLetter,
  outcome: Exclude<SendingOutcome, "sent">,
): Promise<void> =>
  whenDatabaseIsThere(house.log, async () => {
    const now = house.clock.now();
    if (outcome === "no-mailbox")
      await inTransaction(house, (tx) => addBounce(tx, { letter: letter.id, kind: "hard" }, now));
    const isForGood = outcome === "refused" || outcome === "no-mailbox";
    const nextTryAt = isForGood ? undefined : decideNextTry(letter, now);
    if (nextTryAt === undefined) return markGivenUp(house.database, [letter.id], now);
    return markForLater(house.database, letter.id, nextTryAt);
  });
