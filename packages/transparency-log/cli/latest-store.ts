import { createHash } from "node:crypto";
import { mkdir, open, readFile, rename, unlink } from "node:fs/promises";
import { join } from "node:path";
import { isRefusal, type LatestCheckpoint, parseCheckpoint, parseNote } from "../src/index.ts";

/** A log's newest cosigned checkpoint, with the note as it was cosigned. */
export type KeptCheckpoint = LatestCheckpoint & { readonly note: string };

/** What a witness must never forget: for each log the newest checkpoint it cosigned. */
export type LatestStore = {
  /** Runs one at a time for each origin. What `decide` gives is on the disk before `inTurn` answers. */
  inTurn<T>(
    origin: string,
    decide: (latest: KeptCheckpoint | undefined) => { keep?: string; answer: T },
  ): Promise<T>;
  read(origin: string): Promise<KeptCheckpoint | undefined>;
  close(): Promise<void>;
};

/** Opens the directory for this process alone. Throws, with a sentence, if another witness is using it. */
export async function openLatestStore(directory: string): Promise<LatestStore> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const lock = join(directory, "in-use-by");
  await takeLock(lock);
  const turns = new Map<string, Promise<unknown>>();
  const fileOf = (origin: string) => join(directory, `${fileNameOf(origin)}.checkpoint`);
  return {
    read: (origin) => readKept(fileOf(origin)),
    inTurn: (origin, decide) => {
      const turn = (turns.get(origin) ?? Promise.resolve()).then(async () => {
        const { keep, answer } = decide(await readKept(fileOf(origin)));
        if (keep !== undefined) await keepDurably(directory, fileOf(origin), keep);
        return answer;
      });
      // A turn that failed is its caller's to report; the next one reads the disk anew.
      turns.set(
        origin,
        turn.catch(() => undefined),
      );
      return turn;
    },
    close: async () => {
      await Promise.all(turns.values());
      await unlink(lock);
    },
  };
}

function fileNameOf(origin: string): string {
  return createHash("sha256").update(origin).digest("hex");
}

/** Two programs on one directory would each believe to be alone between reading and keeping. */
async function takeLock(lock: string): Promise<void> {
  try {
    const file = await open(lock, "wx", 0o600);
    await file.writeFile(String(process.pid));
    await file.close();
  } catch (error) {
    if (!isCode(error, "EEXIST")) throw error;
    const holder = Number(await readFile(lock, "utf8"));
    if (isRunning(holder)) {
      throw new Error(`The directory is in use by process ${holder}: one witness for each.`, {
        cause: error,
      });
    }
    await unlink(lock);
    await takeLock(lock);
  }
}

function isRunning(id: number): boolean {
  // In a container every first process is number 1: one's own number is never somebody else's.
  if (!Number.isSafeInteger(id) || id <= 0 || id === process.pid) return false;
  try {
    return process.kill(id, 0);
  } catch (error) {
    return isCode(error, "EPERM");
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}

async function readKept(file: string): Promise<KeptCheckpoint | undefined> {
  const text = await readIfThere(file);
  if (text === undefined) return undefined;
  const note = parseNote(text);
  const checkpoint = isRefusal(note) ? note : parseCheckpoint(note.text);
  if (isRefusal(checkpoint)) throw new Error(`${file} is damaged: ${checkpoint.sentence}`);
  return { size: checkpoint.size, root: checkpoint.root, note: text };
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (isCode(error, "ENOENT")) return undefined;
    throw error;
  }
}

/** Old or new after a power cut, never half: written beside, synced, moved over, and the move synced too. */
async function keepDurably(directory: string, file: string, text: string): Promise<void> {
  const beside = `${file}.new`;
  const written = await open(beside, "w", 0o600);
  try {
    await written.writeFile(text);
    await written.sync();
  } finally {
    await written.close();
  }
  await rename(beside, file);
  const folder = await open(directory, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
