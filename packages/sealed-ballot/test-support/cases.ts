import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Chunks } from "../src/archive/records.ts";
import type { Backend } from "../src/groups/backend.ts";
import { localRunner } from "../src/verify/jobs.ts";
import { type Expectations, type Report, verifyArchive } from "../src/verify/verify.ts";

const root = join(import.meta.dirname, "../../..");
export const casesFolder = join(
  process.env.BREAKTHROUGH_CASES ?? join(root, "../shared/cases"),
  "sealed-ballot",
);

/** False, with a printed message, where the archives with test keys do not lie beside the project. */
export const hasCases = existsSync(casesFolder);
if (!hasCases)
  console.warn(`Skipped: no archives in ${casesFolder}; the project's own cases still run.`);

export const ARCHIVES = [
  ["a-yesno-ed25519-3mandatory", "dPYcogfW9ZB97B"],
  ["b-threshold-2of3-ed25519", "Bk6siY1aj8PrpC"],
  ["c-multi-blank-ed25519", "QdaYW41qHsTF5p"],
  ["d-stv5-ed25519-2mixers", "mBk4BqZoLLsTMp"],
  ["f-lists-ed25519", "FkAnQzqsQPHQqU"],
] as const;

export function caseText(...path: string[]): string {
  return readFileSync(join(casesFolder, ...path), "utf8").trimEnd();
}

export function caseArchive(folder: string, uuid: string): Uint8Array {
  return readFileSync(join(casesFolder, folder, `${uuid}.bel`));
}

export function chunksOf(bytes: Uint8Array, size = bytes.length): Chunks {
  return (async function* () {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  })();
}

export function verifyBytes(
  backend: Backend,
  bytes: Uint8Array,
  expectations: Expectations = {},
): Promise<Report> {
  return verifyArchive({
    backend,
    runner: localRunner(backend),
    open: () => chunksOf(bytes),
    expectations,
  });
}

/** A result with plain numbers, as `result.json` has it. */
export function plainResult(report: Report): unknown {
  return JSON.parse(
    JSON.stringify(report.result ?? {}, (_, value) =>
      typeof value === "bigint" ? Number(value) : value,
    ),
  );
}
