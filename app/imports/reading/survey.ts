import type { ColumnSeen } from "./columns.ts";
import { DAY_ORDERS, type DayOrder, orderProvedBy } from "./day.ts";
import type { SheetRow } from "./file.ts";
import { wordOf } from "./meanings.ts";

/** What the cells of a column say of the order of day and month. */
export type OrderProof = Readonly<Record<DayOrder | "either", boolean>>;

/** A column after the whole file was read once. */
export interface Column extends ColumnSeen {
  /** Each word with the number of its rows; undefined where they are too many to be a status or a type. */
  readonly words: ReadonlyMap<string, number> | undefined;
  readonly proof: OrderProof;
}

export type Survey = readonly Column[];

const MOST_SAMPLES = 200;
const MOST_WORDS = 40;

interface Building {
  readonly heading: string;
  readonly samples: string[];
  words: Map<string, number> | undefined;
  readonly proof: Record<DayOrder | "either", boolean>;
}

/** What is to be known of every column before the rows can be read. */
export async function surveyOf(
  headings: readonly string[],
  rows: AsyncIterable<SheetRow> | Iterable<SheetRow>,
): Promise<Survey> {
  const columns = headings.map((heading): Building => {
    const proof = { "day-first": false, "month-first": false, either: false };
    return { heading, samples: [], words: new Map(), proof };
  });
  for await (const { cells } of rows)
    for (const [index, column] of columns.entries()) take(column, (cells[index] ?? "").trim());
  return columns;
}

function take(column: Building, cell: string): void {
  const { samples, words, proof } = column;
  if (words !== undefined) {
    const word = wordOf(cell);
    words.set(word, (words.get(word) ?? 0) + 1);
    if (words.size > MOST_WORDS) column.words = undefined;
  }
  if (cell === "") return;
  if (samples.length < MOST_SAMPLES) samples.push(cell);
  const proved = orderProvedBy(cell);
  if (proved !== undefined) proof[proved] = true;
}

/**
 * The order that holds for a whole column: the one that one of its cells proves. Where cells prove both, or none does
 * and some could be two days, it is what the officer says; undefined where they have to be asked.
 */
export function orderOf(proof: OrderProof, said: DayOrder | undefined): DayOrder | undefined {
  const proved = DAY_ORDERS.filter((order) => proof[order]);
  if (proved.length === 1) return proved[0];
  const isOpen = proved.length > 1 || proof.either;
  return isOpen ? said : "day-first";
}
