import { describe, expect, test } from "vitest";
import { knownDay } from "../days/day.ts";
import type { TimetableInput } from "./poll.ts";
import { flattenTimetable, timetable } from "./timetable.ts";

const general: TimetableInput = {
  election: "uk-parliament-general",
  nation: "ENG",
  poll: "2024-07-04",
};
const byElection: TimetableInput = {
  election: "uk-parliament-by-election",
  nation: "ENG",
  poll: "2025-05-01",
};

function tableOf(input: TimetableInput) {
  const table = timetable(input);
  if (!table.ok) throw new Error(`${table.field}: ${table.message}`);
  return table.value;
}

function datesOf(input: TimetableInput): Record<string, string> {
  return flattenTimetable(tableOf(input));
}

function rowOf(input: TimetableInput, event: string) {
  const row = tableOf(input).rows.find((one) => one.event === event);
  if (!row) throw new Error(`no row for ${event}`);
  return row;
}

function gapsOf(input: TimetableInput): string[] {
  return tableOf(input).notComputed.map((gap) => gap.event);
}

describe("clock times", () => {
  test("registration ends at 23:59, absent votes at 17:00, nominations at 16:00", () => {
    expect(rowOf(general, "registration").time).toBe("23:59");
    expect(rowOf(general, "postal").time).toBe("17:00");
    expect(rowOf(general, "vac").time).toBe("17:00");
    expect(rowOf(general, "nominationsClose").time).toBe("16:00");
  });

  test("nominations close at 13:00 in Northern Ireland's own polls, 16:00 for Parliament there", () => {
    const council = { election: "ni-local", nation: "NIR", poll: "2023-05-18" };
    expect(rowOf(council, "nominationsClose").time).toBe("13:00");
    expect(rowOf({ ...council, election: "ni-assembly" }, "withdrawals").time).toBe("13:00");
    expect(rowOf({ ...general, nation: "NIR" }, "nominationsClose").time).toBe("16:00");
  });
});

describe("every row explains itself", () => {
  test("it names the day, the disregarded days and the law", () => {
    const row = rowOf(general, "nominationsClose");
    expect(row.rule).toBe(
      "Not later than the 19th working day before the poll, 4pm, disregarding weekends, Christmas Eve, Christmas Day, Good Friday and bank holidays in any part of the United Kingdom.",
    );
    expect(row.source).toContain("RPA 1983");
    expect(row.kind).toBe("computed");
  });

  test("rows come in order of date", () => {
    const days = tableOf({ ...general, resultDeclared: "2024-07-05" }).rows.map((row) =>
      row.kind === "computed" ? row.on : row.earliest,
    );
    expect(days).toEqual(days.toSorted());
  });
});

describe("photo identification", () => {
  test.each([
    ["senedd", "WLS", "2026-05-07"],
    ["senedd-by-election", "WLS", "2025-10-23"],
    ["local-principal", "WLS", "2027-05-06"],
    ["local-principal", "SCT", "2027-05-06"],
    ["scottish-parliament", "SCT", "2026-05-07"],
    ["ni-local", "NIR", "2023-05-18"],
    ["uk-parliament-general", "NIR", "2024-07-04"],
    ["local-principal", "ENG", "2022-05-05"],
  ])("%s in %s on %s has no certificate deadline", (election, nation, poll) => {
    expect(datesOf({ election, nation, poll })).not.toHaveProperty("vac");
  });

  test.each([
    ["police-and-crime-commissioner", "WLS", "2024-05-02"],
    ["uk-parliament-general", "SCT", "2024-07-04"],
    ["parish", "ENG", "2024-05-02"],
  ])("%s in %s has one", (election, nation, poll) => {
    expect(datesOf({ election, nation, poll }).vac).toBe(
      poll === "2024-07-04" ? "2024-06-26" : "2024-04-24",
    );
  });
});

describe("a parliamentary by-election", () => {
  test("before the returning officer's notice the close is a window, and no date", () => {
    const row = rowOf({ ...byElection, poll: "2021-06-17" }, "nominationsClose");
    expect(row).toMatchObject({ kind: "window", earliest: "2021-05-20", latest: "2021-05-24" });
    const dates = datesOf({ ...byElection, poll: "2021-06-17" });
    expect(dates).not.toHaveProperty("nominationsClose");
    expect(dates).not.toHaveProperty("noticeOfElection");
    expect(dates.registration).toBe("2021-06-01");
  });

  test("once the close is fixed the notice is due three working days before it", () => {
    const dates = datesOf({ ...byElection, nominationsCloseWorkingDaysBeforePoll: 19 });
    expect(dates.nominationsClose).toBe("2025-04-02");
    expect(dates.noticeOfElection).toBe("2025-03-28");
    expect(dates.nominationsOpen).toBe("2025-03-31");
  });

  test("the writ narrows the window to seven working days", () => {
    const row = rowOf({ ...byElection, writReceived: "2025-03-25" }, "nominationsClose");
    expect(row).toMatchObject({ earliest: "2025-04-02", latest: "2025-04-03" });
  });

  test("a late writ leaves no time for a close before the third working day after it", () => {
    const row = rowOf({ ...byElection, writReceived: "2025-03-31" }, "nominationsClose");
    expect(row).toMatchObject({ earliest: "2025-04-03", latest: "2025-04-04" });
  });

  test("a writ too early for the poll is refused", () => {
    const table = timetable({ ...byElection, writReceived: "2025-03-03" });
    expect(table).toMatchObject({ ok: false, field: "writReceived" });
  });
});

