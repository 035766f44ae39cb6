import { sameEitherWay } from "../lot.ts";
import type { CountResult, LotWithoutEffect, Stage } from "../result.ts";

/** The whole count as plain text: every stage with its reason and its figures. */
export function renderText(result: CountResult): string {
  const head = [
    result.title === "" ? "Count" : result.title,
    `Method ${result.method}; ${result.seats} to elect; ${result.validVotes} valid, ${result.invalidVotes} invalid.`,
    ...(result.quota === undefined ? [] : [`Quota ${result.quota}.`]),
    "",
  ];
  const stages = result.stages.flatMap((stage) => [...stageLines(result, stage), ""]);
  return `${[...head, ...stages, ...lotLines(result), result.outcome].join("\n")}\n`;
}

function stageLines(result: CountResult, stage: Stage): string[] {
  const rows = listRows(result, stage);
  const nameWidth = Math.max(...rows.map(([name]) => name.length));
  const voteWidth = Math.max(...rows.map(([, votes]) => votes.length));
  return [
    `Stage ${stage.stage}. ${stage.reason}`,
    ...stage.notes.map((note) => `  ${note}`),
    ...rows.map(([name, votes, mark]) =>
      `  ${name.padEnd(nameWidth)}  ${votes.padStart(voteWidth)}  ${mark}`.trimEnd(),
    ),
  ];
}

export type Row = readonly [name: string, votes: string, mark: string];

/** One line per candidate, then what no candidate holds. */
export function listRows(result: CountResult, stage: Stage): Row[] {
  const names = new Map(result.candidates.map(({ n, name }) => [`${n}`, name]));
  const rows = Object.entries(stage.totals).map(
    ([n, votes]): Row => [names.get(n) ?? n, votes, markOf(result, Number(n), stage.stage)],
  );
  if (/[1-9]/.test(stage.nonTransferable))
    rows.push(["Non-transferable", stage.nonTransferable, ""]);
  if (/[1-9]/.test(stage.lossByFraction)) rows.push(["Lost by fraction", stage.lossByFraction, ""]);
  return rows;
}

/** A word, so that the standing never rests on colour alone. */
export function markOf(result: CountResult, n: number, stage: number): string {
  const elected = result.electedAtStage[n];
  if (elected !== undefined && elected <= stage) return "elected";
  const excluded = result.excludedAtStage[n];
  return excluded !== undefined && excluded <= stage ? "excluded" : "";
}

/** A lot that need not be drawn, as every report tells it. */
export const tellWithoutEffect = ({ stage, why }: LotWithoutEffect): string =>
  `Stage ${stage}: ${why} The rule draws a lot here; none was drawn, since ${sameEitherWay}.`;

function lotLines(result: CountResult): string[] {
  const spared = (result.lotsWithoutEffect ?? []).map(tellWithoutEffect);
  return [...drawnLines(result), ...(spared.length === 0 ? [] : [...spared, ""])];
}

function drawnLines(result: CountResult): string[] {
  return result.lots.flatMap((lot) => [
    `Lot ${lot.number} (stage ${lot.stage}): ${lot.why}`,
    `  Seed ${JSON.stringify(lot.seed)}; SHA-256 of seed, lot number and candidate number on three lines, lowest first:`,
    ...lot.order.map((n) => `  candidate ${n}: ${lot.hashes[n]}`),
    "",
  ]);
}
