import { type Ballots, largestPoll, mostCandidates } from "../ballots/ballots.ts";
import { isRefusal, type Refusal, refuse, worded } from "../refusal.ts";
import type { Candidate } from "../result.ts";
import { readBltRows } from "./blt-rows.ts";
import { byte, decodeText, refuseByte } from "./bytes.ts";
import { lookOf } from "./names.ts";

type Header = { candidates: number; seats: number; withdrawn: Set<number>; at: number };

/**
 * Reads a BLT file (Hill, Wichmann and Woodall 1987) as found in the wild: names with or without quotes, any line
 * ends or none at the last line, UTF-8 or Latin-1, withdrawn candidates, empty and weighted ballots, `=` between
 * equal ranks, `-` for a rank left out, `(id)` before a ballot, `#` comments.
 * @param bytes the file, unpacked
 * @returns what it holds; or a refusal with line, column and what was expected there
 */
export function readBlt(bytes: Uint8Array): Ballots | Refusal {
  const header = readHeader(bytes);
  if (isRefusal(header)) return header;
  const rows = readBltRows(bytes, header.at, header.candidates);
  if (isRefusal(rows)) return rows;
  const names = readNames(bytes, rows.end, header.candidates);
  if (isRefusal(names)) return names;
  if (rows.rows === 0)
    return refuseByte(
      "tally.blt.no-ballots",
      bytes,
      header.at,
      "There are no ballots.",
      "a ballot",
    );
  if (rows.papers > largestPoll)
    return refuse("tally.blt.too-many-papers", "There are too many papers to count exactly.");
  const candidates = names.names.map(
    (name, i): Candidate =>
      header.withdrawn.has(i + 1) ? { n: i + 1, name, withdrawn: true } : { n: i + 1, name },
  );
  const { end: _end, papers: _papers, ...arrays } = rows;
  return { title: names.title, seats: header.seats, candidates, ...arrays };
}

const headerExpected = "the number of candidates and the number of seats, such as `5 2`";

function readHeader(bytes: Uint8Array): Header | Refusal {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  at = skipBlank(bytes, at);
  const numbers: number[] = [];
  const starts: number[] = [];
  while (numbers.length < 2) {
    at = skipSpaces(bytes, at);
    starts.push(at);
    const token = readWord(bytes, at);
    if (!/^\d{1,9}$/.test(token))
      return refuseByte(
        "tally.blt.no-numbers",
        bytes,
        at,
        worded`The file begins with "${token}".`,
        headerExpected,
      );
    numbers.push(Number(token));
    at += token.length;
  }
  const [candidates = 0, seats = 0] = numbers;
  const fault = findHeaderFault(candidates, seats);
  if (fault !== undefined)
    return refuseByte("tally.blt.header", bytes, starts[fault[0]] as number, fault[1], fault[2]);
  const rest = readRestOfLine(bytes, at);
  if (rest.text !== "" && !rest.text.startsWith("#"))
    return refuseByte(
      "tally.blt.text-after-numbers",
      bytes,
      at,
      worded`"${rest.text}" follows the two numbers.`,
      "the end of the line",
    );
  return readOptions(bytes, rest.at, { candidates, seats, withdrawn: new Set(), at: rest.at });
}

function findHeaderFault(candidates: number, seats: number): [0 | 1, string, string] | undefined {
  if (candidates === 0) return [0, "There are no candidates.", "at least 1 candidate"];
  if (candidates > mostCandidates)
    return [0, `${candidates} candidates are too many.`, `at most ${mostCandidates}`];
  if (seats === 0) return [1, "There are no seats to fill.", "at least 1 seat"];
  if (seats > candidates)
    return [
      1,
      `There are more seats (${seats}) than candidates (${candidates}).`,
      `at most ${candidates} seats`,
    ];
  return undefined;
}

/** Lines between the header and the ballots: `-3 -5` and Droop's `[withdrawn 3 5]`. */
function readOptions(bytes: Uint8Array, from: number, header: Header): Header | Refusal {
  let at = skipBlank(bytes, from);
  while (bytes[at] === byte.minus || bytes[at] === byte.bracket) {
    const start = at;
    const { text, at: next } = readRestOfLine(bytes, at);
    const bare = (text.split("#", 1)[0] as string).trimEnd();
    const isList = bytes[start] === byte.minus;
    const match = /^\[\s*(withdrawn|tie|nick)\s([^\]]*)\]$/.exec(bare);
    if (!isList && match === null)
      return refuseByte(
        "tally.blt.unknown-line",
        bytes,
        start,
        worded`"${text}" is not known here.`,
        "[withdrawn …] or a ballot",
      );
    if (isList || match?.[1] === "withdrawn") {
      const fault = withdraw(isList ? bare : (match?.[2] as string), isList, header);
      if (fault !== undefined)
        return refuseByte("tally.blt.withdrawn", bytes, start, fault, "numbers such as `-3`");
    }
    at = skipBlank(bytes, next);
  }
  if (header.candidates === header.withdrawn.size)
    return refuseByte(
      "tally.blt.everybody-withdrew",
      bytes,
      from,
      "Every candidate has withdrawn.",
      "one who stands",
    );
  return { ...header, at };
}

