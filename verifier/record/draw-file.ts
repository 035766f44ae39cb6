import {
  type CheckedDraw,
  checkDraw,
  type Draw,
  type DrawFacts,
  isRefusal,
  promiseInWords,
  QUICKNET,
  readDrawText,
  timeOfRound,
} from "@breakthrough/sortition";
import type { RecordLine } from "./record-line.ts";

/** What a line of the record says of a draw, and where and when it says it. */
export interface DrawLine {
  readonly number: number;
  readonly at: string;
  readonly facts: DrawFacts;
}

export interface DrawReport {
  readonly verdict: "valid" | "invalid" | "unreadable";
  readonly sentence: string;
  readonly findings: readonly string[];
  readonly problems: readonly string[];
  readonly openPoints: readonly string[];
  /** The commitments of those drawn, in order. */
  readonly drawn: readonly string[];
}

/** The line's facts, if they are about a draw. */
export function findDrawLine({ at, facts }: RecordLine, number: number): DrawLine | undefined {
  const isOfDraw = typeof facts?.draw === "string" && ("poolHash" in facts || "seed" in facts);
  return isOfDraw ? { number, at, facts: facts as unknown as DrawFacts } : undefined;
}

/** Draws the lot again, and holds it to what the record said of it; without its lines, to itself alone. */
export function checkDrawFile(text: string, lines?: readonly DrawLine[]): DrawReport {
  const draw = readDrawText(text);
  if (isRefusal(draw)) return failed("unreadable", draw.sentence);
  const against = lines?.map(({ facts }) => facts);
  const checked = checkDraw(draw, { against });
  if (isRefusal(checked)) return failed("invalid", checked.sentence);
  const late = lines && findLateLine(draw, lines);
  if (late !== undefined) return failed("invalid", late);
  return {
    verdict: "valid",
    sentence: "VALID: drawn again, the lot falls as it did.",
    findings: findingsOf(draw, checked, lines),
    problems: [],
    openPoints: openPointsOf(draw, lines),
    drawn: checked.drawn,
  };
}

/** Whoever commits after the public value is known can choose among lots. */
function findLateLine({ draw, public: value }: Draw, lines: readonly DrawLine[]) {
  const due = value.kind === "drand" ? timeOfRound(QUICKNET, value.round) : Date.parse(value.after);
  const late = lines.find(
    ({ at, facts }) => facts.draw === draw && "poolHash" in facts && Date.parse(at) >= due,
  );
  const when = new Date(due).toISOString();
  return (
    late &&
    `The record committed to this draw in line ${late.number}, at ${late.at}; its public value could be known from ${when}.`
  );
}

function findingsOf(draw: Draw, checked: CheckedDraw, lines?: readonly DrawLine[]): string[] {
  const own = (lines ?? []).filter(({ facts }) => facts.draw === draw.draw);
  const numbers = own.map(({ number }) => number).join(", ");
  return [
    `For: ${checked.for}`,
    `${checked.size} of ${checked.poolSize} were drawn.`,
    checked.publicValue === "signature-verified"
      ? `The public value is signed by its network (${promiseInWords(draw.public)}).`
      : `The public value is a checkpoint of the record (${promiseInWords(draw.public)}).`,
    ...(own.length === 0
      ? []
      : [`The record's lines about it (${numbers}) agree, and came before.`]),
  ];
}

function openPointsOf(draw: Draw, lines?: readonly DrawLine[]): string[] {
  const unread = "That it was all fixed beforehand: give the record with --record.";
  const byRecord =
    "That no earlier checkpoint could have counted: whoever runs the record chooses when it signs. See the package's page.";
  return [
    ...(lines === undefined ? [unread] : []),
    ...(draw.public.kind === "record" ? [byRecord] : []),
    "That everybody in the pool is a member, and every member in it: each can look for their own entry.",
  ];
}

function failed(verdict: "invalid" | "unreadable", problem: string): DrawReport {
  const sentence =
    verdict === "invalid"
      ? "INVALID: do not trust this draw."
      : "UNREADABLE: this is not a draw that can be checked.";
  return { verdict, sentence, findings: [], problems: [problem], openPoints: [], drawn: [] };
}

/** The record's checkpoint that a draw was made from, if it was. Its signature is not the draw's to show. */
export function findValueCheckpoint(text: string) {
  const draw = readDrawText(text);
  if (isRefusal(draw) || draw.public.kind !== "record") return undefined;
  const { origin, treeSize: size, value } = draw.public;
  const root = Uint8Array.from(value.match(/../g) ?? [], (digits) => Number.parseInt(digits, 16));
  return { origin, size, root, extensions: [] };
}
