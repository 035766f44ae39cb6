import { type Node, type Source, walk } from "../../check/sources.ts";

/** One small fault that could have been written instead: the text from `start` to `end` would say `instead`. */
export interface Mutation {
  readonly start: number;
  readonly end: number;
  /** What stands there and what would, shortened to one line each. */
  readonly was: string;
  readonly instead: string;
  readonly is: "expression" | "statement";
  /** The function that it stands in, the outermost first. */
  readonly within: string;
  readonly line: number;
}

/** A loop's body, a block or one statement: an endless loop is told from a long one by counting there. */
export interface Loop {
  readonly start: number;
  readonly end: number;
}

type Swap = Readonly<Record<string, readonly string[]>>;

const COMPARISONS: Swap = {
  "<": ["<=", ">="],
  "<=": ["<", ">"],
  ">": [">=", "<="],
  ">=": [">", "<"],
  "===": ["!=="],
  "!==": ["==="],
  "==": ["!="],
  "!=": ["=="],
};
const SUMS: Swap = { "+": ["-"], "-": ["+"], "*": ["/"], "/": ["*"], "%": ["*"] };
const CHOICES: Swap = { "&&": ["||"], "||": ["&&"] };
const ASSIGNMENTS: Swap = { "+=": ["-="], "-=": ["+="], "*=": ["/="], "/=": ["*="] };
const METHODS = new Map([
  ["min", "max"],
  ["max", "min"],
  ["some", "every"],
  ["every", "some"],
]);
/** Calls that leave what they were called on as it is, where they are forgotten. */
const PASSED_OVER = new Set(["filter", "sort", "toSorted", "reverse", "toReversed", "slice"]);

const FUNCTIONS = /^(?:ArrowFunction|Function)Expression$|^FunctionDeclaration$/;
const isFunction = (node: Node): boolean => FUNCTIONS.test(node.type);

const isTyped = (node: Node): boolean =>
  node.type.startsWith("TS") && !/^TS(?:As|NonNull|Satisfies)Expression$/.test(node.type);

/** Which of a file's functions hold rules: by the function's node and what stands around it. */
export type Holds = (node: Node, above: readonly Node[]) => boolean;

/** Every mutation of what is done inside a file's rules, from its beginning to its end. */
export function listMutations(source: Source, holds: Holds): readonly Mutation[] {
  const found: Mutation[] = [];
  walk(source.tree, (node, above) => {
    if (!isInRule(node, above, holds)) return;
    for (const [part, instead, is] of mutationsOf(source, node, above)) {
      found.push({
        start: part.start,
        end: part.end,
        was: oneLine(textOf(source, part)),
        instead: instead.trim(),
        is: is ?? "expression",
        within: nameOf(above),
        line: source.text.slice(0, part.start).split("\n").length,
      });
    }
  });
  return found.sort((one, other) => one.start - other.start || other.end - one.end);
}

/** The bodies of all loops. */
export function listLoops({ tree }: Source): readonly Loop[] {
  const found: Loop[] = [];
  walk(tree, (node) => {
    if (!/^(?:For(?:In|Of)?|While|DoWhile)Statement$/.test(node.type)) return;
    const { start, end } = node.body;
    found.push({ start, end });
  });
  return found;
}

export const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

const textOf = ({ text }: Source, { start, end }: Pick<Node, "start" | "end">): string =>
  text.slice(start, end);

function isInRule(node: Node, above: readonly Node[], holds: Holds): boolean {
  if (isTyped(node) || above.some(isTyped)) return false;
  const functions = above.flatMap((each, index) => (isFunction(each) ? [index] : []));
  if (functions.some((index) => above[index]?.async)) return false;
  // What a parameter is where nobody says it belongs to the callers.
  if (above.some(({ type }) => type === "AssignmentPattern")) return false;
  return functions.some((index) => holds(above[index] as Node, above.slice(index + 1)));
}

/** The names of the functions around it. */
function nameOf(above: readonly Node[]): string {
  const names = above.flatMap((node, index) => {
    if (!isFunction(node)) return [];
    const parent = above[index + 1];
    const name = node.id?.name ?? parent?.id?.name ?? parent?.key?.name;
    return name === undefined ? [] : [name];
  });
  return names.reverse().join(".");
}

type Change = readonly [part: Node, instead: string, is?: Mutation["is"]];

