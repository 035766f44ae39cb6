import { isRefusal, type Refusal, refuseAt } from "../refusal.ts";
import { decodeText } from "./bytes.ts";
import type { CsvReading } from "./csv-sheet.ts";
import type { Election } from "./election.ts";
import { readAbif } from "./read-abif.ts";
import { readBlt } from "./read-blt.ts";
import { type CsvCells, readCsv } from "./read-csv.ts";
import { readPrefLib } from "./read-preflib.ts";

export const ballotFormats = ["blt", "preflib", "abif", "csv"] as const;
export type BallotFormat = (typeof ballotFormats)[number];

const byExtension: Readonly<Record<string, BallotFormat>> = {
  blt: "blt",
  soc: "preflib",
  soi: "preflib",
  toc: "preflib",
  toi: "preflib",
  abif: "abif",
  csv: "csv",
  tsv: "csv",
};

/**
 * The format by the file's name, without `.gz`, or else by how the text begins.
 * @param name of the file, or its path
 * @param bytes its beginning, or all of it
 */
export function findFormat(name: string, bytes: Uint8Array): BallotFormat | undefined {
  const extension = name.toLowerCase().replace(/\.gz$/, "").split(".").at(-1) as string;
  return byExtension[extension] ?? sniff(decodeText(bytes.subarray(0, 4000)));
}

function sniff(start: string): BallotFormat | undefined {
  const lines = start
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const [first = ""] = lines;
  const said = lines.find((line) => !line.startsWith("#")) ?? "";
  if (/^# *(FILE NAME|TITLE|NUMBER ALTERNATIVES)/.test(first) || /^\d+$/.test(first))
    return "preflib";
  if (/^\d+\s+\d+(\s*#.*)?$/.test(said)) return "blt";
  if (/^(\d+\s*[:*]|=.*:|\{)/.test(said)) return "abif";
  return said.includes(",") || said.includes(";") || said.includes("\t") ? "csv" : undefined;
}

/**
 * Reads ballots in any of the formats, already unpacked from gzip. `cells` and `told` are for CSV.
 * @param bytes the file, unpacked
 * @returns what it holds; or a refusal with line, column and what was expected there
 */
export function readElection(
  bytes: Uint8Array,
  format: BallotFormat,
  cells: CsvCells = "ranks",
  told: CsvReading = {},
): Election | Refusal {
  if (bytes.length === 0)
    return refuseAt("tally.file.empty", 1, 1, "The file is empty.", "ballots");
  if (format === "abif") return readAbif(bytes);
  if (format === "csv") return readCsv(bytes, cells, told);
  const ballots = format === "blt" ? readBlt(bytes) : readPrefLib(bytes);
  return isRefusal(ballots) ? ballots : { ballots };
}
