import type { LineId } from "../ballot.ts";

export interface LineWithVote {
  readonly lineId: LineId;
  /** Undefined: no vote was cast on it. */
  readonly castAt: Date | undefined;
}

export interface OneLine {
  readonly goesOn: LineId;
  readonly ends: LineId;
}

/**
 * Of two lines that turn out to be one person's while the ballot is open, one goes on: the one with a vote, and of two
 * votes the later, which is what they said last. The other stays on the roll, whose hash is published, as nobody's.
 */
export function decideLine(kept: LineWithVote, other: LineWithVote): OneLine {
  const isOthers =
    other.castAt !== undefined && (kept.castAt === undefined || kept.castAt < other.castAt);
  const [goesOn, ends] = isOthers ? [other, kept] : [kept, other];
  return { goesOn: goesOn.lineId, ends: ends.lineId };
}
