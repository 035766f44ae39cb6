import { highestMark } from "../marks/marks.ts";
import { type Refusal, refuseAt, worded } from "../refusal.ts";

export type AbifEntry = {
  readonly name: string;
  readonly line: number;
  readonly column: number;
  readonly score?: number;
};

/** One preference list: the names in their ranks, and whether `>`, `=` or `,` stood between them. */
export type AbifList = { readonly ranks: AbifEntry[][]; readonly isRanked: boolean };

/** A name and a score each reach to the mark that ends them: blanks around them are cut off afterwards. */
const token =
  /\s*(?:(?:\[([^\]]*)\]|"([^"]*)")\s*|([^\s[\]"<>=,/#:*][^[\]"<>=,/#]*))(?:\/([^>=,#]*))?(?:([>=,])|(#.*)?$)/y;

/** Reads `A/5 > [Doña B #2]/3 = C # a remark` from a column on. */
export function readAbifList(text: string, from: number, line: number): AbifList | Refusal {
  const ranks: AbifEntry[][] = [];
  const marksBetween = new Set<string>();
  let isLevel = false;
  token.lastIndex = from;
  if (isSpent(text.slice(from))) return { ranks, isRanked: false };
  for (;;) {
    const at = token.lastIndex;
    const match = token.exec(text);
    const isEntry = match !== null && !/\s/.test((match[4] ?? "").trim());
    const entry = isEntry ? readEntry(match, at, line) : refuseEntry(text, at, line);
    if ("kind" in entry) return entry;
    if (isLevel) (ranks.at(-1) as AbifEntry[]).push(entry);
    else ranks.push([entry]);
    const mark = match?.[5];
    if (mark === undefined) break;
    marksBetween.add(mark);
    isLevel = mark === "=";
    if (isSpent(text.slice(token.lastIndex)))
      return refuseAt(
        "tally.abif.nothing-follows",
        line,
        token.lastIndex,
        worded`Nothing follows the "${mark}".`,
        "a candidate",
      );
  }
  const hasRanks = marksBetween.has(">") || marksBetween.has("=");
  if (hasRanks && marksBetween.has(","))
    return refuseAt(
      "tally.abif.mixed-separators",
      line,
      from + 1,
      "Commas and `>` or `=` are mixed.",
      "one kind of separator",
    );
  if (hasRanks) return refuseContradiction(ranks) ?? { ranks, isRanked: true };
  return { ranks, isRanked: ranks.length === 1 };
}

/** Nothing but blanks and a remark. */
const isSpent = (text: string) => /^\s*(#.*)?$/.test(text);

function refuseEntry(text: string, at: number, line: number): Refusal {
  return refuseAt(
    "tally.abif.not-a-candidate",
    line,
    at + 1,
    worded`"${text.slice(at, at + 20)}" is not a candidate.`,
    "a name, `[a name]`, or `name/score`",
  );
}

function readEntry(match: RegExpExecArray, at: number, line: number): AbifEntry | Refusal {
  const [whole, bracketed, quoted, plain, marked, , remark] = match;
  const column = at + 1 + whole.search(/\S/);
  const name = ((bracketed ?? quoted ?? plain) as string).trim();
  if (name === "")
    return refuseAt("tally.abif.no-name", line, column, "A candidate has no name.", "a name");
  const score = marked?.trim();
  if (remark !== undefined && plain === name && score === undefined)
    return refuseAt(
      "tally.abif.doubtful-remark",
      line,
      column,
      worded`The "#" after "${name}" may belong to a name or begin a remark.`,
      "`[a name with #]`, or a blank before a remark",
    );
  if (score === undefined) return { name, line, column };
  if (/^\d{1,4}$/.test(score) && Number(score) <= highestMark)
    return { name, line, column, score: Number(score) };
  return refuseAt(
    "tally.abif.not-a-score",
    line,
    column,
    worded`"${score}" is not a score.`,
    `a whole number from 0 to ${highestMark}`,
  );
}

/** `A/5>B/9`: nobody can say which of the two the voter meant. */
function refuseContradiction(ranks: readonly AbifEntry[][]): Refusal | undefined {
  const worse = (rank: readonly AbifEntry[], i: number) => {
    const above = (ranks[i - 1] ?? []).reduce(
      (least, { score }) => Math.min(least, score ?? highestMark),
      Number.POSITIVE_INFINITY,
    );
    const own = rank.map(({ score }) => score).filter((score) => score !== undefined);
    return own.some((score) => score !== own[0] || score > above);
  };
  const [entry] = ranks.find(worse) ?? [];
  if (entry === undefined) return undefined;
  return refuseAt(
    "tally.abif.scores-contradict-ranks",
    entry.line,
    entry.column,
    "The scores on this ballot contradict its ranks.",
    "scores that fall with the ranks",
  );
}
