/** The party's list of what members can know about. Words of their own say the rest. */
export const FIELDS = [
  "nursing",
  "medicine",
  "care",
  "teaching",
  "childcare",
  "housing-law",
  "law",
  "benefits",
  "disability",
  "economics",
  "local-government",
  "trade-unions",
  "energy",
  "transport",
  "farming",
  "environment",
  "technology",
  "justice",
  "migration",
  "welsh",
] as const;
export type Field = (typeof FIELDS)[number];

/** So that a declaration says something. */
export const MOST_FIELDS = 6;
