import { isRefusal as isOfAny } from "@breakthrough/refusal";
import { commitmentCodec, decodeText, isRefusal as isOfSealed } from "@breakthrough/sealed-ballot";
import { isRefusal as isOfSortition, readDrawText } from "@breakthrough/sortition";
import { isRefusal as isOfTally, readCsv } from "@breakthrough/tally";
import { isRefusal as isOfLog, parseCheckpoint } from "@breakthrough/transparency-log";
import { isRefusal as isOfLaw, writeImprint } from "@breakthrough/uk-election-law";
import { describe, expect, it } from "vitest";
import { coded, isRefusal, refuse, said } from "./refusal.ts";

const words = {
  closed: "It is closed.",
  wait: (days: number, title: string) => `Wait ${days} days for “${title}”.`,
  not: { member: { visitor: "Sign in." } },
};
const refusals = coded("rooms", words);

describe("a refusal's code", () => {
  it("is where its sentence stands in the words of its room", () => {
    expect(refusals.closed).toEqual(said("rooms.closed", "It is closed."));
    expect(refuse("not-allowed", refusals.not.member.visitor).code).toBe(
      "rooms.not.member.visitor",
    );
  });

  it("comes with the values that the sentence speaks of, so that it can be said in other words", () => {
    const refusal = refuse("conflict", refusals.wait(3, "Rents"), "title");
    expect(refusal).toMatchObject({ kind: "conflict", code: "rooms.wait", field: "title" });
    expect(refusal.says).toBe("Wait 3 days for “Rents”.");
    expect(refusal.values).toEqual([3, "Rents"]);
  });
});

describe("the refusal of whatever package", () => {
  const ways = { house: isRefusal, any: isOfAny, law: isOfLaw, sealed: isOfSealed };
  const others = { sortition: isOfSortition, tally: isOfTally, log: isOfLog };
  const refused: readonly (readonly [string, unknown])[] = [
    ["the house", refuse("conflict", refusals.closed)],
    ["the law", writeImprint({ medium: "sky" } as never)],
    ["sealed ballots", decodeText(commitmentCodec, "{")],
    ["sortition", readDrawText("{")],
    ["tally", readCsv(Uint8Array.of())],
    ["the log", parseCheckpoint("nothing")],
  ];

  it.each(refused)("%s is known by each of them, with a code and a sentence", (_whose, value) => {
    for (const [who, isKnown] of Object.entries({ ...ways, ...others })) {
      expect(isKnown(value), who).toBe(true);
      expect(isKnown("fine"), who).toBe(false);
    }
    expect(value).toMatchObject({
      code: expect.stringMatching(/^[a-z]+\./),
      sentence: expect.stringMatching(/\.$/),
    });
  });
});
