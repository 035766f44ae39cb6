import type { CountResult } from "../result.ts";
import { tableRows } from "./table.ts";

/** The stage table as CSV (RFC 4180): a line a candidate, a column a stage, the reasons below. */
export function renderCsv(result: CountResult): string {
  const stages = result.stages.map((stage) => `Stage ${stage.stage}`);
  const lines = [
    ["Number", "Candidate", ...stages, "Outcome"],
    ...tableRows(result).map(({ n, name, figures, outcome }) => [
      n ?? "",
      name,
      ...figures,
      outcome,
    ]),
    ["", "Reason", ...result.stages.map((stage) => stage.reason), result.outcome],
  ];
  return `${lines.map((line) => line.map(quoted).join(",")).join("\r\n")}\r\n`;
}

const quoted = (cell: string | number): string =>
  /[",\r\n]/.test(`${cell}`) ? `"${`${cell}`.replaceAll('"', '""')}"` : `${cell}`;
