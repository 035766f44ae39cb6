import { inTransaction } from "../../platform/act.ts";
import { byOperator } from "../../platform/capacity.ts";
import type { Reader } from "../../platform/database/database.ts";
import type { House } from "../../platform/house.ts";
import { type Day, dayOf } from "../../platform/time/days.ts";
import { partyPath } from "../our-party/addresses.ts";
import { rulesInForce } from "../rulebook/door.ts";
import { addSlice } from "./adding.ts";
import { previewer, type Take } from "./previewing.ts";
import { type Choices, decisionIn } from "./reading/choices.ts";
import { columnHeaded, correctColumns, guessColumns, type Mapping } from "./reading/columns.ts";
import { type FileFacts, fromPath, inspectFile, UnreadableFile } from "./reading/file.ts";
import {
  countLogs,
  type ImportCounts,
  NONE_YET,
  openList,
  type RowOutcome,
  slicesOf,
  surveyList,
} from "./reading/list.ts";
import { planFor, type Question, questionsOf } from "./reading/questions.ts";
import type { RowReading } from "./reading/row.ts";
import type { Survey } from "./reading/survey.ts";
import { askedFirst, choicesInWords } from "./saying.ts";
import { words } from "./words.ts";

export interface ImportWanted {
  readonly path: string;
  /** Shows what would be done, and writes nothing. */
  readonly isPreview: boolean;
  /** Corrections of the guess, such as `name=Full Name`. */
  readonly corrections: readonly string[];
  /** What everybody is where no column says it. */
  readonly as?: Choices["as"];
  readonly dates?: Choices["dates"];
  /** Whether those of whom no column says it are known to be 18. */
  readonly ages?: Choices["ages"];
  /** What becomes of those with a word, such as `Pending=out`. */
  readonly decisions?: readonly string[];
  /** The headings of columns that look like a status or an end and are none. */
  readonly leave?: readonly string[];
  /** Has no ballot ever opened? Asked of the room of ballots, which stands above, anew with every slice. */
  isFounding(db: Reader): Promise<boolean>;
}

/** Members have been asked something: from now on nobody imports without a request. */
export class NotFoundingAnyMore extends Error {}

/** Something has to be said before anybody is imported. */
export class NotSaid extends Error {}

async function stillFounding(db: Reader, { isFounding }: ImportWanted): Promise<void> {
  if (!(await isFounding(db))) throw new NotFoundingAnyMore();
}

/** What is told while it goes on. */
export interface ImportTeller {
  columns(survey: Survey, mapping: Mapping, facts: FileFacts): void;
  /** What was chosen, and what has still to be said, in sentences. */
  choices(chosen: readonly string[]): void;
  questions(questions: readonly { is: Question["is"]; says: string }[]): void;
  example(row: number, reading: RowReading): void;
  row(log: RowOutcome): void;
  progress(rows: number): void;
}

const EXAMPLES = 3;
const HOUR = 3_600_000;

/**
 * Imports a list while the party is founded, by the operator alone, in slices that stand each by itself: a run that
 * breaks off is simply started again, and nobody is added twice. Throws UnreadableFile with a sentence where the file is
 * no list, NotSaid where something is open, and NotFoundingAnyMore.
 */
export async function importAtFounding(
  house: House,
  wanted: ImportWanted,
  teller: ImportTeller,
): Promise<ImportCounts> {
  const source = fromPath(wanted.path);
  const facts = await inspectFile(source);
  const survey = await surveyList(source, facts);
  const { membershipMonths, leastAge } = await rulesInForce(house.database);
  const terms = { today: dayOf(house.clock.now()), membershipMonths, leastAge };
  const choices = choose(survey, wanted, terms.today);
  teller.columns(survey, choices.mapping, facts);
  teller.choices(choicesInWords(survey, choices));
  const open = questionsOf(survey, choices);
  const asked = open.map((question) => ({
    is: question.is,
    says: askedFirst(question, survey).says,
  }));
  teller.questions(asked);
  if (!wanted.isPreview) {
    await stillFounding(house.database, wanted);
    if (asked.length > 0) throw new NotSaid(asked.map(({ says }) => says).join("\n"));
    await recordStep(house, "began", facts);
  }
  let counts = NONE_YET;
  const take = wanted.isPreview ? previewer(house.database) : taker(house, facts, wanted);
  let read = 0;
  const { rows } = await openList(source, facts);
  for await (const slice of slicesOf(rows, planFor(survey, choices), terms)) {
    if (read === 0)
      for (const { row, reading } of slice.slice(0, EXAMPLES)) teller.example(row, reading);
    const logs = await take(slice);
    counts = countLogs(counts, logs);
    for (const log of logs) teller.row(log);
    read += slice.length;
    teller.progress(read);
  }
  if (!wanted.isPreview) await recordStep(house, "ended", facts, counts);
  return counts;
}

/** The guess, corrected by what the operator said. Throws UnreadableFile where that does not fit the file. */
function choose(survey: Survey, wanted: ImportWanted, today: Day): Choices {
  const { corrections, as, dates, ages, decisions = [], leave = [] } = wanted;
  const headings = survey.map(({ heading }) => heading);
  const mapping = correctColumns(guessColumns(survey, today), headings, corrections);
  if (typeof mapping === "string") throw new UnreadableFile(mapping);
  const decided = decisions.map((text) => {
    const decision = decisionIn(text);
    if (decision === undefined) throw new UnreadableFile(words.badDecision(text));
    return decision;
  });
  const left = leave.map((heading) => {
    const column = columnHeaded(headings, heading);
    if (column < 0) throw new UnreadableFile(words.badHeading(heading));
    return column;
  });
  return { mapping, as, dates, ages, decided: new Map(decided), leave: new Set(left) };
}

/** As after an import by two keys, although nobody takes this one back: time to see what came before all are written to. */
async function invitedFrom(db: Reader, now: Date): Promise<Date> {
  const { importUndoHours } = await rulesInForce(db);
  return new Date(now.getTime() + importUndoHours * HOUR);
}

const taker =
  (house: House, { hash }: FileFacts, wanted: ImportWanted): Take =>
  (slice) =>
    inTransaction(house, async (tx, now) => {
      await stillFounding(tx, wanted);
      return addSlice(tx, slice, { hash, invitedFrom: await invitedFrom(tx, now) }, now);
    });

/** The record says that a members' list was imported and how much of it; never whose. */
async function recordStep(
  house: House,
  step: "began" | "ended",
  { hash }: FileFacts,
  counts?: ImportCounts,
): Promise<void> {
  const says = counts ? words.ended(counts) : words.began;
  const line = {
    act: "imports.import",
    by: byOperator,
    on: partyPath,
    says,
    facts: { step, fileHash: hash, ...counts },
  };
  await inTransaction(house, (tx, now) => house.record(tx, line, now));
}
