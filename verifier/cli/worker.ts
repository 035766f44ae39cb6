import { parentPort } from "node:worker_threads";
import { type Job, jobRunner } from "@breakthrough/sealed-ballot";
import { sodiumNativeBackend } from "@breakthrough/sealed-ballot/backends/sodium-native";

const run = jobRunner(sodiumNativeBackend());

parentPort?.on("message", ({ id, job }: { id: number; job: Job }) => {
  parentPort?.postMessage({ id, result: run(job) });
});
