import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { casesFolder, hasCases, readCaseBallots } from "../../testing/shared-cases.ts";
import { countBallots } from "../count-ballots.ts";
import { readBlt } from "../formats/read-blt.ts";
import { isRefusal } from "../refusal.ts";
import type { CountResult, MethodName } from "../result.ts";

const elections = [
  "ers97-model-election",
  "scot-edinburgh-2022-ward12",
  "scot-fife-2022-ward7",
  "scot-glasgow-2007-linn",
  "scot-highland-2022-inverness-west",
];

function count(name: string, method: MethodName): CountResult {
  const ballots = readBlt(readCaseBallots({ name, folder: join(casesFolder, name) }));
  if (isRefusal(ballots)) throw new Error(ballots.sentence);
  const result = countBallots(ballots, method);
  if (isRefusal(result)) throw new Error(result.sentence);
  return result;
}

function readPeer(file: string): string {
  const path = join(casesFolder, "peer-outputs", file);
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}

const listed = (names: string | undefined) => (names ?? "").split(", ");

describe.skipIf(!hasCases)(
  "PRF reference Meek beside Droop, which the Foundation calls its reference",
  () => {
    test.each(elections)(
      "%s: every vote and residual of every round, to the ninth decimal",
      (name) => {
        const result = count(name, "meek-prf");
        const rounds = readPeer(`${name}.droop-0.14.meek-prf.txt`)
          .split(/^Round \d+:/m)
          .slice(1);
        expect(result.stages.length).toBe(rounds.length);
        rounds.forEach((round, i) => {
          const first = round.split("Action:")[1] ?? "";
          const figures = [
            ...first.matchAll(/^\t(?:Elected|Hopeful|Defeated): +(.*) \(([\d.]+)\)$/gm),
          ].flatMap(([, names, votes]) => listed(names).map((who) => [who, votes]));
          const totals = result.stages[i]?.totals ?? {};
          const ours = figures.map(([who]) => {
            const n = result.candidates.find((c) => c.name === who)?.n ?? 0;
            return [who, totals[n]];
          });
          expect(ours, `round ${i + 1}`).toEqual(figures);
          expect(result.stages[i]?.nonTransferable).toBe(/Residual: ([\d.]+)/.exec(first)?.[1]);
        });
      },
    );
  },
);

describe.skipIf(!hasCases)("New Zealand Meek beside OpenSTV", () => {
  test.each(elections)("%s: every vote of every step, to the ninth decimal", (name) => {
    const result = count(name, "meek-nz");
    const rows = readPeer(`${name}.openstv-1.7.MeekNZSTV.csv`)
      .split("\n")
      .map((line) =>
        [...line.matchAll(/("[^"]*"|[^,]*)(?:,|$)/g)].map(([, cell]) =>
          (cell ?? "").replaceAll('"', ""),
        ),
      );
    for (const { n, name: who } of result.candidates) {
      const row = rows.find(([first]) => first === who) ?? [];
      const totals = [row[1], ...row.slice(2).filter((_, i) => i % 2 === 1)];
      const printed = totals.flatMap((cell, i) =>
        /^[\d.]+$/.test(cell ?? "") ? [[i, Number(cell)]] : [],
      );
      const ours = printed.map(([i]) => [i, Number(result.stages[i as number]?.totals[n])]);
      expect(printed.length).toBeGreaterThan(0);
      expect(ours, who).toEqual(printed);
    }
  });
});

describe.skipIf(!hasCases)("Hill-Wichmann-Woodall 1987 beside the reference count", () => {
  test("the ERS97 ballots give the published figures at the published stages", () => {
    const result = count("ers97-model-election", "meek-1987");
    const expected = JSON.parse(
      readFileSync(join(casesFolder, "ers97-model-election/expected.json"), "utf8"),
    );
    const { stages, winnersSet } = expected.expect[0];
    expect([...result.winners].sort((a, b) => a - b)).toEqual(winnersSet);
    for (const { referenceStage, totals, exhausted, quota } of stages) {
      const ours = result.stages[referenceStage - 1];
      for (const [n, votes] of Object.entries(totals))
        expect(
          Math.abs(Number(ours?.totals[n]) - Number(votes)),
          `stage ${referenceStage}`,
        ).toBeLessThan(0.02);
      expect(Math.abs(Number(ours?.nonTransferable) - exhausted)).toBeLessThan(0.02);
      expect(Math.abs(Number(ours?.quota) - quota)).toBeLessThan(0.02);
    }
  });
});
