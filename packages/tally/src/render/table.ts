import type { CountResult, Stage } from "../result.ts";

/** One row of the table of a count: a candidate, or what no candidate holds, through all stages. */
export type TableRow = {
  readonly n?: number;
  readonly name: string;
  readonly figures: readonly string[];
  readonly outcome: string;
};

const isNought = (figure: string | undefined) => figure === undefined || !/[1-9]/.test(figure);

export function tableRows(result: CountResult): TableRow[] {
  const rows: TableRow[] = result.candidates.map(({ n, name, withdrawn }) => ({
    n,
    name,
    figures: result.stages.map((stage) => stage.totals[n] ?? ""),
    outcome: withdrawn ? "withdrawn" : outcomeOf(result, n),
  }));
  const add = (name: string, figure: (stage: Stage) => string) => {
    const figures = result.stages.map(figure);
    if (!figures.every(isNought)) rows.push({ name, figures, outcome: "" });
  };
  add("Non-transferable", (stage) => stage.nonTransferable);
  add("Lost by fraction", (stage) => stage.lossByFraction);
  add("Quota", (stage) => stage.quota ?? "");
  return rows;
}

export function outcomeOf(result: CountResult, n: number): string {
  const elected = result.electedAtStage[n];
  if (elected !== undefined) return `elected at stage ${elected}`;
  const excluded = result.excludedAtStage[n];
  return excluded === undefined ? "not elected" : `excluded after stage ${excluded}`;
}
