/** How long the reason for an official act may be, in characters: long enough to say something, and read by all. */
export const REASON_CHARACTERS = { least: 10, most: 1000 } as const;
