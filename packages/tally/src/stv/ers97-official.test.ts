import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { casesFolder, hasCases, readCaseBallots } from "../../testing/shared-cases.ts";
import { readBlt } from "../formats/read-blt.ts";
import { isRefusal } from "../refusal.ts";
import type { CountResult } from "../result.ts";
import { countErs97 } from "./ers97.ts";

const elections = [
  "ers97-model-election",
  "scot-edinburgh-2022-ward12",
  "scot-fife-2022-ward7",
  "scot-glasgow-2007-linn",
  "scot-highland-2022-inverness-west",
];

function count(name: string): CountResult {
  const ballots = readBlt(readCaseBallots({ name, folder: join(casesFolder, name) }));
  if (isRefusal(ballots)) throw new Error(ballots.sentence);
  const result = countErs97(ballots, {});
  if (isRefusal(result)) throw new Error(result.sentence);
  return result;
}

/** The last tally that OpenSTV printed for each stage. */
function readPeer(name: string): Map<number, number[]> | undefined {
  const path = join(casesFolder, "peer-outputs", `${name}.openstv-1.7.ERS97STV.yaml`);
  if (!existsSync(path)) return undefined;
  const stages = readFileSync(path, "utf8").matchAll(/Stage: (\d+)\n {2}Tally: \[(.*?)\]/g);
  return new Map(
    [...stages].map(([, stage, tally]) => [Number(stage), (tally ?? "").split(", ").map(Number)]),
  );
}

describe.skipIf(!hasCases)("ERS97 beside the peer's stage tables", () => {
  test.each(elections)("%s: every figure of every stage", (name) => {
    const result = count(name);
    const peer = readPeer(name);
    expect(result.stages.length).toBe(peer?.size);
    for (const [stage, tally] of peer ?? []) {
      const ours = result.stages[stage - 1];
      expect([...Object.values(ours?.totals ?? {}), ours?.nonTransferable].map(Number)).toEqual(
        tally,
      );
    }
  });

  test("the model election transfers Smith's surplus as the Society's booklet does", () => {
    const result = count("ers97-model-election");
    expect(result.quota).toBe("107.58");
    expect(result.stages[0]?.elected).toEqual([1]);
    const second = result.stages[1];
    expect(second?.reason).toContain("26.42 / 123 = 0.21");
    expect(second?.transfers.find((t) => t.to === "fractions")?.votes).toBe("0.59");
    expect(result.winners).toEqual([1, 5, 2, 6, 9, 11]);
  });
});
