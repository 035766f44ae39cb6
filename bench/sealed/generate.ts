import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import {
  type Appended,
  type ArchiveTip,
  appendBallot,
  appendEndBallots,
  appendPartialDecryption,
  appendResult,
  appendSetup,
  appendTally,
  type Backend,
  checkBallot,
  decryptTally,
  drawCredential,
  emptyTally,
  expectAccepted,
  finishTally,
  joinTallies,
  makeElection,
  makePartialDecryption,
  makeResult,
  makeSingleTrustee,
  type PartialTally,
  partialDecryptionCodec,
  publicCredential,
  readBallot,
  resultCodec,
  startArchive,
  tallyOfBallot,
  tallyTexts,
  toolsOf,
  trusteesCodec,
  writeCredentialList,
} from "@breakthrough/sealed-ballot";

const BATCH = 250;

function randomness(length: number): Uint8Array {
  return Uint8Array.from(randomBytes(length));
}

export function yesNoElection(backend: Backend, voters: number) {
  const tools = { ...toolsOf(backend), randomness };
  const { privateKey, trustee } = makeSingleTrustee(tools);
  const election = expectAccepted(
    makeElection(backend, {
      name: "Benchmark",
      description: "",
      uuid: "BenchmarkBench",
      publicKey: trustee.public_key,
      questions: [
        { type: "Homomorphic", answers: ["Yes", "No", "Abstain"], min: 1, max: 1, question: "?" },
      ],
    }),
  );
  const credentials = Array.from({ length: voters }, () => drawCredential(randomness));
  const entries = credentials.map((credential) => ({
    credential: expectAccepted(publicCredential(backend, credential, election.uuid)),
    weight: 1n,
  }));
  const setup = {
    election: election.text,
    trustees: trusteesCodec.write([["Single", trustee]]),
    credentials: writeCredentialList(entries),
  };
  return { tools, privateKey, trustee, election, credentials, setup };
}

type Made = ReturnType<typeof yesNoElection>;

/** Ballot texts in order, made by as many threads as there are cores. */
async function* ballotTexts(backend: Backend, made: Made): AsyncGenerator<string> {
  const one = new Uint8Array(32);
  one[0] = 1;
  const generator = backend.multiplyBase(one);
  const keyLog = made.privateKey.expose();
  const workers = Array.from({ length: availableParallelism() }, (_, i) => {
    const workerData = { electionText: made.election.text, keyLog, generator, seed: `bench ${i}` };
    return new Worker(new URL("./generate-worker.ts", import.meta.url), { workerData });
  });
  const { credentials } = made;
  for (let from = 0; from < credentials.length; from += BATCH * workers.length) {
    const parts = await Promise.all(
      workers.map(async (worker, i) => {
        const start = from + i * BATCH;
        worker.postMessage({ from: start, credentials: credentials.slice(start, start + BATCH) });
        const [{ texts }] = (await once(worker, "message")) as [{ texts: string[] }];
        return texts;
      }),
    );
    yield* parts.flat();
  }
  await Promise.all(workers.map((worker) => worker.terminate()));
}

/** A few ballots in memory. */
export async function makeBallots(backend: Backend, made: Made): Promise<string[]> {
  const texts: string[] = [];
  for await (const text of ballotTexts(backend, made)) texts.push(text);
  return texts;
}

function finish(
  backend: Backend,
  made: Made,
  counted: PartialTally,
  append: (add: (tip: ArchiveTip) => Appended) => void,
): void {
  const { election, tools, privateKey, trustee } = made;
  append((tip) => appendEndBallots(backend, tip));
  append((tip) => appendTally(backend, tip, tallyTexts(backend, election, counted)));
  const tally = finishTally(election, counted);
  const part = makePartialDecryption(tools, election, tally, privateKey);
  const partText = partialDecryptionCodec(election).write(part);
  append((tip) => appendPartialDecryption(backend, tip, 1, partText));
  const plain = expectAccepted(
    decryptTally(tools, [["Single", trustee]], tally, new Map([[1, part]])),
  );
  const result = expectAccepted(makeResult(backend, election, plain, counted.totalWeight));
  append((tip) => appendResult(backend, tip, resultCodec(election).write(result)));
}

/** Writes a whole election of yes/no/abstain ballots to a file. */
export async function writeElectionFile(
  backend: Backend,
  path: string,
  voters: number,
): Promise<void> {
  const made = yesNoElection(backend, voters);
  const file = createWriteStream(path);
  const start = startArchive(1_795_220_416);
  let { tip } = start;
  file.write(start.bytes);
  const append = (add: (tip: ArchiveTip) => Appended): void => {
    const added = add(tip);
    file.write(added.bytes);
    tip = added.tip;
  };
  append((at) => appendSetup(backend, at, made.setup));
  let counted = emptyTally(made.election);
  for await (const text of ballotTexts(backend, made)) {
    const ballot = expectAccepted(readBallot(made.election, text));
    const own = tallyOfBallot(backend, made.election, ballot.answers, 1n);
    counted = joinTallies(backend, made.election, counted, own);
    append((at) => appendBallot(backend, at, text));
    if (file.writableNeedDrain) await once(file, "drain");
  }
  finish(backend, made, counted, append);
  file.end();
  await once(file, "finish");
}

/** Checks ballots one by one in this thread; throws when one fails, for then nothing is measured. */
export function checkAll(backend: Backend, made: Made, texts: readonly string[]): void {
  const tools = toolsOf(backend);
  for (const text of texts) expectAccepted(checkBallot(tools, made.election, text));
}
