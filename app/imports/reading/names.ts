import { wordOf } from "./meanings.ts";

const TITLES = new Set([
  ...["mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "rev", "revd", "sir", "dame"],
  ...["lord", "lady", "cllr", "jr", "sr", "herr", "frau", "y", "parch"],
]);

function partsOf(name: string): readonly string[] {
  const all = wordOf(name).split(" ");
  const parts = all.filter((part) => !TITLES.has(part));
  return parts.length === 0 ? all : parts;
}

const isPart = (part: string, names: readonly string[]): boolean =>
  names.some((name) => name === part || (part.length === 1 && name.startsWith(part)));

/**
 * Could these be one person's name, as two lists write it? Accents, titles and marks do not count, nor a name in the
 * middle that one of them leaves out or shortens. “Pat” and “Patricia” are two: better one too many is looked at.
 */
export function isOneName(one: string, other: string): boolean {
  const [some, more] = [partsOf(one), partsOf(other)].sort((a, b) => a.length - b.length);
  if (some === undefined || more === undefined) return false;
  if (some.join("") === more.join("")) return true;
  return some.length > 1 && some.every((part) => isPart(part, more) || hasInitial(part, more));
}

const hasInitial = (part: string, names: readonly string[]): boolean =>
  names.some((name) => name.length === 1 && part.startsWith(name));
