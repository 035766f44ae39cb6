import type { CountResult, Stage } from "../result.ts";
import { element, escapeText, hatching, round, shorten, svg, textAt, titled } from "./svg-parts.ts";
import { markOf } from "./text.ts";

const nameWidth = 170;
const cellWidth = 128;
const rowHeight = 30;
const barWidth = cellWidth - 14;
const headHeight = 34;

/**
 * Votes per stage: a row a candidate, a column a stage, a bar in every cell with the figure above it. Solid bars are
 * elected, hatched ones continue, and a word says so; a dashed line marks the quota.
 * @param id begins the ids within the SVG: give each its own where a page holds several
 * @returns an `<svg>` as text
 */
export function drawStages(result: CountResult, id = "stages"): string {
  const standing = result.candidates.filter((c) => !c.withdrawn);
  const highest = Math.max(1, ...result.stages.flatMap((s) => Object.values(s.totals).map(Number)));
  const width = nameWidth + cellWidth * result.stages.length;
  const height = headHeight + rowHeight * standing.length + 8;
  const heads = result.stages.map((stage, i) =>
    textAt(nameWidth + i * cellWidth, 20, `Stage ${stage.stage}`, { "font-weight": "bold" }),
  );
  const rows = standing.map(({ n, name }, row) => {
    const y = headHeight + row * rowHeight;
    const cells = result.stages.map((stage, i) =>
      drawCell(result, stage, n, nameWidth + i * cellWidth, y, highest, id),
    );
    const label = textAt(0, y + 22, shorten(name, 24));
    return element("g", {}, titled(name), label, ...cells);
  });
  const title = `Votes at every stage: ${result.title || result.method}`;
  const text = `${standing.length} candidates, ${result.stages.length} stages. ${result.outcome}`;
  return svg(
    id,
    width,
    height,
    title,
    text,
    element("defs", {}, hatching(`${id}-hatch`)),
    ...heads,
    ...rows,
  );
}

function drawCell(
  result: CountResult,
  stage: Stage,
  n: number,
  x: number,
  y: number,
  highest: number,
  id: string,
): string {
  const figure = stage.totals[n];
  if (figure === undefined) return "";
  const mark = markOf(result, n, stage.stage);
  const length = (Number(figure) / highest) * barWidth;
  const fill = mark === "elected" ? "#1f4e79" : `url(#${id}-hatch)`;
  const bar = element("rect", {
    ...{ x: round(x), y: y + 16, width: round(Math.max(0, length)), height: 9, fill },
    ...{ stroke: "#1f4e79", "stroke-width": 1 },
  });
  const quota = Number(stage.quota ?? result.quota ?? 0);
  const line =
    quota > 0 && quota <= highest
      ? element("line", {
          ...{
            x1: round(x + (quota / highest) * barWidth),
            x2: round(x + (quota / highest) * barWidth),
          },
          ...{ y1: y + 13, y2: y + 28, stroke: "currentColor", "stroke-dasharray": "3 2" },
        })
      : "";
  const said = `${figure}${mark === "" ? "" : ` ${mark}`}`;
  const label = textAt(x, y + 12, said, {
    "font-size": 10,
    "font-weight": mark === "elected" ? "bold" : "normal",
  });
  return element(
    "g",
    {},
    element("title", {}, escapeText(`Stage ${stage.stage}: ${said}`)),
    bar,
    line,
    label,
  );
}
