import type { ElectionType } from "@breakthrough/uk-election-law";

/** What some elections need beyond nation and day, under the names that the package gives them. */
const FURTHER = [
  "nominationsCloseWorkingDaysBeforePoll",
  "writReceived",
  "noticeOfElection",
  "contest",
  "resultDeclared",
] as const;

export type Further = (typeof FURTHER)[number];

const NOTICE: readonly Further[] = ["noticeOfElection"];
const RESULT: readonly Further[] = [...NOTICE, "resultDeclared"];

const FURTHER_OF: Readonly<Partial<Record<ElectionType, readonly Further[]>>> = {
  "uk-parliament-general": RESULT,
  "uk-parliament-by-election": ["nominationsCloseWorkingDaysBeforePoll", "writReceived", ...RESULT],
  "local-principal": RESULT,
  "local-by-election": RESULT,
  gla: [...NOTICE, "contest", "resultDeclared"],
  "ni-local": RESULT,
  "ni-assembly": RESULT,
};

/** What else this election's dates depend on; a party's return after the poll has no notice. */
export const furtherOf = (election: ElectionType): readonly Further[] =>
  election === "party-campaign-return" ? [] : (FURTHER_OF[election] ?? NOTICE);
