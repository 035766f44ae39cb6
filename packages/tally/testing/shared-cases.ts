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

export function readCaseBallots({ folder }: ElectionCase): Uint8Array {
  const name = readdirSync(folder).find((file) => file.startsWith("ballots.")) as string;
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
