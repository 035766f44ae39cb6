import { fromBytes, inspectFile, rowsOf, UnreadableFile } from "../../imports/door.ts";
import {
  type Columns,
  columnsOf,
  type Elector,
  type Fault,
  isAnonymous,
  isFault,
  readLine,
} from "./reading.ts";

/** A constituency has about 75,000 electors. */
export const MOST_ELECTORS = 100_000;
/** About as many lines as councils write them. */
export const MOST_REGISTER_BYTES = 16_000_000;
/** So many faults are shown; all are counted. */
const MOST_FAULTS = 200;

/** What was found in a file. */
export interface Intake {
  readonly electors: readonly Elector[];
  readonly anonymous: number;
  readonly faults: readonly Fault[];
  readonly faultCount: number;
}

/** Why a file is no register: it is no table, its headings are not known, or it is longer than any. */
export type NoRegister = { readonly no: "table" | "headings" | "too-many" };

/** Reads a file line by line; a line that is wrong is left out and told, and never the rest with it. */
export async function takeIn(bytes: Uint8Array): Promise<Intake | NoRegister> {
  try {
    return await read(bytes);
  } catch (error) {
    if (error instanceof UnreadableFile) return { no: "table" };
    throw error;
  }
}

async function read(bytes: Uint8Array): Promise<Intake | NoRegister> {
  const source = fromBytes(bytes);
  const electors: Elector[] = [];
  const faults: Fault[] = [];
  const numbers = new Set<string>();
  let columns: Columns | undefined;
  let [anonymous, faultCount] = [0, 0];
  const leaveOut = (fault: Fault) => {
    faultCount += 1;
    if (faults.length < MOST_FAULTS) faults.push(fault);
  };
  for await (const { row, cells } of rowsOf(source, await inspectFile(source))) {
    if (columns === undefined) {
      columns = columnsOf(cells);
      if (columns === undefined) return { no: "headings" };
      continue;
    }
    const line = readLine(row, cells, columns);
    if (isFault(line)) leaveOut(line);
    else if (isAnonymous(line)) anonymous += 1;
    else if (numbers.has(line.electorNumber)) leaveOut({ line: row, why: "number-twice" });
    else {
      numbers.add(line.electorNumber);
      if (electors.push(line) > MOST_ELECTORS) return { no: "too-many" };
    }
  }
  return columns === undefined ? { no: "table" } : { electors, anonymous, faults, faultCount };
}
