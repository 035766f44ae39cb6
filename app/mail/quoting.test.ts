import { describe, expect, it } from "vitest";
import { quote, quotedIn, readQuotes } from "./quoting.ts";

const lamps = quote({ of: "/proposals/7", text: "Lamps in Mill Lane", instead: "Proposal 7" });
const trees = quote({ of: "/proposals/8", text: "Trees", instead: "Proposal 8" });
const letter = `Hello {name},\n\n“${lamps}” was merged into “${trees}”; ${lamps} is closed.\n`;
const nothing = () => false;

describe("a letter that quotes", () => {
  it("reads as if it were one text, while nothing is out of sight", () => {
    expect(readQuotes(letter, nothing)).toBe(
      "Hello {name},\n\n“Lamps in Mill Lane” was merged into “Trees”; Lamps in Mill Lane is closed.\n",
    );
  });

  it("says something else in each place of what is out of sight, and keeps its other sentences", () => {
    expect(readQuotes(letter, (path) => path === "/proposals/7")).toBe(
      "Hello {name},\n\n“Proposal 7” was merged into “Trees”; Proposal 7 is closed.\n",
    );
  });

  it("knows what it quotes", () => {
    expect(quotedIn(letter)).toEqual(["/proposals/7", "/proposals/8", "/proposals/7"]);
    expect(quotedIn("Nothing of anybody's.")).toEqual([]);
  });

  it("holds texts that look like its own marks, and fills no reader's name into them", () => {
    const odd = quote({ of: "/a", text: "\u0002/b\u001fx\u001f{name}\u0003", instead: "\u0003" });
    expect(quotedIn(odd)).toEqual(["/a"]);
    expect(readQuotes(odd, nothing)).toBe("/bx{ name }");
    expect(readQuotes(odd, () => true)).toBe("");
  });

  it("is read to its end where a mark has none", () => {
    expect(readQuotes("One \u0002 two", nothing)).toBe("One  two");
  });
});
