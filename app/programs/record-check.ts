import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { shown, shownLines } from "@breakthrough/plain-text";
import { isRefusal, type Policy, parsePolicy, sentenceOf } from "@breakthrough/transparency-log";
import { checkSource, openLogSource, type SourceReport } from "@breakthrough/transparency-log/node";
import { readVerifier, UnusableKey } from "../../platform/sealing.ts";
import { checkRecord } from "../record/door.ts";
import { atTheDesk, CannotBeDone } from "./desk/at-the-desk.ts";
import { words } from "./desk/words.ts";

/** 0: everything fits; 1: something does not; 2: it could not be checked. */
const EXIT = { valid: 0, invalid: 1, unreadable: 2 } as const;

interface Wanted {
  /** A mirror's address or folder. Undefined: the database of this party. */
  readonly place: string | undefined;
  readonly since: string | undefined;
  readonly key: string | undefined;
  readonly policy: Policy | undefined;
}

function readArguments(): Wanted {
  const { values, positionals } = parseArguments();
  const [place] = positionals;
  if (values.help || positionals.length > 1) throw new CannotBeDone(words.recordCheck.usage);
  if (place === undefined && (values.key ?? values.policy))
    throw new CannotBeDone(words.recordCheck.onlyMirror);
  const { since, key, policy } = values;
  return {
    place,
    key,
    since: since === undefined ? undefined : readFile(since),
    policy: policy === undefined ? undefined : readPolicy(readFile(policy)),
  };
}

function parseArguments() {
  const text = { type: "string" } as const;
  try {
    return parseArgs({
      allowPositionals: true,
      options: { since: text, key: text, policy: text, help: { type: "boolean" } },
    });
  } catch (error) {
    throw new CannotBeDone(
      `${error instanceof Error ? error.message : ""}\n\n${words.recordCheck.usage}`,
    );
  }
}

function readFile(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    throw new CannotBeDone(words.recordCheck.noFile(path));
  }
}

function readPolicy(text: string): Policy {
  const policy = parsePolicy(text);
  if (isRefusal(policy)) throw new CannotBeDone(sentenceOf(policy));
  return policy;
}

/** A mirror: nothing of the party's own software is trusted but what this program works out itself. */
async function checkMirror(place: string, { since, key, policy }: Wanted): Promise<number> {
  const source = openLogSource(place);
  const named = key ?? (await keyThere(source.readFile));
  const report = await checkSource({
    source,
    ...(named === undefined ? {} : { key: readVerifier(named) }),
    ...(since === undefined ? {} : { since }),
    ...(policy === undefined ? {} : { policy }),
  });
  tellMirror(report, { isKeyGiven: key !== undefined, hasSince: since !== undefined });
  return EXIT[report.verdict];
}

/** Better than none: it shows that one key signed all of it, and not whose. */
async function keyThere(read: (path: string) => Promise<Uint8Array | undefined>) {
  const bytes = await read("key");
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes).trim();
}

interface Given {
  readonly isKeyGiven: boolean;
  readonly hasSince: boolean;
}

function tellMirror(report: SourceReport, { isKeyGiven, hasSince }: Given): void {
  const { verdict, checkpoint, witnesses, faults } = report;
  if (checkpoint !== undefined) {
    console.log(
      words.recordCheck.log(shown(checkpoint.origin), checkpoint.size, base64(checkpoint.root)),
    );
  }
  for (const { name, atSecond } of witnesses) {
    console.log(
      words.recordCheck.witnessed(shown(name), new Date(Number(atSecond) * 1000).toISOString()),
    );
  }
  for (const { where, sentence } of faults)
    console.log(words.recordCheck.wrong(shown(`${where}: ${sentence}`)));
  if (!isKeyGiven) console.log(words.recordCheck.keyNotGiven);
  if (!hasSince) console.log(words.recordCheck.noSince);
  console.log(words.recordCheck.verdicts[verdict]);
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");

async function checkDatabase({ since }: Wanted): Promise<number> {
  let exit: number = EXIT.unreadable;
  await atTheDesk(
    () => undefined,
    async (_wanted, { database }) => {
      const { lines, checkpoints, faults } = await checkRecord(database, { since });
      console.log(words.recordCheck.counted(lines, checkpoints));
      for (const fault of faults) console.log(words.recordCheck.wrong(shown(fault)));
      if (since === undefined) console.log(words.recordCheck.noSince);
      exit = faults.length === 0 ? EXIT.valid : EXIT.invalid;
      console.log(words.recordCheck.verdicts[faults.length === 0 ? "valid" : "invalid"]);
    },
  );
  return exit;
}

const reasonOf = (error: Error): string =>
  error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;

async function main(): Promise<number> {
  try {
    const wanted = readArguments();
    if (wanted.place === undefined) return await checkDatabase(wanted);
    return await checkMirror(wanted.place, wanted);
  } catch (error) {
    // A mirror that does not answer is told like any other trouble of whoever asks.
    const isTold =
      error instanceof CannotBeDone || error instanceof UnusableKey || error instanceof TypeError;
    if (!isTold) throw error;
    console.error(`\n${shownLines(reasonOf(error))}\n`);
    return EXIT.unreadable;
  }
}

process.exitCode = await main();
