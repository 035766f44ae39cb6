import { type Answers, type Axes, alongOf } from "./axes.ts";
import type { OpinionMap } from "./opinion-map.ts";
import type { Columns } from "./twins.ts";
import type { Table, Votes } from "./votes.ts";

interface Ground {
  readonly answers: Answers;
  readonly counts: readonly number[];
  readonly columns: Columns;
  readonly table: Table;
  readonly votes: Votes;
}

/** An axis has no right end of its own: each keeps the end that it had, or has whoever stands farthest out on its right. */
export function turned(axes: Axes, ground: Ground, before: OpinionMap | undefined): Axes {
  const turnedOne = (along: Float64Array, was: "x" | "y"): Float64Array => {
    const kept = likenessTo(along, was, ground, before);
    const isTurned = Math.abs(kept) > 1e-9 ? kept < 0 : farthestOf(axes, along, ground) < 0;
    return isTurned ? along.map((number) => -number) : along;
  };
  return { ...axes, x: turnedOne(axes.x, "x"), y: turnedOne(axes.y, "y") };
}

function likenessTo(
  along: Float64Array,
  was: "x" | "y",
  { columns, table, votes }: Ground,
  before: OpinionMap | undefined,
): number {
  if (before === undefined) return 0;
  const known = new Map(before.statements.map((statement) => [statement.name, statement]));
  let likeness = 0;
  table.statementAt.forEach((given, at) => {
    const earlier = known.get(votes.statements[given] as string);
    const column = earlier && before.columns[earlier.column];
    if (earlier === undefined || column === undefined) return;
    const now = (along[columns.of[at] as number] as number) * (columns.sign[at] as number);
    likeness += now * column[was] * earlier.sign;
  });
  return likeness;
}

/** Where the first of those stands who stand farthest out. */
function farthestOf({ mean }: Axes, along: Float64Array, { answers, counts }: Ground): number {
  let farthest = 0;
  for (const row of counts) {
    const far = alongOf(answers, row, mean, along);
    if (Math.abs(far) > Math.abs(farthest) * (1 + 1e-9)) farthest = far;
  }
  return farthest;
}
