import { parseArgs } from "node:util";
import { byOperator } from "../../platform/capacity.ts";
import { readConfig } from "../../platform/config.ts";
import { findParty } from "../../platform/party.ts";
import { newKeyText, readRecordKey, UnusableKey } from "../../platform/sealing.ts";
import { recordPath } from "../record/addresses.ts";
import { replaceKey, WrongKey } from "../record/door.ts";
import { openHouse } from "../wiring/house.ts";
import { originOf, replaceKeyFile } from "../wiring/sealing.ts";
import { atTheDesk, CannotBeDone, type Desk } from "./desk/at-the-desk.ts";
import { words } from "./desk/words.ts";

interface Wanted {
  readonly isReplacing: boolean;
  readonly url: string | undefined;
}

function readArguments(): Wanted {
  try {
    const options = { replace: { type: "boolean" } } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    if (positionals.length < 2)
      return { isReplacing: values.replace ?? false, url: positionals[0] };
  } catch {
    // What parseArgs says of a wrong option, the usage says better.
  }
  throw new CannotBeDone(words.recordKey.usage);
}

/** The secret alone on standard output, so that it can be sent straight into a file that only the worker reads. */
function printNew(wanted: string | undefined): void {
  const url = wanted ?? readConfig(process.env).partyUrl;
  if (url === undefined || !URL.canParse(url)) throw new CannotBeDone(words.recordKey.usage);
  const key = newKeyText(originOf(url));
  console.log(key);
  console.error(words.recordKey.made(readRecordKey(key).verifierKey));
}

/** With RECORD_KEY set to the new key, that one; else one is made and kept where the worker looks for it. */
async function replace({ database, clock, config, log }: Desk): Promise<void> {
  const party = await findParty(database);
  if (party === undefined) throw new CannotBeDone(words.import.noParty);
  const { name: partyName, isDemonstration } = party;
  const url = config.partyUrl ?? party.url;
  const text = config.recordKey ?? newKeyText(originOf(url));
  const key = readRecordKey(text);
  const { witnesses, quorum } = config;
  const sealing = { key, witnesses, quorum };
  const about = { database, clock, log, partyName, url, isDemonstration, sealing };
  const line = {
    act: "record.replace-key",
    by: byOperator,
    on: recordPath,
    says: words.recordKey.line,
  };
  await replaceKey(openHouse(about), key, { ...line, facts: { key: key.verifierKey } });
  if (config.recordKey === undefined) console.log(replaceKeyFile({ config, party }, text));
  console.log(words.recordKey.replaced(key.verifierKey));
}

async function main(): Promise<void> {
  const { isReplacing, url } = readArguments();
  if (!isReplacing) return printNew(url);
  await atTheDesk(
    () => undefined,
    async (_wanted, desk) => replace(desk),
  );
}

try {
  await main();
} catch (error) {
  const isTold =
    error instanceof UnusableKey || error instanceof WrongKey || error instanceof CannotBeDone;
  if (!isTold) throw error;
  console.error(`\n${error.message}\n`);
  process.exitCode = 2;
}
