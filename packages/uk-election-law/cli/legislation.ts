import {
  BANK_HOLIDAYS,
  BILL_STATUS_SEEN_TO,
  ELECTION_NAMES,
  firstPollOf,
  LAW_READ_ON,
  lastPollOf,
  PROPOSALS,
  STATUTORY_OVERRIDES,
} from "../src/index.ts";
import { NOT_COVERED } from "../src/timetable/not-covered.ts";
import { POSTPONEMENTS } from "../src/timetable/postponed-polls.ts";
import {
  RULES_FROM,
  type StatementRule,
  TIMETABLE_RULES,
  type TimetableRule,
} from "../src/timetable/timetable-rules.ts";
import type { LegislationRow } from "./legislation-row.ts";
import { OTHER_LAW } from "./legislation-rows.ts";

/** LEGISLATION.md, written from the tables the package computes with, so that the two cannot differ. */
export function writeLegislation(): string {
  return `${[
    "# Legislation",
    "",
    `Position as read on **${LAW_READ_ON}**. Not legal advice: a solicitor or the Electoral Commission should confirm a row before the party relies on it. This file is printed by \`uk-election-law legislation\` from the package's own tables.`,
    "",
    "Marks: **S** statute or regulator's own page · **R** returning officer's or council's page · **C** secondary source · **D** derived from rows so marked. The figures carry these marks; the titles of instruments that are not named in the project's reference were added from general knowledge, so check the citation as well as the figure.",
    "",
    "## Timetables: election → Act → rule",
    "",
    "Working days before the poll; polling day is not counted. Weekends, Christmas Eve, Christmas Day, Good Friday and bank holidays are left out (RPA 1983 Sch. 1 r. 2; Electoral Administration Act 2006 s. 20).",
    "",
    ...writeTable(TIMETABLE_HEAD, TIMETABLE_RULES.map(writeRuleRow)),
    "",
    "Common to all: notice of poll 6; polling and counting agents 5; replacement of lost postal votes from 4 (RPA 1983 Sch. 1 and the instruments above). Registration always keeps the nation's own bank holidays (RPA 1983 s. 13B). Voter Authority Certificates: from 16 January 2023 (SI 2022/1382).",
    "",
    ...writeExceptions(),
    ...OTHER_LAW.flatMap(({ title, rows }) => [
      `## ${title}`,
      "",
      ...writeTable(LAW_HEAD, rows.map(toCells)),
      "",
    ]),
    "## Only a Bill",
    "",
    `Representation of the People Bill, status seen to ${BILL_STATUS_SEEN_TO}. Each row is off until a commencement day is given.`,
    "",
    ...writeTable(
      ["Flag", "What it would change"],
      Object.entries(PROPOSALS).map(([flag, what]) => [`\`${flag}\``, what]),
    ),
    "",
    "## Bank holidays",
    "",
    `Banking and Financial Dealings Act 1971, Schedule 1, and proclamations under section 1, for ${BANK_HOLIDAYS.firstYear} to ${BANK_HOLIDAYS.lastYear} (\`src/days/bank-holidays.ts\`). A poll outside these years is refused unless a newer table is given.`,
  ].join("\n")}\n`;
}

/** Where the rules above do not hold: one poll by an Act, polls put off, and polls of the same name. */
function writeExceptions(): string[] {
  return [
    "## Moved for one poll by Act",
    "",
    ...writeTable(
      ["Election", "Nation", "Poll", "Event", "Change", "Act"],
      STATUTORY_OVERRIDES.map((row) => [
        ELECTION_NAMES[row.election],
        row.nations.join(", "),
        row.poll,
        `\`${row.event}\``,
        writeChange(row.change),
        row.source,
      ]),
    ),
    "",
    "## Put off",
    "",
    "A poll on one of these days was not held, and is refused.",
    "",
    ...writeTable(
      ["Elections", "Nation", "Days", "Held on", "Act"],
      POSTPONEMENTS.map((row) => [
        row.elections.map((election) => ELECTION_NAMES[election]).join("; "),
        row.nations.join(", "),
        `${row.from} to ${row.to}`,
        row.heldOn,
        row.source,
      ]),
    ),
    "",
    "## Not covered",
    "",
    "An answer says so itself, where it would be wrong for a poll of the same name.",
    "",
    ...NOT_COVERED.map((says) => `- ${says}`),
    "",
  ];
}

const TIMETABLE_HEAD = [
  "Election",
  "Nation",
  "Polls",
  "Act or instrument",
  "Notice",
  "Nominations, withdrawals, agent",
  "Statement of persons",
  "Registration",
  "Postal",
  "Proxy",
  "Certificate",
  "Bank holidays",
  "Mark",
];
const LAW_HEAD = ["Rule", "Figure", "Act or source", "Mark"];

const CALENDARS = {
  union: "any part of the UK",
  nation: "the nation's",
  "scottish-conduct": "Scotland's, and Easter Monday for notice and nominations",
} as const;

function writeRuleRow(rule: TimetableRule): string[] {
  const earliest = rule.noticeEarliest === undefined ? "" : `${rule.noticeEarliest} to `;
  const late = rule.lateAbsentVote === undefined ? "" : ` (illness ${rule.lateAbsentVote})`;
  const isFixed = rule.nominations === "fixed-by-returning-officer";
  return [
    rule.elections.map((election) => ELECTION_NAMES[election]).join("; "),
    rule.nations.join(", "),
    writeSpan(rule),
    `${rule.conductLaw}; ${rule.absentVoteLaw}`,
    rule.notice === "after-the-writ" ? "2nd day after the writ" : `${earliest}${rule.notice}`,
    isFixed
      ? "fixed by the returning officer, 19 to 17"
      : `${rule.nominations} (${rule.nominationsTime})`,
    writeStatement(rule.statementOfPersons),
    "12 (23:59)",
    `${rule.postal} (17:00)${late}`,
    `${rule.proxy} (17:00)${late}`,
    rule.hasVoterAuthorityCertificate ? "6 (17:00)" : "none",
    CALENDARS[rule.conductCalendar],
    rule.certainty,
  ];
}

/** The polls for which the row's law holds: its own days, or those of its elections. */
function writeSpan(rule: TimetableRule): string {
  const from = rule.from ?? rule.elections.map(firstPollOf).find((day) => day !== undefined);
  const to = rule.to ?? rule.elections.map(lastPollOf).find((day) => day !== undefined);
  return `${from ?? RULES_FROM} to ${to ?? "now"}`;
}

function writeStatement(statement: StatementRule | undefined): string {
  if (statement === undefined) return "not confirmed";
  if (typeof statement === "number") return `${statement} (16:00)`;
  return `the close (${statement.withoutObjections}); after objections the next day (16:00)`;
}

function writeChange(change: (typeof STATUTORY_OVERRIDES)[number]["change"]): string {
  if (change.kind === "count-working-days") return `${change.workingDays} working days`;
  return change.kind === "count-this-day" ? `${change.day} counts as a working day` : change.day;
}

function toCells(row: LegislationRow): string[] {
  return [row.rule, row.figure, row.source, row.mark];
}

/** Columns are padded as the repository's formatter pads them, so that the file stays as printed. */
function writeTable(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((title, column) =>
    Math.max(3, ...[title, ...rows.map((row) => row[column] ?? "")].map((cell) => cell.length)),
  );
  const line = (cells: readonly string[], padding = " ") =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0, padding)).join(" | ")} |`;
  const rule = line(
    head.map(() => ""),
    "-",
  );
  return [line(head), rule, ...rows.map((row) => line(row))];
}
