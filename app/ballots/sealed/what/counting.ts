import {
  appendEndBallots,
  appendEndShuffles,
  appendPartialDecryption,
  appendResult,
  appendShuffle,
  appendTally,
  decodeText,
  decryptTally,
  ED25519,
  type Election,
  elementText,
  expectAccepted,
  listOwners,
  makeResult,
  type PartialDecryption,
  type Problem,
  partialDecryptionCodec,
  resultCodec,
  type Trustees,
  tallyTexts,
  trusteesCodec,
} from "@breakthrough/sealed-ballot";
import { inTransaction } from "../../../../platform/act.ts";
import type { Reader, Tx } from "../../../../platform/database/database.ts";
import type { House } from "../../../../platform/house.ts";
import { isRanked, type SealedBallot, type SealedOutcome } from "../sealed-ballot.ts";
import { moveStage } from "../sealed-store.ts";
import { mainTextIn } from "./archive-texts.ts";
import { backend, tools } from "./backend.ts";
import { type BoxEvent, findTip, listEventsOf } from "./box-queries.ts";
import { appendEvents } from "./box-store.ts";
import type { SlicePart } from "./box-tables.ts";
import { questionsOf } from "./election-text.ts";
import { outcomeOf } from "./result-of.ts";
import { electionOfBallot, readSetup } from "./setup.ts";
import {
  findHandedInText,
  type HandedIn,
  listBallotsIn,
  listHandedIn,
  listParts,
  listSlices,
  type Slice,
} from "./slice-queries.ts";
import { cutSlices, saveSlice, settleMessage, takeSlice } from "./slice-store.ts";
import { findCurrentTally, joinParts, readTally } from "./sums.ts";
import { runInThread } from "./threads.ts";

/** Ends the vote: from now on the public file takes no ballot. `open` → `checking` */
export async function endBallots(tx: Tx, ballot: SealedBallot): Promise<void> {
  const ballots = (await findTip(tx, ballot.id))?.height ?? 0;
  await appendEvents(tx, ballot, [
    { type: "EndBallots", append: (tip) => appendEndBallots(backend, tip) },
  ]);
  const questions = questionsOf(ballot.question).length;
  await cutSlices(tx, ballot.id, { ballots, questions });
  await moveStage(tx, ballot, "checking");
}

/** Checks a slice of the ballots again and adds up those that count. False where no slice is left to take. */
export const checkSlice = (house: House, ballot: SealedBallot): Promise<boolean> =>
  inTransaction(house, async (tx) => {
    const slice = await takeSlice(tx, ballot.id);
    if (slice === undefined) return false;
    const election = await electionOfBallot(tx, ballot);
    await saveSlice(tx, ballot.id, slice.number, await countSlice(tx, ballot, election, slice));
    return true;
  });

async function countSlice(
  db: Reader,
  ballot: SealedBallot,
  election: Election,
  slice: Slice,
): Promise<SlicePart> {
  const kept = await listBallotsIn(db, ballot.id, slice);
  const ballots = kept.map(({ height, bytes, isLast }) => {
    const one = { number: height, text: mainTextIn(bytes) };
    return isLast ? { ...one, weight: "1" } : one;
  });
  const { problems, tally } = await runInThread({
    kind: "ballots",
    electionText: election.text,
    ballots,
  });
  const [problem] = problems;
  if (problem !== undefined || tally === undefined) {
    throw new Error(`a ballot that was accepted does not hold: ${problem?.code}`);
  }
  return tally;
}

/** When every slice is done, the sum goes into the public file. `checking` → `mixing` or `decrypting` */
export async function foldSlices(tx: Tx, ballot: SealedBallot): Promise<boolean> {
  const slices = await listSlices(tx, ballot.id);
  if (!slices.every(({ isDone }) => isDone)) return false;
  const election = await electionOfBallot(tx, ballot);
  const sum = joinParts(election, await listParts(tx, ballot.id));
  const texts = tallyTexts(backend, election, sum);
  const needsMixing = isRanked(ballot.question) && sum.counted > 0;
  await appendEvents(tx, ballot, [
    { type: "EncryptedTally", append: (tip) => appendTally(backend, tip, texts) },
  ]);
  // Nothing to shuffle: the file says so all the same.
  if (isRanked(ballot.question) && !needsMixing) await endShuffles(tx, ballot);
  await moveStage(tx, ballot, needsMixing ? "mixing" : "decrypting");
  return true;
}

async function endShuffles(tx: Tx, ballot: SealedBallot): Promise<void> {
  await appendEvents(tx, ballot, [
    { type: "EndShuffles", append: (tip) => appendEndShuffles(backend, tip) },
  ]);
}

/** What a trustee handed in, with what is wrong with it. */
export interface Examined {
  readonly message: HandedIn;
  readonly text: string;
  readonly problem: Problem | undefined;
}

