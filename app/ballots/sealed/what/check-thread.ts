import { parentPort } from "node:worker_threads";
import { type Asked, threadWork } from "./thread-work.ts";

const work = threadWork();

parentPort?.on("message", ({ number, asked }: { number: number; asked: Asked }) => {
  try {
    parentPort?.postMessage({ number, answer: work(asked) });
  } catch (error) {
    parentPort?.postMessage({ number, trouble: String(error) });
  }
});
