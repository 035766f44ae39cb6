/** What somebody can be asked to fulfil to be written to, beside where they belong. */
export const CONDITIONS = ["new", "active", "quiet", "welsh"] as const;
export type Condition = (typeof CONDITIONS)[number];

/** So long somebody counts as new to the party. */
export const NEW_DAYS = 90;
