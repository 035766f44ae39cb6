import { BallotBuilder, type Ballots, largestWeight, mostCandidates } from "../ballots/ballots.ts";
import { isRefusal, type Refusal, refuseAt } from "../refusal.ts";
import type { Candidate } from "../result.ts";
import { isWholeNumber, type Line, splitLines } from "./lines.ts";

type Head = { title: string; names: Map<number, string>; count: number; rest: Line[] };

/**
 * Reads PrefLib's ordinal formats soc, soi, toc and toi: orders strict or with ties in `{}`, complete
 * or not, with the header of 2022 (`# NUMBER ALTERNATIVES: 6`) or that of 2013 (a bare number first).
 */
export function readPrefLib(bytes: Uint8Array): Ballots | Refusal {
  const lines = splitLines(bytes);
  const old = lines.find(({ text }) => text.trim() !== "");
  const head =
    old !== undefined && isWholeNumber(old.text.trim()) ? readOldHead(lines, old) : readHead(lines);
  if (isRefusal(head)) return head;
  const candidates = listCandidates(head);
  if (isRefusal(candidates)) return candidates;
  const builder = new BallotBuilder();
  const isOld = old !== undefined && isWholeNumber(old.text.trim());
  for (const line of head.rest) {
    if (line.text.trim() === "" || line.text.startsWith("#")) continue;
    const fault = readOrder(line, isOld ? "," : ":", candidates.length, builder);
    if (fault !== undefined) return fault;
  }
  const end = lines.at(-1)?.number ?? 1;
  if (builder.rows === 0) return refuseAt(end, 1, "There are no orders.", "`3: 2,1,4`");
  return builder.finish(head.title, 0, candidates);
}

/** `NUMBER ALTERNATIVES`, or `ALTERNATIVE NAME 3`. */
const KEY = /^([A-Z]+(?: +[A-Z]+)*)(?:\s+(\d+))?$/;

function readHead(lines: readonly Line[]): Head | Refusal {
  const head: Head = { title: "", names: new Map(), count: 0, rest: [] };
  for (const line of lines) {
    const [, named, value] = /^#([^:]*):(.*)$/s.exec(line.text) ?? [];
    const [, key, number] = KEY.exec(named?.trim() ?? "") ?? [];
    if (key === undefined) {
      head.rest.push(line);
      continue;
    }
    const given = value?.trim() ?? "";
    if (key === "TITLE") head.title = given;
    if (key === "NUMBER ALTERNATIVES") head.count = isWholeNumber(given) ? Number(given) : -1;
    if (key === "ALTERNATIVE NAME" && number !== undefined) {
      const n = Number(number);
      if (head.names.has(n))
        return refuseAt(line.number, 1, `Alternative ${n} is named twice.`, "one name each");
      head.names.set(n, given);
    }
  }
  return head;
}

/** 2013: the number of alternatives, a line `n,name` for each, a line of totals, then `count,1,2,3`. */
function readOldHead(lines: readonly Line[], first: Line): Head | Refusal {
  const filled = lines.filter(({ text }) => text.trim() !== "");
  const count = Number(first.text.trim());
  const names = new Map<number, string>();
  for (const line of filled.slice(1, count + 1)) {
    const match = /^(\d+)\s*,(.*)$/s.exec(line.text.trim());
    if (match === null) return refuseAt(line.number, 1, `"${line.text}" names nobody.`, "`1,Name`");
    names.set(Number(match[1]), match[2]?.trim() ?? "");
  }
  return { title: "", names, count, rest: filled.slice(count + 2) };
}

function listCandidates({ names, count }: Head): Candidate[] | Refusal {
  if (count < 1 || count > mostCandidates)
    return refuseAt(1, 1, "The number of alternatives is missing.", "`# NUMBER ALTERNATIVES: 6`");
  const seen = new Set<string>();
  for (let n = 1; n <= count; n++) {
    const name = names.get(n) ?? `Alternative ${n}`;
    if (seen.has(name))
      return refuseAt(1, 1, `The candidate "${name}" stands here twice.`, "another name");
    seen.add(name);
  }
  return [...seen].map((name, i) => ({ n: i + 1, name }));
}

function readOrder(
  line: Line,
  separator: ":" | ",",
  candidates: number,
  builder: BallotBuilder,
): Refusal | undefined {
  const cut = line.text.indexOf(separator);
  const weight = line.text.slice(0, Math.max(0, cut)).trim();
  if (!isWholeNumber(weight) || Number(weight) < 1 || Number(weight) > largestWeight)
    return refuseAt(
      line.number,
      1,
      `"${line.text.slice(0, 20)}" does not begin with a count.`,
      `a count and \`${separator}\``,
    );
  const ranks = readRanks(line, cut + 1, candidates);
  if (isRefusal(ranks)) return ranks;
  builder.add(ranks, Number(weight));
  return undefined;
}

/** `1,{2,3},4` from a column on. */
function readRanks(line: Line, from: number, candidates: number): number[][] | Refusal {
  const ranks: number[][] = [];
  const seen = new Set<number>();
  let open: number[] | undefined;
  for (const match of line.text.slice(from).matchAll(/[{}]|[^{},\s]+/g)) {
    const column = from + match.index + 1;
    const token = match[0];
    if (token === "{" || token === "}") {
      if ((token === "{") === (open !== undefined))
        return refuseAt(
          line.number,
          column,
          `A "${token}" stands here out of place.`,
          "ties as `{2,3}`",
        );
      if (open !== undefined && open.length > 0) ranks.push(open);
      open = token === "{" ? [] : undefined;
      continue;
    }
    const n = isWholeNumber(token) ? Number(token) : 0;
    if (n < 1 || n > candidates)
      return refuseAt(
        line.number,
        column,
        `"${token}" is no alternative.`,
        `a number from 1 to ${candidates}`,
      );
    if (seen.has(n))
      return refuseAt(
        line.number,
        column,
        `Alternative ${n} stands in this order twice.`,
        "each at most once",
      );
    seen.add(n);
    if (open === undefined) ranks.push([n - 1]);
    else open.push(n - 1);
  }
  if (open !== undefined)
    return refuseAt(line.number, line.text.length, "A `{` is not closed.", "`}`");
  return ranks;
}
