export type Bounds = { readonly least: number; readonly most: number };

/**
 * Whether `places` can be filled from a table of groups so that every row and column total lies in
 * its bounds and no cell gives more than it has. Exact: a flow with lower bounds (Hoffman's
 * circulation theorem), where listing the combinations would explode (Otten, Voting matters 13).
 */
export function isFillable(
  places: number,
  rows: readonly Bounds[],
  columns: readonly Bounds[],
  room: readonly (readonly number[])[],
): boolean {
  if (places < 0 || [...rows, ...columns].some((b) => b.most < b.least)) return false;
  const size = rows.length + columns.length + 4;
  const [start, end, supply, demand] = [size - 4, size - 3, size - 2, size - 1];
  const capacity = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  let forced = 0;
  const arc = (from: number, to: number, { least, most }: Bounds) => {
    add(capacity, from, to, most - least);
    // What must flow is taken from `supply` and given to `demand`, so that a full flow proves it.
    add(capacity, supply, to, least);
    add(capacity, from, demand, least);
    forced += least;
  };
  for (const [r, bounds] of rows.entries()) arc(start, r, bounds);
  for (const [c, bounds] of columns.entries()) arc(rows.length + c, end, bounds);
  for (const [r, row] of room.entries())
    for (const [c, most] of row.entries()) arc(r, rows.length + c, { least: 0, most });
  arc(end, start, { least: places, most: places });
  return largestFlow(capacity, supply, demand) === forced;
}

function add(capacity: number[][], from: number, to: number, amount: number): void {
  const row = capacity[from] as number[];
  row[to] = (row[to] as number) + amount;
}

function largestFlow(capacity: number[][], from: number, to: number): number {
  let flow = 0;
  for (;;) {
    const path = findPath(capacity, from, to);
    if (path === undefined) return flow;
    const steps = path.slice(1).map((node, i) => [path[i] as number, node] as const);
    const amount = Math.min(...steps.map(([a, b]) => (capacity[a] as number[])[b] as number));
    for (const [a, b] of steps) {
      add(capacity, a, b, -amount);
      add(capacity, b, a, amount);
    }
    flow += amount;
  }
}

function findPath(capacity: number[][], from: number, to: number): number[] | undefined {
  const before = new Map<number, number>([[from, from]]);
  const queue = [from];
  for (const node of queue) {
    if (node === to) break;
    (capacity[node] as number[]).forEach((left, next) => {
      if (left <= 0 || before.has(next)) return;
      before.set(next, node);
      queue.push(next);
    });
  }
  if (!before.has(to)) return undefined;
  const path = [to];
  for (let node = to; node !== from; ) {
    node = before.get(node) as number;
    path.unshift(node);
  }
  return path;
}
