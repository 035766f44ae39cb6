import { createHash } from "node:crypto";
import { type Choices, isAmendment, type LineId } from "../ballot.ts";
import type { PastClose } from "../counting/closing.ts";
import type { CountedLine } from "../counting/counting-queries.ts";
import type { BallotResult } from "../counting/result.ts";
import { rollHeader } from "../roll/roll.ts";
import { receiptCodeOf } from "../voting/receipt.ts";
import { words } from "../words.ts";

/** Files of ballots in which nobody could vote on paper, and without amendments, are what they always were, byte for byte. */
function formOf(ballot: PastClose) {
  const hasAmendments = ballot.options.some(isAmendment);
  const number = hasAmendments ? 3 : ballot.onPaper === 0 ? 1 : 2;
  return {
    form: `breakthrough-recount-${number}`,
    howToCheck: [
      ...words.recount.howToCheck,
      ...(ballot.onPaper === 0 ? [] : [words.recount.onPaper[ballot.naming]]),
      ...(hasAmendments ? [words.recount.amendments] : []),
    ],
  };
}

/** What stands before the lines: the question, the rules as they were copied, the roll's hash, and how to check. */
function recountHead(ballot: PastClose, result: BallotResult) {
  const { numerator, denominator, isAtLeast } = ballot.majority;
  return {
    ...formOf(ballot),
    ballot: ballot.id,
    on: ballot.path,
    title: ballot.title,
    question: ballot.question,
    options: ballot.options,
    cases: ballot.cases,
    opensAt: ballot.opensAt.toISOString(),
    closesAt: ballot.closesAt.toISOString(),
    rules: {
      majority: { kind: isAtLeast ? "at least" : "more than", numerator, denominator },
      quorum: {
        percent: ballot.quorumPercent,
        activeMembers: ballot.activeMembers,
        ...(ballot.quorumLeast === 0 ? {} : { least: ballot.quorumLeast }),
        votes: result.quorumVotes,
      },
      ...(ballot.onPaper === 0
        ? {}
        : { onPaper: { onRoll: ballot.onPaper, mostPercent: ballot.paperPercent } }),
    },
    rollHeader: rollHeader(ballot),
    rollHash: ballot.rollHash,
    result,
  };
}

/** Batches of lines in ascending order. */
type Lines = AsyncIterable<readonly CountedLine[]> | Iterable<readonly CountedLine[]>;

type LineOfFile = { line: LineId; choices?: Choices; receipt?: string; paper?: true };

/**
 * Does each vote show whether it was cast with a code on paper? Where names and votes are kept apart it would not: those
 * who print know who votes so, and of few people such marks tell how they voted.
 */
export const showsPaperVotes = ({ onPaper, naming }: Pick<PastClose, "onPaper" | "naming">) =>
  onPaper > 0 && naming === "beside";

/** One option order for every line, so that the same votes always make the same bytes. */
function lineOfFile(ballot: PastClose, { lineId, choices, isOnPaper }: CountedLine): LineOfFile {
  if (choices === undefined) return { line: lineId };
  const inOrder = ballot.options.map(({ id }) => [id, choices[id] ?? "abstain"] as const);
  return {
    line: lineId,
    choices: Object.fromEntries(inOrder),
    receipt: receiptCodeOf(ballot.id, lineId, choices),
    ...(isOnPaper && showsPaperVotes(ballot) ? { paper: true as const } : {}),
  };
}

/** The file as JSON: its head, and then one line of text for each line of the roll. */
export async function* recountJson(
  ballot: PastClose,
  result: BallotResult,
  lines: Lines,
): AsyncGenerator<string> {
  const head = JSON.stringify(recountHead(ballot, result), null, 1);
  yield `${head.slice(0, -2)},\n "lines": [`;
  let isFirst = true;
  for await (const batch of lines) {
    const texts = batch.map((line) => `\n  ${JSON.stringify(lineOfFile(ballot, line))}`);
    yield `${isFirst ? "" : ","}${texts.join(",")}`;
    isFirst = false;
  }
  yield "\n ]\n}\n";
}

/** The lines alone, for a spreadsheet. RFC 4180: CRLF, and nothing in it that needs quotes. */
export async function* recountCsv(ballot: PastClose, lines: Lines): AsyncGenerator<string> {
  const ids = ballot.options.map(({ id }) => id);
  const isMarked = showsPaperVotes(ballot);
  yield `line,${ids.join(",")},receipt${isMarked ? ",paper" : ""}\r\n`;
  for await (const batch of lines) {
    const rows = batch.map((counted) => {
      const { line, choices, receipt = "", paper } = lineOfFile(ballot, counted);
      const mark = isMarked ? [paper === true ? "yes" : ""] : [];
      return `${[line, ...ids.map((id) => choices?.[id] ?? ""), receipt, ...mark].join(",")}\r\n`;
    });
    yield rows.join("");
  }
}

/** SHA-256 of what the file will be, byte for byte. */
export async function hashOfFile(pieces: AsyncIterable<string>): Promise<string> {
  const hash = createHash("sha256");
  for await (const piece of pieces) hash.update(piece, "utf8");
  return hash.digest("hex");
}
