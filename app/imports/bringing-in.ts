import type { Reader, Tx } from "../../platform/database/database.ts";
import { dayOf } from "../../platform/time/days.ts";
import { listLikelyDoubles } from "../membership/door.ts";
import { rulesInForce } from "../rulebook/door.ts";
import { addSlice } from "./adding.ts";
import type { Imported } from "./imported.ts";
import { previewer, type Take } from "./previewing.ts";
import type { Choices } from "./reading/choices.ts";
import { fromBytes, inspectFile } from "./reading/file.ts";
import {
  countLogs,
  type ImportCounts,
  NONE_YET,
  openList,
  peopleIn,
  type Reading,
  slicesOf,
  surveyList,
} from "./reading/list.ts";
import { planFor } from "./reading/questions.ts";
import type { Survey } from "./reading/survey.ts";

interface List {
  readonly bytes: Uint8Array;
  readonly survey: Survey;
  readonly choices: Choices;
}

/** Brings in everybody of a list who is not here yet, within the caller's transaction. */
export async function bringInList(
  tx: Tx,
  { request, undoUntil, ...list }: List & Pick<Imported, "request" | "undoUntil">,
  now: Date,
): Promise<ImportCounts> {
  const { hash } = await inspectFile(fromBytes(list.bytes));
  const by = { request, onRollsFrom: undoUntil };
  const take: Take = (slice) => addSlice(tx, slice, { hash, by }, now);
  return readList(tx, list, take, now);
}

/** What an import would do now. */
export interface Preview extends ImportCounts {
  /** The rows of those who would come and have the name and postcode of somebody who is here already. */
  readonly likelyDoubles: readonly number[];
  /** The first rows, as they are read. */
  readonly examples: readonly Reading[];
}

const EXAMPLES = 3;

export async function previewOf(db: Reader, list: List, now: Date): Promise<Preview> {
  const take = previewer(db);
  const likelyDoubles: number[] = [];
  const examples: Reading[] = [];
  const takeOne: Take = async (slice) => {
    examples.push(...slice.slice(0, EXAMPLES - examples.length));
    const logs = await take(slice);
    const alike = await listLikelyDoubles(db, peopleIn(slice));
    for (const [index, { row, reading }] of slice.entries()) {
      const comes = logs[index]?.outcome === "added" && "person" in reading;
      if (comes && alike.has(reading.person.emailKey)) likelyDoubles.push(row);
    }
    return logs;
  };
  const counts = await readList(db, list, takeOne, now);
  return { ...counts, likelyDoubles, examples };
}

/** What is to be known of its columns. */
export async function surveyBytes(bytes: Uint8Array): Promise<Survey> {
  const source = fromBytes(bytes);
  return surveyList(source, await inspectFile(source));
}

async function readList(
  db: Reader,
  { bytes, survey, choices }: List,
  take: Take,
  now: Date,
): Promise<ImportCounts> {
  const source = fromBytes(bytes);
  const { rows } = await openList(source, await inspectFile(source));
  const { membershipMonths } = await rulesInForce(db);
  let counts = NONE_YET;
  const plan = planFor(survey, choices);
  for await (const slice of slicesOf(rows, plan, { today: dayOf(now), membershipMonths }))
    counts = countLogs(counts, await take(slice));
  return counts;
}
