import { findUtf8Text } from "@breakthrough/transparency-log";

/** One line of the record, as its entry in the log tells it. */
export interface RecordLine {
  readonly act: string;
  readonly by: string;
  readonly on: string;
  readonly says: string;
  readonly at: string;
  readonly why?: string;
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly offices?: readonly string[];
  /** Nobody's name: a commitment that only the person themselves can open. */
  readonly who?: { readonly nonce: string; readonly commitment: string };
}

/** An entry of a form that this verifier does not know; it stands in the log all the same. */
export const UNKNOWN_FORM = "unknown form";

const TEXTS = ["act", "by", "on", "says", "at"] as const;
const KNOWN_VERSION = 1;

/**
 * Reads an entry of the record. A sentence says what is wrong with one that cannot have been written by the record:
 * canonical JSON (RFC 8785) has one spelling only, so that two people read the same line the same.
 */
export function readRecordLine(
  entry: Uint8Array,
): { line: RecordLine } | typeof UNKNOWN_FORM | { wrong: string } {
  const text = findUtf8Text(entry);
  if (text === undefined) return { wrong: "It is not UTF-8 text." };
  const value = parse(text);
  if (!isObject(value)) return { wrong: "It is not a JSON object." };
  if (canonical(value) !== text) return { wrong: "It is not written in canonical JSON." };
  if (value.v !== KNOWN_VERSION) return UNKNOWN_FORM;
  const missing = TEXTS.find((name) => typeof value[name] !== "string");
  if (missing !== undefined) return { wrong: `It does not say ${missing}.` };
  const wrong = findWrongPart(value);
  return wrong === undefined ? { line: value as unknown as RecordLine } : { wrong };
}

function findWrongPart({ at, why, facts, offices, who }: Fields): string | undefined {
  const time = Date.parse(String(at));
  if (Number.isNaN(time) || new Date(time).toISOString() !== at) return "Its time is no time.";
  if (why !== undefined && typeof why !== "string") return "Its reason is not text.";
  if (facts !== undefined && !isObject(facts)) return "Its facts are not an object.";
  const isListOfNames =
    Array.isArray(offices) && offices.every((office) => typeof office === "string");
  if (offices !== undefined && !isListOfNames) return "Its offices are not a list of names.";
  if (who !== undefined && !(isObject(who) && isHex(who.nonce) && isHex(who.commitment))) {
    return "Its commitment is not in hexadecimal digits.";
  }
  return undefined;
}

type Fields = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isHex(value: unknown): boolean {
  return typeof value === "string" && /^[0-9a-f]+$/.test(value);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // JSON.parse has no other way to say that a text is none.
    return undefined;
  }
}

/** RFC 8785: members in the order of their names' UTF-16 code units, no spaces, numbers and texts as ECMAScript has them. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(",")}}`;
}

/** A line for people to read. People count lines from one. */
export function lineInWords(line: RecordLine, number: number): string[] {
  return [
    `line ${number}, ${line.at}: ${line.says}`,
    `  act ${line.act}, by ${line.by}${line.offices ? ` (${line.offices.join(", ")})` : ""}, on ${line.on}`,
    ...(line.why === undefined ? [] : [`  why: ${line.why}`]),
  ];
}
