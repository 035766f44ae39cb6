import type { Trespass } from "./plan.ts";
import { isForTests, lineOf, type Node, type Source, walk } from "./sources.ts";

const PURE = /^packages\/[^/]+\/src\//;

/** Globals whose answer is not decided by what is passed to them. */
const HIDDEN = new Set([
  ...["process", "global", "globalThis", "window", "document", "navigator", "location", "self"],
  ...["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "localStorage", "sessionStorage"],
  ...["performance", "crypto", "setTimeout", "setInterval", "setImmediate", "require", "Buffer"],
  ...["indexedDB", "caches", "Worker", "__dirname", "__filename"],
]);

const HIDDEN_MEMBERS = new Set(["Date.now", "Math.random", "Temporal.Now"]);

/** Names a package declares for itself, such as a parameter called `process`, hide no input. */
function namesDeclared(tree: Node): Set<string> {
  const names = new Set<string>();
  const addPattern = (pattern: Node | null) => {
    if (pattern) {
      walk(pattern, (node) => {
        if (node.type === "Identifier") names.add(node.name);
      });
    }
  };
  walk(tree, (node) => {
    if (node.type === "VariableDeclarator") addPattern(node.id);
    if (/Function|Method/.test(node.type)) {
      addPattern(node.id ?? null);
      for (const parameter of node.params ?? []) addPattern(parameter);
    }
    if (/^Import.*Specifier$/.test(node.type)) addPattern(node.local);
    if (node.type === "ClassDeclaration") addPattern(node.id);
  });
  return names;
}

/** Clocks, dice, disks and networks used in the pure part of a package. */
export function listHiddenInputs(sources: readonly Source[]): Trespass[] {
  return sources
    .filter(({ path }) => PURE.test(path) && !isForTests(path))
    .flatMap((source) => {
      const declared = namesDeclared(source.tree);
      const found: Trespass[] = [];
      walk(source.tree, (node, above) => {
        const name = hiddenName(node, above, declared);
        if (name === undefined) return;
        found.push({
          rule: "packages-are-pure",
          file: `${source.path}:${lineOf(source, node)}`,
          says: `uses ${name}. The same input must give the same answer for ever: let it arrive as an argument.`,
        });
      });
      return found;
    });
}

function hiddenName(
  node: Node,
  above: readonly Node[],
  declared: ReadonlySet<string>,
): string | undefined {
  if (node.type === "MetaProperty" && above[0]?.property?.name === "env") return "import.meta.env";
  if (node.type === "MemberExpression") {
    const name = `${node.object.name}.${node.property.name ?? node.property.value}`;
    return HIDDEN_MEMBERS.has(name) ? name : undefined;
  }
  if (isDate(node) && (node.type === "CallExpression" || node.arguments.length === 0)) {
    return "the current date";
  }
  const isUsed = node.type === "Identifier" && HIDDEN.has(node.name) && !declared.has(node.name);
  return isUsed && isReading(node, above) ? node.name : undefined;
}

const isDate = (node: Node): boolean =>
  (node.type === "NewExpression" || node.type === "CallExpression") && node.callee.name === "Date";

/** `x.process`, `{ process: 1 }` and types name something else than the global. */
function isReading(node: Node, above: readonly Node[]): boolean {
  const parent = above[0];
  if (parent === undefined || above.some((one) => /^TS(?!As|Non|Satisfies)/.test(one.type))) {
    return false;
  }
  if (parent.type === "MemberExpression") return parent.object === node || parent.computed;
  if (parent.type === "Property") return parent.value === node || parent.computed;
  return !/^(Method|Property)Definition$|^(Import|Export).*Specifier$/.test(parent.type);
}
