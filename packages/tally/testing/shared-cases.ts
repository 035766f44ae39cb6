import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";

const repositoryRoot = join(dirname(fileURLToPath(import.meta.url)), "../../..");

/** Real elections with published counts; they lie beside the repository, not in it. */
export const casesFolder = join(
  process.env.BREAKTHROUGH_CASES ?? join(repositoryRoot, "../shared/cases"),
  "stv",
);

/** Small real elections of the package's own, always there; `SOURCES.md` says where each is from. */
export const ownFolder = join(dirname(fileURLToPath(import.meta.url)), "../cases");

export const hasCases = existsSync(casesFolder);
if (!hasCases)
  console.warn(`No shared election cases at ${casesFolder}: tests against them are skipped.`);

export type PublishedStage = {
  readonly stage?: number;
  readonly counts?: string;
  readonly totals: Readonly<Record<string, string | number>>;
  readonly exhausted?: number;
  readonly lossByFraction?: number;
};

export type PublishedCount = {
  readonly id: string;
  readonly seats: number;
  readonly validVotes: number;
  readonly quota: number;
  readonly winners: readonly number[];
  readonly electedAtStage?: Readonly<Record<string, number>>;
  readonly electedAtCount?: Readonly<Record<string, number>>;
  readonly excludedAtStage?: Readonly<Record<string, number>>;
  readonly stages: readonly PublishedStage[];
};

export type ElectionCase = { readonly name: string; readonly folder: string };

export function listCases(prefix: string, folder = casesFolder): ElectionCase[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.startsWith(prefix) && existsSync(join(folder, name, "expected.json")))
    .map((name) => ({ name, folder: join(folder, name) }));
}

export function readPublished({ folder }: ElectionCase): PublishedCount {
  return JSON.parse(readFileSync(join(folder, "expected.json"), "utf8"));
}

export function readCaseBallots({ folder }: ElectionCase, file?: string): Uint8Array {
  const found = readdirSync(folder).find((name) => name.startsWith("ballots."));
  const name = (file ?? found) as string;
  const bytes = readFileSync(join(folder, name));
  return name.endsWith(".gz") ? gunzipSync(bytes) : bytes;
}

/** Unpacks the 305 further wards; empty, with a message, where `tar` or `xz` is missing. */
export function unpackWards(): ElectionCase[] {
  const archive = join(casesFolder, "bulk/scot-wards.tar.xz");
  if (!existsSync(archive)) return [];
  const target = mkdtempSync(join(tmpdir(), "tally-wards-"));
  try {
    execFileSync("tar", ["-xJf", archive, "-C", target], { stdio: "pipe" });
  } catch (problem) {
    console.warn(`The bulk wards cannot be unpacked here (${problem}): their test is skipped.`);
    return [];
  }
  return listCases("scot-", target);
}

/** A result sheet of OpenSTV as CSV: the votes of every candidate after each stage, and who won. */
export function readPeerTable(csv: string): { stages: number[][]; winners: number[] } {
  const lines = csv.split("\n");
  const head = lines.findIndex((line) => line.includes('"Stage"'));
  const end = lines.findIndex((line) => line.startsWith('"Non-transferable"'));
  const rows = lines.slice(head + 3, end).map(splitCells);
  const stages = Math.max(...rows.map((cells) => Math.floor(cells.length / 2)));
  const votes = (cells: string[], stage: number) => cells[stage === 0 ? 1 : 1 + 2 * stage];
  return {
    stages: Array.from({ length: stages }, (_, stage) =>
      rows.map((cells) => Number(votes(cells, stage)?.replace("-", "0") ?? 0)),
    ),
    winners: rows.flatMap((cells, i) => (cells.at(-1) === "Elected" ? [i + 1] : [])),
  };
}

const splitCells = (line: string): string[] =>
  line.split(",").map((cell) => cell.replaceAll('"', ""));
