import { readConfig } from "../../platform/config.ts";
import { newKeyText, readSealingKey, UnusableKey } from "../../platform/sealing.ts";
import { words } from "../desk-words.en.ts";
import { originOf } from "../sealing.ts";

const says = words.recordKey;

/** The secret alone on standard output, so that it can be sent straight into a file that only the worker reads. */
function main(): void {
  const [url = readConfig(process.env).partyUrl, ...rest] = process.argv.slice(2);
  if (url === undefined || !URL.canParse(url) || rest.length > 0) {
    console.error(`\n${says.usage}\n`);
    process.exitCode = 2;
    return;
  }
  const key = newKeyText(originOf(url));
  console.log(key);
  console.error(says.made(readSealingKey(key).verifierKey));
}

try {
  main();
} catch (error) {
  if (!(error instanceof UnusableKey)) throw error;
  console.error(`\n${error.message}\n`);
  process.exitCode = 2;
}
