import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { shown } from "@breakthrough/plain-text";
import {
  type Expectations,
  type FoundBallot,
  findBallots,
  localRunner,
  type Progress,
  type Report,
  verifyArchive,
} from "@breakthrough/sealed-ballot";
import { sodiumNativeBackend } from "@breakthrough/sealed-ballot/backends/sodium-native";
import { type Arguments, readArguments, USAGE } from "./arguments.ts";
import { backendOf } from "./backend.ts";
import { fileChunks, findFileSize } from "./files.ts";
import { foundText, reportJson, reportText } from "./print.ts";
import { openCopy, unjudged, withAsked, withHistory } from "./side-files.ts";
import { startThreadPool } from "./thread-pool.ts";

const EXIT = { valid: 0, invalid: 1, unreadable: 2 } as const;

/** Below this size starting threads takes longer than the work. */
const SMALL_FILE_BYTES = 300_000;

function progressPrinter(): ((progress: Progress) => void) | undefined {
  if (!process.stderr.isTTY) return undefined;
  let last = "";
  return ({ phase, done, total }) => {
    const text = total > 0 ? `${phase}: ${done} of ${total}` : `${phase}: ${done || "…"}`;
    if (text === last) return;
    last = text;
    process.stderr.write(`\r\x1b[K${text}`);
    if (phase === "result") process.stderr.write("\r\x1b[K");
  };
}

async function expectationsOf(args: Arguments): Promise<Expectations> {
  return {
    fingerprints: args.fingerprints,
    leastMixers: args.mixers,
    ...(args.roll === undefined ? {} : { rollText: await readFile(args.roll, "utf8") }),
  };
}

/** Verifies one file with as many threads as it is worth. */
export async function verifyFile(args: Arguments, sizeBytes: number): Promise<Report> {
  const copy = args.since === undefined ? undefined : await openCopy(args.since);
  if (copy !== undefined && "code" in copy) return unjudged(copy);
  const backend = await backendOf(args.file);
  const threads = args.jobs ?? (sizeBytes < SMALL_FILE_BYTES ? 1 : availableParallelism());
  const pool = threads > 1 ? startThreadPool(threads, backend.group.name) : undefined;
  const onProgress = progressPrinter();
  try {
    const report = await verifyArchive({
      backend,
      runner: pool ?? localRunner(backend),
      open: () => fileChunks(args.file),
      expectations: await expectationsOf(args),
      ...(onProgress === undefined ? {} : { onProgress }),
    });
    return copy === undefined ? report : withHistory(report, args.file, copy);
  } finally {
    if (onProgress !== undefined) process.stderr.write("\r\x1b[K");
    await pool?.close();
  }
}

function print(
  args: Arguments,
  report: Report,
  found: readonly FoundBallot[],
  decisions: readonly string[],
): void {
  const given = {
    file: args.file,
    fingerprints: args.fingerprints.length,
    hasRoll: args.roll !== undefined,
    rule: args.count,
    decisions,
  };
  console.log(
    args.asJson
      ? reportJson(report, found, decisions)
      : reportText(report, given, foundText(found)),
  );
}

async function run(args: Arguments): Promise<number> {
  const sizes = new Map<string, number>();
  for (const path of [args.file, args.since, args.roll, args.asked]) {
    const size = path === undefined ? 1 : await findFileSize(path);
    if (typeof size === "string" || size === 0) {
      console.error(shown(typeof size === "string" ? size : `${path} is empty.`));
      return EXIT.unreadable;
    }
    if (path !== undefined) sizes.set(path, size);
  }
  const judged = await verifyFile(args, sizes.get(args.file) ?? 0);
  const { report, decisions } =
    args.asked === undefined
      ? { report: judged, decisions: [] }
      : await withAsked(judged, args.asked);
  const found =
    args.find.length === 0
      ? []
      : await findBallots(sodiumNativeBackend(), fileChunks(args.file), args.find);
  print(args, report, found, decisions);
  const isMissing = found.some((ballot) => ballot.number === undefined);
  return report.verdict === "valid" && isMissing ? EXIT.invalid : EXIT[report.verdict];
}

/** The command line: prints a report and gives the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  const [command, ...rest] = argv;
  // Each command loads only what it needs: Node's HTTP alone takes a third of the time in which this starts.
  if (command === "record") return (await import("./record.ts")).record(rest);
  if (command === "receipt") return (await import("./receipt.ts")).receipt(rest);
  if (command === "draw") return (await import("./draw.ts")).draw(rest);
  return verifyArchiveOf(argv);
}

async function verifyArchiveOf(argv: readonly string[]): Promise<number> {
  const args = readArguments(argv);
  if (args === "help") {
    console.log(USAGE);
    return 0;
  }
  if ("wrong" in args) {
    console.error(`${shown(args.wrong)}\n\n${USAGE}`);
    return EXIT.unreadable;
  }
  return run(args);
}
