import { largestWeight, prefsArray } from "../ballots/ballots.ts";
import type { Refusal } from "../refusal.ts";
import { worded } from "../refusal.ts";
import { byte, refuseByte } from "./bytes.ts";

export type BltRows = {
  rows: number;
  prefs: Uint8Array | Uint16Array;
  offset: Uint32Array;
  weight: Uint32Array;
  tied?: Uint8Array;
  /** The sum of the weights. */
  papers: number;
  /** Where the names begin. */
  end: number;
};

type Draft = BltRows & { filled: number; seen: Uint32Array; candidates: number };

/** The ballots of a BLT file, from the first one to the line that holds only 0. */
export function readBltRows(
  bytes: Uint8Array,
  from: number,
  candidates: number,
): BltRows | Refusal {
  const draft = startDraft(bytes.length - from, candidates);
  let at = from;
  for (;;) {
    at = skipToBallot(bytes, at);
    const start = at;
    let weight = 0;
    let digit = digitAt(bytes, at);
    while (digit >= 0 && digit <= 9) {
      weight = weight * 10 + digit;
      digit = digitAt(bytes, ++at);
    }
    if (at === start || !isEndOfNumber(bytes[at])) return refuseStart(bytes, start);
    if (weight > largestWeight)
      return refuseByte(
        "tally.blt.weight-too-large",
        bytes,
        start,
        "The weight is too large.",
        "at most 4294967295",
      );
    if (weight === 0) return endRows(bytes, start, at, draft);
    const next = readPrefs(bytes, at, draft);
    if (typeof next !== "number") return next;
    at = next;
    draft.weight[draft.rows++] = weight;
    draft.offset[draft.rows] = draft.filled;
    draft.papers += weight;
  }
}

/**
 * Room for the most ballots that so many bytes can hold (`1 0` and a line end each). Memory that
 * is never touched costs nothing, growing an array would.
 */
function startDraft(bytes: number, candidates: number): Draft {
  const most = Math.ceil(bytes / 4) + 2;
  return {
    ...{ rows: 0, filled: 0, papers: 0, end: 0, candidates },
    prefs: prefsArray(candidates, Math.ceil(bytes / 2) + 1),
    offset: new Uint32Array(most),
    weight: new Uint32Array(most),
    seen: new Uint32Array(candidates + 1),
  };
}

/** From 0 to 9 where a digit stands, else outside of it. */
const digitAt = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) - byte.zero;

function skipToBallot(bytes: Uint8Array, from: number): number {
  let at = from;
  for (;;) {
    const c = bytes[at];
    if (c === byte.newline || c === byte.space || c === byte.return || c === byte.tab) at++;
    else if (c === byte.hash) at = endOf(bytes, byte.newline, at);
    else if (c === byte.open) at = endOf(bytes, byte.close, at);
    else return at;
  }
}

function endOf(bytes: Uint8Array, mark: number, from: number): number {
  const found = bytes.indexOf(mark, from);
  return found === -1 ? bytes.length : found + 1;
}

/** Reads preferences up to the 0 that ends the ballot; the place after it, or a refusal. */
function readPrefs(bytes: Uint8Array, from: number, draft: Draft): number | Refusal {
  const { prefs, seen, candidates } = draft;
  const stamp = draft.rows + 1;
  let filled = draft.filled;
  let at = from;
  for (;;) {
    while (bytes[at] === byte.space) at++;
    const start = at;
    let n = 0;
    let digit = digitAt(bytes, at);
    while (digit >= 0 && digit <= 9) {
      n = n * 10 + digit;
      digit = digitAt(bytes, ++at);
    }
    if (at === start) {
      const next = readRankMark(bytes, at, filled, draft);
      if (typeof next !== "number") return next;
      at = next;
      continue;
    }
    if (!isEndOfNumber(bytes[at])) return refuseInside(bytes, at);
    if (n === 0) break;
    if (n > candidates || seen[n] === stamp) return refusePreference(bytes, start, n, draft);
    seen[n] = stamp;
    prefs[filled++] = n - 1;
  }
  if (draft.tied?.[filled] === 1)
    return refuseByte(
      "tally.blt.nothing-follows",
      bytes,
      at,
      "Nothing follows the `=`.",
      "a candidate",
    );
  draft.filled = filled;
  return at;
}