function mutationsOf(source: Source, node: Node, above: readonly Node[]): readonly Change[] {
  switch (node.type) {
    case "BinaryExpression":
      return binary(source, node);
    case "LogicalExpression":
      return logical(source, node);
    case "UnaryExpression":
      return node.operator === "!" ? [[node, textOf(source, node.argument)]] : [];
    case "IfStatement":
    case "ConditionalExpression":
      return isComparison(node.test)
        ? []
        : [
            [node.test, "true"],
            [node.test, "false"],
          ];
    case "WhileStatement":
    case "ForStatement":
      return node.test ? [[node.test, "false"]] : [];
    case "AssignmentExpression":
      return withOperator(source, node, ASSIGNMENTS).map((instead) => [node, instead]);
    case "UpdateExpression":
      return [[node, textOf(source, node).replace(/\+\+|--/, (it) => (it === "++" ? "--" : "++"))]];
    case "CallExpression":
      return called(source, node, above);
    case "ExpressionStatement":
      return node.expression.type === "CallExpression" ? [[node, "", "statement"]] : [];
    case "ReturnStatement":
      return returned(node.argument);
    case "ArrowFunctionExpression":
      return node.body.type === "BlockStatement" ? [] : returned(node.body);
    case "Literal":
      return literal(node, above[0]);
    default:
      return [];
  }
}

const isComparison = ({ type, operator }: Node): boolean =>
  (type === "BinaryExpression" && operator in COMPARISONS) ||
  (type === "UnaryExpression" && operator === "!");

const isText = ({ type, value, left, right, operator }: Node): boolean =>
  type === "TemplateLiteral" ||
  (type === "Literal" && typeof value === "string") ||
  (type === "BinaryExpression" && operator === "+" && (isText(left) || isText(right)));

function binary(source: Source, node: Node): readonly Change[] {
  if (isText(node.left) || isText(node.right)) {
    if (node.operator === "+") return [];
  }
  return withOperator(source, node, { ...COMPARISONS, ...SUMS }).map((instead) => [node, instead]);
}

/** Of `a ?? b` each side alone, since refusals are told one after the other. */
function logical(source: Source, node: Node): readonly Change[] {
  if (node.operator !== "??") {
    return withOperator(source, node, CHOICES).map((instead) => [node, instead]);
  }
  return [
    [node, textOf(source, node.left)],
    [node, textOf(source, node.right)],
  ];
}

function withOperator(source: Source, node: Node, swaps: Swap): readonly string[] {
  const { text } = source;
  const { start, end, left, right, operator } = node;
  return (swaps[operator] ?? []).map((swapped) => {
    const between = text.slice(left.end, right.start).replace(operator, swapped);
    return text.slice(start, left.end) + between + text.slice(right.start, end);
  });
}

function called(source: Source, node: Node, above: readonly Node[]): readonly Change[] {
  const { callee } = node;
  if (callee.type !== "MemberExpression" || callee.computed || isInChain(above)) return [];
  const { name } = callee.property;
  const swapped = METHODS.get(name);
  if (swapped !== undefined) {
    const { start, end } = callee.property;
    const { text } = source;
    return [[node, text.slice(node.start, start) + swapped + text.slice(end, node.end)]];
  }
  return PASSED_OVER.has(name) ? [[node, textOf(source, callee.object)]] : [];
}

/** Inside `a?.b.c`, of which no part can be taken out and put into brackets. */
function isInChain(above: readonly Node[]): boolean {
  const nearest = above.findIndex((node) => isFunction(node) || /Statement$/.test(node.type));
  return above.slice(0, nearest).some(({ type }) => type === "ChainExpression");
}

/** Nothing is answered where something was; what is chosen or refused there is mutated by itself. */
function returned(answer: Node | null): readonly Change[] {
  if (answer === null) return [];
  if (!/^(?:Call|Member|New|Object|Array|Chain)/.test(answer.type)) return [];
  return [[answer, "undefined"]];
}

function literal(node: Node, parent: Node | undefined): readonly Change[] {
  if (typeof node.value === "boolean") return [[node, String(!node.value)]];
  const isTerm = parent?.type === "BinaryExpression" && parent.operator in SUMS;
  if (!isTerm || isText(parent.left) || isText(parent.right)) return [];
  if (typeof node.value === "number") return [[node, String(node.value + 1)]];
  if (typeof node.value === "bigint") return [[node, `${node.value + 1n}n`]];
  return [];
}
