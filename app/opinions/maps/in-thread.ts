import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";
import type { MapOptions, OpinionMap, Votes } from "@breakthrough/opinion-map";

export interface MapWork {
  readonly votes: Votes;
  readonly options: MapOptions;
}

/** Beside this file as it was written; beside the program, or a folder above its parts, as it was built. */
const SCRIPTS = ["./map-thread.ts", "./draw-opinion-map.js", "../draw-opinion-map.js"];

function scriptHere(): URL {
  const found = SCRIPTS.map((path) => new URL(path, import.meta.url)).find((url) =>
    existsSync(url),
  );
  if (found === undefined) throw new Error("the program that draws opinion maps is not there");
  return found;
}

/** Makes the map in a thread of its own, which ends with it: pages are answered meanwhile, and its memory is given back. */
export function mapInThread(work: MapWork): Promise<OpinionMap> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(scriptHere(), { workerData: work });
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", () => reject(new Error("the thread that draws an opinion map ended")));
  });
}
