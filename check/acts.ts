import { ACT_FILE } from "./places.ts";
import type { Trespass } from "./plan.ts";
import { isForTests, lineOf, type Node, type Source, walk } from "./sources.ts";

const STEPS = ["may", "facts", "decide", "save"];

/**
 * Acts that stand outside a folder `acts/`, where the permission table would not find them, and acts that are not
 * called by their room and file.
 */
export function listStrayActs(sources: readonly Source[]): Trespass[] {
  return sources
    .filter(({ path }) => /^(?:app|platform|web)\//.test(path) && !isForTests(path))
    .flatMap((source) => {
      const found: Trespass[] = [];
      walk(source.tree, (node, above) => {
        const act = actAt(node, above);
        if (act !== undefined) found.push(...listActTroubles(source, act));
      });
      return found;
    });
}

function listActTroubles(source: Source, act: Node): Trespass[] {
  const file = `${source.path}:${lineOf(source, act)}`;
  const [, room, name] = ACT_FILE.exec(source.path) ?? [];
  if (name === undefined) {
    const says = "defines an act outside a folder acts/, where the permission table does not look.";
    return [{ rule: "acts-stand-with-acts", file, says }];
  }
  const called = propertyOf(act, "name")?.value?.value;
  if (called === `${room}.${name}`) return [];
  const says = `defines the act “${called}”. One act has one name: here it is “${room}.${name}”.`;
  return [{ rule: "acts-have-one-name", file, says }];
}

const propertyOf = (node: Node, name: string): Node | undefined =>
  node.properties.find((property: Node) => property.key?.name === name);

/** What is handed to `defineAct`, or has the steps of an act without having been handed to it. */
function actAt(node: Node, above: readonly Node[]): Node | undefined {
  if (node.type !== "ObjectExpression") return undefined;
  const isDefined = above[0]?.type === "CallExpression" && above[0].callee.name === "defineAct";
  const hasSteps = STEPS.every((step) => propertyOf(node, step) !== undefined);
  return isDefined || hasSteps ? node : undefined;
}