/** What may stand between preferences besides spaces: a tab, `=` for equal, `-` for a rank left out. */
function readRankMark(
  bytes: Uint8Array,
  at: number,
  filled: number,
  draft: Draft,
): number | Refusal {
  const c = bytes[at];
  if (c === byte.tab) return at + 1;
  const isFollowedByBlank = bytes[at + 1] === byte.space || bytes[at + 1] === byte.tab;
  if (c === byte.minus && isFollowedByBlank) return at + 1;
  if (c === byte.equals && filled > draft.filled) {
    draft.tied ??= new Uint8Array(draft.prefs.length);
    if (draft.tied[filled] === 1)
      return refuseByte("tally.blt.two-equals", bytes, at, "Two `=` in a row.", "a candidate");
    draft.tied[filled] = 1;
    return at + 1;
  }
  return refuseInside(bytes, at);
}

const isEndOfNumber = (c: number | undefined) =>
  c === byte.space ||
  c === byte.newline ||
  c === undefined ||
  c === byte.return ||
  c === byte.tab ||
  c === byte.equals ||
  c === byte.hash;

function endRows(bytes: Uint8Array, start: number, at: number, draft: Draft): BltRows | Refusal {
  let end = at;
  while (bytes[end] === byte.space || bytes[end] === byte.tab || bytes[end] === byte.return) end++;
  if (end < bytes.length && bytes[end] !== byte.newline && bytes[end] !== byte.hash)
    return refuseByte(
      "tally.blt.given-0-times",
      bytes,
      start,
      "A ballot is given 0 times.",
      "a weight of at least 1",
    );
  const { rows, papers, filled } = draft;
  const result: BltRows = {
    ...{ rows, papers, end: endOf(bytes, byte.newline, end) },
    prefs: draft.prefs.subarray(0, filled),
    offset: draft.offset.subarray(0, rows + 1),
    weight: draft.weight.subarray(0, rows),
  };
  if (draft.tied !== undefined) result.tied = draft.tied.subarray(0, filled);
  return result;
}

function refuseStart(bytes: Uint8Array, at: number): Refusal {
  const expected = "a ballot (its weight first), or a line that holds only 0 after the last one";
  if (at >= bytes.length)
    return refuseByte(
      "tally.blt.ends-among-ballots",
      bytes,
      at,
      "The file ends among the ballots.",
      expected,
    );
  return refuseByte(
    "tally.blt.no-ballot",
    bytes,
    at,
    worded`A ballot cannot begin with "${shown(bytes, at)}".`,
    expected,
  );
}

function refuseInside(bytes: Uint8Array, at: number): Refusal {
  const c = bytes[at];
  const expected = "a candidate's number, or 0 to end the ballot";
  if (c === undefined)
    return refuseByte(
      "tally.blt.ends-within-ballot",
      bytes,
      at,
      "The file ends within a ballot.",
      expected,
    );
  if (c === byte.newline || c === byte.return)
    return refuseByte(
      "tally.blt.line-ends-before-ballot",
      bytes,
      at,
      "The line ends before its ballot does.",
      expected,
    );
  return refuseByte(
    "tally.blt.not-a-preference",
    bytes,
    at,
    worded`"${shown(bytes, at)}" is not a preference.`,
    expected,
  );
}

function refusePreference(bytes: Uint8Array, at: number, n: number, draft: Draft): Refusal {
  if (n <= draft.candidates)
    return refuseByte(
      "tally.blt.candidate-twice-on-ballot",
      bytes,
      at,
      worded`Candidate ${n} stands on this ballot twice.`,
      "each candidate at most once",
    );
  return refuseByte(
    "tally.blt.no-such-candidate",
    bytes,
    at,
    worded`There is no candidate ${n}.`,
    `a number from 1 to ${draft.candidates}, or 0 to end the ballot`,
  );
}

function shown(bytes: Uint8Array, at: number): string {
  let end = at + 1;
  while (end < bytes.length && end - at < 20 && (bytes[end] ?? 0) > byte.space) end++;
  return new TextDecoder("windows-1252").decode(bytes.subarray(at, end));
}
