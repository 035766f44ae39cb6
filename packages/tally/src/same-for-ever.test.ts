import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ballotsFrom, type Paper } from "../testing/elections.ts";
import { ownFolder } from "../testing/shared-cases.ts";
import { countBallots } from "./count-ballots.ts";
import { isRefusal } from "./refusal.ts";
import { type MethodName, methodNames } from "./result.ts";

/*
 * The same ballots give the same figures, for ever: by every method that takes rankings, small elections made from a
 * number, with ties and short papers. The file holds no truth of its own, only what was counted on 29 November 2026;
 * what a count must be, the published elections say. Whoever changes a figure on purpose writes it anew with RENEW=1, and formats it.
 */
const file = join(ownFolder, "same-for-ever.json");

/** A small generator, the same everywhere (Numerical Recipes' linear congruence). */
function papersFrom(seed: number, candidates: number): Paper[] {
  let state = seed;
  const below = (most: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
  return Array.from({ length: 12 }, () => {
    const left = Array.from({ length: candidates }, (_, index) => index);
    const length = 1 + below(candidates);
    const ranks = Array.from({ length }, () => left.splice(below(left.length), 1));
    return { ranks, weight: 1 + below(9) };
  });
}

function figures(method: MethodName, seed: number): unknown {
  const seats = 1 + (seed % 3);
  const ballots = ballotsFrom(papersFrom(seed, 4 + (seed % 3)), 4 + (seed % 3), seats);
  const result = countBallots(ballots, method, { seed: `seed ${seed}` });
  if (isRefusal(result)) return result.code;
  const stages = result.stages.map(({ totals, nonTransferable }) => [totals, nonTransferable]);
  return { winners: result.winners, quota: result.quota, lots: result.lots.length, stages };
}

const SEEDS = Array.from({ length: 12 }, (_, index) => index + 1);
const count = (method: MethodName) =>
  JSON.parse(JSON.stringify(SEEDS.map((seed) => figures(method, seed))));
if (process.env.RENEW) {
  const all = Object.fromEntries(methodNames.map((method) => [method, count(method)]));
  writeFileSync(file, `${JSON.stringify(all)}\n`);
}
const kept: Record<string, unknown> = JSON.parse(readFileSync(file, "utf8"));

test.each(methodNames)("%s gives the figures that it gave", (method) => {
  expect(count(method)).toEqual(kept[method]);
});
