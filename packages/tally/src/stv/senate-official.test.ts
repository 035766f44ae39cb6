import { describe, expect, test } from "vitest";
import { hasCases, listCases, readCaseBallots, readPublished } from "../../testing/shared-cases.ts";
import { readBlt } from "../formats/read-blt.ts";
import { isRefusal } from "../refusal.ts";
import { countSenate } from "./senate.ts";

describe.skipIf(!hasCases)("Australian Senate elections as declared", () => {
  test.each(listCases("aec-senate"))("$name: winners and every published column", (election) => {
    const ballots = readBlt(readCaseBallots(election));
    if (isRefusal(ballots)) throw new Error(ballots.sentence);
    const result = countSenate(ballots, {});
    if (isRefusal(result)) throw new Error(result.sentence);
    const published = readPublished(election);
    expect(result.winners).toEqual(published.winners);
    expect(result.electedAtStage).toEqual(published.electedAtCount);
    expect([result.validVotes, Number(result.quota)]).toEqual([
      published.validVotes,
      published.quota,
    ]);
    for (const column of published.stages) {
      // "5-8" is one exclusion in four counts; the column shows the last of them.
      const stage = result.stages[Number(column.counts?.split("-").at(-1)) - 1];
      const ours = {
        totals: Object.fromEntries(
          Object.keys(column.totals).map((n) => [n, Number(stage?.totals[n])]),
        ),
        exhausted: Number(stage?.nonTransferable),
        lossByFraction: Number(stage?.lossByFraction),
      };
      const { totals, exhausted, lossByFraction } = column;
      expect(ours, `counts ${column.counts}`).toEqual({ totals, exhausted, lossByFraction });
    }
  });
});