describe("two calendars for one poll", () => {
  test("in England in 2019 the postal deadline skips St Andrew's Day and registration does not", () => {
    const dates = datesOf({ ...general, poll: "2019-12-12" });
    expect(dates.nominationsClose).toBe("2019-11-14");
    expect(dates.postal).toBe("2019-11-26");
    expect(dates.registration).toBe("2019-11-26");
  });

  test("in Scotland Easter Monday counts for absent votes but not for nominations", () => {
    const dates = datesOf({ election: "local-principal", nation: "SCT", poll: "2027-04-08" });
    expect(dates.postal).toBe("2027-03-23");
    expect(dates.nominationsClose).toBe("2027-03-04");
  });

  test("in Northern Ireland absent votes close 14 days before, and 6 for the ill", () => {
    const dates = datesOf({ ...general, nation: "NIR" });
    expect(dates.postal).toBe("2024-06-14");
    expect(dates.proxy).toBe("2024-06-14");
    expect(dates.lateAbsentVote).toBe("2024-06-26");
    expect(dates).not.toHaveProperty("emergencyProxy");
  });
});

describe("overrides by Act", () => {
  const scotland2019 = { ...general, nation: "SCT", poll: "2019-12-12" };

  test("Scotland registered to 26 November 2019, as the Act ordered, and 25 without it", () => {
    expect(datesOf(scotland2019).registration).toBe("2019-11-26");
    expect(datesOf({ ...scotland2019, overrides: [] }).registration).toBe("2019-11-25");
    expect(rowOf(scotland2019, "registration").source).toContain("2019");
  });

  test("the Act for one poll leaves every other poll alone", () => {
    const scottish = { election: "scottish-parliament", nation: "SCT" };
    expect(datesOf({ ...scottish, poll: "2021-05-06" }).postal).toBe("2021-04-06");
    expect(datesOf({ ...scottish, poll: "2026-05-07" }).postal).toBe("2026-04-21");
  });

  test("a new Act is a row, and can fix a day outright", () => {
    const override = {
      election: "local-principal",
      nations: ["ENG"],
      poll: knownDay("2027-05-06"),
      event: "nominationsClose",
      change: { kind: "fixed-day", day: knownDay("2027-04-01") },
      source: "An Act of 2027",
    } as const;
    const local = { election: "local-principal", nation: "ENG", poll: "2027-05-06" };
    const dates = datesOf({ ...local, overrides: [override] });
    expect(dates.nominationsClose).toBe("2027-04-01");
    expect(dates.withdrawals).toBe("2027-04-08");
  });
});

describe("the Bill", () => {
  test("changes nothing until a commencement day is given, and nothing before that day", () => {
    const commencements = { "registration-closes-17:00": knownDay("2027-01-01") };
    const in2027 = { ...general, poll: "2027-06-03", commencements };
    expect(rowOf({ ...general, poll: "2027-06-03" }, "registration").time).toBe("23:59");
    expect(rowOf(in2027, "registration").time).toBe("17:00");
    expect(rowOf({ ...general, commencements }, "registration").time).toBe("23:59");
  });

  test("would close nominations at midday", () => {
    const commencements = { "nominations-close-midday": knownDay("2024-01-01") };
    expect(rowOf({ ...general, commencements }, "nominationsClose").time).toBe("12:00");
  });
});

