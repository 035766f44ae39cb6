import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { shownLines } from "@breakthrough/plain-text";
import { isRefusal, toolsOf } from "@breakthrough/sealed-ballot";
import { sodiumNativeBackend } from "@breakthrough/sealed-ballot/backends/sodium-native";
import {
  type CodesMade,
  type CodeToSend,
  makeCodes,
  type RegistrarTaskOf,
  readCodesFile,
  readRegistrarTask,
  replaceCodes,
  writeCodesFile,
} from "@breakthrough/sealed-ballot/registrar-desk";
import { CannotBeDone } from "./desk/at-the-desk.ts";
import { type MailServer, printedCodes, sendCodes } from "./desk/registrar-letters.ts";
import { words } from "./desk/words.ts";

const usage = () => words.registrar.usage;

interface Wanted {
  readonly taskPath: string;
  readonly codesPath: string;
  readonly mail: MailServer | undefined;
  readonly printPath: string | undefined;
}

function readArguments(): Wanted {
  const text = { type: "string" } as const;
  const options = { codes: text, smtp: text, from: text, print: text };
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const { codes: codesPath, smtp: url, from, print: printPath } = values;
    const [taskPath, ...more] = positionals;
    const isWhole = (url === undefined) === (from === undefined) && more.length === 0;
    if (taskPath !== undefined && codesPath !== undefined && isWhole) {
      const mail = url === undefined || from === undefined ? undefined : { url, from };
      return { taskPath, codesPath, mail, printPath };
    }
  } catch {
    // What parseArgs says of a wrong option, the usage says better.
  }
  throw new CannotBeDone(usage());
}

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    throw new CannotBeDone(words.registrar.noFile(path));
  }
}

type Task = RegistrarTaskOf<"codes"> | RegistrarTaskOf<"replace">;

function readTask(path: string): Task {
  const task = readRegistrarTask(read(path));
  if (isRefusal(task)) throw new CannotBeDone(words.registrar.wrongTask(task.sentence));
  if (task.step === "nothing") throw new CannotBeDone(words.registrar.nothing);
  return task;
}

/** Before anything is made: everybody must have a way by which their code comes to them. */
function checkWays({ voters }: Task, { mail, printPath }: Wanted): void {
  if (printPath !== undefined) return;
  const written = voters.filter(({ keys }) => keys.length === 0);
  const byMail = written.filter(({ email }) => email !== undefined).length;
  if (byMail > 0 && mail === undefined) throw new CannotBeDone(words.registrar.noMail(byMail));
  const onPaper = written.length - byMail;
  if (onPaper > 0) throw new CannotBeDone(words.registrar.noPaper(onPaper));
}

async function make(task: Task, { codesPath }: Wanted): Promise<CodesMade> {
  const randomness = (length: number) => crypto.getRandomValues(new Uint8Array(length));
  const tools = { ...toolsOf(sodiumNativeBackend()), randomness };
  if (task.step === "codes") {
    if (existsSync(codesPath)) throw new CannotBeDone(words.registrar.codesThere(codesPath));
    return makeCodes(tools, task);
  }
  const file = readCodesFile(read(codesPath));
  const made = isRefusal(file) ? file : await replaceCodes(tools, task, file);
  if (isRefusal(made)) throw new CannotBeDone(words.registrar.wrongCodes(made.sentence));
  return made;
}

async function handOut(
  task: Task,
  toSend: readonly CodeToSend[],
  { mail, printPath }: Wanted,
): Promise<void> {
  const byMail = mail === undefined ? [] : toSend.filter(({ voter }) => voter.email !== undefined);
  const failed = mail === undefined ? [] : await sendCodes(mail, task, byMail);
  if (byMail.length > 0) console.error(words.registrar.sent(byMail.length - failed.length));
  const onPaper = [...toSend.filter((one) => !byMail.includes(one)), ...failed];
  if (printPath !== undefined && onPaper.length > 0) {
    writeFileSync(printPath, printedCodes(task, onPaper), { mode: 0o600 });
    console.error(words.registrar.printed(onPaper.length, printPath));
  } else if (failed.length > 0) {
    const lines = failed.map(({ voter }) => voter.line).join(", ");
    console.error(words.registrar.failed(lines));
    process.exitCode = 1;
  }
}

async function run(): Promise<void> {
  const wanted = readArguments();
  const task = readTask(wanted.taskPath);
  checkWays(task, wanted);
  const made = await make(task, wanted);
  // Before a letter leaves: a code that somebody has must not be known to nobody else.
  writeFileSync(wanted.codesPath, `${writeCodesFile(made.file)}\n`, { mode: 0o600 });
  console.log(made.answerText);
  const sealed = task.voters.length - made.toSend.length;
  if (task.voters.length > 0) console.error(words.registrar.made(task.voters.length, sealed));
  if (task.step === "replace" && task.ended.length > 0) {
    console.error(words.registrar.takenBack(task.ended.length));
  }
  await handOut(task, made.toSend, wanted);
}

/** For the registrar, on a machine of their own: it needs neither the party's server nor its settings. */
try {
  await run();
} catch (error) {
  if (!(error instanceof CannotBeDone)) throw error;
  console.error(`\n${shownLines(error.message)}\n`);
  process.exitCode = 1;
}