/** Looks at what waits, without holding anything: a large shuffle takes a minute. Undefined where nothing waits. */
export async function examineWaiting(
  db: Reader,
  ballot: SealedBallot,
): Promise<Examined | undefined> {
  const message = await findWaiting(db, ballot);
  if (message === undefined) return undefined;
  const text = (await findHandedInText(db, ballot.id, message.number)) ?? "";
  const { election, trusteesText } = await readSetup(db, ballot.id);
  const trustees = expectAccepted(decodeText(trusteesCodec, trusteesText, ED25519));
  const problem = await findProblem(db, { ballot, election, trustees }, message, text);
  return { message, text, problem };
}

async function findWaiting(db: Reader, ballot: SealedBallot): Promise<HandedIn | undefined> {
  const kind = kindAt(ballot);
  return (await listHandedIn(db, ballot.id)).find(
    (one) => one.kind === kind && one.state === "waiting",
  );
}

const kindAt = ({ stage }: SealedBallot) => (stage === "mixing" ? "shuffle" : "decryption");

/** Takes what was looked at into the public file, or notes what is wrong with it. The ballot's row is held. */
export async function settle(
  tx: Tx,
  ballot: SealedBallot,
  { message, text, problem }: Examined,
): Promise<boolean> {
  const waiting = await findWaiting(tx, ballot);
  if (waiting?.number !== message.number) return false;
  await settleMessage(tx, ballot.id, message.number, problem?.code);
  if (problem !== undefined) return true;
  await appendMessage(tx, ballot, message, text);
  await endMixing(tx, ballot);
  return true;
}

interface OfElection {
  readonly ballot: SealedBallot;
  readonly election: Election;
  readonly trustees: Trustees;
}

async function findProblem(
  db: Reader,
  { ballot, election, trustees }: OfElection,
  { kind, owner }: HandedIn,
  text: string,
): Promise<Problem | undefined> {
  const tallyText = (await findCurrentTally(db, ballot.id, election)) ?? "";
  const electionText = election.text;
  if (kind === "shuffle") {
    const job = { kind, electionText, inputText: tallyText, shuffleText: text } as const;
    return (await runInThread(job)).problems[0];
  }
  const key = listOwners(trustees)[owner - 1]?.public_key;
  const trusteeKey = key === undefined ? "" : elementText(key);
  const job = { kind, electionText, tallyText, trusteeKey, decryptionText: text } as const;
  return (await runInThread(job)).problems[0];
}

async function appendMessage(
  tx: Tx,
  ballot: SealedBallot,
  { kind, owner }: HandedIn,
  text: string,
): Promise<void> {
  const append = kind === "shuffle" ? appendShuffle : appendPartialDecryption;
  await appendEvents(tx, ballot, [
    {
      type: kind === "shuffle" ? "Shuffle" : "PartialDecryption",
      owner,
      append: (tip) => append(backend, tip, owner, text),
    },
  ]);
}

/** As many as are needed to decrypt have to shuffle too: those together could open every vote anyway. */
async function endMixing(tx: Tx, ballot: SealedBallot): Promise<void> {
  if (ballot.stage !== "mixing") return;
  const shuffles = await listEventsOf(tx, ballot.id, "Shuffle");
  if (shuffles.length < ballot.trusteesNeeded) return;
  await endShuffles(tx, ballot);
  await moveStage(tx, ballot, "decrypting");
}

/** When enough trustees have opened the sum, the result goes into the public file. Undefined as long as they have not. */
export async function openResult(tx: Tx, ballot: SealedBallot): Promise<SealedOutcome | undefined> {
  const parts = await listEventsOf(tx, ballot.id, "PartialDecryption");
  if (parts.length < ballot.trusteesNeeded) return undefined;
  const { election, trusteesText } = await readSetup(tx, ballot.id);
  const trustees = expectAccepted(decodeText(trusteesCodec, trusteesText, ED25519));
  const tally = readTally(election, (await findCurrentTally(tx, ballot.id, election)) ?? "");
  const plain = expectAccepted(
    decryptTally(tools, trustees, tally, contributionsOf(election, parts)),
  );
  const voted = (await listParts(tx, ballot.id)).reduce((sum, part) => sum + part.counted, 0);
  const result = expectAccepted(makeResult(backend, election, plain, BigInt(voted)));
  const text = resultCodec(election).write(result);
  await appendEvents(tx, ballot, [
    { type: "Result", append: (tip) => appendResult(backend, tip, text) },
  ]);
  const [end] = await listEventsOf(tx, ballot.id, "EndBallots");
  const lotSeed = lotSeedOf(ballot, end);
  return outcomeOf(ballot.question, result, { rollSize: ballot.rollSize, voted, lotSeed });
}

const contributionsOf = (
  election: Election,
  parts: readonly BoxEvent[],
): ReadonlyMap<number, PartialDecryption> =>
  new Map(
    parts.map(({ owner, bytes }) => [
      owner ?? 0,
      expectAccepted(decodeText(partialDecryptionCodec(election), mainTextIn(bytes), ED25519)),
    ]),
  );

/**
 * Lots are drawn from the hash of the public file at the close. It was fixed before anybody could open a vote, so that
 * nobody could choose it by what it would decide; and it stands in the file.
 */
const lotSeedOf = ({ uuid }: SealedBallot, end: BoxEvent | undefined): string =>
  `${uuid} ${end?.eventHash ?? ""}`;
