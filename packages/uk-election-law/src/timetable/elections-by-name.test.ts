import { describe, expect, test } from "vitest";
import { parseElection } from "./election-types.ts";
import { findOwnLaw } from "./own-law.ts";
import type { TimetableInput } from "./poll.ts";
import { timetable } from "./timetable.ts";

function tableOf(input: TimetableInput) {
  const table = timetable(input);
  if (!table.ok) throw new Error(`${table.field}: ${table.message}`);
  return table.value;
}
const council: TimetableInput = { election: "local-principal", nation: "ENG", poll: "2027-05-06" };
const general: TimetableInput = {
  election: "uk-parliament-general",
  nation: "ENG",
  poll: "2024-07-04",
};

describe("an election by its name", () => {
  test("of the City of London, of several kinds, of no kind, and where it is not held", () => {
    expect(parseElection("city-of-london-wards", "ENG")).toMatchObject({
      code: "law.timetable.own-law-election",
      message: expect.stringContaining("Not covered"),
    });
    expect(parseElection("Aldermanic", "ENG")).toMatchObject({
      code: "law.timetable.own-law-election",
    });
    expect(parseElection("By-Election", "ENG")).toMatchObject({
      code: "law.timetable.several-elections",
      message:
        "Say which By-Election: uk-parliament-by-election, local-by-election, parish-by-election or scottish-parliament-by-election.",
    });
    expect(parseElection(7, "ENG")).toMatchObject({ field: "election" });
    expect(parseElection("gla", "SCT")).toMatchObject({
      code: "law.timetable.not-held-there",
      message: "gla is not held in SCT; it is held in ENG.",
    });
    expect(parseElection("local-principal", "NIR")).toMatchObject({
      message: expect.stringContaining("Use ni-local there."),
    });
    expect(parseElection("gla", "NIR")).toMatchObject({
      message: "gla is not held in NIR; it is held in ENG.",
    });
  });

  test("a council under a law of its own", () => {
    expect(findOwnLaw(undefined)).toMatchObject({ value: true });
    expect(findOwnLaw("Leeds")).toMatchObject({ value: true });
    expect(findOwnLaw(" ")).toMatchObject({ message: '" " is not the name of a council.' });
    expect(findOwnLaw("Isles_of-Scilly")).toMatchObject({ code: "law.timetable.own-law" });
    expect(timetable({ ...general, council: "Leeds" })).toMatchObject({
      code: "law.timetable.takes-no-council",
      message: "Only local-principal and local-by-election take a council.",
    });
    expect(tableOf({ ...council, council: "Leeds" }).notCovered.join()).not.toContain(
      "City of London",
    );
    expect(tableOf(council).notCovered.join()).toContain("City of London");
  });
});
