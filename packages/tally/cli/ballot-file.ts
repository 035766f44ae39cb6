import type { CountOptions } from "../src/count-ballots.ts";
import type { Election } from "../src/formats/election.ts";
import type { CsvCells } from "../src/formats/read-csv.ts";
import { findFormat, readElection } from "../src/formats/read-election.ts";
import { isRefusal, type Refusal, refuse, worded } from "../src/refusal.ts";
import type { CliOptions } from "./options.ts";

/** The ballots of a file, in the format that was said or that can be seen. */
export function readBallotFile(
  path: string,
  bytes: Uint8Array,
  { format: said, told }: CliOptions,
  cells: CsvCells = "ranks",
): Election | Refusal {
  const format = said ?? findFormat(path, bytes);
  if (format === undefined)
    return refuse(
      "tally.command.unknown-format",
      "The format of the file is not known: give --format blt, preflib, abif or csv.",
    );
  if (told !== undefined && format !== "csv") return refuseTold(`a file in the format ${format}`);
  return readElection(bytes, format, cells, told);
}

/** An option that would be taken and do nothing is refused. */
export const refuseTold = (what: string): Refusal =>
  refuse(
    "tally.command.told-for-csv-only",
    worded`--candidates, --pass-over, --contest, --overvote, --skip and --repeat explain ballots in CSV, not ${what}.`,
  );

type Named = { readonly n: number; readonly name: string; readonly id?: string };

/** Candidates as they were typed, by number or by name, as numbers. */
export function findNumbers(
  option: string,
  words: readonly string[],
  candidates: readonly Named[],
): number[] | Refusal {
  const numbers: number[] = [];
  for (const word of words) {
    const byName = candidates.filter(({ name, id }) => name === word || id === word);
    const byNumber = candidates.filter(({ n }) => `${n}` === word);
    const found = new Set([...byName, ...byNumber].map(({ n }) => n));
    const [n] = found;
    if (n === undefined || found.size > 1)
      return refuse(
        "tally.command.unknown-candidate",
        found.size > 1
          ? `--${option}: "${word}" is the number of one candidate and the name of another.`
          : `--${option}: there is no candidate "${word}". Candidates are ${candidates.map((c) => `${c.n} ${c.name}`).join(", ")}.`,
      );
    if (numbers.includes(n))
      return refuse("tally.command.candidate-twice", worded`--${option} names "${word}" twice.`);
    numbers.push(n);
  }
  return numbers;
}

/** The options of a count, with candidates by their numbers. */
export function withNumbers(
  { byHand, withdrawn, writeIns, format: _format, told: _told, ...rest }: CliOptions,
  candidates: readonly Named[],
): CountOptions | Refusal {
  const hand = byHand && findNumbers("by-hand", byHand, candidates);
  const out = withdrawn && findNumbers("withdrawn", withdrawn, candidates);
  const added = writeIns && findNumbers("write-ins", writeIns, candidates);
  if (isRefusal(added)) return added;
  if (isRefusal(hand)) return hand;
  if (isRefusal(out)) return out;
  return {
    ...rest,
    ...(hand === undefined ? {} : { byHand: hand }),
    ...(out === undefined ? {} : { withdrawn: out }),
    ...(added === undefined ? {} : { writeIns: added }),
  };
}
