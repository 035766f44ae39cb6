import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { sodiumNativeBackend } from "@breakthrough/sealed-ballot/backends/sodium-native";
import {
  archiveByTool,
  hasReferenceTool,
} from "@breakthrough/sealed-ballot/testing/reference-tool";
import { writeElectionFile } from "./generate.ts";
import { printLine } from "./measure.ts";

interface Verified {
  readonly seconds: number;
  readonly processorSeconds: number;
}

/** Seconds of a `times` line of the shell: `0m1.230s 0m0.045s`. */
export function secondsOf(line: string): number {
  const parts = [...line.matchAll(/(?<!\d)(\d+)m([\d.]+)s/g)];
  return parts.reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}

/** The reference tool's own check of a whole archive; the shell tells what processor time it took. */
function verifyByTool(uuid: string, bytes: Uint8Array): Verified {
  const folder = mkdtempSync(path.join(tmpdir(), "bench-reference-"));
  try {
    writeFileSync(path.join(folder, `${uuid}.bel`), bytes);
    const from = process.hrtime.bigint();
    const run = spawnSync("bash", ["-c", "belenios-tool election verify 2>&1; times"], {
      ...{ cwd: folder, encoding: "utf8" },
    });
    const seconds = Number(process.hrtime.bigint() - from) / 1e9;
    if (!run.stdout.includes("all checks passed")) throw new Error(run.stdout + run.stderr);
    return { seconds, processorSeconds: secondsOf(run.stdout.trim().split("\n").at(-1) ?? "") };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The best counts, as with the other figures: on a machine with other work the first says little. */
const ROUNDS = 2;

const QUESTION = {
  answers: ["Yes", "No", "Abstain"],
  min: 1,
  max: 1,
  question: "Adopt the motion?",
};

/**
 * Debian's belenios-tool and our verifier on the same votes: its own archive, in its own group, and the same election on
 * Ed25519, which that release does not know.
 */
export async function benchReference(
  folder: string,
  ballots: number,
  verifyInChild: (file: string, jobs: number) => Verified,
): Promise<void> {
  if (!hasReferenceTool) {
    console.log(
      "skipped  belenios-tool 2.0 beside ours: it is not installed (Debian 12: apt-get install belenios-tool).",
    );
    return;
  }
  const choices = Array.from({ length: ballots }, (_, i) => [
    [0, 1, 2].map((k) => (i % 3 === k ? 1 : 0)),
  ]);
  const bytes = archiveByTool({ group: "BELENIOS-2048", questions: [QUESTION], choices });
  const uuid = /"uuid":"(\w+)"/.exec(new TextDecoder().decode(bytes.subarray(0, 8192)))?.[1] ?? "";
  const [theirs, ours] = [path.join(folder, "theirs.bel"), path.join(folder, "ed25519.bel")];
  writeFileSync(theirs, bytes);
  await writeElectionFile(sodiumNativeBackend(), ours, ballots);
  // In turns, each time from a process's start to its end: what disturbs one disturbs the others.
  const rounds = Array.from({ length: ROUNDS }, () => ({
    tool: verifyByTool(uuid, bytes),
    alone: verifyInChild(theirs, 1),
    shared: verifyInChild(theirs, 2),
    curve: verifyInChild(ours, 2),
  }));
  const best = (kind: keyof (typeof rounds)[number]): Verified => ({
    seconds: Math.min(...rounds.map((round) => round[kind].seconds)),
    processorSeconds: Math.min(...rounds.map((round) => round[kind].processorSeconds)),
  });
  const [tool, alone, shared, curve] = [best("tool"), best("alone"), best("shared"), best("curve")];
  const rate = ({ processorSeconds }: Verified) => ballots / processorSeconds;
  const beside = `belenios-tool 2.0 ${rate(tool).toFixed(1)}/s in BELENIOS-2048`;
  const row = (work: string, ratio: number, reach: number, note: string) =>
    printLine({
      ...{ work, note, measured: `${ratio.toFixed(2)} ×`, reach: `≥ ${reach} ×` },
      isReached: ratio >= reach,
    });
  row(
    `the same ${ballots} votes on Ed25519, two cores, by the clock`,
    tool.seconds / curve.seconds,
    12,
    `${(ballots / curve.seconds).toFixed(0)}/s; it ${(ballots / tool.seconds).toFixed(1)}/s in BELENIOS-2048`,
  );
  row(
    `its archive (${(statSync(theirs).size / 1e6).toFixed(0)} MB), one core`,
    rate(alone) / rate(tool),
    0.6,
    `${rate(alone).toFixed(1)}/s; ${beside}`,
  );
  row(
    "its archive, two cores, by the clock",
    tool.seconds / shared.seconds,
    1.1,
    `${shared.seconds.toFixed(1)} s; it ${tool.seconds.toFixed(1)} s`,
  );
}
