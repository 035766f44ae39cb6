/** A mutant that no test can kill, or that need not be killed, and why. */
export interface Harmless {
  readonly file: string;
  /** As the report shows it. */
  readonly was: string;
  readonly instead: string;
  readonly why: string;
}

/** Every survivor that somebody looked at. A test holds that each of them still stands in its file. */
export const HARMLESS: readonly Harmless[] = [];
