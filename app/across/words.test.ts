import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
const lines = globSync(["app/**/words.en.ts", "web/**/words.en.ts"], { cwd: root }).flatMap(
  (file) =>
    readFileSync(join(root, file), "utf8")
      .split("\n")
      .map((text) => ({ file, text })),
);

/** Words that have one meaning (docs/words.md), in the company in which they would get another. */
const MISSAID: Readonly<Record<string, RegExp>> = {
  "the record is the public one, and what is kept of a person is their details":
    /\b(?:my|your|his|her|their|a person's) records?\b|\banother record\b/i,
  "the roll is a ballot's, and who belongs to the party is the members' list":
    /\b(?:members'|member|membership|party's) roll\b/i,
};

describe("the words that people read", () => {
  it.each(Object.entries(MISSAID))("keep to one meaning: %s", (_, missaid) => {
    expect(lines.length).toBeGreaterThan(1000);
    const found = lines.filter(({ text }) => missaid.test(text));
    expect(found.map(({ file, text }) => `${file}: ${text.trim()}`)).toEqual([]);
  });
});
