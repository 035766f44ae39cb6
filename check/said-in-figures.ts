import type { Trespass } from "./plan.ts";
import { isForTests, lineOf, type Node, type Source, walk } from "./sources.ts";

/** Packages but the languages' speak English only, to whoever checks a file, and lean on no language. */
const SEARCHED = /^(?:app|platform|web|packages\/languages)\//;

/** Where the reader's language is known to `Intl`; the last two ask it what a clock in London reads, which nobody is shown. */
const MAKERS = [
  "packages/languages/src/alphabet.ts",
  "packages/languages/src/counts.ts",
  "packages/languages/src/language.ts",
  "platform/time/days.ts",
  "platform/time/hours.ts",
  "web/moments.ts",
];

/** Where sentences are made, a list is one too. */
const SAYS = /(?:^web\/|\/pages\/|(?:^|\/)words[^/]*\.tsx?$)/;
const BETWEEN = new Set([", ", " and ", " or ", " a ", " neu "]);

const isListed = (node: Node): boolean =>
  node.type === "CallExpression" &&
  node.callee.property?.name === "join" &&
  BETWEEN.has(node.arguments[0]?.value);

const LOCAL = /^(?:toLocale|localeCompare$)/;

/**
 * Counts, dates, lists and orders that a file makes in a language of its own, so that they stay in it whoever reads.
 * One place makes each of them, in the language spoken.
 */
export const listOwnFigures = (sources: readonly Source[]): Trespass[] =>
  sources
    .filter(({ path }) => SEARCHED.test(path) && !isForTests(path) && !MAKERS.includes(path))
    .flatMap(listIn);

function listIn(source: Source): Trespass[] {
  const found: Trespass[] = [];
  walk(source.tree, (node) => {
    const isOwn =
      (node.type === "Literal" && node.value === "en-GB") ||
      (node.type === "MemberExpression" &&
        (LOCAL.test(node.property?.name ?? "") || node.object?.name === "Intl")) ||
      (SAYS.test(source.path) && isListed(node));
    if (!isOwn) return;
    found.push({
      rule: "figures-are-in-the-readers-language",
      file: `${source.path}:${lineOf(source, node)}`,
      says: `makes “${source.text.slice(node.start, node.end)}” in a language of its own. Take countInWords, listInWords or compareNames of @breakthrough/languages, or web/moments.ts.`,
    });
  });
  return found;
}
