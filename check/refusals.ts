import type { Trespass } from "./plan.ts";
import { isForTests, lineOf, type Source, walk } from "./sources.ts";

const SEARCHED = /^(?:app|platform|web)\//;

/** A code, or the beginning of a room's codes, where it is given. */
type Given = { readonly code: string; readonly path: string; readonly at: string };

/**
 * Codes of refusals that are not the only ones of their name, or not of the room where they stand. A code stays as it
 * is for ever: programs go by it, and the words of other languages are found by it.
 */
export function listRefusalTroubles(sources: readonly Source[]): Trespass[] {
  const searched = sources.filter(({ path }) => SEARCHED.test(path) && !isForTests(path));
  const prefixes = searched.flatMap((source) => listGiven(source, "coded"));
  const codes = searched.flatMap((source) => listGiven(source, "said"));
  const rule = "refusals-have-codes-of-their-own";
  return [
    ...[...listTwice(prefixes), ...listTwice(codes)].map(({ code, at }) => ({
      rule,
      file: at,
      says: `gives the code “${code}”, which stands elsewhere too. Each refusal has one of its own.`,
    })),
    ...[...prefixes, ...codes]
      .filter(({ code, path }) => !isAtHome(code, path))
      .map(({ code, at }) => ({
        rule,
        file: at,
        says: `gives the code “${code}”. It begins with the room, or with platform, web or desk.`,
      })),
  ];
}

function listGiven(source: Source, maker: string): Given[] {
  const found: Given[] = [];
  walk(source.tree, (node) => {
    if (node.type !== "CallExpression" || node.callee.name !== maker) return;
    const code = node.arguments[0]?.value;
    if (typeof code !== "string") return;
    found.push({ code, path: source.path, at: `${source.path}:${lineOf(source, node)}` });
  });
  return found;
}

const listTwice = (given: readonly Given[]): readonly Given[] =>
  given.filter(({ code }, index) => given.findIndex((other) => other.code === code) !== index);

/** What the operator does at the desk stands with the programs. */
const DESK = "app/programs/";

function isAtHome(code: string, path: string): boolean {
  const folder = /^app\/([^/]+)\//.exec(path)?.[1] ?? /^(?:platform|web)(?=\/)/.exec(path)?.[0];
  const room = path.startsWith(DESK) ? "desk" : folder;
  return code === room || code.startsWith(`${room}.`);
}
