import { readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import path from "node:path";
import { createContext, runInContext } from "node:vm";
import { expect, it } from "vitest";

const fileOf = (name: string) => readFileSync(path.join(import.meta.dirname, name), "utf8");

/** A world of its own without what old browsers lack, with or without what is filled in. */
function inOldBrowser(isFilled: boolean) {
  const world = createContext({});
  runInContext(
    `delete Object.hasOwn; delete String.prototype.isWellFormed;
    for (const name of ["at", "toReversed", "toSorted"]) delete Array.prototype[name];`,
    world,
  );
  if (isFilled) runInContext(stripTypeScriptTypes(fileOf("old-browsers.ts")), world);
  return (expression: string) => JSON.parse(runInContext(`JSON.stringify(${expression})`, world));
}

const asked = `[
  Object.hasOwn({ a: undefined }, "a"), Object.hasOwn({}, "toString"), Object.hasOwn([1], 0),
  [1, 2, 3].at(-1), [1, 2].at(0), [1, 2].toReversed(), [10, 9, 1].toSorted(), [1, 10, 9].toSorted((a, b) => b - a),
  "a".isWellFormed(), "\\u{1f5f3}".isWellFormed(), "\\ud83d".isWellFormed(), "\\udc00a".isWellFormed(), "".isWellFormed(),
]`;

it("what old browsers lack answers as in new ones", () => {
  expect(() => inOldBrowser(false)(asked)).toThrow();
  const world = createContext({});
  const now = JSON.parse(runInContext(`JSON.stringify(${asked})`, world));
  expect(inOldBrowser(true)(asked)).toEqual(now);
});
