import { expect, test } from "vitest";
import { bytesOf } from "../../testing/elections.ts";
import { type BallotFormat, readElection } from "./read-election.ts";
import { readJsonObject } from "./read-json.ts";

const long = (unit: string) => unit.repeat(100_000 / unit.length);

const blt = (names: string) => `2 1\n1 1 0\n0\n${names}`;
const dominion = (contest: string, choice: string) =>
  `T,5\n,"${contest}"\n,"${choice}"\nCvrNumber,\n1,1\n`;
const ranked = "M (Number of positions=1, Number of ranks=3)";

const cases: readonly [what: string, format: BallotFormat, text: string][] = [
  ["blanks in a name", "abif", `1:A${long(" ")}"`],
  ["blanks before a score that is missing", "abif", `1:A/${long(" ")}#\u2028`],
  ["a key without a colon", "abif", `{${long("a")}}`],
  ["digits and letters without a colon", "abif", `{${long("1a")}}`],
  ["quotes within a text that is not closed", "abif", `{"${long('\\"')}`],
  ["a declaration of blanks", "abif", `=A:${" ".repeat(4000)}"`],
  ["a declared token of blanks", "abif", `=${" ".repeat(4000)}"`],
  ["dashes in a name", "csv", `rank 1\nA${long("-")}B\n`],
  ["blanks in a title", "csv", `Q${long(" ")}x\n1\n`],
  ["brackets in a title", "csv", `Q${long("[a")}\n1\n`],
  ["blanks in a contest", "csv", dominion(`M${long(" ")}x`, "Ann(1)")],
  ["rules in a contest", "csv", dominion(long("(Vote For=1"), "Ann(1)")],
  ["rules in a contest of two lines", "csv", dominion(`${long("(Vote For=1")}\n)`, "Ann(1)")],
  ["blanks in a choice", "csv", dominion(ranked, `Ann${long(" ")}x`)],
  ["quotes within a name", "blt", blt(`"${long('b" ')}`)],
];

/** In milliseconds of processor time: linear, each takes a few; with the square of its length, thousands. */
const enough = 300;

function readTimed(text: string, format: BallotFormat) {
  const bytes = bytesOf(text);
  const before = process.cpuUsage();
  const election = readElection(bytes, format);
  const { user, system } = process.cpuUsage(before);
  return { election, spent: (user + system) / 1000 };
}

test.each(cases)("%s take no time with their square", (_, format, text) => {
  expect(readTimed(text, format).spent).toBeLessThan(enough);
});

test("twenty thousand names in one line take no time with their square", () => {
  const names = Array.from({ length: 20_000 }, (_, i) => `"${i}"`).join(" ");
  const text = `20000 1\n1 1 0\n0\n${names} "Title" # a remark\n`;
  const { election, spent } = readTimed(text, "blt");
  expect(election).toMatchObject({ ballots: { title: "Title" } });
  expect(spent).toBeLessThan(enough);
});

test("ranks of many and long texts are read to their end", () => {
  const many = Array.from({ length: 200_000 }, (_, i) => `A${i}`).join("=");
  expect(readElection(bytesOf(`1:${many}>Z`), "abif")).toMatchObject({ kind: "refusal" });
  expect(readJsonObject(bytesOf(`{"a":"${"x".repeat(20_000_000)}"}`))).toHaveProperty("a");
});
