import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Election, Job, JobResult } from "@breakthrough/sealed-ballot";
import { threadScript } from "../../../../platform/work/thread-script.ts";
import type { Answered, Asked, Checked } from "./thread-work.ts";

interface Waiting {
  readonly resolve: (answer: Answered) => void;
  readonly reject: (error: Error) => void;
}

interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
  /** The elections that it was told of, by their texts' fingerprints: a demonstration's have one name in every party. */
  readonly knows: Set<string>;
}

const SCRIPT = { written: "./check-thread.ts", built: "check-ballots" };

/** Jobs leave little behind; a small nursery keeps several threads from holding much memory. */
const YOUNG_MEGABYTES = 8;

let threads: Thread[] = [];
let nextNumber = 0;

/** Started when the first ballot comes; none of them keeps the process alive. */
function startThread(): Thread {
  const worker = new Worker(threadScript(import.meta.url, SCRIPT), {
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
  worker.unref();
  const thread: Thread = { worker, waiting: new Map(), knows: new Set() };
  worker.on("message", ({ number, answer, trouble }) => {
    const waiting = thread.waiting.get(number);
    thread.waiting.delete(number);
    if (trouble === undefined) waiting?.resolve(answer);
    else waiting?.reject(new Error(trouble));
    if (thread.waiting.size === 0) worker.unref();
  });
  // A thread that dies takes what it was asked with it: whoever asked must hear of it, and another is started.
  const fail = (error: Error) => {
    threads = threads.filter((one) => one !== thread);
    for (const { reject } of thread.waiting.values()) reject(error);
    thread.waiting.clear();
  };
  worker.on("error", fail);
  worker.on("exit", () => fail(new Error("a thread that checks ballots ended")));
  return thread;
}

/** The thread with the fewest waiting; a new one while there are fewer than cores and none is idle. */
function threadToAsk(): Thread {
  const least = threads.toSorted((one, other) => one.waiting.size - other.waiting.size)[0];
  if (least !== undefined && least.waiting.size === 0) return least;
  if (least !== undefined && threads.length >= availableParallelism()) return least;
  const started = startThread();
  threads.push(started);
  return started;
}

/** How many ballots wait for a thread in this process. */
export const countWaiting = (): number =>
  threads.reduce((sum, { waiting }) => sum + waiting.size, 0);

function ask(askedOf: (thread: Thread) => Asked): Promise<Answered> {
  const thread = threadToAsk();
  nextNumber += 1;
  const number = nextNumber;
  return new Promise((resolve, reject) => {
    thread.waiting.set(number, { resolve, reject });
    thread.worker.ref();
    thread.worker.postMessage({ number, asked: askedOf(thread) });
  });
}

/** Checks a ballot's proofs in a thread, so that pages are answered meanwhile. */
export const checkInThread = (
  { fingerprint, text: electionText }: Pick<Election, "fingerprint" | "text">,
  text: string,
): Promise<Checked> =>
  ask((thread) => {
    const isNew = !thread.knows.has(fingerprint);
    thread.knows.add(fingerprint);
    return { kind: "ballot", fingerprint, text, ...(isNew ? { electionText } : {}) };
  }) as Promise<Checked>;

/** Does a job of the count in a thread. */
export const runInThread = (job: Job): Promise<JobResult> =>
  ask(() => ({ kind: "job", job })) as Promise<JobResult>;
