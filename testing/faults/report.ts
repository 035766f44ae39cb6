import { readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { ROOT } from "../../bench/setting/programs.ts";
import type { Findings } from "./checking.ts";
import type { Kill, Victim } from "./kills.ts";
import type { SealedFindings } from "./sealed.ts";

/** "All work goes on within 30 s." */
export const MOST_SECONDS = 30;

const WORK = ["votes", "codes", "counts"] as const;

export const lateIn = (kills: readonly Kill[]): readonly string[] =>
  kills.flatMap((kill, index) =>
    WORK.filter((work) => !((kill[work] ?? Number.POSITIVE_INFINITY) <= MOST_SECONDS)).map(
      (work) => `kill ${index + 1} (${kill.victim}): ${work} went on after ${inWords(kill[work])}`,
    ),
  );

export const inWords = (seconds: number | undefined): string =>
  seconds === undefined ? "more than 90 s" : `${seconds.toFixed(1)} s`;

interface Run {
  readonly seed: number;
  readonly minutes: number;
  readonly kills: readonly Kill[];
  readonly findings: Findings;
}

/** The slowest of each kind of kill. */
function rowsOf(kills: readonly Kill[]): readonly string[] {
  const victims = [...new Set(kills.map(({ victim }) => victim))].sort();
  return victims.map((victim) => rowOf(victim, kills));
}

function rowOf(victim: Victim, kills: readonly Kill[]): string {
  const those = kills.filter((kill) => kill.victim === victim);
  const slowest = WORK.map((work) =>
    inWords(those.map((kill) => kill[work]).reduce((one, other) => slower(one, other))),
  );
  return `| ${[victim, those.length, ...slowest].join(" | ")} |`;
}

const slower = (one: number | undefined, other: number | undefined) =>
  one === undefined || other === undefined ? undefined : Math.max(one, other);

/** The last result, as it is committed with its day. */
export function resultOf({ seed, minutes, kills, findings }: Run): string {
  const { acknowledgedVotes, ballots, letters, sentAgain, recordLines } = findings.counts;
  const faults = [...findings.faults, ...lateIn(kills)];
  const machine = `Node ${process.version} · ${cpus()[0]?.model.trim() ?? process.arch}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}`;
  return [
    `${new Date().toISOString().slice(0, 10)} · seed ${seed} · ${minutes} minutes · ${machine}`,
    "",
    `${kills.length} kills. ${acknowledgedVotes.toLocaleString("en-GB")} votes acknowledged, ${ballots} ballots closed, ` +
      `${letters.toLocaleString("en-GB")} letters posted, ${recordLines.toLocaleString("en-GB")} lines in the record, which checks out.`,
    `${faults.length === 0 ? "Nothing lost, nothing doubled, all work back in time." : "**Not all went well**, see below."} ` +
      `The mail server took ${sentAgain} letters a second time, under the same Message-ID: they had been sent and not yet noted.`,
    "",
    "| Killed | Times | Votes taken again | A code sent | A ballot counted |",
    "|---|--:|--:|--:|--:|",
    ...rowsOf(kills),
    "",
    "The seconds are the slowest of each kind, from the kill.",
    ...(faults.length === 0 ? [] : ["", ...faults.map((fault) => `- ${fault}`)]),
    "",
  ].join("\n");
}

const HEADING = "## Last result\n\n";

export function writeResult(result: string): void {
  const path = join(ROOT, "docs/faults.md");
  const [above = ""] = readFileSync(path, "utf8").split(HEADING);
  writeFileSync(path, above + HEADING + result);
}

const SEALED_HEADING = "## Last result of a sealed ballot\n\n";

interface SealedRun extends SealedFindings {
  readonly seed: number;
}

export function sealedResultOf({ seed, kills, receipts, faults }: SealedRun): string {
  const machine = `Node ${process.version} · ${cpus()[0]?.model.trim() ?? process.arch}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}`;
  return [
    `${new Date().toISOString().slice(0, 10)} · seed ${seed} · ${kills} kills · ${machine}`,
    "",
    `${receipts.toLocaleString("en-GB")} receipts. ` +
      (faults.length === 0
        ? "The public file verifies, and every receipt is in it."
        : "**Not all went well**, see below."),
    ...(faults.length === 0 ? [] : ["", ...faults.map((fault) => `- ${fault}`)]),
    "",
  ].join("\n");
}

export function writeSealedResult(result: string): void {
  const path = join(ROOT, "docs/faults.md");
  const [above = "", rest = ""] = readFileSync(path, "utf8").split(SEALED_HEADING);
  const below = rest.slice(rest.indexOf(HEADING));
  writeFileSync(path, `${above}${SEALED_HEADING}${result}\n${below}`);
}
