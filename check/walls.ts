import type { Wall } from "../floors.ts";
import type { Plan, Trespass } from "./plan.ts";
import { isForTests, type Node, type Source, walk } from "./sources.ts";

/** Walls of which a side is missing: a wall around an empty place guards nothing, and says so to nobody. */
export const listBrokenWalls = (plan: Plan, sources: readonly Source[]): Trespass[] =>
  plan.walls.flatMap((wall) =>
    troublesOf(
      wall,
      sources.filter(({ path }) => !isForTests(path)),
    ),
  );

function troublesOf(wall: Wall, sources: readonly Source[]): Trespass[] {
  const missing = wall.sides.filter(
    (side) => !sources.some(({ path }) => path.startsWith(`${side}/`)),
  );
  const needing = sources.find((source) => needsWall(source, wall))?.path;
  if (wall.isPlanned && missing.length === 0) {
    return [troubleAt(wall.sides[0], "is built. Take `isPlanned` from its wall in floors.ts.")];
  }
  if (wall.isPlanned && needing === undefined) return [];
  const because = needing === undefined ? "" : ` ${needing} has something to keep apart.`;
  return missing.map((side) =>
    troubleAt(needing ?? side, `${side} is not there, so its wall guards nothing.${because}`),
  );
}

const troubleAt = (file: string, says: string): Trespass => ({
  rule: "walls-have-two-sides",
  file,
  says,
});

/** By its name, or by what it imports: something that must stand on one of the two sides, or between them. */
function needsWall({ path, tree }: Source, { room, word, madeWith }: Wall): boolean {
  if (!path.startsWith(`app/${room}/`)) return false;
  if (new RegExp(`(?:^|[-/.])${word}(?:[-/.]|$)`).test(path.slice(`app/${room}/`.length)))
    return true;
  let uses = false;
  walk(tree, (node: Node) => {
    const from = node.source?.value;
    if (typeof from === "string" && (from === madeWith || from.startsWith(`${madeWith}/`)))
      uses = true;
  });
  return uses;
}
