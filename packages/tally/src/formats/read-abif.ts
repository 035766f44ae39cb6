import { BallotBuilder, largestWeight, mostCandidates } from "../ballots/ballots.ts";
import { blank } from "../marks/marks.ts";
import { isRefusal, type Refusal, refuseAt, worded } from "../refusal.ts";
import type { Candidate } from "../result.ts";
import { type AbifEntry, type AbifList, readAbifList } from "./abif-ballot.ts";
import { type AbifHead, readAbout, readDeclaration } from "./abif-head.ts";
import type { Election } from "./election.ts";
import { type Line, splitLines } from "./lines.ts";
import { compareNames, Likenesses } from "./names.ts";

type Row = { readonly ranks: AbifEntry[][]; readonly weight: number };
type Draft = { readonly head: AbifHead; readonly rows: Row[]; allScored: boolean };

/**
 * Reads ABIF (electorama.com/abif): `27:A>B=C`, scores as `A/5,B/3`, `=A:[Anna Ash]` for full names, before or after
 * the ballots, `{"title": "…"}` and `{"seats": 2}` for what the file says about itself, `#` remarks. Candidates are
 * numbered in the order of their tokens (`compareNames`), wherever they first occur, since the order of lines must
 * not decide a lot.
 * @param bytes the file, unpacked
 * @returns what it holds; or a refusal with line, column and what was expected there
 */
export function readAbif(bytes: Uint8Array): Election | Refusal {
  const looks = { tokens: new Map<string, string>(), names: new Map<string, string>() };
  const head: AbifHead = { title: "", seats: 0, declared: new Map(), tokens: new Map(), looks };
  const draft: Draft = { head, rows: [], allScored: true };
  const lines = splitLines(bytes);
  for (const line of lines) {
    const fault = readLine(line, draft);
    if (fault !== undefined) return fault;
  }
  if (draft.rows.length === 0)
    return refuseAt(
      "tally.abif.no-ballots",
      (lines.at(-1) as Line).number,
      1,
      "There are no ballots.",
      "`27:A>B=C`",
    );
  const register = new Register(draft);
  const fault = register.fault ?? findRepeated(draft.rows, register);
  return fault ?? finish(draft, register);
}

function readLine(line: Line, draft: Draft): Refusal | undefined {
  const text = line.text.trim();
  if (text === "" || text.startsWith("#")) return undefined;
  if (text.startsWith("{")) return readAbout(line, draft.head);
  if (text.startsWith("=")) return readDeclaration(line, draft.head);
  const match = /^\s*(\d+)\s*[:*]/.exec(line.text);
  const weight = Number(match?.[1] ?? 0);
  if (match === null || weight < 1 || weight > largestWeight) return refuseWeight(line, match?.[1]);
  const list = readAbifList(line.text, match[0].length, line.number);
  return isRefusal(list) ? list : addRow(line, list, weight, draft);
}

function refuseWeight({ text, number }: Line, weight: string | undefined): Refusal {
  if (weight === undefined)
    return refuseAt(
      "tally.abif.no-count",
      number,
      1,
      worded`"${text.trim().slice(0, 20)}" does not begin with a count.`,
      "a line such as `27:A>B=C`",
    );
  const told =
    Number(weight) === 0 ? "A ballot is given 0 times." : `The count ${weight} is too large.`;
  return refuseAt(
    "tally.abif.count-out-of-range",
    number,
    1,
    told,
    `a whole number from 1 to ${largestWeight}`,
  );
}

function addRow(line: Line, list: AbifList, weight: number, draft: Draft): Refusal | undefined {
  const entries = list.ranks.flat();
  const isScored = entries.every(({ score }) => score !== undefined);
  if (!isScored) draft.allScored = false;
  if (!list.isRanked && !isScored)
    return refuseAt(
      "tally.abif.commas-rank-nobody",
      line.number,
      1,
      "Commas do not say who is preferred.",
      "`>` or `=` between candidates, or a score for each",
    );
  draft.rows.push({ ranks: list.isRanked ? list.ranks : byScore(entries), weight });
  return undefined;
}

