import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ballotsOf, granted, levelLines } from "../../testing/elections.ts";
import {
  casesFolder,
  hasCases,
  listCases,
  readCaseBallots,
  readPeerTable,
} from "../../testing/shared-cases.ts";
import { readBlt } from "../formats/read-blt.ts";
import { isRefusal } from "../refusal.ts";
import { countNorthernIreland } from "./northern-ireland.ts";

const totals = (result: ReturnType<typeof granted<ReturnType<typeof count>>>, stage: number) =>
  result.stages[stage - 1]?.totals;

const count = (seats: number, ...lines: string[]) =>
  granted(countNorthernIreland(ballotsOf(seats, ...lines), {}));

const counted = [
  "ers97-model-election",
  "scot-edinburgh-2022-ward12",
  "scot-fife-2022-ward7",
  "scot-glasgow-2007-linn",
  "scot-highland-2022-inverness-west",
];

describe.skipIf(!hasCases)("real ballots, stage by stage as OpenSTV 1.7 counts them", () => {
  test.each(listCases("").filter(({ name }) => counted.includes(name)))("$name", (election) => {
    const result = granted(
      countNorthernIreland(granted(readBlt(readCaseBallots(election))), { seed: "not needed" }),
    );
    const peer = readPeerTable(
      readFileSync(
        join(casesFolder, "peer-outputs", `${election.name}.openstv-1.7.NIrelandSTV.csv`),
        "utf8",
      ),
    );
    expect(result.lots).toEqual([]);
    expect([...result.winners].sort((a, b) => a - b)).toEqual(peer.winners);
    // OpenSTV begins to move the papers of the last excluded; rule 52(3) says that none are moved.
    const last = result.stages.at(-1);
    const isCutShort = last?.action === "exclusion" && last.transfers.length === 0;
    const stages = isCutShort ? result.stages.slice(0, -1) : result.stages;
    expect(stages.map((stage) => Object.values(stage.totals).map(Number))).toEqual(
      peer.stages.slice(0, stages.length),
    );
  });
});

describe("a count worked by hand from the rules", () => {
  // 100 papers, 3 seats: floor(100 / 4) + 1 = 26 (r. 48). A has 40, a surplus of 14.
  const lines = ["18 A>B", "12 A>C", "10 A", "20 B>C", "16 C>D", "15 D>E>C", "9 E>D>C"];
  const result = () => count(3, ...lines);

  test("the first stage elects whoever reaches the quota, and that is a whole number", () => {
    expect(result().quota).toBe("26");
    expect(result().stages[0]?.elected).toEqual([1]);
    expect(totals(result(), 1)).toEqual({
      1: "40.00",
      2: "20.00",
      3: "16.00",
      4: "15.00",
      5: "9.00",
    });
  });

  test("a surplus goes by the transferable papers alone, each cut at two decimals", () => {
    // r. 49(4): 14 / 30 transferable papers = 0.466… cut to 0.46; 18 × 0.46 = 8.28, 12 × 0.46 = 5.52.
    expect(totals(result(), 2)).toEqual({
      1: "26.00",
      2: "28.28",
      3: "21.52",
      4: "15.00",
      5: "9.00",
    });
    // r. 50(2)(c): what the cutting left over, 14 - 13.80, is non-transferable.
    expect(result().stages[1]?.nonTransferable).toBe("0.20");
    expect(result().stages[1]?.reason).toContain("14.00 / 30 = 0.46");
  });

  test("a surplus smaller than what parts the lowest stays where it is", () => {
    // B's 2.28 is less than the 6 that part E from D (r. 49(10)(a)): E is excluded.
    expect(result().stages[2]).toMatchObject({ action: "exclusion", excluded: [5] });
    expect(result().stages[2]?.reason).toContain("49(10)");
    expect(totals(result(), 3)).toMatchObject({ 2: "28.28", 3: "21.52", 4: "24.00", 5: "0.00" });
  });

  test("the last place goes to whoever has as much as all others and the surpluses not transferred", () => {
    // r. 52(2): D's 24.00 against C's 21.52 and B's surplus of 2.28, together 23.80.
    expect(result().winners).toEqual([1, 2, 4]);
    expect(result().stages.at(-1)?.notes.at(-1)).toContain("23.80");
    expect(result().stages).toHaveLength(3);
  });
});

describe("a surplus that came by a transfer goes by the sub-parcel last received", () => {
  const others = ["12 A>C", "10 A", "24 B>D", "13 C", "12 D>E", "11 E>D"];

  test("at the surplus over its transferable papers", () => {
    // B has 32.28, of which the last sub-parcel is 18 papers at 0.46: 6.28 / 18 = 0.34 (r. 49(7)(a)).
    const result = count(3, "18 A>B>C", ...others);
    expect(result.stages[2]).toMatchObject({ action: "surplus", acted: [2] });
    expect(totals(result, 3)).toMatchObject({ 2: "26.00", 3: "24.64", 4: "12.00" });
    expect(result.stages[2]?.nonTransferable).toBe("0.36");
  });

  test("at the value they came with, where that is less", () => {
    // Ten papers at 0.46 are worth 4.60, less than 6.28 (r. 49(7)(b)); 1.68 finds nobody.
    const result = count(3, "10 A>B>C", "8 A>B", ...others);
    expect(totals(result, 3)).toMatchObject({ 2: "26.00", 3: "23.12", 4: "12.00" });
    expect(result.stages[2]?.nonTransferable).toBe("1.88");
  });
});

test("papers of first preference pass on before papers transferred at the full value", () => {
  // E's 8 reach D at 1.00. Then D, level with A but lower at stage 1, goes: its own 12 elect A (r. 51(2)),
  // so that E's 8 pass over A to C (r. 51(5), (6)).
  const result = count(2, "20 A", "25 B", "30 C", "12 D>A", "8 E>D>A>C");
  expect(result.quota).toBe("32");
  expect(result.stages[2]?.transfers).toEqual([
    { from: 4, to: 1, votes: "12.00", papers: 12 },
    { from: 4, to: 3, votes: "8.00", papers: 8 },
  ]);
});

test("for one place, whoever has as many votes as all others together is elected", () => {
  // r. 48(3) keeps the quota from electing at a single vacancy; r. 52(2) elects at once.
  const result = count(1, "50 A", "30 B", "20 C");
  expect(result.winners).toEqual([1]);
  expect(result.stages).toHaveLength(1);
});

test("candidates whom nobody put first go together, and only who really tie is named", () => {
  // 22 papers, quota 8: Cedar reaches it; Dogwood and Elm have none (r. 51(12)); Ash and Birch stay level.
  const blt =
    '5 2\n7 1 3 0\n7 2 3 0\n6 3 1 0\n2 3 2 0\n0\n"Ash"\n"Birch"\n"Cedar"\n"Dogwood"\n"Elm"\n"Nobody first"\n';
  const answer = countNorthernIreland(granted(readBlt(new TextEncoder().encode(blt))), {});
  if (!isRefusal(answer)) throw new Error("no lot was asked for");
  expect(answer.sentence).toContain("Ash and Birch tie");
  expect(answer.sentence).not.toMatch(/Dogwood|Elm/);
});

test("equal votes go by the earliest stage at which they differed, not the latest", () => {
  // C and D come to 13 each. At stage 1 C had fewer, at stage 2 D: r. 51(13)(a) asks for the earliest.
  const result = count(1, ...levelLines);
  expect(result.stages.slice(0, 4).map(({ excluded }) => excluded)).toEqual([[], [5], [6], [3]]);
  expect(result.lots).toEqual([]);
});