function withdraw(list: string, isNegative: boolean, header: Header): string | undefined {
  for (const token of list.split(/\s+/).filter((word) => word !== "")) {
    const n = Number(isNegative ? token.replace(/^-/, "") : token);
    const isWritten = isNegative ? /^-\d+$/.test(token) : /^\d+$/.test(token);
    if (!isWritten || n < 1 || n > header.candidates)
      return `"${token}" does not name a candidate as withdrawn (there are ${header.candidates}).`;
    header.withdrawn.add(n);
  }
  return undefined;
}

/** After the ballots: one name a line, then the title. */
function readNames(
  bytes: Uint8Array,
  from: number,
  count: number,
): { names: string[]; title: string } | Refusal {
  const names: string[] = [];
  const looks = new Set<string>();
  let at = skipBlank(bytes, from);
  let line = "";
  while (names.length < count) {
    if (at >= bytes.length)
      return refuseByte(
        "tally.blt.names-missing",
        bytes,
        at,
        worded`The file ends after ${names.length} of ${count} names.`,
        `the name of candidate ${names.length + 1}`,
      );
    const name = readName(bytes, at, line);
    const look = lookOf(name.text);
    if (look === "")
      return refuseByte(
        "tally.blt.empty-name",
        bytes,
        at,
        "A name is empty.",
        `the name of candidate ${names.length + 1}`,
      );
    if (looks.has(look))
      return refuseByte(
        "tally.blt.candidate-twice",
        bytes,
        at,
        worded`The candidate "${name.text}" stands here twice.`,
        "another name",
      );
    looks.add(look);
    names.push(name.text);
    at = skipBlank(bytes, name.at);
    line = name.line.slice(at - name.at);
  }
  return { names, title: at < bytes.length ? readName(bytes, at, line).text : "" };
}

type Name = { readonly text: string; readonly at: number; readonly line: string };

/** `line` is what is left of a line of several names, decoded once for all of them, or empty where a line begins. */
function readName(bytes: Uint8Array, at: number, line: string): Name {
  if (bytes[at] !== byte.quote) return { ...readRestOfLine(bytes, at), line: "" };
  const rest = line.slice(1) || decodeText(bytes.subarray(at + 1, endOfLine(bytes, at)));
  const length = rest.search(endOfName);
  if (length === -1) {
    const { text, at: end } = readRestOfLine(bytes, at);
    return { text: unescaped(text.slice(1)), at: end, line: "" };
  }
  let end = at;
  for (const _ of rest.slice(0, length).split('"')) end = bytes.indexOf(byte.quote, end + 1);
  const text = unescaped(decodeText(bytes.subarray(at + 1, end)));
  return { text, at: end + 1, line: rest.slice(length + 1) };
}

/** A quote ends the name only before a blank, so that "Seán "Jack" Kelly" stays whole. */
const endOfName = /(?<!\\)"(?=(?:[ \t\r\n]|$)\s*(?:$|#|"[^"\n\r\u2028\u2029]*"))/;

const unescaped = (text: string) => text.replaceAll('\\"', '"').trim();

const isBlank = (c: number | undefined) =>
  c === undefined || c === byte.space || c === byte.tab || c === byte.newline || c === byte.return;

function skipSpaces(bytes: Uint8Array, from: number): number {
  let at = from;
  while (bytes[at] === byte.space || bytes[at] === byte.tab) at++;
  return at;
}

/** To the next byte that says something: blanks, empty lines and `#` comments are passed over. */
function skipBlank(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length) {
    if (bytes[at] === byte.hash) at = readRestOfLine(bytes, at).at;
    else if (isBlank(bytes[at])) at++;
    else break;
  }
  return at;
}

function readWord(bytes: Uint8Array, at: number): string {
  let end = at;
  while (!isBlank(bytes[end]) && end - at < 40) end++;
  return decodeText(bytes.subarray(at, end));
}

function readRestOfLine(bytes: Uint8Array, at: number): { text: string; at: number } {
  const end = endOfLine(bytes, at);
  return { text: decodeText(bytes.subarray(at, end)).trim(), at: end };
}

/** Where the next line begins. */
function endOfLine(bytes: Uint8Array, at: number): number {
  const newline = bytes.indexOf(byte.newline, at);
  return newline === -1 ? bytes.length : newline + 1;
}
