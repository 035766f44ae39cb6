import { randomBytes } from "node:crypto";
import { createReadStream, existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { shown, shownLines } from "@breakthrough/plain-text";
import { sodiumNativeBackend } from "../src/backends/sodium-native.ts";
import { isRefusal, type MakingTools, type Refusal, toolsOf } from "../src/index.ts";
import {
  doTask,
  isWork,
  openKeyFile,
  readTask,
  sealKeyFile,
  type WorkingTask,
  writeAnswer,
} from "../src/trustee-desk/index.ts";
import { readPassphrases } from "./passphrase.ts";
import { words } from "./words.ts";

/** An expected "no": its message is shown as it stands, and the command ends with an error. */
class CannotBeDone extends Error {}

interface Wanted {
  readonly task: WorkingTask;
  readonly key: string;
  readonly answer: string;
  readonly archive: string | undefined;
}

function readArguments(): Wanted {
  const { values, positionals } = parseArguments();
  const [path] = positionals;
  const { key, answer, archive } = values;
  if (path === undefined || key === undefined || answer === undefined || positionals.length > 1) {
    throw new CannotBeDone(words.usage);
  }
  const task = accepted(readTask(readText(path)));
  if (!isWork(task)) throw new CannotBeDone(words.nothing);
  const needsArchive = task.step === "shuffle" || task.step === "decrypt";
  if (needsArchive && archive === undefined) throw new CannotBeDone(words.noArchive);
  return { task, key, answer, archive };
}

function parseArguments() {
  const text = { type: "string" } as const;
  try {
    return parseArgs({
      allowPositionals: true,
      options: { key: text, answer: text, archive: text, help: { type: "boolean" } },
    });
  } catch (error) {
    throw new CannotBeDone(`${error instanceof Error ? error.message : ""}\n\n${words.usage}`);
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    throw new CannotBeDone(words.noFile(path));
  }
}

function accepted<T>(value: T | Refusal): T {
  if (!isRefusal(value)) return value as T;
  throw new CannotBeDone((value as Refusal).sentence);
}

/** Another file in its place at once: never half of one. */
function writeWhole(path: string, text: string): void {
  writeFileSync(`${path}.part`, text, { mode: 0o600, flush: true });
  renameSync(`${path}.part`, path);
}

async function openKey(tools: MakingTools, { task, key }: Wanted) {
  if (task.step === "certificate") {
    if (existsSync(key)) throw new CannotBeDone(words.standsThere(key));
    const asked = [words.passphrase, words.again];
    const [passphrase = "", again] = await readPassphrases(asked);
    if (passphrase !== again) throw new CannotBeDone(words.differ);
    return { passphrase, opened: undefined };
  }
  const text = readText(key);
  const [passphrase = ""] = await readPassphrases([words.passphrase]);
  return { passphrase, opened: accepted(await openKeyFile(tools, text, passphrase)) };
}

/** What a person typed or another machine wrote is shown escaped. */
const say = (text: string): void => console.error(shownLines(text));

async function work(wanted: Wanted): Promise<void> {
  const { task, key, answer, archive } = wanted;
  const backend = sodiumNativeBackend();
  const randomness = (length: number) => new Uint8Array(randomBytes(length));
  const tools: MakingTools = { ...toolsOf(backend), randomness };
  say(words.task(shown(task.title), task.number, words.steps[task.step]));
  const { passphrase, opened } = await openKey(tools, wanted);
  const atHand = archive === undefined ? undefined : { open: () => createReadStream(archive) };
  const done = accepted(await doTask(tools, task, opened, atHand));
  const sealed = accepted(await sealKeyFile(tools, done.key, task.title, passphrase));
  writeWhole(key, sealed);
  say(words.keyWritten(key));
  writeWhole(answer, writeAnswer(done.answer));
  say(words.answerWritten(answer));
  if (done.complaint !== undefined) say(words.complaint);
  if (done.fingerprint !== undefined) {
    say(words.compare(done.fingerprint.replace(/(.{4})(?=.)/g, "$1 ")));
  }
}

try {
  await work(readArguments());
} catch (error) {
  if (!(error instanceof CannotBeDone)) throw error;
  console.error(`\n${shownLines(error.message)}\n`);
  process.exitCode = 1;
}
