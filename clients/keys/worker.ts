import "@breakthrough/sealed-ballot/old-browsers";
import {
  type Chunks,
  isRefusal,
  type MakingTools,
  type Progress,
  type Refusal,
  toolsOf,
} from "@breakthrough/sealed-ballot";
import { libsodiumBackend } from "@breakthrough/sealed-ballot/backends/libsodium";
import {
  type ArchiveAtHand,
  doTask,
  findAccused,
  isWork,
  openKeyFile,
  type Rehearsal,
  readTask,
  sealKeyFile,
  startRehearsal,
  type WorkingTask,
  writeAnswer,
  writeTask,
} from "@breakthrough/sealed-ballot/trustee-desk";
import type { Answered, Asked, Made, Request, Trouble } from "./messages.ts";

/** An expected no on the way to an answer. */
class Told extends Error {
  readonly trouble: Trouble;

  constructor(trouble: Trouble) {
    super(trouble.code);
    this.trouble = trouble;
  }
}

function troubleOf(refusal: Refusal): Trouble {
  const about = findAccused(refusal);
  return { code: refusal.code, ...(about === undefined ? {} : { about }) };
}

function accepted<T>(value: T | Refusal): T {
  if (isRefusal(value)) throw new Told(troubleOf(value as Refusal));
  return value as T;
}

const randomness = (length: number) => crypto.getRandomValues(new Uint8Array(length));

const toolsWanted: Promise<MakingTools> = libsodiumBackend().then((backend) => ({
  ...toolsOf(backend),
  randomness,
}));

// Not every browser can iterate a stream by itself.
async function* chunksOf(file: Blob): Chunks {
  const reader = file.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

/** Kept beside the page's memory, since it is read more than once. */
async function fetchArchive(
  address: string,
  onProgress: (progress: Progress) => void,
): Promise<ArchiveAtHand> {
  onProgress({ phase: "reading", done: 0, total: 0 });
  const answer = await fetch(address, { credentials: "omit" }).catch(() => undefined);
  const file = answer?.ok ? await answer.blob() : undefined;
  if (file === undefined) throw new Told({ code: "no-archive" });
  return { open: () => chunksOf(file), onProgress };
}

let rehearsal: Rehearsal | undefined;

function archiveFor(
  task: WorkingTask,
  onProgress: (progress: Progress) => void,
): Promise<ArchiveAtHand> | ArchiveAtHand | undefined {
  if (task.step !== "shuffle" && task.step !== "decrypt") return undefined;
  return rehearsal === undefined
    ? fetchArchive(task.archive, onProgress)
    : { ...rehearsal.archive, onProgress };
}

async function make(
  { task: taskText, keyFile, passphrase }: Extract<Asked, { kind: "make" }>,
  onProgress: (progress: Progress) => void,
): Promise<Made> {
  const tools = await toolsWanted;
  const task = accepted(readTask(taskText));
  if (!isWork(task)) throw new Told({ code: "nothing" });
  const key =
    keyFile === undefined ? undefined : accepted(await openKeyFile(tools, keyFile, passphrase));
  const done = accepted(await doTask(tools, task, key, await archiveFor(task, onProgress)));
  const sealed = accepted(await sealKeyFile(tools, done.key, task.title, passphrase));
  const about = done.complaint && findAccused(done.complaint);
  return {
    answer: writeAnswer(done.answer),
    keyFile: sealed,
    ...(done.fingerprint === undefined ? {} : { fingerprint: done.fingerprint }),
    ...(about === undefined ? {} : { about }),
  };
}

async function rehearse(title: string): Promise<string> {
  rehearsal = startRehearsal(await toolsWanted, title);
  return writeTask(rehearsal.task());
}

async function handIn(answer: string): Promise<string> {
  if (rehearsal === undefined) throw new Error("only a rehearsal is handed in here");
  const refusal = await rehearsal.handIn(answer);
  if (refusal !== undefined) throw new Told(troubleOf(refusal));
  return writeTask(rehearsal.task());
}

async function answer({ id, asked }: Request): Promise<Answered> {
  const onProgress = (progress: Progress) => postMessage({ id, kind: "progress", progress });
  try {
    if (asked.kind === "make") return { id, kind: "made", made: await make(asked, onProgress) };
    const task = await (asked.kind === "rehearse" ? rehearse(asked.title) : handIn(asked.answer));
    return { id, kind: "task", task };
  } catch (error) {
    if (error instanceof Told) return { id, kind: "trouble", trouble: error.trouble };
    throw error;
  }
}

addEventListener("message", ({ data }: MessageEvent<Request>) => {
  answer(data).then(postMessage, (error: unknown) => {
    // What a bug says may hold what it worked on: only its kind is told.
    const code = error instanceof Error ? error.name : "unknown";
    postMessage({ id: data.id, kind: "trouble", trouble: { code } } satisfies Answered);
  });
});
