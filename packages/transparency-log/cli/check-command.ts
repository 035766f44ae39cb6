import { shown, shownLines } from "@breakthrough/plain-text";
import { base64, isRefusal, type Refusal, refuse, sentenceOf } from "../src/index.ts";
import { checkSource, type SourceReport, type SourceToCheck } from "./check-source.ts";
import { openLogSource } from "./read-log.ts";
import { readPolicyFile, readTextFile, readTyped, readVerifier } from "./read-options.ts";

const OPTIONS = {
  key: { type: "string" },
  policy: { type: "string" },
  since: { type: "string" },
  json: { type: "boolean" },
} as const;

const EXIT = { valid: 0, invalid: 1, unreadable: 2 } as const;

/** Checks a log in a directory or at an address, and prints what was found. */
export async function check(args: readonly string[]): Promise<number> {
  const asked = readAsked(args);
  if (isRefusal(asked)) {
    console.error(shown(sentenceOf(asked)));
    return EXIT.unreadable;
  }
  const report = await checkSource(asked).catch((error: Error) =>
    refuse("log.command.unreadable-source", reasonOf(error)),
  );
  if (isRefusal(report)) {
    console.error(`UNREADABLE: ${shown(report.sentence)}`);
    return EXIT.unreadable;
  }
  console.log(asked.asJson ? reportJson(report) : reportText(report));
  return EXIT[report.verdict];
}

/** What a failed fetch keeps to itself stands in its cause. */
function reasonOf(error: Error): string {
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}

function readAsked(args: readonly string[]): (SourceToCheck & { asJson: boolean }) | Refusal {
  const typed = readTyped(args, OPTIONS);
  if (isRefusal(typed)) return typed;
  const [place, ...more] = typed.positionals;
  if (place === undefined || more.length > 0)
    return refuse("log.command.which-log", "Name one directory or address.");
  const { key: vkey, policy: policyFile, since: sinceFile, json } = typed.values;
  const key = typeof vkey === "string" ? readVerifier(vkey) : undefined;
  if (isRefusal(key)) return key;
  const policy = typeof policyFile === "string" ? readPolicyFile(policyFile) : undefined;
  if (isRefusal(policy)) return policy;
  const since = typeof sinceFile === "string" ? readTextFile(sinceFile) : undefined;
  if (isRefusal(since)) return since;
  return {
    source: openLogSource(place),
    asJson: json === true,
    ...(key === undefined ? {} : { key }),
    ...(policy === undefined ? {} : { policy }),
    ...(since === undefined ? {} : { since }),
  };
}

const VERDICTS = {
  valid: "VALID: this log is what its checkpoint says.",
  invalid: "INVALID: do not trust this log.",
  unreadable: "UNREADABLE: there is no log here that can be checked.",
} as const;

export function reportText(report: SourceReport): string {
  const { verdict, checkpoint, entries, tiles, witnesses, faults, unchecked } = report;
  const about =
    checkpoint === undefined
      ? []
      : [
          `  log        ${checkpoint.origin}`,
          `  size       ${checkpoint.size}`,
          `  root       ${base64(checkpoint.root)}`,
          `  derived    ${entries} entries, ${tiles} tiles`,
        ];
  const seen = witnesses.map(({ name, atSecond }) => `  cosigned   ${name}, ${dateOf(atSecond)}`);
  const wrong = faults.map(({ where, sentence }) => `  WRONG      ${where}: ${sentence}`);
  const open = unchecked.map((sentence) => `  unchecked  ${sentence}`);
  return [VERDICTS[verdict], ...about, ...seen, ...wrong, ...open].map(shown).join("\n");
}

function dateOf(second: bigint): string {
  const date = new Date(Number(second) * 1000);
  return Number.isNaN(date.getTime()) ? `second ${second}` : date.toISOString();
}

export function reportJson({ checkpoint, witnesses, ...rest }: SourceReport): string {
  const seen = witnesses.map(({ name, atSecond }) => ({ name, atSecond: Number(atSecond) }));
  const log =
    checkpoint === undefined
      ? {}
      : { checkpoint: { ...checkpoint, root: base64(checkpoint.root) } };
  return shownLines(JSON.stringify({ ...rest, ...log, witnesses: seen }, null, 2));
}
