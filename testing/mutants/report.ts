import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { HARMLESS } from "./harmless.ts";
import { oneLine } from "./mutations.ts";
import type { Outcome } from "./running.ts";
import type { Mutant } from "./weaving.ts";

/** Of a hundred mutants that were tried, so many are to be killed, in every area. */
export const LEAST_PERCENT = 90;

interface Row {
  readonly file: string;
  readonly tried: number;
  readonly killed: number;
  readonly endless: number;
  readonly survivors: readonly Survivor[];
}

interface Survivor {
  readonly mutant: Mutant;
  readonly file: string;
  readonly isReached: boolean;
  readonly why: string | undefined;
}

export const rowsOf = ({ work, fates }: Outcome): readonly Row[] =>
  Object.entries(work.mutants).map(([file, mutants]) => {
    const fateOf = ({ id }: Mutant) => fates.get(id)?.fate;
    const survivors = mutants
      .filter((mutant) => fateOf(mutant) === undefined || fateOf(mutant) === "lived")
      .map((mutant) => {
        return {
          file,
          mutant,
          isReached: fateOf(mutant) === "lived",
          why: whyHarmless(file, mutant),
        };
      });
    const endless = mutants.filter((mutant) => fateOf(mutant) === "endless").length;
    const killed = mutants.length - endless - survivors.length;
    return { file, tried: mutants.length, killed, endless, survivors };
  });

const whyHarmless = (file: string, { was, instead }: Mutant): string | undefined =>
  HARMLESS.find(
    (each) => each.file === file && each.was === was && each.instead === oneLine(instead),
  )?.why;

/** Looping for ever is noticed too. */
const percentOf = (rows: readonly Row[]): number => {
  const sum = (part: (row: Row) => number) => rows.reduce((all, row) => all + part(row), 0);
  return (
    (100 * sum(({ killed, endless }) => killed + endless)) /
    Math.max(
      1,
      sum(({ tried }) => tried),
    )
  );
};

const shown = (percent: number): string => `${(Math.floor(percent * 10) / 10).toFixed(1)} %`;

const rowsInWords = (rows: readonly Row[]): readonly string[] =>
  rows.map((row) => {
    const { file, tried, killed, endless, survivors } = row;
    return `| ${file} | ${tried} | ${killed} | ${endless} | ${survivors.length} | ${shown(percentOf([row]))} |`;
  });

const quoted = (text: string): string => {
  const short = text.length > 110 ? `${text.slice(0, 108)} …` : text;
  return `\`${short.replaceAll("`", "'").replaceAll("|", "\\|")}\``;
};

function survivorInWords({ mutant, file, isReached, why }: Survivor): string {
  const { line, within, was, instead } = mutant;
  const gone = instead === "" ? "nothing" : quoted(oneLine(instead));
  const reach = isReached ? "" : " No test comes here.";
  return `- ${file}:${line} ${within}: ${gone} instead of ${quoted(was)}.${reach}${why === undefined ? "" : ` ${why}`}`;
}

/** An area's table, and its survivors: first those of which nobody has said why. */
function areaInWords(outcome: Outcome): readonly string[] {
  const rows = rowsOf(outcome);
  const survivors = rows.flatMap((row) => row.survivors);
  const [known, unknown] = [true, false].map((isKnown) =>
    survivors.filter(({ why }) => (why !== undefined) === isKnown).map(survivorInWords),
  );
  const { area, outOf } = outcome.work;
  const tried = rows.reduce((sum, row) => sum + row.tried, 0);
  return [
    `### ${area.folder.replace(/\/$/, "")}: ${shown(percentOf(rows))} of ${tried.toLocaleString("en-GB")} killed`,
    "",
    `${tried === outOf ? "All that there are." : `Drawn from ${outOf.toLocaleString("en-GB")}.`} ${Math.round(outcome.seconds)} s of processor time.`,
    "",
    "| File | Tried | Killed | Endless | Lived | Killed of all |",
    "|---|--:|--:|--:|--:|--:|",
    ...rowsInWords(rows),
    ...(unknown?.length ? ["", "Lived, and a test is owed:", "", ...unknown] : []),
    ...(known?.length ? ["", "Lived, and why that is harmless:", "", ...known] : []),
    ...(outcome.unfit.length > 0
      ? ["", "Tests that could not be run again, and were left out:", ""]
      : []),
    ...outcome.unfit.map((says) => `- ${oneLine(says)}`),
    "",
  ];
}

/** The whole result, as it is committed with its day. */
export function resultOf(outcomes: readonly Outcome[], seed: number): string {
  const rows = outcomes.flatMap(rowsOf);
  const tried = rows.reduce((sum, row) => sum + row.tried, 0);
  const seconds = outcomes.reduce((sum, outcome) => sum + outcome.seconds, 0);
  const machine = `Node ${process.version} · ${cpus()[0]?.model.trim() ?? process.arch}, ${cpus().length} cores`;
  return [
    `${new Date().toISOString().slice(0, 10)} · seed ${seed} · ${machine}`,
    "",
    `${shown(percentOf(rows))} of ${tried.toLocaleString("en-GB")} mutants were killed, in ${Math.round(seconds / 60)} minutes of processor time.`,
    "",
    ...outcomes.flatMap(areaInWords),
  ].join("\n");
}

/** What is not as it is to be: an area of which too many lived. */
export const tooFewIn = (outcomes: readonly Outcome[]): readonly string[] =>
  outcomes
    .map((outcome) => ({ folder: outcome.work.area.folder, percent: percentOf(rowsOf(outcome)) }))
    .filter(({ percent }) => percent < LEAST_PERCENT)
    .map(
      ({ folder, percent }) =>
        `${folder}: ${shown(percent)} killed, and ${LEAST_PERCENT} % are to be.`,
    );

const HEADING = "## Last result\n\n";

export function writeResult(root: string, result: string): void {
  const path = join(root, "docs/mutants.md");
  const [above = ""] = readFileSync(path, "utf8").split(HEADING);
  writeFileSync(path, above + HEADING + result);
}
