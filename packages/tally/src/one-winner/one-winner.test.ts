import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ballotsOf, granted } from "../../testing/elections.ts";
import {
  casesFolder,
  hasCases,
  readCaseBallots,
  readPublished,
} from "../../testing/shared-cases.ts";
import { readPrefLib } from "../formats/read-preflib.ts";
import { countIrv, countTwoRounds } from "./irv.ts";
import { countPlurality } from "./plurality.ts";

const readCase = (name: string) => {
  const election = { name, folder: join(casesFolder, name) };
  return {
    ballots: granted(readPrefLib(readCaseBallots(election))),
    published: readPublished(election),
  };
};

describe.skipIf(!hasCases)("mayors elected by instant run-off", () => {
  test("Burlington 2009: winner, first preferences and the final round, which is one vote off the published one", () => {
    const { ballots, published } = readCase("burlington-2009-mayor");
    const result = granted(countIrv(ballots, {}));
    expect(result.winners).toEqual(published.winners);
    expect(result.validVotes).toBe(published.validVotes);
    const { 5: wright, 1: kiss, 2: montroll } = result.stages[0]?.totals ?? {};
    expect([wright, kiss, montroll]).toEqual(["2951", "2585", "2063"]);
    const { 5: second, 1: first } = result.stages.at(-1)?.totals ?? {};
    expect([first, second]).toEqual(["4313", "4060"]);
  });

  test("Oakland 2010: the winner", () => {
    const { ballots, published } = readCase("oakland-2010-mayor");
    expect(granted(countIrv(ballots, {})).winners).toEqual(published.winners);
  });
});

describe("of the project's own making", () => {
  const tennessee = () => ballotsOf(1, "42 M>N>C>K", "26 N>C>K>M", "15 C>K>N>M", "17 K>C>N>M");
  const named = (winners: readonly number[]) => winners.map((n) => "CKMN"[n - 1]);

  test("one electorate, three rules, three winners", () => {
    expect(named(granted(countPlurality(tennessee(), {})).winners)).toEqual(["M"]);
    expect(named(granted(countIrv(tennessee(), {})).winners)).toEqual(["K"]);
    expect(named(granted(countTwoRounds(tennessee(), {})).winners)).toEqual(["N"]);
  });

  test("a paper ends where two stand at one rank", () => {
    const result = granted(countIrv(ballotsOf(1, "4 A", "3 B", "2 C>A=B"), {}));
    expect(result.stages.at(-1)?.nonTransferable).toBe("2");
    expect(result.winners).toEqual([1]);
  });

  test("plurality with several seats takes the several highest", () => {
    expect(granted(countPlurality(tennessee(), { seats: 2 })).winners).toEqual([3, 4]);
  });
});
