import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { headOf, honeyRow, type ListRow, lineOf, newMark, sliceOf } from "./list-file.ts";

const file = { request: 12, mark: "tavoremiku", holds: "whole" } as const;
const row = (parts: Partial<ListRow> = {}): ListRow => ({
  name: "Ada Okafor",
  email: "ada@example.org",
  postcode: "PL4 0AB",
  kind: "member",
  renewsOn: "2027-12-26",
  ...parts,
});

describe("a file of the members' list", () => {
  it("holds the columns that were asked for and no others", () => {
    expect(headOf({ ...file, holds: "letters" })).toBe("\ufeffname,email,export\r\n");
    expect(lineOf({ ...file, holds: "letters" }, row())).toBe(
      "Ada Okafor,ada@example.org,12-tavoremiku\r\n",
    );
    expect(lineOf({ ...file, holds: "places" }, row())).not.toContain("@");
  });

  it.each(["=1+1", "+44", "-cmd", "@SUM(A1)", "\t=1"])(
    "a name that a spreadsheet would run (%s) is text",
    (name) => {
      expect(lineOf(file, row({ name })).replace('"', "").startsWith("'")).toBe(true);
    },
  );

  it("quotes what would break a row", () => {
    expect(lineOf(file, row({ name: 'Ada "Ace", Okafor' }))).toContain('"Ada ""Ace"", Okafor"');
  });

  it("has one row more for each slice: somebody who does not exist, with the mark", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.nat(20), (people, slice) => {
        const rows = Array.from({ length: people }, (_, index) => row({ name: `Member ${index}` }));
        const lines = sliceOf(file, rows, slice, "party.example").trimEnd().split("\r\n");
        expect(lines).toHaveLength(people + 1);
        const honey = lines.filter((line) => line.includes("Tavoremiku"));
        expect(honey).toHaveLength(1);
        expect(honey[0]).toContain("tavoremiku@party.example");
      }),
    );
  });

  it("takes its mark from the dice, and each is a word of ten letters", () => {
    const marks = Array.from({ length: 500 }, () => newMark());
    expect(new Set(marks).size).toBe(500);
    expect(marks.every((mark) => /^(?:[bdfghjklmnprstvw][aeio]){5}$/.test(mark))).toBe(true);
  });

  it("the honey row of one export is another than that of the next", () => {
    expect(honeyRow(file, 0, "a.example")).not.toEqual(
      honeyRow({ ...file, mark: "batelinoro" }, 0, "a.example"),
    );
  });
});
