import { describe, expect, test } from "vitest";
import { bytesOf, granted, toldOf } from "../../testing/elections.ts";
import { readLists } from "../lists/read-lists.ts";
import { readMotion } from "../motion/read-motion.ts";
import { readElection } from "./read-election.ts";

describe("JSON", () => {
  test.each<[string, string]>([
    ['{"A": 5', "tally.json.not-json 1:8 This is not JSON. Expected: a JSON object."],
    ['{"A": 5,\n "B" 6}', "tally.json.not-json 2:6 This is not JSON. Expected: a JSON object."],
    ['{"A": 5,\n "B": x}', "tally.json.not-json 2:9 This is not JSON. Expected: a JSON object."],
    [
      '{"A": 5,\n "B": {"A": 1, "A": 2}}',
      'tally.json.name-twice 2:16 "A" stands here twice. Expected: each name once.',
    ],
    [
      '{"A": 1.5}',
      'tally.lists.votes-not-whole-in-file The votes of "A" must be a whole number from 0, not 1.5.',
    ],
    [
      '{"A": "5"}',
      'tally.lists.votes-not-whole-in-file The votes of "A" must be a whole number from 0, not "5".',
    ],
    [
      '{"A": -1}',
      'tally.lists.votes-not-whole-in-file The votes of "A" must be a whole number from 0, not -1.',
    ],
  ])("%j", (text, sentence) => {
    expect(toldOf(readLists(bytesOf(text)))).toBe(sentence);
  });

  test("one text in several values is no name twice", () => {
    const text =
      '{"options": ["bus", "bus2"], "title": "bus", "seed": "bus", "counts": {}, "electorate": 3}';
    expect(granted(readMotion(bytesOf(text))).title).toBe("bus");
  });

  test("a list, a text or nothing is no object; one name in two objects is two names", () => {
    for (const text of ["[1]", "null", '"x"', "7"])
      expect(toldOf(readMotion(bytesOf(text)))).toBe(
        "tally.json.not-an-object The file holds JSON, but not an object.",
      );
    const motion =
      '{"options": [{"id": "a"}, {"id": "b"}], "counts": {"a": {"yes": 1, "no": 0, "abstain": 0}, "b": {"yes": 0, "no": 1, "abstain": 0}}, "electorate": 3, "title": "a: {x}"}';
    expect(granted(readMotion(bytesOf(motion))).options).toEqual([{ id: "a" }, { id: "b" }]);
    expect(granted(readLists(bytesOf('\ufeff{"A": 0}'))).lists).toEqual([{ name: "A", votes: 0 }]);
  });
});

test("an empty file is refused in every format", () => {
  for (const format of ["blt", "preflib", "abif", "csv"] as const)
    expect(toldOf(readElection(bytesOf(""), format))).toBe(
      "tally.file.empty 1:1 The file is empty. Expected: ballots.",
    );
  expect(toldOf(readElection(bytesOf("x"), "blt"))).toContain("tally.blt.no-numbers");
  expect(toldOf(readElection(bytesOf("x"), "preflib"))).toContain("tally.preflib");
  expect(
    granted(readElection(bytesOf("# NUMBER ALTERNATIVES: 1\n2: 1\n"), "preflib")).ballots.rows,
  ).toBe(1);
});
