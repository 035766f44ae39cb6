import { parentPort, workerData } from "node:worker_threads";
import { isRefusal, mapOpinions } from "@breakthrough/opinion-map";
import type { MapWork } from "./in-thread.ts";

const { votes, options } = workerData as MapWork;
const found = mapOpinions(votes, options);
if (isRefusal(found)) throw new Error(found.code);
parentPort?.postMessage(found.map);
