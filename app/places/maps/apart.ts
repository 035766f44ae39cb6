interface Spot {
  readonly x: number;
  readonly y: number;
}

/** So often all are moved at most; what is crowded after that stays a little crowded. */
const ROUNDS = 60;

/**
 * Moves what would lie on each other just so far that nothing does, as four towns of one city on a map of the country:
 * their numbers could not be read. The same spots are always moved the same way.
 * @param least how far two must lie from each other
 */
export function movedApart<Kind extends Spot>(spots: readonly Kind[], least: number): Kind[] {
  const moved = spots.map((spot) => ({ ...spot }));
  for (let round = 0; round < ROUNDS; round += 1) {
    let isDone = true;
    for (const [index, one] of moved.entries()) {
      for (const other of moved.slice(index + 1)) {
        if (push(one, other, least)) isDone = false;
      }
    }
    if (isDone) break;
  }
  return moved.map((spot) => ({ ...spot, x: Math.round(spot.x), y: Math.round(spot.y) }));
}

/** Half the way each. Two at one spot move east and west. */
function push(one: { x: number; y: number }, other: { x: number; y: number }, least: number) {
  const [byX, byY] = [other.x - one.x, other.y - one.y];
  const far = Math.hypot(byX, byY);
  if (far >= least) return false;
  const [toX, toY] = far === 0 ? [1, 0] : [byX / far, byY / far];
  // A little more than needed, so that rounding brings nothing together again.
  const step = (least - far) / 2 + 1;
  one.x -= toX * step;
  one.y -= toY * step;
  other.x += toX * step;
  other.y += toY * step;
  return true;
}
