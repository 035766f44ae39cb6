import type { CountResult } from "../result.ts";
import { tableRows } from "./table.ts";
import { tellWithoutEffect } from "./text.ts";

/** The count as Markdown: the table, then every stage with its reason, then the lots. */
export function renderMarkdown(result: CountResult): string {
  const heads = ["Candidate", ...result.stages.map((stage) => `${stage.stage}`), "Outcome"];
  const quota = result.quota === undefined ? "" : `, quota ${result.quota}`;
  const lines = [
    `# ${escaped(result.title === "" ? "Count" : result.title)}`,
    "",
    `Method \`${result.method}\`, ${result.seats} to elect, ${result.validVotes} valid, ${result.invalidVotes} invalid${quota}. Figures are ${result.unit}.`,
    "",
    `**${escaped(result.outcome)}**`,
    "",
    row(heads),
    row(heads.map((_, i) => (i === 0 || i === heads.length - 1 ? "---" : "---:"))),
    ...tableRows(result).map(({ name, figures, outcome }) =>
      row([name, ...figures, outcome].map(escaped)),
    ),
    "",
    ...result.stages.flatMap((stage) => [
      `${stage.stage}. ${escaped(stage.reason)}`,
      ...stage.notes.map((note) => `   - ${escaped(note)}`),
    ]),
    ...lotLines(result),
  ];
  return `${lines.join("\n")}\n`;
}

const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;

const escaped = (text: string) => text.replaceAll(/[\\`*_[\]<>|#]/g, "\\$&").replaceAll("\n", " ");

function lotLines({ lots, lotsWithoutEffect = [] }: CountResult): string[] {
  if (lots.length + lotsWithoutEffect.length === 0) return [];
  const spared = lotsWithoutEffect.map((lot) => `- ${escaped(tellWithoutEffect(lot))}`);
  return ["", "## Lots", "", ...(lots.length === 0 ? [] : drawnLines(lots)), ...spared];
}

function drawnLines(lots: CountResult["lots"]): string[] {
  return [
    "Each candidate's hash is the SHA-256 of the seed, the number of the lot and the candidate's number, on three lines; the lowest is drawn.",
    "",
    ...lots.flatMap((lot) => [
      `- Lot ${lot.number}, stage ${lot.stage}, seed \`${lot.seed.replaceAll("`", "'")}\`: ${escaped(lot.why)}`,
      ...lot.order.map((n) => `  - candidate ${n}: \`${lot.hashes[n]}\``),
    ]),
  ];
}
