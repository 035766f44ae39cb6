import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import {
  type Expectations,
  type FoundBallot,
  findBallots,
  localRunner,
  type Problem,
  type Progress,
  type Report,
  verifyArchive,
} from "@breakthrough/sealed-ballot";
import { sodiumNativeBackend } from "@breakthrough/sealed-ballot/backends/sodium-native";
import { type Arguments, readArguments, USAGE } from "./arguments.ts";
import { draw } from "./draw.ts";
import { fileChunks, findDifference, findFileSize } from "./files.ts";
import { foundText, reportJson, reportText } from "./print.ts";
import { receipt } from "./receipt.ts";
import { record } from "./record.ts";
import { startThreadPool } from "./thread-pool.ts";

const EXIT = { valid: 0, invalid: 1, unreadable: 2 } as const;

/** Below this size starting threads takes longer than the work. */
const SMALL_FILE_BYTES = 300_000;

function progressPrinter(): ((progress: Progress) => void) | undefined {
  if (!process.stderr.isTTY) return undefined;
  let shown = "";
  return ({ phase, done, total }) => {
    const text = total > 0 ? `${phase}: ${done} of ${total}` : `${phase}: ${done || "…"}`;
    if (text === shown) return;
    shown = text;
    process.stderr.write(`\r\x1b[K${text}`);
    if (phase === "result") process.stderr.write("\r\x1b[K");
  };
}

async function checkHistory(args: Arguments): Promise<Problem | undefined> {
  if (args.since === undefined) return undefined;
  const at = await findDifference(args.since, args.file);
  if (at === undefined) return undefined;
  const sentence = `The archive no longer begins with your earlier copy: they part at byte ${at}.`;
  return { code: "archive.history", where: args.since, sentence };
}

async function expectationsOf(args: Arguments): Promise<Expectations> {
  return {
    fingerprints: args.fingerprints,
    leastMixers: args.mixers,
    ...(args.roll === undefined ? {} : { rollText: await readFile(args.roll, "utf8") }),
  };
}

function withHistory(report: Report, args: Arguments, problem: Problem | undefined): Report {
  if (args.since === undefined) return report;
  if (problem === undefined) {
    const sentence = "Your earlier copy is the beginning of this one: nothing was removed.";
    return { ...report, findings: [...report.findings, { check: "archive", sentence }] };
  }
  const verdict = report.verdict === "valid" ? "invalid" : report.verdict;
  return { ...report, verdict, problems: [problem, ...report.problems] };
}

/** Verifies one file with as many threads as it is worth. */
export async function verifyFile(args: Arguments, sizeBytes: number): Promise<Report> {
  const backend = sodiumNativeBackend();
  const threads = args.jobs ?? (sizeBytes < SMALL_FILE_BYTES ? 1 : availableParallelism());
  const pool = threads > 1 ? startThreadPool(threads) : undefined;
  const onProgress = progressPrinter();
  try {
    const report = await verifyArchive({
      backend,
      runner: pool ?? localRunner(backend),
      open: () => fileChunks(args.file),
      expectations: await expectationsOf(args),
      ...(onProgress === undefined ? {} : { onProgress }),
    });
    return withHistory(report, args, await checkHistory(args));
  } finally {
    if (onProgress !== undefined) process.stderr.write("\r\x1b[K");
    await pool?.close();
  }
}

function print(args: Arguments, report: Report, found: readonly FoundBallot[]): void {
  const given = {
    file: args.file,
    fingerprints: args.fingerprints.length,
    hasRoll: args.roll !== undefined,
    rule: args.count,
  };
  console.log(
    args.asJson ? reportJson(report, found) : reportText(report, given, foundText(found)),
  );
}

async function run(args: Arguments): Promise<number> {
  const sizes = new Map<string, number>();
  for (const path of [args.file, args.since, args.roll]) {
    const size = path === undefined ? 1 : await findFileSize(path);
    if (typeof size === "string" || size === 0) {
      console.error(typeof size === "string" ? size : `${path} is empty.`);
      return EXIT.unreadable;
    }
    if (path !== undefined) sizes.set(path, size);
  }
  const report = await verifyFile(args, sizes.get(args.file) ?? 0);
  const found =
    args.find.length === 0
      ? []
      : await findBallots(sodiumNativeBackend(), fileChunks(args.file), args.find);
  print(args, report, found);
  const isMissing = found.some((ballot) => ballot.number === undefined);
  return report.verdict === "valid" && isMissing ? EXIT.invalid : EXIT[report.verdict];
}

/** The command line: prints a report and gives the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  const [command, ...rest] = argv;
  if (command === "record") return record(rest);
  if (command === "receipt") return receipt(rest);
  if (command === "draw") return draw(rest);
  return verifyArchiveOf(argv);
}

async function verifyArchiveOf(argv: readonly string[]): Promise<number> {
  const args = readArguments(argv);
  if (args === "help") {
    console.log(USAGE);
    return 0;
  }
  if ("wrong" in args) {
    console.error(`${args.wrong}\n\n${USAGE}`);
    return EXIT.unreadable;
  }
  return run(args);
}
