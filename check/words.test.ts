import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const text = readFileSync(join(import.meta.dirname, "../docs/words.md"), "utf8");

describe("the words we use", () => {
  it.each(text.split(/^#+ /m).slice(1))("stand once each", (part) => {
    const words = part.split("\n").flatMap((line) => /^\| ([^|]+?) \|/.exec(line)?.[1] ?? []);
    const doubled = words.filter((word, index) => words.indexOf(word) < index);
    expect(words.length).toBeGreaterThan(10);
    expect(doubled).toEqual([]);
  });
});