describe("after the poll", () => {
  test("without the day of the result the return is not dated, and the reason is given", () => {
    expect(datesOf(general)).not.toHaveProperty("expensesReturn");
    expect(gapsOf(general)).toContain("expensesReturn");
  });

  test("the candidate's declaration follows the return by seven working days", () => {
    const dates = datesOf({ ...general, resultDeclared: "2024-07-05" });
    expect(dates.expensesReturn).toBe("2024-08-09");
    expect(dates.candidateDeclaration).toBe("2024-08-20");
  });

  test("a parish return needs no result: it counts from the poll", () => {
    const dates = datesOf({ election: "parish", nation: "ENG", poll: "2024-05-02" });
    expect(dates.expensesReturn).toBe("2024-05-30");
  });

  test("London's mayor has 70 days, a constituency 35, and the contest must be said", () => {
    const london = {
      election: "gla",
      nation: "ENG",
      poll: "2024-05-02",
      resultDeclared: "2024-05-04",
    };
    expect(datesOf({ ...london, contest: "mayor" }).expensesReturn).toBe("2024-07-15");
    expect(datesOf({ ...london, contest: "constituency" }).expensesReturn).toBe("2024-06-10");
    expect(gapsOf(london)).toContain("expensesReturn");
  });

  test.each(["combined-authority-mayor", "police-and-crime-commissioner"])(
    "where sources differ (%s) the return is refused with a reason",
    (election) => {
      const input = { election, nation: "ENG", poll: "2024-05-02", resultDeclared: "2024-05-03" };
      expect(datesOf(input)).not.toHaveProperty("expensesReturn");
      expect(gapsOf(input)).toContain("expensesReturn");
    },
  );

  test("a party's claims roll over Scotland's August holiday, its return over nothing", () => {
    const party = { election: "party-campaign-return", nation: "SCT", poll: "2024-07-04" };
    expect(datesOf(party)).toEqual({
      partyInvoicesReceived: "2024-08-06",
      partyInvoicesPaid: "2024-09-02",
      partyReturnUpTo250k: "2024-10-04",
      partyReturnOver250k: "2025-01-04",
    });
  });

  test("a day past the last known bank holiday is left out, with the reason", () => {
    const late = {
      election: "local-by-election",
      nation: "ENG",
      poll: "2028-12-14",
      resultDeclared: "2028-12-14",
    };
    expect(datesOf(late).invoicesReceived).toBeUndefined();
    expect(gapsOf(late)).toContain("expensesReturn");
  });
});

describe("the returning officer's notice", () => {
  test("is shown beside the computed day, and a difference warns", () => {
    const published = { nominationsClose: { on: "2024-06-06", source: "Notice of election" } };
    const table = tableOf({ ...general, published });
    const row = table.rows.find((one) => one.event === "nominationsClose");
    expect(row?.published).toMatchObject({ on: "2024-06-06", differs: true });
    expect(table.warnings.join()).toContain("Thursday 6 June 2024");
  });

  test("within a by-election's window raises no warning", () => {
    const published = { nominationsClose: { on: "2025-04-02", source: "Notice" } };
    expect(tableOf({ ...byElection, published }).warnings).toEqual([]);
  });

  test("a poll at a weekend or on a holiday is computed with a warning", () => {
    expect(tableOf({ ...general, poll: "2027-06-05" }).warnings).toHaveLength(1);
    expect(tableOf({ ...general, poll: "2027-08-30" }).warnings).toHaveLength(1);
    expect(tableOf(general).warnings).toEqual([]);
  });
});

describe("refusals name the field", () => {
  test.each<[string, Partial<Record<keyof TimetableInput, unknown>>]>([
    ["election", { election: "general" }],
    ["election", { election: undefined }],
    ["nation", { nation: "GBR" }],
    ["nation", { nation: undefined }],
    ["nation", { election: "gla", nation: "WLS" }],
    ["nation", { election: "local-principal", nation: "NIR" }],
    ["poll", { poll: "4 July 2024" }],
    ["poll", { poll: "2024-06-31" }],
    ["poll", { poll: "2010-05-06" }],
    ["poll", { poll: "2029-05-03" }],
    ["resultDeclared", { resultDeclared: "2024-07-03" }],
    ["resultDeclared", { resultDeclared: "2025-07-05" }],
    ["resultDeclared", { resultDeclared: "tomorrow" }],
    ["nominationsCloseWorkingDaysBeforePoll", { nominationsCloseWorkingDaysBeforePoll: 19 }],
    ["writReceived", { writReceived: "2024-06-01" }],
    ["contest", { contest: "mayor" }],
    ["contest", { election: "gla", contest: "borough" }],
    ["published.registration", { published: { registration: { on: "soon", source: "" } } }],
  ])("%s: %j", (field, wrong) => {
    const table = timetable({ ...general, ...wrong } as TimetableInput);
    expect(table).toMatchObject({ ok: false, field });
  });

  test.each([16, 20, 18.5, "19", -1])("a by-election's close %j days before the poll", (days) => {
    const wrong = { ...byElection, nominationsCloseWorkingDaysBeforePoll: days as number };
    expect(timetable(wrong)).toMatchObject({
      ok: false,
      field: "nominationsCloseWorkingDaysBeforePoll",
    });
  });
});
