import type { Trespass } from "./plan.ts";
import { isForTests, lineOf, type Node, type Source, walk } from "./sources.ts";

const SEARCHED = /^(?:app|platform|web)\//;
const WORDS_FILE = /(?:^|\/)words(?:\.[a-z]{2})?\.tsx?$/;
/** Also another room's, through its door: `repairWords`. What is called `…InWords` is a function. */
const WORDS = /^(?:words|\w+(?<!In)Words)$/;

/**
 * Words that are read while a file is loaded: they would be in English for ever, whoever reads them. They are read
 * where a page, a letter or a refusal is made. What `coded` made reads them when it is shown, so it may be named.
 */
export const listWordsReadTooEarly = (sources: readonly Source[]): Trespass[] =>
  sources
    .filter(({ path }) => SEARCHED.test(path) && !isForTests(path) && !WORDS_FILE.test(path))
    .flatMap((source) =>
      listEarlyReads(source).map((node) => ({
        rule: "words-are-read-when-spoken",
        file: `${source.path}:${lineOf(source, node)}`,
        says: `reads “${source.text.slice(node.start, node.end)}” while it is loaded, so that it stays in one language. Read it in a function.`,
      })),
    );

function listEarlyReads(source: Source): Node[] {
  const names = listNamesOfWords(source);
  const found: Node[] = [];
  if (names.size === 0) return found;
  walk(source.tree, (node, above) => {
    if (node.type !== "Identifier" || !names.has(node.name) || !isRead(node, above)) return;
    if (!above.some((around, at) => waits(around, above[at + 1]))) found.push(node);
  });
  return found;
}

/** A list's own methods run what they are given at once. */
const AT_ONCE = /^(?:map|flatMap|filter|find|some|every|reduce|forEach|sort|toSorted)$/;

/** What runs later, or is no value at all. */
const waits = ({ type }: Node, around: Node | undefined): boolean =>
  WAITS.test(type) &&
  !(around?.type === "CallExpression" && AT_ONCE.test(around.callee.property?.name ?? ""));
const WAITS = /Function|^Import|^ExportSpecifier$|^TS|^PropertyDefinition$/;

const isRead = (node: Node, [parent]: readonly Node[]): boolean => {
  if (parent?.type === "MemberExpression") return parent.object === node;
  if (parent?.type === "Property") return parent.value === node;
  return true;
};

function listNamesOfWords({ tree }: Source): ReadonlySet<string> {
  const names = new Set<string>();
  for (const node of tree.body as readonly Node[]) {
    if (node.type !== "ImportDeclaration" || node.importKind === "type") continue;
    for (const part of node.specifiers as readonly Node[]) {
      if (WORDS.test(part.imported?.name ?? "")) names.add(part.local.name);
    }
  }
  return names;
}
