import type { CountResult, Stage } from "../result.ts";
import { element, hatching, round, shorten, svg, textAt, titled } from "./svg-parts.ts";

const columnGap = 170;
const nodeWidth = 14;
const top = 40;
const chartHeight = 420;
const nodeGap = 16;
const labelWidth = 190;

type Node = { key: string; name: string; votes: number; y: number; height: number };
type Column = { stage: Stage; x: number; nodes: Map<string, Node> };
type Flow = { from: string; to: string; votes: number };

const nowhere = "non-transferable";

/**
 * The flow of votes from stage to stage as a Sankey diagram: the height of a block is its votes, a plain band is
 * kept, a hatched band is transferred. Names stand beside the blocks; nothing rests on colour.
 * @param id begins the ids within the SVG: give each its own where a page holds several
 * @returns an `<svg>` as text
 */
export function drawFlow(result: CountResult, id = "flow"): string {
  const scale = findScale(result);
  const columns = result.stages.map((stage, i) =>
    layOut(result, stage, labelWidth + i * columnGap, scale),
  );
  const bands = columns
    .slice(1)
    .flatMap((to, i) => drawBands(result, columns[i] as Column, to, scale, id));
  const blocks = columns.flatMap((column, i) =>
    drawColumn(column, i === 0, i === columns.length - 1),
  );
  const width = labelWidth * 2 + columnGap * Math.max(0, columns.length - 1) + nodeWidth;
  const lowest = Math.max(
    ...columns.flatMap(({ nodes }) => [...nodes.values()].map((n) => n.y + n.height)),
  );
  const title = `Flow of votes between stages: ${result.title || result.method}`;
  const text =
    "Plain bands are votes kept, hatched bands are votes transferred; the table below gives every figure.";
  return svg(
    id,
    width,
    lowest + 20,
    title,
    text,
    element("defs", {}, hatching(`${id}-hatch`)),
    ...bands,
    ...blocks,
  );
}

function findScale(result: CountResult): number {
  return chartHeight / Math.max(1, result.validVotes);
}

const votesAt = (stage: Stage, key: string): number =>
  key === nowhere
    ? Number(stage.nonTransferable) + Number(stage.lossByFraction)
    : Number(stage.totals[key] ?? 0);

function layOut(result: CountResult, stage: Stage, x: number, scale: number): Column {
  const nodes = new Map<string, Node>();
  let y = top;
  const names = result.candidates
    .filter((c) => !c.withdrawn)
    .map((c) => [`${c.n}`, c.name] as const);
  for (const [key, name] of [...names, [nowhere, "Non-transferable"] as const]) {
    const votes = votesAt(stage, key);
    if (votes <= 0) continue;
    const height = Math.max(1, votes * scale);
    nodes.set(key, { key, name, votes, y, height });
    y += height + nodeGap;
  }
  return { stage, x, nodes };
}

function drawColumn({ stage, x, nodes }: Column, isFirst: boolean, isLast: boolean): string[] {
  const head = textAt(x, 20, `Stage ${stage.stage}`, { "font-weight": "bold" });
  const blocks = [...nodes.values()].map(({ name, votes, y, height }) => {
    const middle = y + height / 2 + 4;
    const said = `${shorten(name, 22)} ${Math.round(votes * 100) / 100}`;
    const label = isFirst
      ? textAt(x - 6, middle, said, { "text-anchor": "end" })
      : isLast
        ? textAt(x + nodeWidth + 6, middle, said)
        : textAt(x + nodeWidth / 2, y - 3, shorten(name, 14), {
            "font-size": 9,
            "text-anchor": "middle",
          });
    const box = {
      x: round(x),
      y: round(y),
      width: nodeWidth,
      height: round(height),
      fill: "#1f4e79",
    };
    return element(
      "g",
      {},
      titled(`Stage ${stage.stage}, ${name}: ${votes}`),
      element("rect", box),
      label,
    );
  });
  return [head, ...blocks];
}

function listFlows(from: Column, to: Column): Flow[] {
  const left = new Map([...from.nodes.values()].map(({ key, votes }) => [key, votes]));
  const moved: Flow[] = [];
  for (const transfer of to.stage.transfers) {
    const [source, target] = [
      `${transfer.from}`,
      typeof transfer.to === "number" ? `${transfer.to}` : nowhere,
    ];
    left.set(source, (left.get(source) ?? 0) - Number(transfer.votes));
    moved.push({ from: source, to: target, votes: Number(transfer.votes) });
  }
  const kept = [...left].map(([key, votes]): Flow => ({ from: key, to: key, votes }));
  return [...kept, ...moved].filter(({ votes }) => votes > 0);
}

function drawBands(
  result: CountResult,
  from: Column,
  to: Column,
  scale: number,
  id: string,
): string[] {
  const nameOf = (key: string) =>
    result.candidates.find((c) => `${c.n}` === key)?.name ?? "non-transferable";
  const leaving = new Map<string, number>();
  const arriving = new Map<string, number>();
  return listFlows(from, to).flatMap((flow) => {
    const [source, target] = [from.nodes.get(flow.from), to.nodes.get(flow.to)];
    if (source === undefined || target === undefined) return [];
    const height = Math.max(0.4, flow.votes * scale);
    const y1 = source.y + (leaving.get(flow.from) ?? 0);
    const y2 = target.y + (arriving.get(flow.to) ?? 0);
    leaving.set(flow.from, (leaving.get(flow.from) ?? 0) + height);
    arriving.set(flow.to, (arriving.get(flow.to) ?? 0) + height);
    const isKept = flow.from === flow.to;
    const path = element(
      "path",
      {
        d: bandPath(from.x + nodeWidth, y1, to.x, y2, height),
        fill: isKept ? "#c9d6e2" : `url(#${id}-hatch)`,
        stroke: "#1f4e79",
        "stroke-width": 0.4,
        "fill-opacity": isKept ? 0.6 : 0.85,
      },
      titled(`${nameOf(flow.from)} ${isKept ? "keeps" : `to ${nameOf(flow.to)}:`} ${flow.votes}`),
    );
    return [path];
  });
}

function bandPath(x1: number, y1: number, x2: number, y2: number, height: number): string {
  const [a, b, c, d] = [x1, y1, x2, y2].map(round) as [number, number, number, number];
  const middle = round((x1 + x2) / 2);
  const [bottom1, bottom2] = [round(y1 + height), round(y2 + height)];
  return `M${a} ${b}C${middle} ${b} ${middle} ${d} ${c} ${d}L${c} ${bottom2}C${middle} ${bottom2} ${middle} ${bottom1} ${a} ${bottom1}Z`;
}
