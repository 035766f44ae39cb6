import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import {
  isCode,
  isForTests,
  listFiles,
  type Node,
  readSource,
  type Source,
  walk,
} from "./sources.ts";

/*
 * The same measures of the structure at any time, so that a re-layout can be held against what stood before:
 * `npm run measures`, or `npm run measures -- FOLDER` for another checkout. Tests are left out, except where they are
 * counted by name.
 */
const own = dirname(dirname(fileURLToPath(import.meta.url)));
const root = process.argv[2] ? join(process.cwd(), process.argv[2]) : own;

const MEASURED = /^(app|check|clients|packages|platform|verifier|web)\//;
const MOST_SHOWN = 8;

interface Arrow {
  readonly from: string;
  readonly to: string;
  /** Nothing is imported but types. */
  readonly isOfTypes: boolean;
}

const files = listFiles(root).filter((path) => isCode(path) && MEASURED.test(path));
const sources = files.filter((path) => !isForTests(path)).map((path) => readSource(root, path));
const known = new Set(sources.map(({ path }) => path));

/** The relative imports and re-exports of one file, as paths from the root. */
function arrowsOf({ path, tree }: Source): Arrow[] {
  const found: Arrow[] = [];
  for (const node of tree.body as Node[]) {
    const name: unknown = node.source?.value;
    if (typeof name !== "string" || !name.startsWith(".")) continue;
    const to = join(dirname(path), name);
    if (known.has(to)) found.push({ from: path, to, isOfTypes: takesTypesOnly(node) });
  }
  return found;
}

function takesTypesOnly(node: Node): boolean {
  if (node.importKind === "type" || node.exportKind === "type") return true;
  const taken: readonly Node[] = node.specifiers ?? [];
  return (
    taken.length > 0 &&
    taken.every(({ importKind, exportKind }) => (importKind ?? exportKind) === "type")
  );
}

/** Groups of files that reach each other, found by Tarjan's walk. */
function circlesAmong(arrows: readonly Arrow[]): string[][] {
  const next = Map.groupBy(arrows, ({ from }) => from);
  const order = new Map<string, { index: number; low: number; isOpen: boolean }>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (file: string): { low: number; isOpen: boolean } => {
    const here = { index: order.size, low: order.size, isOpen: true };
    order.set(file, here);
    open.push(file);
    for (const { to } of next.get(file) ?? []) {
      const there = order.get(to) ?? visit(to);
      if (there.isOpen) here.low = Math.min(here.low, there.low);
    }
    if (here.low === here.index) {
      const group = open.splice(open.indexOf(file));
      for (const member of group) (order.get(member) as { isOpen: boolean }).isOpen = false;
      if (group.length > 1) circles.push(group.sort());
    }
    return here;
  };
  for (const file of known) if (!order.has(file)) visit(file);
  return circles;
}

/** Lines of every function that has a body in braces. */
function lengthsOf({ text, tree }: Source): number[] {
  const lengths: number[] = [];
  walk(tree, (node) => {
    const isFunction = /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(
      node.type,
    );
    if (!isFunction || node.body?.type !== "BlockStatement") return;
    lengths.push(text.slice(node.start, node.end).split("\n").length);
  });
  return lengths.sort((one, other) => one - other);
}

const countBy = (names: readonly string[]): [string, number][] =>
  [...Map.groupBy(names, (name) => name)]
    .map(([name, all]): [string, number] => [name, all.length])
    .sort((one, other) => other[1] - one[1]);

const shown = (counts: readonly [string, number][]): string =>
  counts
    .slice(0, MOST_SHOWN)
    .map(([name, count]) => `${name} ${count}`)
    .join(", ");

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** `app/<room>` or the part beside it that a file belongs to. */
const roomOf = (path: string): string =>
  path
    .split("/")
    .slice(0, /^(app|packages)\//.test(path) ? 2 : 1)
    .join("/");

const arrows = sources.flatMap(arrowsOf);
const byValue = arrows.filter(({ isOfTypes }) => !isOfTypes);
const levels = countBy([...known].map((path) => dirname(path)));
const inside = countBy(
  arrows.filter(({ from, to }) => roomOf(from) === roomOf(to)).map(({ from }) => roomOf(from)),
);
const pairsOf = (some: readonly Arrow[]) =>
  new Set(
    some
      .filter(({ from, to }) => roomOf(from) !== roomOf(to))
      .map(({ from, to }) => `${roomOf(from)} → ${roomOf(to)}`),
  );
/** An address brings nothing with it: whoever only links there does not know what stands behind it. */
const isLink = ({ to }: Arrow): boolean => to.endsWith("/addresses.ts");
const across = pairsOf(arrows.filter((arrow) => !isLink(arrow)));
const linked = pairsOf(arrows.filter(isLink)).difference(across);
/** Wings: what one folder of a room takes from another. */
const between = new Set(
  arrows
    .filter(({ from, to }) => roomOf(from) === roomOf(to) && dirname(from) !== dirname(to))
    .map(({ from, to }) => `${relative(roomOf(from), dirname(from))} → ${dirname(to)}`),
);
const lengths = sources.flatMap(lengthsOf).sort((one, other) => one - other);
const lines = sources.map(({ text }) => text.split("\n").length).sort((one, other) => one - other);
const circles = circlesAmong(byValue);

console.log(`| Measure | Figure |
|---|---|
| files (tests apart) | ${known.size} |
| levels with more than 24 files | ${levels.filter(([, count]) => count > 24).length} |
| fullest levels | ${shown(levels)} |
| imports between files | ${arrows.length}, of them types alone ${arrows.length - byValue.length} |
| rooms and parts that know each other | ${across.size}, and by links alone ${linked.size} |
| folders of one room that know each other | ${between.size} |
| imports within a room, most | ${shown(inside)} |
| circles by value | ${circles.length} |
| lines of a function: half, nine in ten, most | ${at(lengths, 0.5)}, ${at(lengths, 0.9)}, ${lengths.at(-1)} |
| lines of a file: half, nine in ten, most | ${at(lines, 0.5)}, ${at(lines, 0.9)}, ${lines.at(-1)} |`);
for (const circle of circles) console.log(`\ncircle: ${circle.join(", ")}`);
