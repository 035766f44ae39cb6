import { createHash, type Hash } from "node:crypto";
import * as v from "valibot";

/*
 * A backup is text, compressed by gzip, one JSON value a line: the head; then for each table its name and columns,
 * each row as a string in PostgreSQL's own text form of a row, and a line that closes it with how many rows there were
 * and their hash; then where each sequence stands; and at last a line with the hash of all lines before it, without
 * which the file is not whole. After it may stand the record's key and its signature of that hash.
 */

/** Raised when a program that knows only the number before could not read what is written. */
export const FORMAT_VERSION = 2;

/**
 * The longest line, in characters: many times the longest row that the rooms' fields allow. A file is read line by
 * line, and without an end to a line there would be none to the memory and the time that it takes.
 */
export const MOST_CHARACTERS_A_LINE = 16_000_000;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const HEAD = v.object({
  backup: v.literal("breakthrough"),
  version: v.pipe(v.number(), v.integer()),
  madeAt: v.string(),
  /** Of the rooms, by name: the form of the tables. */
  migrations: v.array(v.string()),
  postgres: v.string(),
});
const TABLE = v.object({ table: v.string(), columns: v.pipe(v.array(v.string()), v.minLength(1)) });
const TABLE_END = v.object({ closes: v.string(), rows: count, sha256: v.string() });
const SEQUENCE = v.object({
  sequence: v.string(),
  of: v.string(),
  /** The next number to hand out. */
  next: v.pipe(v.string(), v.regex(/^-?\d{1,19}$/)),
});
const END = v.object({
  end: v.literal("breakthrough"),
  tables: count,
  rows: count,
  sha256: v.string(),
});

const SIGNED = v.object({
  /** The public key, a C2SP vkey. */
  signedBy: v.pipe(v.string(), v.maxLength(500)),
  note: v.pipe(v.string(), v.maxLength(2000)),
});

const LINE = v.union([HEAD, TABLE, TABLE_END, SEQUENCE, END, SIGNED, v.string()]);

export type Head = v.InferOutput<typeof HEAD>;
export type Signed = v.InferOutput<typeof SIGNED>;
export type Line = v.InferOutput<typeof LINE>;

/** The file cannot be used; the message says why, for whoever gave it. */
export class UnusableBackup extends Error {}

export const broken = (what: string): UnusableBackup =>
  new UnusableBackup(`The backup is broken: ${what}.`);

export const NEWER =
  "The backup was made by a newer version of this software. Restore it with that version or a later one.";

export function readLine(text: string, number: number): Line {
  const parsed = v.safeParse(LINE, parseJson(text, number));
  if (parsed.success) return parsed.output;
  throw broken(`line ${number} is none of a backup's`);
}

function parseJson(text: string, number: number): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw number === 1
      ? new UnusableBackup("This file is no backup of a party.")
      : broken(`line ${number} cannot be read`);
  }
}

/** Counts and hashes the lines of a backup, the same way when it is written and when it is read. */
export class Sums {
  readonly #whole = createHash("sha256");
  #table: Hash = createHash("sha256");
  #rowsOfTable = 0;
  tables = 0;
  rows = 0;

  add(line: string, isRow: boolean): void {
    this.#whole.update(line).update("\n");
    if (!isRow) return;
    this.#table.update(line).update("\n");
    this.#rowsOfTable += 1;
  }

  /** @param table what it is called */
  closeTable(table: string): v.InferOutput<typeof TABLE_END> {
    const closed = { closes: table, rows: this.#rowsOfTable, sha256: this.#table.digest("hex") };
    this.tables += 1;
    this.rows += this.#rowsOfTable;
    this.#table = createHash("sha256");
    this.#rowsOfTable = 0;
    return closed;
  }

  end(): v.InferOutput<typeof END> {
    const sha256 = this.#whole.copy().digest("hex");
    return { end: "breakthrough", tables: this.tables, rows: this.rows, sha256 };
  }
}
