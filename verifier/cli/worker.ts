import { parentPort, workerData } from "node:worker_threads";
import { type Job, jobRunner } from "@breakthrough/sealed-ballot";
import { backendFor } from "./backend.ts";

const run = jobRunner(backendFor(workerData));

parentPort?.on("message", ({ id, job }: { id: number; job: Job }) => {
  parentPort?.postMessage({ id, result: run(job) });
});
