import { isRefusal, type Refusal, refuse, refuseAt } from "../refusal.ts";
import { readCells } from "./csv-cells.ts";
import { readBoxes, readByRank, readMarked, readRanked } from "./csv-rows.ts";
import { type CsvReading, readSheet } from "./csv-sheet.ts";
import type { Election } from "./election.ts";

/** What the cells under a candidate's name hold: a rank, 1 being the best, or a mark, more being better. */
export type CsvCells = "ranks" | "marks";

/**
 * Reads CSV: a column per candidate, holding ranks (or marks); columns `rank 1`, `choice 2` … that hold names, ES&S'
 * exports among them; a box for each candidate or each candidate and rank (exports of Dominion and ClearBallot); a
 * form's `Question [Candidate]` or `Question [1st choice]`. A column `weight` or `count` says how many ballots a row
 * stands for. What is known to say nothing of the vote is passed over; a column or word that might be a candidate or
 * not is refused until `told` explains it.
 * @param bytes the file, unpacked
 */
export function readCsv(
  bytes: Uint8Array,
  cells: CsvCells = "ranks",
  told: CsvReading = {},
): Election | Refusal {
  const rows = readCells(bytes);
  if (isRefusal(rows)) return rows;
  const sheet = readSheet(rows, told);
  if (isRefusal(sheet)) return sheet;
  const { columns } = sheet;
  if (told.overvote !== undefined && columns.by !== "rank")
    return refuse(
      "tally.csv.overvote-word-without-names",
      "A word for an overvote can stand only where the cells name candidates.",
    );
  if (told.repeat !== undefined && columns.by === "candidate")
    return refuse(
      "tally.csv.repeat-without-names",
      "A candidate can be named again only where the cells name candidates, or have boxes.",
    );
  const election =
    columns.by === "rank"
      ? readByRank(sheet, columns.list, told)
      : columns.by === "box"
        ? readBoxes(sheet, columns.list, told)
        : cells === "marks"
          ? readMarked(sheet, columns.list, told)
          : readRanked(sheet, columns.list, told);
  if (isRefusal(election) || election.ballots.rows > 0) return election;
  return refuseAt(
    "tally.csv.contest-without-papers",
    1,
    1,
    "No paper holds this contest.",
    "a line for each ballot",
  );
}