function byScore(entries: readonly AbifEntry[]): AbifEntry[][] {
  const scores = [...new Set(entries.map(({ score }) => score as number))].sort((a, b) => b - a);
  return scores.map((score) => entries.filter((entry) => entry.score === score));
}

/** Who stands, by token, and which token or full name on a ballot means whom. */
class Register {
  readonly candidates: readonly Candidate[];
  readonly fault: Refusal | undefined;
  readonly #indexes = new Map<string, number>();

  constructor({ head: { declared, tokens: full }, rows }: Draft) {
    const strangers = new Map<string, AbifEntry>();
    for (const entry of rows.flatMap(({ ranks }) => ranks.flat()))
      if (!declared.has(entry.name) && !full.has(entry.name) && !strangers.has(entry.name))
        strangers.set(entry.name, entry);
    const tokens = [...declared.keys(), ...strangers.keys()].sort(compareNames);
    this.candidates = tokens.map((token, i) => ({
      n: i + 1,
      name: declared.get(token)?.name ?? token,
    }));
    for (const [i, token] of tokens.entries()) this.#indexes.set(token, i);
    for (const [name, token] of full)
      if (!this.#indexes.has(name)) this.#indexes.set(name, this.#indexes.get(token) as number);
    this.fault = findNamesFault([...declared.keys(), ...full.keys()], strangers);
  }

  indexOf = ({ name }: AbifEntry): number => this.#indexes.get(name) as number;
}

function findNamesFault(
  known: readonly string[],
  strangers: ReadonlyMap<string, AbifEntry>,
): Refusal | undefined {
  if (known.length + strangers.size === 0)
    return refuseAt(
      "tally.abif.ballots-name-nobody",
      1,
      1,
      "No ballot names a candidate.",
      "`27:A>B=C`",
    );
  if (known.length + strangers.size > mostCandidates)
    return refuseAt(
      "tally.abif.too-many-candidates",
      1,
      1,
      "There are too many candidates.",
      `at most ${mostCandidates}`,
    );
  const likenesses = new Likenesses();
  for (const name of known) likenesses.add(name);
  for (const [name, { line, column }] of strangers) {
    const like = likenesses.add(name);
    if (like !== undefined)
      return refuseAt(
        "tally.abif.name-written-otherwise",
        line,
        column,
        worded`"${name}" is written "${like}" elsewhere.`,
        "one way of writing a name, or a line such as `=A:[Anna Ash]` for each of the two",
      );
  }
  return undefined;
}

function findRepeated(rows: readonly Row[], register: Register): Refusal | undefined {
  for (const { ranks } of rows) {
    const seen = new Set<number>();
    for (const entry of ranks.flat()) {
      if (seen.has(register.indexOf(entry)))
        return refuseAt(
          "tally.abif.candidate-twice-on-ballot",
          entry.line,
          entry.column,
          worded`"${entry.name}" stands on this ballot twice.`,
          "each candidate at most once",
        );
      seen.add(register.indexOf(entry));
    }
  }
  return undefined;
}

function finish({ head, rows: drafts, allScored }: Draft, register: Register): Election {
  const { candidates, indexOf } = register;
  const builder = new BallotBuilder();
  for (const { ranks, weight } of drafts)
    builder.add(
      ranks.map((rank) => rank.map(indexOf)),
      weight,
    );
  const ballots = builder.finish(head.title, head.seats, candidates);
  if (!allScored) return { ballots };
  const size = candidates.length;
  const marks = new Int16Array(drafts.length * size).fill(blank);
  drafts.forEach(({ ranks }, row) => {
    for (const entry of ranks.flat()) marks[row * size + indexOf(entry)] = entry.score ?? blank;
  });
  const { title, seats, rows, weight } = ballots;
  return { ballots, marks: { title, seats, candidates, rows, marks, weight } };
}
