import { BallotBuilder, type Ballots, largestWeight, mostCandidates } from "../ballots/ballots.ts";
import { isRefusal, type Refusal, refuseAt, worded } from "../refusal.ts";
import type { Candidate } from "../result.ts";
import { isWholeNumber, type Line, splitLines } from "./lines.ts";
import { lookOf } from "./names.ts";

type Named = { readonly name: string; readonly line: number };
type Names = { readonly of: Map<number, Named>; readonly numbers: Map<string, number> };
type Head = { title: string; names: Names; count: number; rest: Line[] };

const noNames = (): Names => ({ of: new Map(), numbers: new Map() });

/** Who stands, and the number that the file gives the first of them: 1, or 0 where it counts from nought. */
type Field = { readonly candidates: readonly Candidate[]; readonly from: 0 | 1 };

/**
 * Reads PrefLib's ordinal formats soc, soi, toc and toi: orders strict or with ties in `{}`, complete or not, with
 * the header of 2022 (`# NUMBER ALTERNATIVES: 6`) or that of 2013 (a bare number first). Where alternatives are
 * numbered from 0, each candidate's number is one more than the file's.
 * @param bytes the file, unpacked
 * @returns what it holds; or a refusal with line, column and what was expected there
 */
export function readPrefLib(bytes: Uint8Array): Ballots | Refusal {
  const lines = splitLines(bytes);
  const old = lines.find(({ text }) => text.trim() !== "");
  const head =
    old !== undefined && isWholeNumber(old.text.trim()) ? readOldHead(lines, old) : readHead(lines);
  if (isRefusal(head)) return head;
  const field = listCandidates(head);
  if (isRefusal(field)) return field;
  const builder = new BallotBuilder();
  const isOld = old !== undefined && isWholeNumber(old.text.trim());
  for (const line of head.rest) {
    if (line.text.trim() === "" || line.text.startsWith("#")) continue;
    const fault = readOrder(line, isOld ? "," : ":", field, builder);
    if (fault !== undefined) return fault;
  }
  const end = (lines.at(-1) as Line).number;
  if (builder.rows === 0)
    return refuseAt("tally.preflib.no-orders", end, 1, "There are no orders.", "`3: 2,1,4`");
  return builder.finish(head.title, 0, field.candidates);
}

/** `NUMBER ALTERNATIVES`, or `ALTERNATIVE NAME 3`. */
const KEY = /^([A-Z]+(?: +[A-Z]+)*)(?:\s+(\d+))?$/;

function readHead(lines: readonly Line[]): Head | Refusal {
  const head: Head = { title: "", names: noNames(), count: 0, rest: [] };
  for (const line of lines) {
    const [, named, value] = /^#([^:]*):(.*)$/s.exec(line.text) ?? [];
    const [, key, number] = KEY.exec(named?.trim() ?? "") ?? [];
    if (key === undefined) {
      head.rest.push(line);
      continue;
    }
    const given = (value as string).trim();
    if (key === "TITLE") head.title = given;
    if (key === "NUMBER ALTERNATIVES") head.count = isWholeNumber(given) ? Number(given) : -1;
    if (key === "ALTERNATIVE NAME" && number !== undefined) {
      const n = Number(number);
      const fault = nameAlternative(head.names, n, { name: given, line: line.number });
      if (fault !== undefined) return fault;
    }
  }
  return head;
}

/** 2013: the number of alternatives, a line `n,name` for each, a line of totals, then `count,1,2,3`. */
function readOldHead(lines: readonly Line[], first: Line): Head | Refusal {
  const filled = lines.filter(({ text }) => text.trim() !== "");
  const count = Number(first.text.trim());
  const names = noNames();
  for (const line of filled.slice(1, count + 1)) {
    const match = /^(\d+)\s*,(.*)$/s.exec(line.text.trim());
    if (match === null)
      return refuseAt(
        "tally.preflib.names-nobody",
        line.number,
        1,
        worded`"${line.text}" names nobody.`,
        "`1,Name`",
      );
    const named = { name: match[2] as string, line: line.number };
    const fault = nameAlternative(names, Number(match[1]), named);
    if (fault !== undefined) return fault;
  }
  return { title: "", names, count, rest: filled.slice(count + 2) };
}

