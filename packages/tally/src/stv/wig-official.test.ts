import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ballotsOf, granted } from "../../testing/elections.ts";
import {
  casesFolder,
  hasCases,
  listCases,
  readCaseBallots,
  readPublished,
} from "../../testing/shared-cases.ts";
import { readBlt } from "../formats/read-blt.ts";
import type { Stage } from "../result.ts";
import { countAlbany, countWig, countWigmPrf } from "./wig.ts";

const readBallots = (election: { name: string; folder: string }) =>
  granted(readBlt(readCaseBallots(election)));

describe.skipIf(!hasCases)(
  "Albany, California, 5 November 2024, as the county published it",
  () => {
    const election = { name: "albany-2024-council", folder: `${casesFolder}/albany-2024-council` };
    const near = (stage: Stage | undefined, totals: Readonly<Record<string, string | number>>) => {
      for (const [n, votes] of Object.entries(totals))
        expect(Number(stage?.totals[n])).toBeCloseTo(Number(votes), 5);
    };

    test.skipIf(!hasCases)("every threshold, every total and both winners", () => {
      const published = readPublished(election);
      const result = granted(countAlbany(readBallots(election), {}));
      expect(result.winners).toEqual(published.winners);
      expect(result.stages.map(({ quota }) => quota)).toEqual(["2387", "2376", "2355", "2338"]);
      for (const [i, { totals }] of published.stages.entries()) near(result.stages[i], totals);
    });

    test.skipIf(!hasCases)("the same by wig with a moving quota at six decimals", () => {
      const ballots = readBallots(election);
      const wig = granted(countWig(ballots, { movingQuota: true, decimals: 6, equalRanks: "cut" }));
      const named = granted(countAlbany(ballots, {}));
      expect(wig.stages.map(({ totals, quota }) => ({ totals, quota }))).toEqual(
        named.stages.map(({ totals, quota }) => ({ totals, quota })),
      );
    });
  },
);

describe("a threshold worked out anew each round", () => {
  const result = () =>
    granted(countAlbany(ballotsOf(2, "10 A>C", "32 A", "9 B>C", "6 C", "5 D"), {}));

  test("the threshold falls with the votes in play", () => {
    // floor(62 / 3) + 1; then 46 votes, 41 and 41.
    expect(result().stages.map(({ quota }) => quota)).toEqual(["21", "16", "14", "14"]);
    expect([result().quota, result().winners]).toEqual(["21", [1, 3]]);
  });

  test("whoever was elected keeps the threshold of that round", () => {
    expect(
      result()
        .stages.slice(1)
        .map(({ totals }) => totals[1]),
    ).toEqual([...["21.000000", "21.000000", "21.000000"]]);
  });
});

describe.skipIf(!hasCases)("the PRF reference rule, as Droop 0.14 counts it", () => {
  const counted = [
    "ers97-model-election",
    "scot-edinburgh-2022-ward12",
    "scot-fife-2022-ward7",
    "scot-glasgow-2007-linn",
    "scot-highland-2022-inverness-west",
  ];
  test.each(listCases("").filter(({ name }) => counted.includes(name)))("$name", (election) => {
    const report = readFileSync(
      join(casesFolder, "peer-outputs", `${election.name}.droop-0.14.wigm-prf.txt`),
      "utf8",
    );
    const result = granted(countWigmPrf(readBallots(election), {}));
    expect(report).toContain(`Quota: ${result.quota}`);
    const states = report.split("Action: ").map(readState);
    const nameOf = new Map(result.candidates.map(({ n, name }) => [`${n}`, name]));
    for (const stage of result.stages) {
      const ours = Object.entries(stage.totals).map(([n, votes]) => [nameOf.get(n), votes]);
      expect(states).toContainEqual(Object.fromEntries(ours));
    }
    const won = [...report.matchAll(/Action: Elect[^:]*: (.*)/g)].map(([, name]) => name);
    const winners = result.winners.map((n) => nameOf.get(`${n}`));
    expect(won.sort()).toEqual([...winners].sort());
  });
});

/** `Hopeful:  Smith (134.0000)` lines of one action, as name and votes; the defeated share a line. */
function readState(action: string): Record<string, string> {
  const lines = action.matchAll(/^\t(?:Elected|Pending|Hopeful|Defeated): +(.*) \(([\d.]+)\)$/gm);
  return Object.fromEntries(
    [...lines].flatMap(([, names = "", votes = ""]) =>
      names.split(", ").map((name) => [name, votes]),
    ),
  );
}

test("the PRF quota is one unit more than droop-exact where the share is a whole number of units", () => {
  const ballots = ballotsOf(2, "4 A", "3 B", "2 C");
  expect(granted(countWigmPrf(ballots, {})).quota).toBe("3.0001");
  expect(granted(countWig(ballots, { decimals: 4, quotaForm: "prf" })).quota).toBe("3.0001");
  expect(granted(countWig(ballots, { decimals: 4, quotaForm: "droop-exact" })).quota).toBe(
    "3.0000",
  );
});

describe("the PRF reference rule, worked by hand", () => {
  const result = () =>
    granted(countWigmPrf(ballotsOf(3, "3 A>B>C", "2 B>C", "1 C", "1 D", "2 E"), {}));

  test("each multiplication and each division is cut at four decimals (D.4)", () => {
    // Quota 9 / 4 + 0.0001. A's papers: 0.7499 / 3 = 0.2499. Then B's 0.4996 of 2.7497:
    // 0.2499 × 0.4996 = 0.1248 (not 0.12485), / 2.7497 = 0.0453; its own 0.4996 / 2.7497 = 0.1816.
    expect(result().quota).toBe("2.2501");
    expect(result().stages[1]?.totals).toMatchObject({ 1: "2.2501", 2: "2.7497" });
    expect(result().stages[2]?.totals).toMatchObject({ 2: "2.2501", 3: "1.4991" });
  });

  test("the count is complete, and no papers move, once as many continue as places are left (D.3)", () => {
    expect(result().stages.at(-1)).toMatchObject({ excluded: [3], elected: [5], transfers: [] });
  });
});
