import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";

const bin = fileURLToPath(new URL("../bin/tally.mjs", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "tally-cli-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function tally(...args: string[]): { code: number | null; out: string; err: string } {
  const run = spawnSync(process.execPath, [bin, ...args], { encoding: "utf8" });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

const blt = '3 2\n50 1 2 0\n14 2 3 0\n12 3 0\n0\n"Ann"\n"Bob"\n"Cy"\n"Try"\n';

describe("tally count", () => {
  test("a BLT file, plain or gzipped, as JSON", () => {
    for (const path of [file("a.blt", blt), file("a.blt.gz", gzipSync(blt))]) {
      const { code, out } = tally("count", path, "--method", "scottish-stv", "--json");
      expect(code).toBe(0);
      expect(JSON.parse(out)).toMatchObject({
        seats: 2,
        validVotes: 76,
        quota: 26,
        winners: [1, 2],
      });
    }
  });

  test("seats given on the command line take the place of the file's", () => {
    const { out } = tally(
      "count",
      file("b.blt", blt),
      "--method",
      "scottish-stv",
      "--seats",
      "1",
      "--json",
    );
    expect(JSON.parse(out)).toMatchObject({ seats: 1, winners: [1] });
  });

  test("lists from JSON, a motion from JSON, marks from CSV", () => {
    const lists = tally(
      "count",
      file("v.json", '{"Red": 60, "Blue": 41}'),
      "--method",
      "dhondt",
      "--seats",
      "3",
      "--json",
    );
    expect(JSON.parse(lists.out).seatsByParty).toEqual({ Red: 2, Blue: 1 });
    const motion =
      '{"options": ["a"], "counts": {"a": {"yes": 6, "no": 3, "abstain": 0}}, "electorate": 10, "quorum": "1/2", "majority": "at least 2/3"}';
    expect(
      JSON.parse(tally("count", file("m.json", motion), "--method", "motion", "--json").out).motion
        .adopted,
    ).toBe("a");
    expect(tally("count", file("s.csv", "Ann,Bob\n5,3\n4,0\n"), "--method", "star").out).toContain(
      "Elected: Ann",
    );
  });

  test("constraints from a file", () => {
    const constraints = file(
      "c.json",
      '{"constraints": [{"dimension": "branch", "group": "North", "candidates": [3], "min": 1}]}',
    );
    const { out } = tally(
      "count",
      file("c.blt", blt),
      "--method",
      "scottish-stv",
      "--constraints",
      constraints,
      "--json",
    );
    expect(JSON.parse(out).winners).toEqual([1, 3]);
  });
});

describe("the laws that count, by name", () => {
  const ward = file(
    "law.blt",
    '4 2\n30 1 2 0\n10 1 3 0\n15 2 0\n9 3 2 0\n8 4 3 0\n0\n"Ann"\n"Bob"\n"Cy"\n"Write-in"\n"Law"\n',
  );
  const count = (...args: string[]) => tally("count", ward, "--method", ...args);

  test.each([
    [["ni-stv"], /Electoral Law Act \(NI\) 1962 Sch\. 5 r\. 49/],
    [
      ["dail-stv"],
      /Papers taken: Bob 11 of 30 \(fraction 10\/40\), Cy 4 of 10 \(fraction 30\/40\)/,
    ],
    [["dail-stv", "--paper-order", "drawn", "--seed", "9 May"], /Electoral Act 1992 s 121/],
    [["albany-stv", "--write-ins", "4"], /write-ins are excluded first/],
    [["wigm-prf"], /24\.0001/],
    [["bottoms-up", "--threshold", "25%"], /Elected: Ann, Cy\./],
    [["irv", "--seats", "1", "--until-two", "--equal-ranks", "while-several"], /Elected: Ann\./],
    [["wig", "--moving-quota", "--quota", "prf"], /Elected: Ann, Bob\./],
  ])("tally count --method %j explains itself", (args, sentence) => {
    const { code, out, err } = count(...args);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(sentence);
  });

  test("a seed is asked for where papers are to be drawn", () => {
    expect(count("dail-stv", "--paper-order", "drawn")).toMatchObject({ code: 1, out: "" });
  });

  test("an option that the law settles itself is a command that makes no sense", () => {
    const { code, err } = count("ni-stv", "--decimals", "5");
    expect(code).toBe(2);
    expect(err).toContain("--decimals");
  });
});

describe("what cannot be counted ends with code 1 and one line on standard error", () => {
  test.each<[string, string | Uint8Array, RegExp]>([
    ["truncated.blt.gz", gzipSync(blt.repeat(50)).subarray(0, 60), /not a whole gzip file/],
    [
      "rank.blt",
      blt.replace("14 2 3 0", "14 2 9 0"),
      /line 3, column 6: There is no candidate 9\. Expected/,
    ],
    ["seats.blt", blt.replace("3 2", "3 4"), /more seats \(4\) than candidates \(3\)/],
    ["empty.blt", "", /line 1, column 1/],
    ["unknown", "hello", /--format/],
  ])("%s", (name, content, sentence) => {
    const { code, out, err } = tally("count", file(name, content), "--method", "scottish-stv");
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(sentence);
    expect(err.trim().split("\n").length).toBe(1);
  });

  test("a file that is not there", () => {
    expect(tally("count", join(folder, "nowhere.blt"), "--method", "irv")).toMatchObject({
      code: 1,
    });
  });
});

describe("a command that makes no sense ends with code 2 and says what would", () => {
  test.each<[string[], RegExp]>([
    [["count", "x.blt"], /--method, one of scottish-stv/],
    [["count", "x.blt", "--method", "nonsense"], /no method nonsense/],
    [["count", "x.blt", "--method", "irv", "--seats", "two"], /--seats must be a whole number/],
    [["count", "x.blt", "--method", "irv", "--nonsense"], /nonsense/],
    [["count"], /tally count FILE/],
  ])("%j", (args, sentence) => {
    const { code, err } = tally(...args);
    expect(code).toBe(2);
    expect(err).toMatch(sentence);
  });
});

test("convert writes what count reads", () => {
  const abif = tally("convert", file("d.blt", blt), "--to", "abif").out;
  const again = tally("count", file("d.abif", abif), "--method", "scottish-stv", "--json");
  expect(JSON.parse(again.out).winners).toEqual([1, 2]);
});

test("countback fills a vacancy", () => {
  const { out } = tally("countback", file("e.blt", blt), "--vacated", "2", "--json");
  expect(JSON.parse(out).winners).toEqual([3]);
});

describe("candidates by name", () => {
  const tie = file(
    "tie.blt",
    '4 1\n3 1 0\n3 2 0\n3 3 0\n1 4 0\n0\n"Ash"\n"Birch, Bo"\n"Cedar"\n"Dog"\n"Tie"\n',
  );
  const count = (...args: string[]) => tally("count", tie, "--method", "irv", ...args);

  test("a count that needs a lot says what to give, and takes just that", () => {
    const { code, err } = count();
    expect(code).toBe(1);
    const asked = /`(--by-hand) ([^`]+)`/.exec(err);
    expect(asked?.[2]).toBe('Ash,"Birch, Bo",Cedar');
    const { out } = count("--json", "--by-hand", asked?.[2] ?? "");
    expect(JSON.parse(out)).toMatchObject({ winners: [1], lots: [] });
    const turned = count("--json", "--by-hand", 'Dog,"Birch, Bo",3,1');
    expect(JSON.parse(turned.out)).toMatchObject({ winners: [2] });
  });

  test("withdrawn, vacated and consenting take names too", () => {
    const { out } = count("--json", "--withdrawn", '"Birch, Bo",Cedar');
    expect(JSON.parse(out).winners).toEqual([1]);
    const vacancy = tally(
      ...["countback", file("v.blt", blt), "--vacated", "Bob", "--consenting", "Cy", "--json"],
    );
    expect(JSON.parse(vacancy.out).winners).toEqual([3]);
  });

  test.each<[string[], RegExp]>([
    [["--by-hand", "Nobody,Ash"], /no candidate "Nobody".*1 Ash, 2 Birch, Bo/],
    [["--withdrawn", "Ash,1"], /"1" twice/],
  ])("%j is refused", (args, sentence) => {
    const { code, err } = count(...args);
    expect([code, sentence.test(err)]).toEqual([1, true]);
  });

  test("lists and motions", () => {
    const lists = file("l.json", '{"Red": 5, "Blue": 5}');
    const seat = tally(
      ...["count", lists, "--method", "dhondt", "--seats", "1", "--by-hand", "Red,Blue"],
    );
    expect(seat.out).toContain("Seats: Red 1.");
    const motion = file(
      "tie.json",
      '{"options": ["a", {"id": "b", "name": "Bee"}], "counts": {"a": {"yes": 6, "no": 3, "abstain": 0}, "b": {"yes": 6, "no": 3, "abstain": 0}}, "electorate": 10, "quorum": "1/2", "majority": "at least 2/3"}',
    );
    const adopted = tally(
      ...["count", motion, "--method", "motion", "--json", "--by-hand", "Bee,a"],
    );
    expect(JSON.parse(adopted.out).motion.adopted).toBe("b");
  });
});

describe("what a CSV file does not say of itself", () => {
  const export_ = file(
    "export.csv",
    'Precinct,Choice 1,Choice 2,Notes\nP1,overvote,Ash,\nP1,"Birch, Bo",undervote,\nP2,"Birch, Bo",Ash,\nP2,Ash,Ash,\n',
  );

  test("words, columns and names are explained on the command line", () => {
    const { out, err } = tally(
      ...[
        "count",
        export_,
        "--method",
        "irv",
        "--json",
        "--overvote",
        "overvote",
        "--skip",
        "undervote",
      ],
      ...["--pass-over", "Notes", "--candidates", 'Ash,"Birch, Bo"', "--repeat", "skip"],
    );
    expect(err).toBe("");
    expect(JSON.parse(out)).toMatchObject({ winners: [2], validVotes: 3, invalidVotes: 1 });
  });

  test("and refused where there is nothing to explain", () => {
    const { code, err } = tally(
      "count",
      file("x.blt", blt),
      "--method",
      "irv",
      "--skip",
      "undervote",
    );
    expect([code, /explain ballots in CSV, not a file in the format blt/.test(err)]).toEqual([
      1,
      true,
    ]);
  });

  test("majority judgment takes either of two middle marks", () => {
    const marks = file("mj.csv", "Ash,Birch\n2,1\n0,1\n");
    const winner = (middle: string) =>
      tally("count", marks, "--method", "majority-judgment", "--middle", middle).out;
    expect(winner("upper")).toContain("Elected: Ash.");
    expect(winner("lower")).toContain("Elected: Birch.");
  });
});

describe("what others wrote", () => {
  const ESC = "\u001b";
  const hostile = `"A${ESC}[2Ksh" "Bir\u202ech" "Ward${ESC}[1m"`;
  const ballots = `2 1\n2 1 2 0\n1 2 0\n0\n${hostile.replaceAll('" "', '"\n"')}\n`;
  const raw = /[\p{Cc}\p{Bidi_Control}]/u;
  const isRaw = (text: string) => raw.test(text.replaceAll(/\r?\n/g, ""));

  test.each(["--json", "--csv", "--html", "--markdown", undefined])(
    "moves no cursor and turns no line on its way out as %s",
    (as) => {
      const path = file("hostile.blt", ballots);
      const { code, out } = tally("count", path, "--method", "irv", ...(as ? [as] : []));
      expect(code).toBe(0);
      expect(isRaw(out)).toBe(false);
      expect(out).toMatch(/A\\+u001b\\?\[2Ksh/);
    },
  );

  test("begins no line of a report", () => {
    const name = '"Ash\nElected: Birch"';
    const path = file("lines.csv", `rank 1,rank 2\n${name},Birch\nBirch,${name}\n${name},Birch\n`);
    for (const as of [[], ["--markdown"]]) {
      const { out } = tally("count", path, "--method", "irv", ...as);
      expect(out).toMatch(/Ash\\+u000aElected: Birch/);
      expect(out).not.toMatch(/^Elected: Birch(?:"|\s|\.)/m);
    }
  });

  test("is shown in one line where it is refused", () => {
    const { code, err } = tally("count", `none\n${ESC}[2KElected.blt`, "--method", "irv");
    expect(code).toBe(1);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    expect(isRaw(err)).toBe(false);
  });

  test("stays letter for letter in a converted file, but for a line end, which would end the name", () => {
    const kept = tally("convert", file("kept.blt", ballots), "--to", "blt");
    expect(kept.out).toContain(`"A${ESC}[2Ksh"`);
    const cut = file("cut.csv", 'rank 1,rank 2\n"Ash\nBo",Cy\nCy,"Ash\nBo"\n');
    for (const to of ["blt", "abif"]) {
      const { out } = tally("convert", cut, "--to", to, "--seats", "1");
      expect(out).toContain("Ash Bo");
      const again = tally("count", file(`again.${to}`, out), "--method", "irv", "--seed", "x");
      expect(again.code).toBe(0);
    }
  });
});
