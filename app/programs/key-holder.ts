import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { shown, shownLines } from "@breakthrough/plain-text";
import { findIdentity, newHolder } from "../../platform/archive/holder.ts";
import { readArchive } from "../../platform/archive/open.ts";
import { openShare, shareText } from "../../platform/archive/share.ts";
import { UnusableBackup } from "../../platform/backup/format.ts";
import { bodyInWords, bodyNames } from "../rulebook/door.ts";
import { CannotBeDone } from "./desk/at-the-desk.ts";
import { words } from "./desk/words.ts";

const usage = () => words.keyHolder.usage(bodyNames());

/** It knows no party: whether yours has such a body, the archive's maker is told. */
const BODY_ID = /^[a-z]{1,40}$/;

/** The secret alone on standard output, so that it can be sent straight into a file that only its holder reads. */
async function makeNew(body: string | undefined): Promise<void> {
  if (body === undefined || !BODY_ID.test(body)) throw new CannotBeDone(usage());
  const { identity, recipient } = await newHolder(body);
  const pair = `${body}:${recipient}`;
  console.log(`${words.keyHolder.comment(bodyInWords(body), pair)}\n${identity}`);
  console.error(words.keyHolder.made(pair));
}

async function printShare(path: string | undefined, keyPath: string | undefined): Promise<void> {
  if (path === undefined || keyPath === undefined) throw new CannotBeDone(usage());
  const missing = [path, keyPath].find((one) => !existsSync(one));
  if (missing !== undefined) throw new CannotBeDone(words.restore.noFile(missing));
  const identity = findIdentity(readFileSync(keyPath, "utf8"));
  if (identity === undefined) throw new CannotBeDone(words.keyHolder.noKey(keyPath));
  const { head } = await readArchive(path);
  console.log(shareText(await openShare(head, identity)));
  console.error(words.keyHolder.share(shown(head.madeAt)));
}

function readArguments() {
  try {
    const options = { body: { type: "string" }, key: { type: "string" } } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const [command, path, ...more] = positionals;
    if (more.length === 0) return { command, path, ...values };
  } catch {
    // What parseArgs says of a wrong option, the usage says better.
  }
  throw new CannotBeDone(usage());
}

/** For a key-holder, on a machine of their own: it needs neither the party's server nor its settings. */
try {
  const { command, path, body, key } = readArguments();
  if (command === "new" && path === undefined) await makeNew(body);
  else if (command === "share") await printShare(path, key);
  else throw new CannotBeDone(usage());
} catch (error) {
  if (!(error instanceof CannotBeDone || error instanceof UnusableBackup)) throw error;
  console.error(`\n${shownLines(error.message)}\n`);
  process.exitCode = 1;
}
