import { nearest } from "./k-means.ts";
import type { OpinionMap } from "./opinion-map.ts";

/** Where somebody stands on a map. */
export interface Place {
  readonly x: number;
  readonly y: number;
  /** Nothing where they have answered too little to be of a group. */
  readonly letter: string | null;
}

/** What one person says of one statement: 1 agrees, -1 disagrees, 0 passes. */
export type Answer = readonly [statement: string, says: number];

/**
 * Makes a function that says where somebody stands on a map, by their answers of now. Statements that the map does not
 * know count for nothing. Whoever passes everything is nowhere: the function answers undefined.
 */
export function placerOf(map: OpinionMap): (answers: Iterable<Answer>) => Place | undefined {
  const known = new Map(map.statements.map((statement) => [statement.name, statement]));
  const width = map.columns.filter(({ mean }) => mean !== null).length;
  return (answers) => {
    const columns = new Map<number, { sum: number; seen: number }>();
    let positions = 0;
    for (const [name, says] of answers) {
      const statement = known.get(name);
      if (statement === undefined || says === 0) continue;
      positions++;
      const at = columns.get(statement.column) ?? { sum: 0, seen: 0 };
      columns.set(statement.column, { sum: at.sum + says * statement.sign, seen: at.seen + 1 });
    }
    return placeOf(map, { columns, positions, width });
  };
}

interface Answered {
  readonly columns: ReadonlyMap<number, { readonly sum: number; readonly seen: number }>;
  readonly positions: number;
  readonly width: number;
}

function placeOf(map: OpinionMap, { columns, positions, width }: Answered): Place | undefined {
  let [x, y, answered] = [0, 0, 0];
  for (const [at, { sum, seen }] of columns) {
    const column = map.columns[at];
    if (column === undefined || column.mean === null) continue;
    answered++;
    x += (sum / seen - column.mean) * column.x;
    y += (sum / seen - column.mean) * column.y;
  }
  if (answered === 0) return undefined;
  const stretch = Math.sqrt(width / answered);
  const point = { x: x * stretch, y: y * stretch };
  const isGrouped = positions >= map.leastVotes && map.groups.length > 0;
  const group = isGrouped ? map.groups[nearest(point, map.groups)] : undefined;
  return { ...point, letter: group?.letter ?? null };
}
