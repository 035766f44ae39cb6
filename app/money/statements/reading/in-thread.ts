import { Worker } from "node:worker_threads";
import { threadScript } from "../../../../platform/work/thread-script.ts";
import type { NamedLine } from "../identity.ts";
import type { StatementHead, UnreadableWhy } from "../statement.ts";

export interface ReadStatement {
  readonly head: StatementHead;
  /** Each account that the file names, in digits. */
  readonly accounts: readonly string[];
  readonly named: readonly NamedLine[];
}

export interface Unreadable {
  readonly why: UnreadableWhy;
  /** Where in the file, as far as that can be said. */
  readonly at: string;
}

/** What the thread answers: some lines at a time, and then how it ended. */
export type ReadPart =
  | { readonly lines: readonly NamedLine[] }
  | { readonly read: Omit<ReadStatement, "named"> }
  | { readonly unreadable: Unreadable };

const SCRIPT = { written: "./read-thread.ts", built: "read-statement" };

/** The longest file needs less; whatever needs more is no statement, and takes the thread with it and nobody else. */
const LIMITS = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 1500 };

/** Reads a bank's file in a thread of its own, which ends with it: a long one takes seconds, in which pages are answered. */
export function readInThread(file: Uint8Array): Promise<ReadStatement | Unreadable> {
  return new Promise((resolve, reject) => {
    const script = threadScript(import.meta.url, SCRIPT);
    const worker = new Worker(script, { workerData: file, resourceLimits: LIMITS });
    const named: NamedLine[] = [];
    worker.on("message", (part: ReadPart) => {
      if ("lines" in part) named.push(...part.lines);
      else resolve("read" in part ? { ...part.read, named } : part.unreadable);
    });
    worker.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "ERR_WORKER_OUT_OF_MEMORY"
        ? resolve({ why: "broken", at: "" })
        : reject(error),
    );
    worker.once("exit", () => reject(new Error("the thread that reads a statement ended")));
  });
}
