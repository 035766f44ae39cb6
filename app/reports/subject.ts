import { dayInWords, monthInWords } from "../../web/moments.ts";
import { quarterPath, weekPath } from "./addresses.ts";
import type { Subject } from "./drawing/draw.ts";
import { words } from "./words.ts";

/** What a report is called, a quarter by its months; in the language spoken. */
export const titleOf = (subject: Subject): string =>
  subject.kind === "quarter"
    ? words.report.quarter(monthInWords(subject.span.from), monthInWords(subject.span.to))
    : words.report.week(subject.week.week, dayInWords(subject.election.poll));

export const pathOf = (subject: Subject): string =>
  subject.kind === "quarter"
    ? quarterPath(subject.span.quarter)
    : weekPath(subject.election.id, subject.week.week);
