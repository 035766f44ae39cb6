import { type Refusal, refuseAt } from "../refusal.ts";

export type AbifEntry = { readonly name: string; readonly column: number; readonly score?: number };

/** One preference list: the names in their ranks, and whether `>`, `=` or `,` stood between them. */
export type AbifList = { readonly ranks: AbifEntry[][]; readonly isRanked: boolean };

const token =
  /\s*(?:\[([^\]]*)\]|"([^"]*)"|([^\s[\]"<>=,/#:*](?:\s*[^\s[\]"<>=,/#])*))\s*(?:\/\s*(\d+)\s*)?(?:([>=,])|(?=#|$))/y;

/** Reads `A/5 > [Doña B]/3 = C` from a column on. */
export function readAbifList(text: string, from: number, line: number): AbifList | Refusal {
  const comment = text.search(/\s#/);
  const bare = (comment === -1 ? text : text.slice(0, comment)).trimEnd();
  const ranks: AbifEntry[][] = [];
  const marksBetween = new Set<string>();
  let isLevel = false;
  token.lastIndex = from;
  if (bare.slice(from).trim() === "") return { ranks, isRanked: false };
  for (;;) {
    const at = token.lastIndex;
    const match = token.exec(bare);
    if (match === null)
      return refuseAt(
        line,
        at + 1,
        `"${bare.slice(at, at + 20)}" is not a candidate.`,
        "a name, `[a name]`, or `name/score`",
      );
    const [, bracketed, quoted, plain, score, mark] = match;
    const name = (bracketed ?? quoted ?? plain ?? "").trim();
    const entry = {
      name,
      column: at + 1,
      ...(score === undefined ? {} : { score: Number(score) }),
    };
    if (isLevel) (ranks.at(-1) as AbifEntry[]).push(entry);
    else ranks.push([entry]);
    if (mark === undefined) break;
    marksBetween.add(mark);
    isLevel = mark === "=";
    if (bare.slice(token.lastIndex).trim() === "")
      return refuseAt(line, token.lastIndex, `Nothing follows the "${mark}".`, "a candidate");
  }
  const hasRanks = marksBetween.has(">") || marksBetween.has("=");
  if (hasRanks && marksBetween.has(","))
    return refuseAt(line, from + 1, "Commas and `>` or `=` are mixed.", "one kind of separator");
  return { ranks, isRanked: hasRanks || ranks.length === 1 };
}
