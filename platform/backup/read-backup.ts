import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import {
  broken,
  FORMAT_VERSION,
  type Head,
  type Line,
  MOST_CHARACTERS_A_LINE,
  NEWER,
  readLine,
  type Signed,
  Sums,
  UnusableBackup,
} from "./format.ts";
import { type Signable, signerOf } from "./signature.ts";

const NO_BACKUP = "This file is no backup of a party.";

/** What was made by which software. */
export async function readHead(path: string): Promise<Head> {
  for await (const text of textsOf(path)) return headIn(readLine(text, 1));
  throw new UnusableBackup(NO_BACKUP);
}

function headIn(line: Line): Head {
  if (typeof line !== "object" || !("backup" in line)) throw new UnusableBackup(NO_BACKUP);
  if (line.version > FORMAT_VERSION) throw new UnusableBackup(NEWER);
  return line;
}

/**
 * Every line after the head, in an order and with sums that are right: the whole file was well if this comes to its
 * end.
 *
 * @throws UnusableBackup with what is wrong
 */
export async function* readBackup(path: string): AsyncGenerator<Exclude<Line, Head>> {
  const sums = new Sums();
  let number = 0;
  let open: string | undefined;
  let hasEnded = false;
  let isSigned = false;
  for await (const text of textsOf(path)) {
    number += 1;
    const line = readLine(text, number);
    if (hasEnded || isSignature(line)) {
      if (!hasEnded || isSigned || !isSignature(line)) throw broken("something follows its end");
      isSigned = true;
      yield line;
      continue;
    }
    if (number === 1) headIn(line);
    else if (typeof line === "object" && "backup" in line) throw broken("it has two heads");
    else {
      open = follow(line, open, sums);
      hasEnded = typeof line === "object" && "end" in line;
      yield line;
    }
    sums.add(text, typeof line === "string");
  }
  if (!hasEnded) throw broken("its end is missing");
}

const isSignature = (line: Line): line is Signed => typeof line === "object" && "signedBy" in line;

/** The whole file once, and what it comes to: when it was made, its hash, and which key signed it, if any. */
export async function checkBackup(path: string): Promise<CheckedBackup> {
  const { madeAt } = await readHead(path);
  let sha256 = "";
  let signedBy: string | undefined;
  for await (const line of readBackup(path)) {
    if (typeof line !== "object") continue;
    if ("end" in line) sha256 = line.sha256;
    if (isSignature(line)) signedBy = signerOf(line, { madeAt, sha256 });
  }
  return { madeAt, sha256, signedBy };
}

export interface CheckedBackup extends Signable {
  /** A public key, a C2SP vkey. Undefined: anybody could have made it. */
  readonly signedBy: string | undefined;
}

/** @param open the table whose rows are being read; the answer is the one that is open after this line */
function follow(
  line: Exclude<Line, Head | Signed>,
  open: string | undefined,
  sums: Sums,
): string | undefined {
  const isOfTable = typeof line === "string" || "closes" in line;
  if (isOfTable !== (open !== undefined)) throw broken("its lines are out of order");
  if (typeof line === "string") return open;
  if ("table" in line) return line.table;
  if ("closes" in line) {
    const isSame = JSON.stringify(sums.closeTable(line.closes)) === JSON.stringify(line);
    if (!isSame || line.closes !== open) throw broken(`rows of ${open} are missing or changed`);
  }
  if ("end" in line && JSON.stringify(sums.end()) !== JSON.stringify(line)) {
    throw broken("its sums differ");
  }
  return undefined;
}

/** The lines of a compressed file, one after another, however large the file is. */
async function* textsOf(path: string): AsyncGenerator<string> {
  const source = createReadStream(path);
  const text = createGunzip();
  source.on("error", (error) => text.destroy(error));
  source.pipe(text).setEncoding("utf8");
  try {
    yield* linesIn(text);
  } catch (error) {
    throw asUnusable(error);
  } finally {
    source.destroy();
  }
}

/** Its pieces are put together once, when a line is whole: a line that goes on and on would be copied for each. */
async function* linesIn(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let pieces: string[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf("\n"); end !== -1; end = chunk.indexOf("\n", from)) {
      yield pieces.join("") + chunk.slice(from, end);
      pieces = [];
      length = 0;
      from = end + 1;
    }
    pieces.push(chunk.slice(from));
    length += chunk.length - from;
    if (length > MOST_CHARACTERS_A_LINE) throw broken("one of its lines does not end");
  }
  if (length > 0) throw broken("its end is missing");
}

/** What zlib says of a file that is cut off, was changed, or is not its own. */
function asUnusable(error: unknown): unknown {
  if (!(error instanceof Error && "code" in error)) return error;
  if (error.code === "Z_BUF_ERROR") return broken("its end is missing");
  if (!String(error.code).startsWith("Z_")) return error;
  return error.message.includes("incorrect header")
    ? new UnusableBackup(NO_BACKUP)
    : broken("a part of it was changed");
}
