import { describe, expect, it } from "vitest";
import { countedInWelsh, soften } from "./index.ts";

describe("a word after its number in Welsh", () => {
  it.each([
    ["pleidlais", "bleidlais"],
    ["tyst", "dyst"],
    ["cais", "gais"],
    ["blwyddyn", "flwyddyn"],
    ["diwrnod", "ddiwrnod"],
    ["gair", "air"],
    ["munud", "funud"],
    ["llinell", "linell"],
    ["rheithiwr", "reithiwr"],
    ["aelod", "aelod"],
    ["swyddog", "swyddog"],
    ["chwaer", "chwaer"],
    ["", ""],
  ])("%s is softened to %s", (word, softened) => {
    expect(soften(word)).toBe(softened);
  });

  it("is softened after 2, and in the singular after every number", () => {
    expect([1, 2, 3, 12].map((count) => countedInWelsh(count, "diwrnod"))).toEqual([
      "1 diwrnod",
      "2 ddiwrnod",
      "3 diwrnod",
      "12 diwrnod",
    ]);
    expect(countedInWelsh(1200, "aelod")).toBe("1,200 aelod");
  });
});
