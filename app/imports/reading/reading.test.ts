import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Day } from "../../../platform/time/days.ts";
import { correctColumns, guessColumns, lacksColumn } from "./columns.ts";
import { findDay } from "./day.ts";
import { guessDelimiter } from "./file.ts";
import { readRow } from "./row.ts";

const today = "2027-03-01" as Day;
const headed = (headings: readonly string[]) =>
  headings.map((heading) => ({ heading, samples: [] }));

describe("which column holds what", () => {
  it.each([
    [["Name", "Email"], { name: 0, email: 1 }],
    [
      ["E-Mail Address", "First name", "Surname", "Post Code"],
      { email: 0, firstName: 1, lastName: 2, postcode: 3 },
    ],
    [
      ["id", "full_name", "primary_email", "Renewal date", "Membership type"],
      { name: 1, email: 2, renewsOn: 3, kind: 4 },
    ],
    [["Email", "Email"], { email: 0 }],
    [["shoe size"], {}],
  ])("%j", (headings, mapping) => {
    expect(guessColumns(headed(headings), today)).toEqual(mapping);
  });

  it("can be corrected by the operator, one column for one thing", () => {
    const headings = ["Contact", "Mailbox", "Email"];
    const guess = guessColumns(headed(headings), today);
    expect(correctColumns(guess, headings, ["name=Contact", "email=mailbox"])).toEqual({
      name: 0,
      email: 1,
    });
    expect(correctColumns(guess, headings, ["email="])).toEqual({});
    expect(correctColumns(guess, headings, ["name=Email"])).toEqual({ name: 2 });
    expect(correctColumns(guess, headings, ["email=Nowhere"])).toContain("no column “Nowhere”");
    expect(correctColumns(guess, headings, ["shoe=Email"])).toContain("nothing that can be mapped");
  });

  it("without an address or a name nobody can be imported", () => {
    expect([{ name: 0 }, { email: 0 }, { email: 0, lastName: 1 }].map(lacksColumn)).toEqual([
      ...[true, true, false],
    ]);
  });
});

describe("a day of a members' list", () => {
  it.each([
    ["2027-03-01", "2027-03-01"],
    ["2027-03-01T10:00:00Z", "2027-03-01"],
    ["01/03/2027", "2027-03-01"],
    ["1.3.2027", "2027-03-01"],
    ["1 March 2027", "2027-03-01"],
    ["Mon 1st Mar 2027", "2027-03-01"],
    ["1-Mar-2027", "2027-03-01"],
    ["29/02/2028", "2028-02-29"],
    ["29/02/2027", undefined],
    ["13/13/2027", undefined],
    ["03/25/2027", undefined],
    ["01/03/27", "2027-03-01"],
    ["1/1/98", "1998-01-01"],
    ["2027/12/31", "2027-12-31"],
    ["2027-06-30T23:00:00.000Z", "2027-07-01"],
    ["2027-06-30T23:30:00-05:00", "2027-07-01"],
    ["2027-12-31 23:30:00", "2027-12-31"],
    ["2018-01-13 10:15:33 UTC", "2018-01-13"],
    ["Dec 31, 2027", "2027-12-31"],
    ["December 31st, 2027", "2027-12-31"],
    ["1. März 2027", "2027-03-01"],
    ["31 Rhagfyr 2027", "2027-12-31"],
    ["46752", undefined],
    ["2020", undefined],
    ["1 Foo 2027", undefined],
    ["soon", undefined],
    ["", undefined],
  ])("%s is %s", (text, day) => {
    expect(findDay(text)).toBe(day);
  });
});

describe("what parts the columns", () => {
  it.each([
    ["name,email\n", ","],
    ["name;email\n", ";"],
    ["name\temail\n", "\t"],
    ['"Name, first";email\r\n', ";"],
    ['"a\nb,c,d";e\n', ";"],
    ["name\n", ","],
  ])("%j", (text, delimiter) => {
    expect(guessDelimiter(text)).toBe(delimiter);
  });
});

describe("a row", () => {
  const mapping = { name: 0, email: 1, postcode: 2, kind: 3, renewsOn: 4, joinedOn: 5 };
  const terms = { today, membershipMonths: 12, leastAge: 16 };
  const plan = {
    ...{ mapping, as: undefined, decided: new Map(), leave: new Set<number>(), dates: undefined },
    ...{ ages: undefined },
    orders: { renewsOn: "day-first", joinedOn: "day-first", bornOn: "day-first" },
  } as const;
  const read = (...cells: string[]) => readRow(cells, plan, terms);

  it("becomes a member with what it says", () => {
    expect(
      read("Ada Okafor", "Ada@example.org", "pl40ab", "Full", "1/6/2027", "2020-01-02"),
    ).toEqual({
      person: {
        name: "Ada Okafor",
        email: "Ada@example.org",
        emailKey: "ada@example.org",
        postcode: "PL4 0AB",
        kind: "member",
        renewsOn: "2027-06-01",
        joinedOn: "2020-01-02",
        isAgeKnown: false,
        note: undefined,
        wants: "letters",
      },
    });
  });

  it("without a last day, the membership runs as if it were new", () => {
    expect(read("Ada", "a@example.org", "", "Member")).toMatchObject({
      person: { renewsOn: "2028-03-01" },
    });
  });

  it.each([
    [["", "a@example.org"], "name"],
    [["Ada", "nobody"], "email address"],
    [["Ada", "a@example.org", "", "Lapsed"], "no member any more"],
    [["Ada", "a@example.org", "", "Member", "sometime"], "day"],
    [["Ada", "a@example.org", "", "Member", "46752"], "spreadsheet"],
    [["Ada", "a@example.org", "", ""], "Nobody has said"],
    [["Ada", "a@example.org", "", "Activist"], "Nobody has said"],
  ])("%j is refused in words that hold nothing of the person", (cells, why) => {
    const reading = read(...cells);
    expect("refused" in reading && reading.refused).toContain(why);
    expect("refused" in reading && reading.refused).not.toMatch(/Ada|a@example/);
  });

  it("a postcode that is none is left out, and said so", () => {
    const reading = read("Ada", "a@example.org", "12345", "Member");
    expect(reading).toMatchObject({ person: { postcode: undefined } });
    expect("person" in reading && reading.person.note).toContain("postcode");
  });

  it("a supporter stays one", () => {
    const reading = read("Ada", "a@example.org", "", "Supporter", "1/6/2027");
    expect(reading).toMatchObject({ person: { kind: "supporter", renewsOn: undefined } });
  });

  it("whatever stands in it, it is read or refused", () => {
    const cells = fc.array(fc.string({ unit: "binary" }), { maxLength: 8 });
    fc.assert(
      fc.property(cells, (row) => {
        const reading = readRow(row, plan, terms);
        expect("person" in reading || "refused" in reading).toBe(true);
      }),
    );
  });
});
