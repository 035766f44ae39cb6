import { BallotBuilder, type Ballots, ranksOf } from "../ballots/ballots.ts";
import { refuse, worded } from "../refusal.ts";
import { sha256Hex } from "../sha256.ts";
import { CannotCount } from "./count.ts";

/** More papers than any such count has had; each is hashed and sorted. */
const mostMixed = 1_000_000;

/**
 * Mixes papers as the seed says: by SHA-256 of three lines, the seed, the paper's preferences as
 * `3>1=2`, and which of the papers marked so it is, from 1; the lowest hash lies first. So the order
 * hangs neither on the order of lines in the file nor on whether equal papers stand on one line.
 */
export function mixPapers(ballots: Ballots, seed: string | undefined): Ballots {
  if (seed === undefined)
    throw new CannotCount(
      refuse(
        "tally.papers.seed-needed",
        "The order of the papers is to be drawn: a seed is needed (`--seed TEXT`).",
      ),
    );
  const papers = ballots.weight.subarray(0, ballots.rows).reduce((sum, n) => sum + n, 0);
  if (papers > mostMixed)
    throw new CannotCount(
      refuse(
        "tally.papers.too-many-to-mix",
        worded`Papers are mixed by a seed up to ${mostMixed.toLocaleString("en-GB")} of them.`,
      ),
    );
  const drawn: { hash: string; ranks: number[][] }[] = [];
  for (const [marks, { ranks, copies }] of groupPapers(ballots))
    for (let copy = 1; copy <= copies; copy++)
      drawn.push({ hash: sha256Hex(`${seed}\n${marks}\n${copy}`), ranks });
  drawn.sort((a, b) => (a.hash < b.hash ? -1 : 1));
  const builder = new BallotBuilder();
  for (const { ranks } of drawn) builder.add(ranks, 1);
  return builder.finish(ballots.title, ballots.seats, ballots.candidates);
}

function groupPapers(ballots: Ballots): Map<string, { ranks: number[][]; copies: number }> {
  const groups = new Map<string, { ranks: number[][]; copies: number }>();
  for (let row = 0; row < ballots.rows; row++) {
    const ranks = ranksOf(ballots, row);
    const marks = ranks.map(tellRank).join(">");
    const group = groups.get(marks) ?? { ranks, copies: 0 };
    group.copies += ballots.weight[row] as number;
    groups.set(marks, group);
  }
  return groups;
}

const tellRank = (rank: readonly number[]): string =>
  rank
    .map((c) => c + 1)
    .sort((a, b) => a - b)
    .join("=");
