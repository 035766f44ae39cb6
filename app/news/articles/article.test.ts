import fc from "fast-check";
import { expect, it } from "vitest";
import { isRefusal } from "../../../platform/refusal.ts";
import { addressesOf, corrected, readFacts, slugOf } from "./article.ts";

it("a title stands in an address in plain letters, whole words, and never as figures alone", () => {
  expect(slugOf("Tŷ’r Bws: What’s next?")).toBe("tyr-bws-whats-next");
  expect(slugOf("2027")).toBe("");
  expect(slugOf("حافلات")).toBe("");
  const of = { id: 7, day: "2027-03-01" };
  expect(addressesOf({ ...of, title: "حافلات" }, []).address).toBe("2027-03-01-7");
  const buses = { ...of, title: "Buses" };
  const taken = ["2027-03-01-buses", "2027-03-01-buses-7"];
  for (const [index, address] of [...taken, "2027-03-01-7"].entries())
    expect(addressesOf(buses, taken.slice(0, index)).address).toBe(address);
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (title) => {
      expect(slugOf(title)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      expect(slugOf(title).length).toBeLessThanOrEqual(60);
    }),
  );
});

it("a fact is a claim with its source under it", () => {
  expect(readFacts("Two of\nthree\nMinutes\n\nNone\n https://a.example ")).toEqual([
    { claim: "Two of three", source: "Minutes" },
    { claim: "None", source: "https://a.example" },
  ]);
  expect(readFacts("A claim alone")).toBeUndefined();
  expect(readFacts("")).toEqual([]);
});

it("a correction puts one passage right, and nothing else", () => {
  const texts = {
    title: "The bus is back",
    standfirst: "It comes again.",
    body: "It comes at 8 and the $& bus at 9.",
    video: undefined,
    facts: "It runs\nMinutes",
  };
  const code = (was: string, becomes: string) => {
    const after = corrected(texts, { was, becomes });
    return isRefusal(after) ? after.code : after;
  };
  expect(code("at 8", "at $& 7")).toEqual({
    ...texts,
    body: "It comes at $& 7 and the $& bus at 9.",
  });
  expect(code("It comes", "It came")).toBe("news.articles.severalTimes");
  expect(code("at 10", "at 11")).toBe("news.articles.notInText");
  expect(code("at 8", "at 8")).toBe("news.articles.sameText");
  expect(code("\nMinutes", "")).toBe("news.articles.noSource");
  expect(code("It comes again.", " ")).toBe("news.articles.nothingLeft");
});
