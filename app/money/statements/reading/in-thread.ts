import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { threadScript } from "../../../../platform/work/thread-script.ts";
import type { NamedLine } from "../identity.ts";
import type { OwnAccount, StatementHead, UnreadableWhy } from "../statement.ts";

export interface ReadStatement {
  readonly head: StatementHead;
  /**
   * The lines in the file's order, some at a time: the next are made when they are asked for. To be gone through once, at
   * once and to its end; that ends the thread.
   */
  readonly lines: AsyncIterable<readonly NamedLine[]>;
}

export interface Unreadable {
  readonly why: UnreadableWhy;
  /** Where in the file, as far as that can be said. */
  readonly at: string;
}

/** The file is of an account that is not ours. */
export interface OtherAccount {
  readonly otherAccount: string;
}

/** What the thread is given. */
export interface ToRead {
  readonly file: Uint8Array;
  readonly account: OwnAccount;
}

/** What the thread answers: first how it went, then some lines each time it is asked, and at last that it is over. */
export type ReadPart =
  | { readonly head: StatementHead }
  | Unreadable
  | OtherAccount
  | { readonly lines: readonly NamedLine[] }
  | "over";

const SCRIPT = { written: "./read-thread.ts", built: "read-statement" };

const MB = 1_000_000;

/**
 * So much for the program, and so much for each byte of the file: more than any format takes. Whatever needs still more is
 * no statement, and takes the thread with it and nobody else.
 */
const limitsFor = ({ byteLength }: Uint8Array) => ({
  maxYoungGenerationSizeMb: 8,
  maxOldGenerationSizeMb: Math.ceil(100 + (16 * byteLength) / MB),
});

/**
 * Reads a bank's file in a thread of its own, which ends with it: a long one takes seconds, in which pages are answered.
 * Its lines are never all in this process's memory.
 */
export async function readInThread(
  toRead: ToRead,
): Promise<ReadStatement | Unreadable | OtherAccount> {
  const script = threadScript(import.meta.url, SCRIPT);
  const resourceLimits = limitsFor(toRead.file);
  const worker = new Worker(script, { workerData: toRead, resourceLimits });
  try {
    const first = await answerOf(worker);
    if (first === "over" || "lines" in first) throw new Error("a statement's lines came unasked");
    return "head" in first ? { head: first.head, lines: linesOf(worker) } : first;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_WORKER_OUT_OF_MEMORY") throw error;
    return { why: "broken", at: "" };
  }
}

async function* linesOf(worker: Worker): AsyncGenerator<readonly NamedLine[]> {
  try {
    for (;;) {
      const answer = answerOf(worker);
      worker.postMessage("more");
      const part = await answer;
      if (part === "over" || !("lines" in part)) return;
      yield part.lines;
    }
  } finally {
    await worker.terminate();
  }
}

async function answerOf(worker: Worker): Promise<ReadPart> {
  const done = new AbortController();
  const { signal } = done;
  const ended = async (): Promise<never> => {
    await once(worker, "exit", { signal });
    throw new Error("the thread that reads a statement ended");
  };
  try {
    const [part] = await Promise.race([once(worker, "message", { signal }), ended()]);
    return part as ReadPart;
  } finally {
    done.abort();
  }
}
