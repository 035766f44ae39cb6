import type { Lot } from "../lot.ts";
import { nameAt, type PlainStage } from "../plain-result.ts";
import { isRefusal, type Refusal, refuse, worded } from "../refusal.ts";
import type { CountResult } from "../result.ts";
import { compareMarks, type Marks, type MarkTable, scoreOf, tabulate } from "./marks.ts";
import { chooseByLot, findMarksFault, type MarksOptions, marksResult } from "./options.ts";
import { highestOf } from "./score.ts";

type Star = {
  marks: Marks;
  table: MarkTable;
  options: MarksOptions;
  lots: Lot[];
  nameOf: (c: number) => string;
};

/**
 * STAR (score, then automatic run-off): the two with the most points meet, and the one marked higher on more papers
 * wins. Ties as the STAR Voting Project's protocol has them: among finalists by who is preferred, in the run-off by
 * points; then by the number of highest marks; then by lot.
 * @returns the count; or a refusal where no paper is valid, the places cannot be filled, or a lot decides who is
 *   elected and neither a seed nor an order made by hand is given
 */
export function countStar(marks: Marks, options: MarksOptions): CountResult | Refusal {
  const table = tabulate(marks);
  if ((options.seats ?? 1) !== 1)
    return refuse("tally.star.one-place", worded`star fills one place, not ${options.seats}.`);
  const fault = findMarksFault(marks, table, 1);
  if (fault !== undefined) return fault;
  const nameOf = (c: number) => nameAt(marks.candidates, c);
  const star: Star = { marks, table, options, lots: [], nameOf };
  const first = chooseFinalist(star, []);
  if (isRefusal(first)) return first;
  const second = table.standing.length < 2 ? first : chooseFinalist(star, [first]);
  if (isRefusal(second)) return second;
  const runOff = decideRunOff(star, first, second);
  if (isRefusal(runOff)) return runOff;
  return starResult(star, [first, second], runOff);
}

function chooseFinalist(star: Star, chosen: readonly number[]): number | Refusal {
  const { table, marks } = star;
  const tied = highestOf(
    table,
    table.standing.filter((c) => !chosen.includes(c)),
  );
  const places = 2 - chosen.length;
  if (tied.length <= places) return tied[0] as number;
  const wins = (a: number) =>
    tied.filter((b) => {
      const { over, under } = compareMarks(marks, a, b);
      return over > under;
    }).length;
  const byWins = mostBy(tied, wins);
  const byTop = mostBy(byWins, (c) => highestMarks(table, c));
  if (byTop.length === 1) return byTop[0] as number;
  return chooseByLot(byTop, "a place in the run-off", star.options, star.lots, star.nameOf, 1);
}

type RunOff = { winner: number; over: number; under: number; note: string };

function decideRunOff(star: Star, a: number, b: number): RunOff | Refusal {
  const { table, marks, nameOf } = star;
  const { over, under } = compareMarks(marks, a, b);
  if (a === b || over > under) return { winner: a, over, under, note: "" };
  if (under > over) return { winner: b, over, under, note: "" };
  const byScore = mostBy([a, b], (c) => scoreOf(table, c));
  const left = mostBy(byScore, (c) => highestMarks(table, c));
  const [only] = left;
  if (left.length === 1 && only !== undefined) {
    const by = byScore.length === 1 ? "more points" : "more of the highest marks";
    return { winner: only, over, under, note: `The run-off is level; ${nameOf(only)} has ${by}.` };
  }
  const drawn = chooseByLot(left, "the run-off", star.options, star.lots, nameOf, 2);
  return isRefusal(drawn)
    ? drawn
    : { winner: drawn, over, under, note: "The run-off is level; a lot was drawn." };
}

/** How many papers give somebody the highest mark that any paper gives. */
const highestMarks = ({ papers, best }: MarkTable, c: number): number =>
  (papers[c] as Float64Array)[best] as number;

function mostBy(list: readonly number[], value: (c: number) => number): number[] {
  const best = Math.max(...list.map(value));
  return list.filter((c) => value(c) === best);
}

function starResult(star: Star, [a, b]: [number, number], runOff: RunOff): CountResult {
  const { table, marks, nameOf, lots } = star;
  const { winner, over, under, note } = runOff;
  const points = Object.fromEntries(table.standing.map((c) => [c + 1, `${scoreOf(table, c)}`]));
  const finalists = a === b ? nameOf(a) : `${nameOf(a)} and ${nameOf(b)}`;
  const stages: PlainStage[] = [
    {
      action: "comparison",
      reason: `${finalists} have the most points and go into the run-off (STAR, score round).`,
      totals: points,
      notes: lots.filter((lot) => lot.stage === 1).map((lot) => lot.why),
    },
    {
      action: "round",
      reason: `${over} papers mark ${nameOf(a)} above ${nameOf(b)}, ${under} the other way round: ${nameOf(winner)} is elected (STAR, automatic run-off).`,
      totals:
        a === b ? { [a + 1]: `${table.validVotes}` } : { [a + 1]: `${over}`, [b + 1]: `${under}` },
      nonTransferable: `${a === b ? 0 : table.validVotes - over - under}`,
      notes: note === "" ? [] : [note],
      elected: [winner + 1],
    },
  ];
  return marksResult("star", "points, then papers", marks, table, {
    ...{ seats: 1, winners: [winner + 1], lots, stages, outcome: `Elected: ${nameOf(winner)}.` },
  });
}
