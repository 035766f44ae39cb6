import type { Reader, Tx } from "../../platform/database/database.ts";
import { dayOf } from "../../platform/time/days.ts";
import { listLikelyDoubles } from "../membership/door.ts";
import { rulesInForce } from "../rulebook/door.ts";
import { addSlice } from "./adding.ts";
import type { Imported } from "./imported.ts";
import { previewer, type Take } from "./previewing.ts";
import type { Choices } from "./reading/choices.ts";
import {
  countLogs,
  type ImportCounts,
  NONE_YET,
  peopleIn,
  type Reading,
  type RowOutcome,
  type Sheet,
  slicesOf,
} from "./reading/list.ts";
import { planFor } from "./reading/questions.ts";

interface List {
  readonly sheet: Sheet;
  readonly choices: Choices;
}

/** Brings in everybody of a list who is not here yet, within the caller's transaction. */
export async function bringInList(
  tx: Tx,
  { request, undoUntil, ...list }: List & Pick<Imported, "request" | "undoUntil">,
  now: Date,
): Promise<ImportCounts> {
  const { hash } = list.sheet;
  const by = { request, onRollsFrom: undoUntil };
  const take: Take = (slice) => addSlice(tx, slice, { hash, by, invitedFrom: undoUntil }, now);
  return readList(tx, list, take, now);
}

/** What an import would do now. */
export interface Preview extends ImportCounts {
  /** The rows of those who would come and have the name and postcode of somebody who is here already. */
  readonly likelyDoubles: readonly number[];
  /** How many are left out because somebody of another name has their mailbox. */
  readonly others: number;
  /** How many of those who would come have no mailbox. */
  readonly byPost: number;
  /** How many of them are under 18. */
  readonly minors: number;
  /** Of how many of them nobody says whether they are 18. */
  readonly agesUnknown: number;
  /** The first rows, as they are read. */
  readonly examples: readonly Reading[];
  /** The first rows that bring in nobody, but for those who are here already. */
  readonly leftOut: readonly LeftOut[];
}

export interface LeftOut {
  readonly row: number;
  readonly called: string;
  readonly says: string;
}

const EXAMPLES = 3;
const MOST_LEFT_OUT = 50;

export async function previewOf(db: Reader, list: List, now: Date): Promise<Preview> {
  const take = previewer(db);
  const likelyDoubles: number[] = [];
  const examples: Reading[] = [];
  const leftOut: LeftOut[] = [];
  let others = 0;
  let byPost = 0;
  let minors = 0;
  let agesUnknown = 0;
  const takeOne: Take = async (slice) => {
    const logs = await take(slice);
    const first = slice.slice(0, EXAMPLES - examples.length);
    examples.push(...first.map((one, index) => asItComes(one, logs[index])));
    const alike = await listLikelyDoubles(db, peopleIn(slice));
    for (const [index, { row, reading }] of slice.entries()) {
      const log = logs[index];
      if (log?.isOthers) others += 1;
      if (log?.isByPost) byPost += 1;
      leftOut.push(...leftOutBy(reading, log));
      const comes = log?.outcome === "added" && "person" in reading;
      if (comes && reading.person.adultOn !== undefined) minors += 1;
      if (comes && !reading.person.isAgeKnown) agesUnknown += 1;
      if (comes && alike.has(reading.person.emailKey)) likelyDoubles.push(row);
    }
    leftOut.splice(MOST_LEFT_OUT);
    return logs;
  };
  const counts = await readList(db, list, takeOne, now);
  const found = { likelyDoubles, others, byPost, minors, agesUnknown, examples, leftOut };
  return { ...counts, ...found };
}

/** Of two at one mailbox, the second comes without it: that is known only beside the others. */
const asItComes = ({ row, reading }: Reading, log: RowOutcome | undefined): Reading =>
  log?.isByPost && "person" in reading
    ? { row, reading: { person: { ...reading.person, note: log.says } } }
    : { row, reading };

function leftOutBy(reading: Reading["reading"], log: RowOutcome | undefined): readonly LeftOut[] {
  if (log === undefined || !(log.outcome === "refused" || log.isOthers)) return [];
  const called = "person" in reading ? reading.person.name : reading.called;
  return [{ row: log.row, called, says: log.says }];
}

async function readList(
  db: Reader,
  { sheet, choices }: List,
  take: Take,
  now: Date,
): Promise<ImportCounts> {
  const { membershipMonths, leastAge } = await rulesInForce(db);
  let counts = NONE_YET;
  const plan = planFor(sheet.survey, choices);
  const terms = { today: dayOf(now), membershipMonths, leastAge };
  for await (const slice of slicesOf(sheet.rows, plan, terms))
    counts = countLogs(counts, await take(slice));
  return counts;
}
