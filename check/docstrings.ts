import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { doorsOf } from "../packing/manifest.ts";
import type { Trespass } from "./plan.ts";
import { type Node, type Source, walk } from "./sources.ts";

/** A function that users of a package can call, with what is said of it above. */
type PublicFunction = {
  readonly name: string;
  readonly source: Source;
  readonly at: string;
  readonly says: string;
  readonly node: Node;
};

/** Types that say nothing of what they hold: which text, a number of what. */
const BARE =
  /^(?:readonly )?\(?(?:string|number|bigint|boolean|unknown|Uint8Array)(?: \| (?:undefined|null))?\)?(?:\[\])*$/;

/** What an answer may be besides a value: whoever calls has to know when. */
const REFUSING = /\b(?:Refusal|Outcome)\b/;

/**
 * Functions that a package gives to its users without saying what they need: what it does, of what shape and unit a bare
 * text or number is, when it refuses, and that it throws.
 */
export function listSilentFunctions(
  root: string,
  files: readonly string[],
  sources: readonly Source[],
): Trespass[] {
  const known = new Map(sources.map((source) => [source.path, source]));
  const found = files
    .filter((file) => /^packages\/[^/]+\/package\.json$/.test(file))
    .flatMap((file) => doorFilesOf(root, file))
    .flatMap((door) => exportsOf(door, known));
  const once = [...new Map(found.map((one) => [one.at, one])).values()];
  return once
    .map((one) => ({ ...one, missing: missingIn(one) }))
    .filter(({ missing }) => missing.length > 0)
    .map(({ name, at, missing }) => ({
      rule: "public-functions-say-what-they-need",
      file: at,
      says: `\`${name}\` does not say above itself ${missing.join(", ")}.`,
    }));
}

/** The files by which a package is entered. */
const doorFilesOf = (root: string, file: string): string[] =>
  doorsOf(JSON.parse(readFileSync(join(root, file), "utf8"))).map(({ source }) =>
    posix.join(posix.dirname(file), source),
  );

function missingIn({ node, says, source }: PublicFunction): string[] {
  if (says.trim() === "") return ["what it does"];
  const textOf = (part: Node) => source.text.slice(part.start, part.end);
  const answer = node.returnType ? textOf(node.returnType) : "";
  return [
    ...bareParametersOf(node, textOf)
      .filter((name) => !new RegExp(`\`${name}\\b|@param ${name}\\b`).test(says))
      .map((name) => `what \`${name}\` holds`),
    ...(REFUSING.test(answer) && !/refus/i.test(says) ? ["when it refuses"] : []),
    ...(throwsItself(node) && !/throws/i.test(says) ? ["when it throws"] : []),
  ];
}

function bareParametersOf(node: Node, textOf: (part: Node) => string): string[] {
  return node.params.flatMap((given: Node) => {
    const param = given.type === "AssignmentPattern" ? given.left : given;
    const type = param.typeAnnotation?.typeAnnotation;
    const isBare =
      type === undefined ? /^["'\d]/.test(textOf(given.right ?? given)) : BARE.test(textOf(type));
    return param.type === "Identifier" && isBare ? [param.name] : [];
  });
}

/** Not what a function within it throws when it is called later. */
function throwsItself(node: Node): boolean {
  let throws = false;
  walk(node.body, (part, above) => {
    if (part.type === "ThrowStatement" && !above.some((outer) => /Function/.test(outer.type)))
      throws = true;
  });
  return throws;
}

function exportsOf(path: string, known: ReadonlyMap<string, Source>): PublicFunction[] {
  const source = known.get(path);
  if (source === undefined) return [];
  return (source.tree.body as Node[]).flatMap((statement) => {
    const from = statement.source?.value;
    if (typeof from !== "string") return functionsIn(statement, source);
    if (!statement.type.startsWith("Export")) return [];
    const exported = exportsOf(posix.join(posix.dirname(path), from), known);
    if (statement.type === "ExportAllDeclaration") return exported;
    const names = statement.specifiers.map((one: Node) => one.local.name);
    return exported.filter(({ name }) => names.includes(name));
  });
}

function functionsIn(statement: Node, source: Source): PublicFunction[] {
  if (statement.type !== "ExportNamedDeclaration" || !statement.declaration) return [];
  const { declaration } = statement;
  const before = source.text.slice(0, statement.start);
  const says = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*$/.exec(before)?.[1] ?? "";
  const at = `${source.path}:${before.split("\n").length}`;
  const named: [string, Node][] =
    declaration.type === "FunctionDeclaration"
      ? [[declaration.id.name, declaration]]
      : (declaration.declarations ?? [])
          .filter((one: Node) => one.init?.type === "ArrowFunctionExpression")
          .map((one: Node) => [one.id.name, one.init]);
  return named.map(([name, node]) => ({ name, source, at, says, node }));
}
