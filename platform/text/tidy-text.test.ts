import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tidyLine, tidyText } from "./tidy-text.ts";

describe("a tidy text", () => {
  it.each(["👩🏽‍🚀", "می\u200cخواهم", "é", "e\u0301", "?", "ﷺ", "𝒳", "☭"])("keeps %s", (text) =>
    expect(tidyText(text)).toBe(text.normalize("NFC")),
  );

  it("has no blanks at the end of a line, and no more than one empty line at once", () => {
    expect(tidyText(" a \t \n\t\n \n\n b\tc  \n")).toBe("a\n\n b\tc");
    expect(tidyLine(" a \n\r\n\t b ")).toBe("a b");
  });

  it("keeps the marks that any language needs on a letter, and drops what piles up", () => {
    const thirty = "x".concat("\u0301".repeat(30));
    expect(tidyText(thirty)).toBe(thirty);
    expect(tidyText(`${thirty}${"\u0301".repeat(5000)}y`)).toBe(`${thirty}y`);
    expect(tidyText(`x${"\u{1e8d0}".repeat(500)}y`)).toBe(`x${"\u{1e8d0}".repeat(30)}y`);
  });

  it("is one letter where a mark that is taken out stood between it and its accent", () => {
    expect(tidyText("a\u202e\u0301")).toBe("\u00e1");
    expect(tidyText("a\u0301")).toBe("\u00e1");
  });

  it("is what it becomes when it is tidied again", () => {
    const unit = fc.constantFrom(
      "a",
      "é",
      "\u0301",
      " ",
      "\t",
      "\n",
      "\r",
      "\u200b",
      "\u202e",
      "\ud800",
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 80 }), (text) => {
        const once = tidyText(text);
        expect(tidyText(once)).toBe(once);
        expect(once).not.toMatch(/[ \t]$|[ \t]\n|\n\n\n|^\s/);
        expect(once.isWellFormed()).toBe(true);
      }),
    );
  });

  /** Own seconds of this process: what others do on the machine does not count. */
  const secondsFor = (text: string): number => {
    const before = process.cpuUsage();
    tidyText(text);
    tidyLine(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000_000;
  };

  it.each([
    ["blanks", " "],
    ["tabs", "\t"],
    ["line ends", "\n"],
    ["blanks and line ends", " \n"],
    ["letters", "x"],
    ["marks", "\u0301"],
    ["half characters", "\ud800"],
  ])("takes time with the length of the text, also of a million %s", (_name, unit) => {
    expect(secondsFor(`a${unit.repeat(1_000_000)}b`)).toBeLessThan(1);
  });
});
