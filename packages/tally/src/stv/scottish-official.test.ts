import { describe, expect, test } from "vitest";
import {
  type ElectionCase,
  hasCases,
  listCases,
  ownFolder,
  readCaseBallots,
  readPublished,
  unpackWards,
} from "../../testing/shared-cases.ts";
import { readBlt } from "../formats/read-blt.ts";
import { isRefusal } from "../refusal.ts";
import type { CountResult } from "../result.ts";
import { countScottish } from "./scottish.ts";

function count(election: ElectionCase): CountResult {
  const ballots = readBlt(readCaseBallots(election));
  if (isRefusal(ballots)) throw new Error(ballots.sentence);
  const result = countScottish(ballots, {});
  if (isRefusal(result)) throw new Error(result.sentence);
  return result;
}

const hundredThousandths = (votes: string | number) => Math.round(Number(votes) * 100_000);

function expectPublished(election: ElectionCase): void {
  const published = readPublished(election);
  const result = count(election);
  const told = election.name;
  expect(result.winners, told).toEqual(published.winners);
  expect(result.electedAtStage, told).toEqual(published.electedAtStage);
  if (published.excludedAtStage !== undefined)
    expect(result.excludedAtStage, told).toEqual(published.excludedAtStage);
  expect([result.seats, result.validVotes, Number(result.quota)], told).toEqual([
    published.seats,
    published.validVotes,
    published.quota,
  ]);
  expect(result.stages.length, told).toBe(published.stages.length);
  published.stages.forEach((stage, i) => {
    const figures = Object.entries(stage.totals).map(([n, v]) => [n, hundredThousandths(v)]);
    const ours = figures.map(([n]) => [
      n,
      hundredThousandths(result.stages[i]?.totals[n as string] ?? ""),
    ]);
    expect(ours, `${told} stage ${i + 1}`).toEqual(figures);
  });
}

describe("Scottish council elections of the package's own", () => {
  test.each(listCases("scot-", ownFolder))(
    "$name: winners and every stage figure",
    expectPublished,
  );
});

describe.skipIf(!hasCases)("Scottish council elections as declared", () => {
  test.each(listCases("scot-"))("$name: winners and every stage figure", expectPublished);

  test("305 further wards: winners and every stage figure", ({ skip }) => {
    const wards = unpackWards();
    if (wards.length === 0) skip();
    wards.forEach(expectPublished);
    expect(wards.length).toBe(305);
  });
});
