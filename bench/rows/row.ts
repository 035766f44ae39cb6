/** One line of the table. */
export interface Row {
  readonly what: string;
  /** What was measured of the house, with its unit. */
  readonly ours: string;
  /** What it is held against, measured in the same run. */
  readonly peer: string;
  readonly ratio: string;
  readonly reach: string;
  readonly isReached: boolean;
}

export const times = (ratio: number): string => `${ratio.toFixed(2)} ×`;
