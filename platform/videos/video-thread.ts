import { parentPort, workerData } from "node:worker_threads";
import { rewriteVideo } from "./rewrite.ts";

const { from, to } = workerData as { readonly from: string; readonly to: string };
parentPort?.postMessage(await rewriteVideo(from, to));
