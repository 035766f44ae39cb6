import { describe, expect, test } from "vitest";
import { bytesOf, toldOf } from "../../testing/elections.ts";
import { countLists } from "../lists/lists.ts";
import { readLists } from "../lists/read-lists.ts";
import { isRefusal } from "../refusal.ts";
import { readAbif } from "./read-abif.ts";
import { readBlt } from "./read-blt.ts";
import { readCsv } from "./read-csv.ts";
import { readPrefLib } from "./read-preflib.ts";

const ZOE = "Zoë O'Hara";

/** Other spellings that nobody can tell from the first. */
const DISGUISES: Readonly<Record<string, string>> = {
  "an accent apart": ZOE.normalize("NFD"),
  "a sign without width": `Zo\u200bë O'Hara`,
  "a soft hyphen": "Zoë O'Ha\u00adra",
  "a blank that does not break": "Zoë\u00a0O'Hara",
  "two blanks": "Zoë  O'Hara",
};

const lists = (text: string) => {
  const read = readLists(bytesOf(text));
  return isRefusal(read) ? read : countLists(read, "dhondt", { seats: 1 });
};

/** A file of each format in which two names stand. */
const FORMATS: Readonly<Record<string, (one: string, other: string) => unknown>> = {
  BLT: (one, other) => readBlt(bytesOf(`2 1\n3 1 2 0\n2 2 1 0\n0\n"${one}"\n"${other}"\n"Ward"\n`)),
  PrefLib: (one, other) =>
    readPrefLib(
      bytesOf(
        `# NUMBER ALTERNATIVES: 2\n# ALTERNATIVE NAME 1: ${one}\n# ALTERNATIVE NAME 2: ${other}\n3: 1,2\n`,
      ),
    ),
  "PrefLib of 2013": (one, other) =>
    readPrefLib(bytesOf(`2\n1,${one}\n2,${other}\n3,3,1\n3,1,2\n`)),
  "ABIF on papers": (one, other) => readAbif(bytesOf(`3:[${one}]\n2:[${other}]\n`)),
  "ABIF tokens": (one, other) => readAbif(bytesOf(`=[${one}]:[A]\n=[${other}]:[B]\n3:[${one}]\n`)),
  "ABIF names": (one, other) => readAbif(bytesOf(`=A:[${one}]\n=B:[${other}]\n3:A>B\n`)),
  "CSV titles": (one, other) => readCsv(bytesOf(`${one},${other}\n1,2\n2,1\n`)),
  "CSV cells": (one, other) => readCsv(bytesOf(`rank 1,rank 2\n${one},Bo\n${other},Bo\n`)),
  "CSV boxes": (one, other) =>
    readCsv(bytesOf(`Choice_1_1:Mayor:1:R:${one}:P,Choice_1_2:Mayor:2:R:${other}:P\n1,0\n`)),
  "JSON lists": (one, other) => lists(JSON.stringify({ [one]: 3, [other]: 2 })),
  "CSV lists": (one, other) => lists(`${one},3\n${other},2\n`),
};

describe.each(Object.entries(FORMATS))("in %s", (_format, read) => {
  test("two people have two names", () => {
    expect(isRefusal(read(ZOE, "Zoë Ohara"))).toBe(false);
  });

  test.each(Object.entries(DISGUISES))("a name with %s is no second name", (_disguise, other) => {
    expect(other).not.toBe(ZOE);
    expect(toldOf(read(ZOE, other))).toMatch(/twice|written|and so has/);
  });
});

describe("a name written otherwise in the cells", () => {
  test.each([
    ["Zoë O’Hara", ZOE],
    ["ZOË O`HARA", ZOE],
    ["Ann Smith–Jones", "Ann Smith-Jones"],
    ["Ann Smith\u2011Jones", "Ann Smith-Jones"],
    ["Bo “Ace” Birch", 'Bo ""Ace"" Birch'],
  ])("%s is taken for nobody new", (other, one) => {
    const told = toldOf(readCsv(bytesOf(`rank 1,rank 2\n"${one}",Cy\n"${other}",Cy\n`)));
    expect(told).toContain("elsewhere");
  });
});

describe("a cell with several names", () => {
  test.each([
    "Ash|Birch",
    "Ash | Dot",
    "Ash;Birch",
    '"Ash\nBirch"',
    "Ash//Birch",
    "Ash/Birch",
    '"Ash, Birch"',
    "Ash & Birch",
    "Birch and Ash",
    "Overvote: Ash; Birch",
    "overvoted (2)",
  ])("%s is no candidate", (cell) => {
    const told = toldOf(readCsv(bytesOf(`rank 1,rank 2\n${cell},Cy\nAsh,Birch\nBirch,\n`)));
    expect(told).toMatch(/^tally\.csv\.cell 2:1/);
  });

  test.each(["Harris/Walz", '"Smith, John"', "Sandy Anderson", "Rand Paul", "Overton"])(
    "%s is one, where no part of it stands alone",
    (cell) => {
      const read = readCsv(bytesOf(`rank 1,rank 2\n${cell},Cy\nAsh,Birch\nBirch,\n`));
      expect(isRefusal(read)).toBe(false);
    },
  );

  test("is whoever the caller says", () => {
    const read = readCsv(bytesOf("rank 1,rank 2\nAsh/Birch,Cy\nAsh,Birch\n"), "ranks", {
      candidates: ["Ash", "Birch", "Ash/Birch", "Cy"],
    });
    expect(isRefusal(read)).toBe(false);
  });
});

test("two columns that count ballots are one too many", () => {
  const told = toldOf(readCsv(bytesOf("weight,count,rank 1\n3,2,Ash\n2,1,Birch\n")));
  expect(told).toBe(
    'tally.csv.two-weights 1:8 The columns "weight" and "count" both say how many ballots each row stands for. Expected: one such column, or `--pass-over count`.',
  );
});
