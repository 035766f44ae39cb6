import type { Ballots } from "../ballots/ballots.ts";

/** `over[a × candidates + b]` papers rank a above b; candidates are indexes from 0. */
export type Pairwise = {
  readonly candidates: number;
  readonly over: Float64Array;
  readonly standing: readonly number[];
  readonly validVotes: number;
  readonly invalidVotes: number;
};

/**
 * Who is preferred to whom. A candidate left off a paper is ranked below all who are on it and equal
 * to others left off. One pass over the ranked pairs; those against the unranked follow by subtraction.
 */
export function comparePairs(ballots: Ballots): Pairwise {
  const size = ballots.candidates.length;
  const skip = Uint8Array.from(ballots.candidates, (c) => (c.withdrawn ? 1 : 0));
  const tallies = {
    above: new Float64Array(size * size),
    level: new Float64Array(size * size),
    mentions: new Float64Array(size),
  };
  let [valid, invalid] = [0, 0];
  const line = new Uint32Array(size);
  for (let row = 0; row < ballots.rows; row++) {
    const weight = ballots.weight[row] as number;
    const length = readLine(ballots, row, skip, line);
    if (length === 0) invalid += weight;
    else {
      valid += weight;
      tallyStrict(line, length, weight, size, tallies);
      if (ballots.tied !== undefined) moveLevel(ballots, row, weight, skip, tallies);
    }
  }
  const standing = ballots.candidates.flatMap((c, i) => (c.withdrawn ? [] : [i]));
  const over = withUnranked(size, tallies);
  return { candidates: size, over, standing, validVotes: valid, invalidVotes: invalid };
}

type Tallies = { above: Float64Array; level: Float64Array; mentions: Float64Array };

function readLine(ballots: Ballots, row: number, skip: Uint8Array, line: Uint32Array): number {
  const end = ballots.offset[row + 1] as number;
  let length = 0;
  for (let at = ballots.offset[row] as number; at < end; at++) {
    const candidate = ballots.prefs[at] as number;
    if (skip[candidate] === 0) line[length++] = candidate;
  }
  return length;
}

function tallyStrict(
  line: Uint32Array,
  length: number,
  weight: number,
  size: number,
  { above, mentions }: Tallies,
): void {
  for (let i = 0; i < length; i++) {
    const candidate = line[i] as number;
    const start = candidate * size;
    (mentions[candidate] as number) += weight;
    for (let j = i + 1; j < length; j++) (above[start + (line[j] as number)] as number) += weight;
  }
}

/** Pairs of one rank were counted as if the first written stood above: they are level. */
function moveLevel(
  ballots: Ballots,
  row: number,
  weight: number,
  skip: Uint8Array,
  { above, level, mentions }: Tallies,
): void {
  const size = mentions.length;
  const { prefs, offset, tied } = ballots;
  for (let i = offset[row] as number; i < (offset[row + 1] as number); i++) {
    const a = prefs[i] as number;
    for (let j = i + 1; j < (offset[row + 1] as number) && tied?.[j] === 1; j++) {
      const b = prefs[j] as number;
      if (skip[a] === 1 || skip[b] === 1) continue;
      (above[a * size + b] as number) -= weight;
      (level[a * size + b] as number) += weight;
    }
  }
}

function withUnranked(size: number, { above, level, mentions }: Tallies): Float64Array {
  const over = Float64Array.from(above);
  for (let a = 0; a < size; a++)
    for (let b = 0; b < size; b++) {
      if (a === b) continue;
      const ab = a * size + b;
      const ba = b * size + a;
      const both =
        (above[ab] as number) +
        (above[ba] as number) +
        (level[ab] as number) +
        (level[ba] as number);
      (over[ab] as number) += (mentions[a] as number) - both;
    }
  return over;
}

/** What makes one defeat weigh more than another. */
export type DefeatMeasure =
  /** The winner's votes in the pair. */
  | "winning-votes"
  /** The winner's votes less the loser's. */
  | "margins";

export const votesOver = (pairs: Pairwise, a: number, b: number): number =>
  pairs.over[a * pairs.candidates + b] as number;

/** One defeat: votes for the winner of the pair, and votes against. */
export type Link = { readonly votes: number; readonly against: number };

/** Above nought where the first defeat is the stronger; of equal winning votes, the one with fewer against it. */
export function compareLinks(a: Link, b: Link, measure: DefeatMeasure): number {
  const margin = a.votes - a.against - (b.votes - b.against);
  return measure === "margins" ? margin : a.votes - b.votes || b.against - a.against;
}

/** Below nought where b beats a by margins; nought where a does not beat b by winning votes. */
export function strengthOf(pairs: Pairwise, a: number, b: number, measure: DefeatMeasure): number {
  const [for_, against] = [votesOver(pairs, a, b), votesOver(pairs, b, a)];
  if (measure === "margins") return for_ - against;
  return for_ > against ? for_ : 0;
}

/** Whoever beats every other, if anyone does. */
export function findCondorcetWinner(pairs: Pairwise): number | undefined {
  return pairs.standing.find((a) =>
    pairs.standing.every((b) => a === b || votesOver(pairs, a, b) > votesOver(pairs, b, a)),
  );
}
