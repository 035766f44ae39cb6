import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { passagesOf } from "./passages.ts";

describe("passages that were found", () => {
  it("are parted into what was looked for and what stands around it", () => {
    expect(passagesOf("a \ue000fair\ue001 rent for \ue000all\ue001")).toEqual([
      { text: "a ", isHit: false },
      { text: "fair", isHit: true },
      { text: " rent for ", isHit: false },
      { text: "all", isHit: true },
    ]);
  });

  it("keep every other character, wherever marks stand", () => {
    const piece = fc.constantFrom("\ue000", "\ue001", "rent", " ", "<b>", "&");
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const marked = pieces.join("");
        const shown = passagesOf(marked).map(({ text }) => text);
        expect(shown.join("")).toBe(marked.replace(/[\ue000\ue001]/g, ""));
      }),
    );
  });
});
