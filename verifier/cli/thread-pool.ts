import { flushCompileCache } from "node:module";
import { Worker } from "node:worker_threads";
import type { GroupName, Job, JobResult, JobRunner } from "@breakthrough/sealed-ballot";

interface Waiting {
  readonly resolve: (result: JobResult) => void;
  readonly reject: (error: Error) => void;
}

interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
}

/** Jobs leave little behind; a small nursery keeps many threads from holding much memory. */
const YOUNG_MEGABYTES = 8;

function startThread(script: URL, group: GroupName): Thread {
  const worker = new Worker(script, {
    workerData: group,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
  const waiting = new Map<number, Waiting>();
  worker.on("message", ({ id, result }: { id: number; result: JobResult }) => {
    waiting.get(id)?.resolve(result);
    waiting.delete(id);
  });
  // A thread that dies takes its jobs with it: the verification must fail, never hang or pass.
  const fail = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on("error", fail);
  worker.on("exit", (code) => fail(new Error(`a verifying thread ended early (code ${code})`)));
  return { worker, waiting };
}

export interface ThreadPool extends JobRunner {
  close(): Promise<void>;
}

/** Threads that do jobs in that group; each new job goes to the one with the fewest waiting. */
export function startThreadPool(count: number, group: GroupName): ThreadPool {
  const script = new URL("./start-thread.mjs", import.meta.url);
  // What this thread has compiled, the others then only load.
  flushCompileCache();
  const threads = Array.from({ length: count }, () => startThread(script, group));
  let nextId = 0;
  const leastBusy = (): Thread =>
    threads.reduce((best, next) => (next.waiting.size < best.waiting.size ? next : best));
  return {
    parallel: count,
    run: (job: Job) =>
      new Promise((resolve, reject) => {
        const id = nextId++;
        const { worker, waiting } = leastBusy();
        waiting.set(id, { resolve, reject });
        worker.postMessage({ id, job });
      }),
    close: async () => {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}
