import type { Person } from "../../../platform/actor.ts";
import type { Reader } from "../../../platform/database/database.ts";
import {
  findOfficeFor,
  findPrintingOffice,
  isToPrint,
  type Pack,
  SHEETS,
  type SheetNumber,
} from "./pack.ts";
import { listPacks } from "./pack-queries.ts";

type Printer = Pick<Person, "personId" | "offices">;

/** What of one ballot's sheets waits for one officer's hand. */
export interface SheetQueue {
  readonly sheet: SheetNumber;
  readonly toPrint: number;
  /** Those that were printed and are in no envelope yet. */
  readonly again: number;
}

/** Of the sheets that this officer's office prints. What officers of another body have to do is not in it. */
export function queuesFor(packs: readonly Pack[], printer: Printer): readonly SheetQueue[] {
  return SHEETS.filter((sheet) => findOfficeFor(sheet, printer) !== undefined).map((sheet) => {
    const theirs = packs.filter((pack) => findPrintingOffice(pack, sheet, printer) !== undefined);
    const count = (isAgain: boolean) =>
      theirs.filter((pack) => isToPrint(pack, sheet, isAgain)).length;
    return { sheet, toPrint: count(false), again: count(true) };
  });
}

/** How many packs lack a sheet that this officer may not print. */
export const countForOthers = (packs: readonly Pack[], printer: Printer): number =>
  packs.filter((pack) =>
    SHEETS.some(
      (sheet) =>
        isToPrint(pack, sheet, false) && findPrintingOffice(pack, sheet, printer) === undefined,
    ),
  ).length;

/** Do the holders of these offices print sheets at all? */
export const printsSheets = (printer: Pick<Person, "offices">): boolean =>
  SHEETS.some((sheet) => findOfficeFor(sheet, printer) !== undefined);

/** How many sheets wait for somebody to print them; undefined for who prints none. */
export async function countSheetsFor(
  db: Reader,
  printer: Printer,
  now: Date,
): Promise<number | undefined> {
  if (!printsSheets(printer)) return undefined;
  const queues = queuesFor(await listPacks(db, now), printer);
  return queues.reduce((sum, { toPrint }) => sum + toPrint, 0);
}
