import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { toldOf } from "../testing/elections.ts";
import { readArguments } from "./arguments.ts";

const bin = fileURLToPath(new URL("../bin/tally.mjs", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "tally-arguments-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

describe("what a command would pass over, it does not take", () => {
  test.each([
    ["count x.blt --method irv --seed a --seed b", "--seed is given twice"],
    ["count x.blt --method irv --json --csv", "--json or --csv, not both"],
    ["count x.blt --method irv --vacated 1", "`tally count` takes no --vacated"],
    ["count x.blt --method irv --consenting 1", "takes no --consenting"],
    ["count x.blt --method irv --rule recount", "takes no --rule"],
    ["count x.blt --method irv --to blt", "takes no --to"],
    ["countback x.blt --vacated 1 --to blt", "`tally countback` takes no --to"],
    ["convert x.blt --to abif --method irv", "`tally convert` takes no --method"],
    ["convert x.blt --to abif --withdrawn 1", "takes no --withdrawn"],
    ["convert x.blt --to abif --json", "takes no --json"],
  ])("%s", (line, sentence) => {
    expect(toldOf(readArguments(line.split(" ")))).toContain(sentence);
  });
});

describe("an option that a file has no use for is refused, never passed over", () => {
  const lists = file("lists.json", '{"Red": 5, "Blue": 4}');
  const motion = file(
    "motion.json",
    '{"options": ["a"], "counts": {"a": {"yes": 6, "no": 3, "abstain": 0}}, "electorate": 10, "quorum": "1/2", "majority": "at least 1/2"}',
  );
  const marks = file("marks.csv", "Ash,Birch\n2,1\n");

  test.each<[string[], RegExp]>([
    [[lists, "--method", "dhondt", "--seats", "1", "--withdrawn", "Red"], /no --withdrawn/],
    [[lists, "--method", "dhondt", "--seats", "1", "--format", "blt"], /line 1/],
    [[motion, "--method", "motion", "--seats", "3"], /no --seats/],
    [[motion, "--method", "motion", "--withdrawn", "a"], /no --withdrawn/],
    [[motion, "--method", "motion", "--format", "csv"], /no --format/],
    [[marks, "--method", "star", "--repeat", "skip"], /named again only where/],
  ])("%j", (args, sentence) => {
    expect(
      spawnSync(process.execPath, [bin, "count", ...args], { encoding: "utf8" }).stderr,
    ).toMatch(sentence);
  });
});
