import { createHash } from "node:crypto";
import type { Day } from "../../../platform/time/days.ts";
import type { Pence } from "../ledger/entry.ts";
import type { KeptLine, StatementFormat, StatementLine } from "./statement.ts";

/** A line that stands already, from whatever file. */
export interface KnownLine extends ToCompare {
  readonly format: StatementFormat;
}

/** A line of a file with the name by which it is known again. */
export interface NamedLine {
  readonly key: string;
  readonly line: KeptLine;
}

/** As much of a line as tells whether it is new. */
export interface ToCompare {
  readonly key: string;
  readonly on: Day;
  readonly pence: Pence;
}

/**
 * Names each line of a file, in its order: by the bank's own name for it where there is one, else by what it says; with its
 * day and amount, and the how-manieth of the same it is. Two equal payments on a day are two, in whichever file they stand.
 */
export function namingLines(format: StatementFormat): (line: StatementLine) => NamedLine {
  const counts = new Map<string, number>();
  return ({ bankId, ...line }) => {
    const { on, pence, payer, reference, text } = line;
    const said = JSON.stringify([
      format,
      on,
      pence,
      bankId ?? [payer ?? "", reference ?? "", text ?? ""],
    ]);
    const once = digestOf(said);
    const count = (counts.get(once) ?? 0) + 1;
    counts.set(once, count);
    return { key: digestOf(`${said} ${count}`), line };
  };
}

const digestOf = (text: string): string =>
  createHash("sha256").update(text).digest("base64url").slice(0, 32);

const groupOf = ({ on, pence }: { readonly on: Day; readonly pence: Pence }): string =>
  `${on} ${pence}`;

/**
 * Tells of each line of a file, in its order, whether it is new. One of the same name is known; so is one that stands from
 * a file of another kind, as many as there are of its day and amount that no line of this file has by name.
 */
export function tellingNew(
  format: StatementFormat,
  known: Iterable<KnownLine>,
): (line: ToCompare) => boolean {
  const knownKeys = new Set<string>();
  const elsewhere = new Map<string, number>();
  for (const line of known) {
    knownKeys.add(line.key);
    if (line.format === format) continue;
    elsewhere.set(groupOf(line), (elsewhere.get(groupOf(line)) ?? 0) + 1);
  }
  return (line) => {
    if (knownKeys.has(line.key)) return false;
    const left = elsewhere.get(groupOf(line)) ?? 0;
    if (left === 0) return true;
    elsewhere.set(groupOf(line), left - 1);
    return false;
  };
}

/** By what the entries of a line are known: as it came, and after each time that somebody said what it was. */
export const sourceOf = (account: number, key: string, moves = 0): string =>
  `bank:${account}:${key}${moves === 0 ? "" : `:${moves}`}`;
