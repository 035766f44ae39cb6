import type { ElectionType } from "@breakthrough/uk-election-law";

/** What some elections need beyond nation and day, under the names that the package gives them. */
const FURTHER = [
  "nominationsCloseWorkingDaysBeforePoll",
  "writReceived",
  "contest",
  "resultDeclared",
] as const;

export type Further = (typeof FURTHER)[number];

const RESULT: readonly Further[] = ["resultDeclared"];

const FURTHER_OF: Readonly<Partial<Record<ElectionType, readonly Further[]>>> = {
  "uk-parliament-general": RESULT,
  "uk-parliament-by-election": [
    "nominationsCloseWorkingDaysBeforePoll",
    "writReceived",
    "resultDeclared",
  ],
  "local-principal": RESULT,
  "local-by-election": RESULT,
  gla: ["contest", "resultDeclared"],
  "ni-local": RESULT,
  "ni-assembly": RESULT,
};

/** What else this election's dates depend on; nothing for the others. */
export const furtherOf = (election: ElectionType): readonly Further[] => FURTHER_OF[election] ?? [];
