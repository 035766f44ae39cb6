export interface MapState {
  /** How many answers came since the last map; not counted on above `MOST_FRESH`. */
  readonly fresh: number;
  /** How many answers the last map was made of; undefined before the first. */
  readonly answers: number | undefined;
  readonly madeAt: Date | undefined;
  /** Statements were hidden or brought back, or somebody was erased. */
  readonly isChanged: boolean;
}

/** So many new answers are always enough. */
export const MOST_FRESH = 20_000;
/** One new answer is enough after so long. */
const PATIENCE_MINUTES = 30;
/** Otherwise it takes this share of the answers that the last map was made of. */
const SHARE = 0.02;

/** Is it time to draw the map anew? Soon while a few answers make a difference, seldom where they make none. */
export function isMapDue({ fresh, answers, madeAt, isChanged }: MapState, now: Date): boolean {
  if (isChanged) return true;
  if (fresh === 0) return false;
  if (answers === undefined || madeAt === undefined) return true;
  const isOld = now.getTime() - madeAt.getTime() >= PATIENCE_MINUTES * 60_000;
  return isOld || fresh >= Math.min(MOST_FRESH, Math.ceil(SHARE * answers));
}
