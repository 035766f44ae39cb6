import { parentPort, workerData } from "node:worker_threads";
import { nameLines } from "../identity.ts";
import { headOf, UnreadableStatement } from "../statement.ts";
import type { ReadPart } from "./in-thread.ts";
import { readStatement } from "./read.ts";

const LINES_AT_ONCE = 1000;

const answer = (part: ReadPart): void => parentPort?.postMessage(part);

try {
  const statement = readStatement(workerData as Uint8Array);
  const named = nameLines(statement.format, statement.lines);
  for (let from = 0; from < named.length; from += LINES_AT_ONCE) {
    answer({ lines: named.slice(from, from + LINES_AT_ONCE) });
  }
  answer({ read: { head: headOf(statement), accounts: statement.accounts } });
} catch (error) {
  if (!(error instanceof UnreadableStatement)) throw error;
  answer({ unreadable: { why: error.why, at: error.at } });
}
