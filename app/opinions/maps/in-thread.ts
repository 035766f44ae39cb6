import { Worker } from "node:worker_threads";
import type { MapOptions, OpinionMap, Votes } from "@breakthrough/opinion-map";
import { threadScript } from "../../../platform/work/thread-script.ts";

export interface MapWork {
  readonly votes: Votes;
  readonly options: MapOptions;
}

/** Makes the map in a thread of its own, which ends with it: pages are answered meanwhile, and its memory is given back. */
export function mapInThread(work: MapWork): Promise<OpinionMap> {
  return new Promise((resolve, reject) => {
    const script = { written: "./map-thread.ts", built: "draw-opinion-map" };
    const worker = new Worker(threadScript(import.meta.url, script), { workerData: work });
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", () => reject(new Error("the thread that draws an opinion map ended")));
  });
}
