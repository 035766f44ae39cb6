import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { threadScript } from "../work/thread-script.ts";
import type { MadeVideo, UnmadeVideo } from "./video.ts";

const SCRIPT = { written: "./video-thread.ts", built: "make-video" };

/** What is not read by then was made to take that long. */
const LONGEST_MS = 10 * 60_000;

/** The index of half an hour, with much to spare. */
const RESOURCE_LIMITS = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 400 };

/**
 * Rewrites a video in a thread of its own, which ends with it: a file that lies takes the thread with it, and nothing else.
 * @param from a file as somebody sent it, whatever it is
 * @param to where the new one is written; of what is refused, something may be left there
 * @throws where the machine or its disk is at fault, or takes ten minutes
 */
export async function makeVideo(from: string, to: string): Promise<MadeVideo | UnmadeVideo> {
  const worker = new Worker(threadScript(import.meta.url, SCRIPT), {
    workerData: { from, to },
    resourceLimits: RESOURCE_LIMITS,
  });
  try {
    const [made] = await once(worker, "message", { signal: AbortSignal.timeout(LONGEST_MS) });
    return made as MadeVideo | UnmadeVideo;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_WORKER_OUT_OF_MEMORY") return "broken";
    throw error;
  } finally {
    await worker.terminate();
  }
}
