import { shown, shownLines } from "@breakthrough/plain-text";
import {
  base64,
  isRefusal,
  type Refusal,
  refuse,
  sentenceOf,
} from "@breakthrough/transparency-log";
import { nativeEd25519, nativeSha256 } from "@breakthrough/transparency-log/node";
import { checkReceipt, type Receipt, type ReceiptReport, receiptLines } from "../record/receipt.ts";
import { readBytes, readTyped, trustOf } from "./trust-options.ts";

const RECEIPT_USAGE = `npm run verify -- receipt FILE [LINE] --key VKEY | --policy FILE

Checks, offline, that a line stands in the party's record. FILE is the proof that the line's page gives
(line-7.tlog-proof); LINE the line itself (line-7.json), where the proof does not hold it.

  --key VKEY     the record's public key, as you know it from elsewhere; repeated where it was replaced
  --policy FILE  whom to believe: the record's key, witnesses and how many of them must have cosigned (tlog-policy)
  --json         print the report as JSON

Exit code: 0 valid, 1 invalid, 2 unreadable or wrongly asked.`;

const OPTIONS = {
  key: { type: "string", multiple: true },
  policy: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean" },
} as const;

const EXIT = { valid: 0, invalid: 1, unreadable: 2 } as const;

export function receipt(args: readonly string[]): number {
  const asked = readAsked(args);
  if (asked === "help") {
    console.log(RECEIPT_USAGE);
    return 0;
  }
  if (isRefusal(asked)) {
    console.error(`${shown(sentenceOf(asked))}\n\n${RECEIPT_USAGE}`);
    return EXIT.unreadable;
  }
  const report = checkReceipt(asked);
  console.log(asked.asJson ? receiptJson(report) : receiptText(report));
  return EXIT[report.verdict];
}

function readAsked(args: readonly string[]): (Receipt & { asJson: boolean }) | "help" | Refusal {
  const typed = readTyped(args, OPTIONS);
  if (isRefusal(typed)) return typed;
  const { values, positionals } = typed;
  if (values.help) return "help";
  const [file, entryFile, ...more] = positionals;
  if (file === undefined || more.length > 0)
    return refuse("verifier.receipt.none-named", "Name one receipt.");
  const policy = trustOf(values);
  if (isRefusal(policy)) return policy;
  // Whoever forges a receipt signs it too: without a key from elsewhere it shows nothing.
  if (policy === undefined)
    return refuse(
      "verifier.receipt.nobody-to-believe",
      "Say with --key or --policy whom to believe.",
    );
  const proof = readBytes(file);
  if (isRefusal(proof)) return proof;
  const entry = entryFile === undefined ? undefined : readBytes(entryFile);
  if (isRefusal(entry)) return entry;
  const tools = { hash: nativeSha256, ed25519: nativeEd25519 };
  return { proof, policy, tools, asJson: values.json === true, ...(entry ? { entry } : {}) };
}

function receiptText(report: ReceiptReport): string {
  const { sentence, findings, problems, openPoints } = report;
  return [
    sentence,
    ...receiptLines(report).map((text) => `  ${text}`),
    ...findings.map((text) => `  ✓ ${text}`),
    ...problems.map((text) => `  ✗ ${text}`),
    ...(openPoints.length === 0 ? [] : ["", "What no receipt can show by itself:"]),
    ...openPoints.map((text) => `  · ${text}`),
  ]
    .map(shown)
    .join("\n");
}

function receiptJson({ checkpoint, ...report }: ReceiptReport): string {
  const tree = checkpoint && { checkpoint: { ...checkpoint, root: base64(checkpoint.root) } };
  return shownLines(JSON.stringify({ ...report, ...tree }, null, 2));
}
