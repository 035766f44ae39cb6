import { analyse } from "scslre";
import type { Trespass } from "./plan.ts";
import { isForTests, lineOf, type Node, type Source, walk } from "./sources.ts";

/**
 * Patterns that take time with the square of the text they are given, or worse. One of them that reads what people
 * send lets one form stop the house, so that there is to be none, whoever it reads today.
 */
export function listSlowPatterns(sources: readonly Source[]): Trespass[] {
  return sources
    .filter(({ path }) => !isForTests(path))
    .flatMap((source) => {
      const found: Trespass[] = [];
      walk(source.tree, (node) => {
        if (!isSlow(node)) return;
        found.push({
          rule: "patterns-are-linear",
          file: `${source.path}:${lineOf(source, node)}`,
          says: `has the pattern /${node.regex.pattern}/, which takes time with the square of some texts. Let each part begin where no part before it can end, or write a loop.`,
        });
      });
      return found;
    });
}

function isSlow(node: Node): boolean {
  if (node.type !== "Literal" || !node.regex) return false;
  const { pattern, flags } = node.regex;
  return analyse({ source: pattern, flags }).reports.length > 0;
}
