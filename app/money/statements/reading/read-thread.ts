import { parentPort, workerData } from "node:worker_threads";
import { namingLines } from "../identity.ts";
import { headOf, isAccount, type Statement, UnreadableStatement } from "../statement.ts";
import type { ReadPart, ToRead } from "./in-thread.ts";
import { readStatement } from "./read.ts";

const LINES_AT_ONCE = 1000;
/** Whoever has not asked for more by then has failed meanwhile, and never will. */
const LONGEST_WAIT_MS = 60_000;

const answer = (part: ReadPart): void => parentPort?.postMessage(part);

/** Gives some lines each time it is asked. */
function hand({ format, lines }: Statement): void {
  const named = namingLines(format);
  let from = 0;
  const end = () => parentPort?.close();
  let waiting = setTimeout(end, LONGEST_WAIT_MS);
  parentPort?.on("message", () => {
    clearTimeout(waiting);
    const some = lines.slice(from, from + LINES_AT_ONCE);
    from += LINES_AT_ONCE;
    answer(some.length === 0 ? "over" : { lines: some.map(named) });
    waiting = setTimeout(end, LONGEST_WAIT_MS);
  });
}

try {
  const { file, account } = workerData as ToRead;
  const statement = readStatement(file);
  const other = statement.accounts.find((digits) => !isAccount(digits, account));
  if (other === undefined) {
    const head = headOf(statement);
    hand(statement);
    answer({ head });
  } else answer({ otherAccount: other });
} catch (error) {
  if (!(error instanceof UnreadableStatement)) throw error;
  answer({ why: error.why, at: error.at });
}