function nameAlternative(names: Names, n: number, named: Named): Refusal | undefined {
  const { name, line } = named;
  if (names.of.has(n))
    return refuseAt(
      "tally.preflib.alternative-named-twice",
      line,
      1,
      worded`Alternative ${n} is named twice.`,
      "one name each",
    );
  const look = lookOf(name);
  if (look === "")
    return refuseAt(
      "tally.preflib.empty-name",
      line,
      1,
      worded`Alternative ${n} has an empty name.`,
      "a name",
    );
  const other = names.numbers.get(look);
  if (other !== undefined)
    return refuseAt(
      "tally.preflib.same-name",
      line,
      1,
      worded`Alternative ${n} has the name "${name}", and so has alternative ${other} in line ${names.of.get(other)?.line}.`,
      "another name",
    );
  names.of.set(n, named);
  names.numbers.set(look, n);
  return undefined;
}

function listCandidates({ names, count, rest }: Head): Field | Refusal {
  if (count < 1 || count > mostCandidates)
    return refuseAt(
      "tally.preflib.no-number-of-alternatives",
      1,
      1,
      "The number of alternatives is missing.",
      "`# NUMBER ALTERNATIVES: 6`",
    );
  const from = names.of.has(0) || (names.of.size === 0 && countsFromNought(rest)) ? 0 : 1;
  const [stray, named] = [...names.of].find(([n]) => n < from || n >= from + count) ?? [];
  if (named !== undefined)
    return refuseAt(
      "tally.preflib.too-many-alternatives",
      named.line,
      1,
      worded`Alternative ${stray} is one more than there are.`,
      `numbers from ${from} to ${from + count - 1}`,
    );
  const candidates = Array.from({ length: count }, (_, i) => ({
    n: i + 1,
    name: names.of.get(i + from)?.name ?? `Alternative ${i + from}`,
  }));
  return { candidates, from };
}

/** Without names only the orders can tell: in one of them an alternative 0 stands. */
const countsFromNought = (orders: readonly Line[]): boolean =>
  orders.some(({ text }) => /[:,{]\s*0\s*(?:[,}]|$)/.test(text) && !text.startsWith("#"));

function readOrder(
  line: Line,
  separator: ":" | ",",
  field: Field,
  builder: BallotBuilder,
): Refusal | undefined {
  const cut = line.text.indexOf(separator);
  const weight = line.text.slice(0, Math.max(0, cut)).trim();
  if (!isWholeNumber(weight) || Number(weight) < 1 || Number(weight) > largestWeight)
    return refuseAt(
      "tally.preflib.no-count",
      line.number,
      1,
      worded`"${line.text.slice(0, 20)}" does not begin with a count of ballots from 1.`,
      `a count and \`${separator}\``,
    );
  const ranks = readRanks(line, cut + 1, field);
  if (isRefusal(ranks)) return ranks;
  builder.add(ranks, Number(weight));
  return undefined;
}

/** `1,{2,3},4` from a column on. */
function readRanks(line: Line, start: number, field: Field): number[][] | Refusal {
  const { candidates, from } = field;
  const last = from + candidates.length - 1;
  const ranks: number[][] = [];
  const seen = new Set<number>();
  let open: number[] | undefined;
  for (const match of line.text.slice(start).matchAll(/[{}]|[^{},\s]+/g)) {
    const column = start + match.index + 1;
    const token = match[0];
    if (token === "{" || token === "}") {
      if ((token === "{") === (open !== undefined))
        return refuseAt(
          "tally.preflib.out-of-place",
          line.number,
          column,
          worded`A "${token}" stands here out of place.`,
          "ties as `{2,3}`",
        );
      if (open !== undefined && open.length > 0) ranks.push(open);
      open = token === "{" ? [] : undefined;
      continue;
    }
    const n = isWholeNumber(token) ? Number(token) : -1;
    if (n < from || n > last)
      return refuseAt(
        "tally.preflib.not-an-alternative",
        line.number,
        column,
        worded`"${token}" is no alternative.`,
        `a number from ${from} to ${last}`,
      );
    if (seen.has(n))
      return refuseAt(
        "tally.preflib.alternative-twice-in-order",
        line.number,
        column,
        worded`Alternative ${n} stands in this order twice.`,
        "each at most once",
      );
    seen.add(n);
    if (open === undefined) ranks.push([n - from]);
    else open.push(n - from);
  }
  if (open !== undefined)
    return refuseAt(
      "tally.preflib.brace-open",
      line.number,
      line.text.length,
      "A `{` is not closed.",
      "`}`",
    );
  return ranks;
}
