import { parseSync } from "vite";
import { describe, expect, it } from "vitest";
import { type Node, readSource, type Source } from "../../check/sources.ts";
import { HARMLESS } from "./harmless.ts";
import { listLoops, listMutations, oneLine } from "./mutations.ts";
import { SWITCH, weave } from "./weaving.ts";
import { AREAS, holdsRules, listRuleFiles } from "./where.ts";

const ROOT = new URL("../..", import.meta.url).pathname;

const sourceOf = (text: string): Source => {
  const { program, errors } = parseSync("rule.ts", text);
  expect(errors).toEqual([]);
  return { path: "rule.ts", text, tree: program as unknown as Node };
};
const everywhere = () => true;
const withIds = (source: Source) =>
  listMutations(source, everywhere).map((mutation, index) => ({ ...mutation, id: index + 1 }));

/** What the function `f` of a text answers with a mutant on; with 0, as it is. */
function answered(text: string, on: number, ...given: readonly unknown[]): unknown {
  const source = sourceOf(text);
  const woven = weave(text, withIds(source), listLoops(source));
  let turns = 0;
  const asked = Object.assign((id: number) => id === on, {
    turn: () => {
      turns += 1;
      if (turns > 1000) throw new Error("endless");
    },
  });
  return new Function(SWITCH, "given", `${woven}; return f(...given);`)(asked, given);
}

const RULE = `function f(votes, quota) {
  let elected = 0;
  for (const vote of votes.filter((each) => each > 0)) {
    if (vote >= quota && !(vote > 100)) elected += 1;
  }
  return Math.min(elected, 3);
}`;

describe("a file with all its mutants", () => {
  const votes = [0, 5, 10, 11, 101];

  it("does as it did while none is on", () => {
    expect(answered(RULE, 0, votes, 10)).toBe(2);
  });

  it("does something else with one on: reaching the quota is no longer passing it", () => {
    const mutants = withIds(sourceOf(RULE));
    const passing = mutants.find(({ instead }) => instead === "vote > quota");
    expect(answered(RULE, passing?.id ?? 0, votes, 10)).toBe(1);
    const said = mutants.map(({ was, instead }) => `${was} → ${oneLine(instead)}`);
    for (const one of [
      "vote >= quota → vote < quota",
      "!(vote > 100) → (vote > 100)",
      "elected += 1 → elected -= 1",
      "Math.min(elected, 3) → Math.max(elected, 3)",
      "votes.filter((each) => each > 0) → votes",
      "vote >= quota && !(vote > 100) → vote >= quota || !(vote > 100)",
    ])
      expect(said).toContain(one);
  });

  it.each(["{ n += 1; }", "n += 1;"])("notices a loop that no longer ends: %s", (body) => {
    const loop = `function f(most) { let n = 0; while (n < most) ${body} return n; }`;
    const backwards = withIds(sourceOf(loop)).find(({ instead }) => instead === "n -= 1");
    expect(answered(loop, 0, 5)).toBe(5);
    expect(() => answered(loop, backwards?.id ?? 0, 5)).toThrow("endless");
  });

  it("takes nothing from an optional chain, from types, or from what waits for something", () => {
    const text = `const f = (a?: { b: number[] }): -1 | undefined => a?.b.filter(Boolean)[0] as -1 | undefined;
      async function g(n: number) { return n > 1; }`;
    expect(withIds(sourceOf(text)).map(({ was }) => was)).toEqual([]);
  });
});

describe("the files that are tried", () => {
  it("can all be read with their mutants, and every area has some", () => {
    for (const area of AREAS) {
      let count = 0;
      for (const path of listRuleFiles(ROOT, area)) {
        const source = readSource(ROOT, path);
        const mutants = listMutations(source, holdsRules(path));
        count += mutants.length;
        const numbered = mutants.map((mutation, index) => ({ ...mutation, id: index + 1 }));
        const { errors } = parseSync(path, weave(source.text, numbered, listLoops(source)));
        expect(errors, path).toEqual([]);
      }
      expect(count, area.folder).toBeGreaterThan(100);
    }
  });

  it("hold every mutant that somebody found to be harmless", () => {
    for (const { file, was, instead } of HARMLESS) {
      const mutants = listMutations(readSource(ROOT, file), holdsRules(file));
      const isThere = mutants.some((each) => each.was === was && oneLine(each.instead) === instead);
      expect(isThere, `${file}: ${instead} instead of ${was}`).toBe(true);
    }
  });
});
