import { BallotBuilder, largestWeight, mostCandidates } from "../ballots/ballots.ts";
import { blank, highestMark } from "../marks/marks.ts";
import { isRefusal, type Refusal, refuseAt } from "../refusal.ts";
import { type AbifEntry, type AbifList, readAbifList } from "./abif-ballot.ts";
import type { Election } from "./election.ts";
import { type Line, splitLines } from "./lines.ts";

type Draft = {
  title: string;
  seats: number;
  /** Token as written on ballots → index. */
  tokens: Map<string, number>;
  names: string[];
  rows: { ranks: AbifEntry[][]; weight: number }[];
  allScored: boolean;
};

/**
 * Reads ABIF (electorama.com/abif): `27:A>B=C`, scores as `A/5,B/3`, `=A:[Anna Ash]` for full names,
 * `{"title": "…"}` and `{"seats": 2}` for what the file says about itself, `#` comments.
 */
export function readAbif(bytes: Uint8Array): Election | Refusal {
  const draft: Draft = {
    title: "",
    seats: 0,
    tokens: new Map(),
    names: [],
    rows: [],
    allScored: true,
  };
  const lines = splitLines(bytes);
  for (const line of lines) {
    const fault = readLine(line, draft);
    if (fault !== undefined) return fault;
  }
  if (draft.rows.length === 0)
    return refuseAt(lines.at(-1)?.number ?? 1, 1, "There are no ballots.", "`27:A>B=C`");
  if (draft.names.length === 0) return refuseAt(1, 1, "No ballot names a candidate.", "`27:A>B=C`");
  return finish(draft);
}

function readLine(line: Line, draft: Draft): Refusal | undefined {
  const text = line.text.trim();
  if (text === "" || text.startsWith("#")) return undefined;
  if (text.startsWith("{")) return readAbout(line, draft);
  if (text.startsWith("=")) return readDeclaration(line, draft);
  const match = /^\s*(\d+)\s*[:*]/.exec(line.text);
  const weight = match === null ? 0 : Number(match[1]);
  if (match === null || weight < 1 || weight > largestWeight)
    return refuseAt(
      line.number,
      1,
      `"${text.slice(0, 20)}" does not begin with a count.`,
      "a line such as `27:A>B=C`",
    );
  const list = readAbifList(line.text, match[0].length, line.number);
  if (isRefusal(list)) return list;
  return addRow(line, list, weight, draft);
}

function readAbout(line: Line, draft: Draft): Refusal | undefined {
  const pairs = line.text.matchAll(/(?<!\w)(\w+)"?\s*:\s*(?:"([^"]*)"|(\d+))/g);
  for (const [, key, text, number] of pairs) {
    if (key === "title" && text !== undefined) draft.title = text;
    if (key === "seats" && number !== undefined) draft.seats = Number(number);
  }
  return undefined;
}

/** What stands before the colon, in brackets or without, and all that stands after it. */
const DECLARATION = /^=\s*(?:\[([^\]]+)\]\s*|([^\s:[\]][^:[\]]*)):(.*)$/s;

function readDeclaration(line: Line, draft: Draft): Refusal | undefined {
  const [, bracketed, plain, named] = DECLARATION.exec(line.text.trim()) ?? [];
  const token = (bracketed ?? plain ?? "").trim();
  const name = (/^\[([^\]]+)\]$/.exec(named?.trim() ?? "")?.[1] ?? named ?? "").trim();
  if (token === "" || name === "")
    return refuseAt(line.number, 1, "This names no candidate.", "`=A:[Anna Ash]`");
  if (draft.tokens.has(token) || draft.names.includes(name))
    return refuseAt(line.number, 1, `The candidate "${name}" stands here twice.`, "another name");
  draft.tokens.set(token, draft.names.push(name) - 1);
  return undefined;
}

function addRow(line: Line, list: AbifList, weight: number, draft: Draft): Refusal | undefined {
  const entries = list.ranks.flat();
  const seen = new Set<string>();
  for (const { name, column, score } of entries) {
    if (seen.has(name))
      return refuseAt(
        line.number,
        column,
        `"${name}" stands on this ballot twice.`,
        "each candidate at most once",
      );
    seen.add(name);
    if (score !== undefined && score > highestMark)
      return refuseAt(
        line.number,
        column,
        `The score ${score} is too large.`,
        `at most ${highestMark}`,
      );
    if (score === undefined) draft.allScored = false;
    if (!draft.tokens.has(name)) draft.tokens.set(name, draft.names.push(name) - 1);
    if (draft.names.length > mostCandidates)
      return refuseAt(
        line.number,
        column,
        "There are too many candidates.",
        `at most ${mostCandidates}`,
      );
  }
  const unranked = !list.isRanked && entries.some(({ score }) => score === undefined);
  if (unranked)
    return refuseAt(
      line.number,
      1,
      "Commas do not say who is preferred.",
      "`>` or `=` between candidates, or a score for each",
    );
  draft.rows.push({ ranks: list.isRanked ? list.ranks : byScore(entries), weight });
  return undefined;
}

function byScore(entries: readonly AbifEntry[]): AbifEntry[][] {
  const scores = [...new Set(entries.map(({ score }) => score ?? 0))].sort((a, b) => b - a);
  return scores.map((score) => entries.filter((entry) => entry.score === score));
}

function finish(draft: Draft): Election {
  const candidates = draft.names.map((name, i) => ({ n: i + 1, name }));
  const builder = new BallotBuilder();
  const indexOf = ({ name }: AbifEntry) => draft.tokens.get(name) as number;
  for (const { ranks, weight } of draft.rows)
    builder.add(
      ranks.map((rank) => rank.map(indexOf)),
      weight,
    );
  const ballots = builder.finish(draft.title, draft.seats, candidates);
  if (!draft.allScored) return { ballots };
  const size = candidates.length;
  const marks = new Int16Array(draft.rows.length * size).fill(blank);
  draft.rows.forEach(({ ranks }, row) => {
    for (const entry of ranks.flat()) marks[row * size + indexOf(entry)] = entry.score ?? blank;
  });
  const { title, seats, rows, weight } = ballots;
  return { ballots, marks: { title, seats, candidates, rows, marks, weight } };
}
