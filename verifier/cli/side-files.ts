import { readFile } from "node:fs/promises";
import { isRefusal, type Problem, type Report, readKeptCopy } from "@breakthrough/sealed-ballot";
import { decisionLines, findAsked } from "../asked.ts";
import { backendOf } from "./backend.ts";
import { fileChunks, findDifference } from "./files.ts";

/** An earlier copy that can be held against the archive, or what keeps it from that. */
export type KeptCopy = { readonly file: string; readonly uuid: string } | Problem;

/** Reads the earlier copy of `--since` before the archive is judged by it. */
export async function openCopy(file: string): Promise<KeptCopy> {
  const election = await readKeptCopy(await backendOf(file), fileChunks(file));
  if (!isRefusal(election)) return { file, uuid: election.uuid };
  const { part, where, sentence } = election;
  return { code: part, where: [file, where].filter((name) => name !== "").join(", "), sentence };
}

/** The report of an archive that was not looked at, since what was to be held against it cannot be read. */
export function unjudged(problem: Problem): Report {
  return {
    verdict: "unreadable",
    findings: [],
    problems: [problem],
    fingerprints: [],
    ballotCount: 0,
  };
}

/** The report with what the earlier copy adds to it. */
export async function withHistory(
  report: Report,
  archive: string,
  copy: { readonly file: string; readonly uuid: string },
): Promise<Report> {
  const { election, findings } = report;
  if (election === undefined) return report;
  if (election.uuid !== copy.uuid) {
    const sentence = `Your earlier copy is of another election (${copy.uuid}), so it says nothing about this one.`;
    return withProblem(report, "unreadable", {
      code: "expectation.unreadable",
      where: copy.file,
      sentence,
    });
  }
  const at = await findDifference(copy.file, archive);
  if (at === undefined) {
    const sentence = "Your earlier copy is the beginning of this one: nothing was removed.";
    return { ...report, findings: [...findings, { check: "archive", sentence }] };
  }
  const sentence = `The archive no longer begins with your earlier copy: they part at byte ${at}.`;
  return withProblem(report, "invalid", { code: "archive.history", where: copy.file, sentence });
}

/** The report with what the file of what was asked adds to it, and what was decided. */
export async function withAsked(
  report: Report,
  file: string,
): Promise<{ readonly report: Report; readonly decisions: readonly string[] }> {
  const found = findAsked(report, await readFile(file, "utf8"), file);
  if (found === undefined) return { report, decisions: [] };
  if ("problem" in found) {
    return { report: withProblem(report, found.verdict, found.problem), decisions: [] };
  }
  const sentence = "This is what was asked, and every sealed vote refers to it.";
  const findings = [...report.findings, { check: "expectations", sentence } as const];
  return { report: { ...report, findings }, decisions: decisionLines(found.asked, report) };
}

function withProblem(report: Report, verdict: Report["verdict"], problem: Problem): Report {
  const worst = report.verdict === "valid" ? verdict : report.verdict;
  return { ...report, verdict: worst, problems: [problem, ...report.problems] };
}
