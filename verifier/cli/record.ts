import { shown, shownLines } from "@breakthrough/plain-text";
import {
  base64,
  isRefusal,
  type Refusal,
  refuse,
  sentenceOf,
} from "@breakthrough/transparency-log";
import {
  checkSource,
  openLogSource,
  type SourceReport,
  type SourceToCheck,
} from "@breakthrough/transparency-log/node";
import { dateOf } from "../record/receipt.ts";
import {
  lineInWords,
  type RecordLine,
  readRecordLine,
  UNKNOWN_FORM,
} from "../record/record-line.ts";
import { readText, readTyped, trustOf } from "./trust-options.ts";

const RECORD_USAGE = `npm run verify -- record DIR|URL [options]

Checks the party's whole record from its public files: every line, the tree over them, every tile, the signatures.
URL is the record's address, such as https://party.example/record; DIR a copy of what lies there.

  --key VKEY          the record's public key, as you know it from elsewhere; repeated where it was replaced
  --policy FILE       whom to believe: key, witnesses and how many of them must have cosigned (tlog-policy)
  --since CHECKPOINT  a checkpoint you kept from earlier: nothing before it may have changed
  --line N            print this line. May be repeated
  --on PATH           print the lines about this page of the platform
  --json              print the report as JSON

Exit code: 0 valid, 1 invalid, 2 unreadable or wrongly asked.`;

const OPTIONS = {
  key: { type: "string", multiple: true },
  policy: { type: "string" },
  since: { type: "string" },
  line: { type: "string", multiple: true },
  on: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean" },
} as const;

const EXIT = { valid: 0, invalid: 1, unreadable: 2 } as const;

/** What was seen on the way through the lines. */
interface Seen {
  lines: number;
  unknown: number;
  from: string;
  to: string;
  readonly acts: Map<string, number>;
  readonly printed: string[];
}

type Asked = Omit<SourceToCheck, "onEntry"> & {
  readonly isWanted: (line: RecordLine, number: number) => boolean;
  readonly asJson: boolean;
};

export async function record(args: readonly string[]): Promise<number> {
  const asked = readAsked(args);
  if (asked === "help") {
    console.log(RECORD_USAGE);
    return 0;
  }
  if (isRefusal(asked)) {
    console.error(`${shown(sentenceOf(asked))}\n\n${RECORD_USAGE}`);
    return EXIT.unreadable;
  }
  const seen: Seen = { lines: 0, unknown: 0, from: "", to: "", acts: new Map(), printed: [] };
  const onEntry = (entry: Uint8Array, index: number) => look(seen, asked, entry, index);
  const report = await checkSource({ ...asked, onEntry }).catch((error: Error) =>
    refuse(
      "verifier.record.unreadable",
      error.cause instanceof Error ? error.cause.message : error.message,
    ),
  );
  if (isRefusal(report)) {
    console.error(`UNREADABLE: ${shown(report.sentence)}`);
    return EXIT.unreadable;
  }
  console.log(asked.asJson ? recordJson(report, seen) : recordText(report, seen));
  return EXIT[report.verdict];
}

function look(seen: Seen, { isWanted }: Asked, entry: Uint8Array, index: number) {
  const answer = readRecordLine(entry);
  seen.lines += 1;
  if (answer === UNKNOWN_FORM) {
    seen.unknown += 1;
    return undefined;
  }
  if ("wrong" in answer) return answer.wrong;
  const { line } = answer;
  seen.acts.set(line.act, (seen.acts.get(line.act) ?? 0) + 1);
  if (seen.from === "" || line.at < seen.from) seen.from = line.at;
  if (line.at > seen.to) seen.to = line.at;
  if (isWanted(line, index + 1)) seen.printed.push(...lineInWords(line, index + 1));
  return undefined;
}

function readAsked(args: readonly string[]): Asked | "help" | Refusal {
  const typed = readTyped(args, OPTIONS);
  if (isRefusal(typed)) return typed;
  const { values, positionals } = typed;
  if (values.help) return "help";
  const [place, ...more] = positionals;
  if (place === undefined || more.length > 0)
    return refuse("verifier.record.none-named", "Name one record.");
  const policy = trustOf(values);
  if (isRefusal(policy)) return policy;
  const since = values.since === undefined ? undefined : readText(values.since);
  if (isRefusal(since)) return since;
  const numbers = new Set((values.line ?? []).map(Number));
  return {
    source: openLogSource(place),
    isWanted: (line, number) => numbers.has(number) || line.on === values.on,
    asJson: values.json === true,
    ...(policy === undefined ? {} : { policy }),
    ...(since === undefined ? {} : { since }),
  };
}

const VERDICTS = {
  valid: "VALID: this record is whole, and it is what was signed.",
  invalid: "INVALID: do not trust this record.",
  unreadable: "UNREADABLE: there is no record here that can be checked.",
} as const;

function recordText(report: SourceReport, seen: Seen): string {
  const { verdict, checkpoint, tiles, witnesses, faults, unchecked } = report;
  const acts = [...seen.acts].sort(([, one], [, other]) => other - one);
  const about =
    checkpoint === undefined
      ? []
      : [`${checkpoint.origin}: ${checkpoint.size} lines, root ${base64(checkpoint.root)}`];
  const unknown =
    seen.unknown === 0 ? [] : [`  · ${seen.unknown} lines are of a form this verifier cannot show`];
  return [
    ...about,
    VERDICTS[verdict],
    "",
    `  ✓ ${seen.lines} lines read, ${seen.from} to ${seen.to}; ${tiles} tiles derived again`,
    ...witnesses.map(({ name, atSecond }) => `  ✓ cosigned by ${name}, ${dateOf(atSecond)}`),
    ...unknown,
    ...faults.map(({ where, sentence }) => `  ✗ ${where}: ${sentence}`),
    ...(seen.printed.length === 0 ? [] : ["", ...seen.printed]),
    ...(seen.acts.size === 0 ? [] : ["", "Acts:"]),
    ...acts.map(([act, count]) => `  ${act.padEnd(32)} ${count}`),
    "",
    "What this check cannot show:",
    ...unchecked.map((text) => `  · ${text}`),
    "  · That what the lines say is true. A witness says «I saw this, after that», and not that it is right.",
  ]
    .map(shown)
    .join("\n");
}

function recordJson({ checkpoint, witnesses, ...rest }: SourceReport, seen: Seen): string {
  const tree = checkpoint && { checkpoint: { ...checkpoint, root: base64(checkpoint.root) } };
  const times = witnesses.map(({ name, atSecond }) => ({ name, at: dateOf(atSecond) }));
  const { acts, ...counts } = seen;
  const about = { ...rest, ...tree, witnesses: times, ...counts, acts: Object.fromEntries(acts) };
  return shownLines(JSON.stringify(about, null, 2));
}
