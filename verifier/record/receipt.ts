import {
  type Checkpoint,
  type Ed25519,
  isRefusal,
  leafHash,
  type Policy,
  parseTlogProof,
  type Refusal,
  refuse,
  type Sha256,
  sentenceOf,
  verifyTlogProof,
} from "@breakthrough/transparency-log";
import { lineInWords, type RecordLine, readRecordLine, UNKNOWN_FORM } from "./record-line.ts";

export interface ReceiptReport {
  readonly verdict: "valid" | "invalid" | "unreadable";
  readonly sentence: string;
  /** What was checked, each with its outcome in words. */
  readonly findings: readonly string[];
  readonly problems: readonly string[];
  /** What no receipt can show by itself. */
  readonly openPoints: readonly string[];
  readonly line?: RecordLine;
  readonly number?: number;
  readonly checkpoint?: Checkpoint;
}

export interface Receipt {
  /** The file of form tlog-proof, with the entry as its extra data or beside it. */
  readonly proof: string | Uint8Array;
  readonly entry?: Uint8Array;
  readonly policy: Policy;
  readonly tools?: { readonly hash?: Sha256; readonly ed25519?: Ed25519 };
}

/** Checks, with nothing but the file and the keys one trusts, that a line stands in the record. */
export function checkReceipt({ proof, entry, policy, tools = {} }: Receipt): ReceiptReport {
  const read = parseTlogProof(proof);
  if (isRefusal(read)) return unreadable(read);
  const bytes = entry ?? read.extra;
  if (bytes === undefined) {
    return unreadable(
      refuse("verifier.receipt.without-line", "The receipt does not hold the line itself."),
    );
  }
  const proven = verifyTlogProof(read, leafHash(bytes, tools.hash), policy, tools);
  if (isRefusal(proven)) return invalid(sentenceOf(proven));
  const number = proven.index + 1;
  const { checkpoint, witnesses } = proven;
  const answer = readRecordLine(bytes);
  if (answer !== UNKNOWN_FORM && "wrong" in answer) return invalid(answer.wrong);
  const seen = witnesses.map(({ name, atSecond }) => `Cosigned by ${name}, ${dateOf(atSecond)}.`);
  const line = answer === UNKNOWN_FORM ? undefined : answer.line;
  return {
    ...{ verdict: "valid", number, checkpoint, problems: [] },
    sentence: "VALID: this line stands in the record.",
    findings: [
      ...(line === undefined ? ["It is of a form that this verifier cannot show."] : []),
      `It is line ${number} of the ${checkpoint.size} that ${checkpoint.origin} had.`,
      "The record's own key has signed that.",
      ...seen,
    ],
    openPoints: openPointsOf(witnesses.length),
    ...(line === undefined ? {} : { line }),
  };
}

function openPointsOf(witnesses: number): string[] {
  const bySplit =
    "That everybody is shown the same record: no witness was asked. Check with a policy that names witnesses.";
  return [
    ...(witnesses === 0 ? [bySplit] : []),
    "That what the line says is true. A witness says «I saw this, after that», and not that it is right.",
  ];
}

function unreadable(refusal: Refusal): ReceiptReport {
  const sentence = "UNREADABLE: this is not a receipt that can be checked.";
  const problems = [sentenceOf(refusal)];
  return { verdict: "unreadable", sentence, findings: [], problems, openPoints: [] };
}

function invalid(problem: string): ReceiptReport {
  const sentence = "INVALID: do not trust this receipt.";
  return { verdict: "invalid", sentence, findings: [], problems: [problem], openPoints: [] };
}

/** A second of the Unix clock as a date; far from our time there is none. */
export function dateOf(second: bigint): string {
  const date = new Date(Number(second) * 1000);
  return Number.isNaN(date.getTime()) ? `second ${second}` : date.toISOString();
}

/** The receipt's line, as a person reads it. */
export function receiptLines({ line, number }: ReceiptReport): string[] {
  return line === undefined || number === undefined ? [] : lineInWords(line, number);
}
