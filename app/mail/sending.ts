import { inTransaction } from "../../platform/act.ts";
import { whenDatabaseIsThere } from "../../platform/database/waiting.ts";
import type { House } from "../../platform/house.ts";
import { isPaused } from "../../platform/pauses.ts";
import type { MailTransport, SendingOutcome } from "../../platform/sending/mail-transport.ts";
import { addBounce, bounceKeyOf, listStopped } from "./bounces/bounce-store.ts";
import { composeMail } from "./compose.ts";
import { asReadNow } from "./covering-store.ts";
import { decideNextTry } from "./letter.ts";
import { isResting, rest, wakeUp } from "./resting.ts";
import {
  type Claim,
  type ClaimedLetter,
  claimLetters,
  type Lane,
  markForLater,
  markGivenUp,
  markSent,
  RENEW_EVERY_MS,
  releaseLetters,
  releaseWaitingLetters,
  renewLease,
  unsubscribeKeysOf,
} from "./sending-store.ts";

type Outcome = SendingOutcome | "stopped" | "held";

/** Small, so that few are in hand if the process dies. */
const LETTERS_A_BATCH = 25;
/** Then the job ends and begins anew, so that it never looks as if it hung. */
const BATCHES_A_RUN = 20;

/** Sends what is due in one lane, until nothing is, the server is away, or the process is asked to stop. */
export async function sendLetters(house: House, lane: Lane, stopping?: AbortSignal): Promise<void> {
  const { mail } = house;
  if (mail === undefined || isResting(mail, house.clock.now())) return;
  const onlyNeeded = await isPaused(house.database, "mail", house.clock.now());
  const claim = { lane, most: LETTERS_A_BATCH, onlyNeeded };
  const counts = { sent: 0, refused: 0, "no-mailbox": 0, later: 0, away: 0, stopped: 0, held: 0 };
  for (let batch = 0; batch < BATCHES_A_RUN && !stopping?.aborted; batch++) {
    const letters = await claimLetters(house.database, house.clock.now(), claim);
    if (letters.length === 0) break;
    const outcomes = await inHand(house, letters, () =>
      sendBatch(house, mail, letters, claim, stopping),
    );
    for (const outcome of outcomes) counts[outcome] += 1;
    if (counts.away > 0) break;
  }
  if (counts.away > 0) rest(mail, house.clock.now());
  else if (counts.sent > 0 && wakeUp(mail)) await inTransaction(house, releaseWaitingLetters);
  if (Object.values(counts).some((count) => count > 0))
    house.log.info("mail.letters", { lane, ...counts });
}

/** Renews the lease of what is being sent. Where it cannot, it runs out, and another sender may try too. */
async function inHand<Done>(
  { database }: House,
  letters: readonly ClaimedLetter[],
  work: () => Promise<Done>,
): Promise<Done> {
  const ids = letters.map(({ id }) => id);
  const renew = () => renewLease(database, ids).catch(() => undefined);
  const renewing = setInterval(renew, RENEW_EVERY_MS);
  try {
    return await work();
  } finally {
    clearInterval(renewing);
  }
}

async function sendBatch(
  house: House,
  mail: MailTransport,
  letters: readonly ClaimedLetter[],
  { lane }: Claim,
  stopping: AbortSignal | undefined,
): Promise<readonly Outcome[]> {
  const keys = await keysFor(house, letters);
  const { partyName, url } = house;
  const bounces = await bouncesOf(house, mail);
  const sender = { partyName, url, imprint: await house.findImprint(house.database), bounces };
  const stopped = await stoppedOf(house, letters);
  for (const { id } of stopped) await markGivenUp(house.database, id, house.clock.now());
  const held = await holdBack(house, letters);
  const waiting = letters.filter((letter) => !stopped.includes(letter) && !held.includes(letter));
  const outcomes: Outcome[] = [
    ...stopped.map(() => "stopped" as const),
    ...held.map(() => "held" as const),
  ];
  const sendOneByOne = async () => {
    while (!stopping?.aborted && !outcomes.includes("away")) {
      const letter = waiting.shift();
      if (letter === undefined) return;
      const [read = letter] = await whenDatabaseIsThere(house.log, () =>
        asReadNow(house.database, [letter]),
      );
      const outcome = await mail.send(composeMail(read, sender, keys(letter)), lane === "first");
      outcomes.push(outcome);
      // What went out must not go out again, though the database be away just now.
      await whenDatabaseIsThere(house.log, () => note(house, letter, outcome));
    }
  };
  await Promise.all(Array.from({ length: SENT_AT_ONCE }, sendOneByOne));
  const untried = waiting.map(({ id }) => id);
  await releaseLetters(house.database, untried);
  return outcomes;
}

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
    await releaseLetters(
      house.database,
      waiting.map(({ id }) => id),
      time,
    );
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

/** At once, letter by letter: what is sent and not yet noted would be sent again if the process died. */
async function note(house: House, letter: ClaimedLetter, outcome: SendingOutcome): Promise<void> {
  const now = house.clock.now();
  if (outcome === "sent") return markSent(house.database, letter.id, now);
  if (outcome === "no-mailbox")
    await inTransaction(house, (tx) => addBounce(tx, { letter: letter.id, kind: "hard" }, now));
  const isForGood = outcome === "refused" || outcome === "no-mailbox";
  const nextTryAt = isForGood ? undefined : decideNextTry(letter, now);
  if (nextTryAt === undefined) return markGivenUp(house.database, letter.id, now);
  return markForLater(house.database, letter.id, nextTryAt);
}
