import { describe, expect, test } from "vitest";
import { BANK_HOLIDAYS } from "../days/bank-holidays.ts";
import type { TimetableInput } from "./poll.ts";
import { flattenTimetable, timetable } from "./timetable.ts";

function tableOf(input: TimetableInput) {
  const table = timetable(input);
  if (!table.ok) throw new Error(`${table.field}: ${table.message}`);
  return table.value;
}
const datesOf = (input: TimetableInput) => flattenTimetable(tableOf(input));
const council: TimetableInput = { election: "local-principal", nation: "ENG", poll: "2027-05-06" };
const general: TimetableInput = {
  election: "uk-parliament-general",
  nation: "ENG",
  poll: "2024-07-04",
};
const byElection: TimetableInput = {
  election: "uk-parliament-by-election",
  nation: "ENG",
  poll: "2026-02-26",
};

describe("a poll", () => {
  test("is dated to the last day whose bank holidays are known, and not a day beyond", () => {
    const at = (poll: string) => timetable({ ...council, election: "local-by-election", poll });
    expect(at(`${BANK_HOLIDAYS.lastYear}-12-31`)).toMatchObject({ ok: true });
    expect(at(`${BANK_HOLIDAYS.lastYear + 1}-01-01`)).toMatchObject({
      code: "law.timetable.poll-out-of-range",
      field: "poll",
    });
    expect(
      tableOf({ ...council, poll: `${BANK_HOLIDAYS.lastYear}-12-14` })
        .notComputed.map(({ reason }) => reason)
        .join(),
    ).toContain("result is declared");
    const far = tableOf({
      ...council,
      poll: `${BANK_HOLIDAYS.lastYear}-12-14`,
      resultDeclared: `${BANK_HOLIDAYS.lastYear}-12-15`,
    });
    expect(far.notComputed).toContainEqual({
      event: "expensesReturn",
      reason: "Falls after the last year whose bank holidays are known.",
    });
  });

  test("with bank holidays of one's own counts by them", () => {
    const more = {
      ...BANK_HOLIDAYS,
      days: { ...BANK_HOLIDAYS.days, ENG: new Set([...BANK_HOLIDAYS.days.ENG, "2027-04-20"]) },
    };
    expect(datesOf(council).registration).toBe("2027-04-19");
    expect(datesOf({ ...council, bankHolidays: more }).registration).toBe("2027-04-16");
    const fewer = { ...BANK_HOLIDAYS, lastYear: 2026 };
    expect(timetable({ ...council, bankHolidays: fewer })).toMatchObject({
      code: "law.timetable.poll-out-of-range",
    });
  });

  test("at a weekend or on a bank holiday is warned of, on another day not", () => {
    expect(tableOf({ ...council, poll: "2027-05-08" }).warnings).toEqual([
      "Saturday 8 May 2027 is at a weekend: check the polling day.",
    ]);
    expect(tableOf({ ...council, poll: "2027-05-03" }).warnings).toEqual([
      "Monday 3 May 2027 is a bank holiday: check the polling day.",
    ]);
    expect(tableOf(council).warnings).toEqual([]);
  });

  test("whose result is given lies between the poll and sixty days after it", () => {
    expect(tableOf({ ...general, resultDeclared: "2024-07-04" }).rows.length).toBeGreaterThan(0);
    expect(tableOf({ ...general, resultDeclared: "2024-09-02" }).rows.length).toBeGreaterThan(0);
    expect(timetable({ ...general, resultDeclared: "2024-07-03" })).toMatchObject({
      code: "law.timetable.before-poll",
    });
    expect(timetable({ ...general, resultDeclared: "2024-09-03" })).toMatchObject({
      code: "law.timetable.too-long-after-poll",
    });
  });

  test("of a parish takes no day of the result, and says so", () => {
    const parish = { election: "parish", nation: "ENG", poll: "2027-05-06" };
    expect(tableOf({ ...parish, resultDeclared: "2027-05-07" }).warnings).toEqual([
      "The day of the result changes nothing here: what is due afterwards counts from the poll.",
    ]);
    expect(tableOf(parish).rows.find(({ event }) => event === "expensesReturn")).toMatchObject({
      on: "2027-06-03",
      rule: expect.stringContaining("28 days after the poll;"),
    });
    expect(
      tableOf({ ...council, resultDeclared: "2027-05-07" }).rows.find(
        ({ event }) => event === "expensesReturn",
      ),
    ).toMatchObject({ rule: expect.stringContaining("after the declaration of the result;") });
  });

  test("at which Parliament is dissolved cites the Act of 2022 from the day it was in force", () => {
    const source = (poll: string) =>
      tableOf({ ...general, poll }).rows.find(({ event }) => event === "dissolution")?.source;
    expect(source("2019-12-12")).toContain("Fixed-term Parliaments Act 2011 s. 3");
    expect(source("2022-03-23")).toContain("Fixed-term Parliaments Act 2011 s. 3");
    expect(source("2022-03-24")).toContain("Dissolution and Calling of Parliament Act 2022");
  });

  test("in Scotland has no statement of persons nominated for councils, elsewhere it was not read", () => {
    const reason = (input: TimetableInput) =>
      tableOf(input).notComputed.find(({ event }) => event === "sopnPublication")?.reason;
    expect(reason({ election: "local-principal", nation: "SCT", poll: "2027-05-06" })).toBe(
      "The rules for councils in Scotland have no statement of persons nominated; the notice of poll names the candidates.",
    );
    const other = reason({ election: "scottish-parliament", nation: "SCT", poll: "2026-05-07" });
    expect(other === undefined || !other.includes("have no statement")).toBe(true);
  });

  test("has its rules written out: on a day, not before one, not later than one", () => {
    const rule = (input: TimetableInput, event: string) =>
      tableOf(input).rows.find((row) => row.event === event)?.rule;
    const days =
      "disregarding weekends, Christmas Eve, Christmas Day, Good Friday and bank holidays in";
    expect(rule(general, "dissolution")).toBe(
      `On the 25th working day before the poll, ${days} any part of the United Kingdom.`,
    );
    expect(rule(council, "registration")).toBe(
      `Not later than the 12th working day before the poll, 11:59pm, ${days} England.`,
    );
    expect(rule(council, "replacementPostalFirst")).toBe(
      `Not before the 4th working day before the poll, ${days} England.`,
    );
    const scottish = { election: "local-principal", nation: "SCT", poll: "2027-05-06" };
    expect(rule(scottish, "noticeEarliest")).toMatch(
      /^Not before the \d+(th|st|nd|rd) working day before the poll, disregarding/,
    );
  });

  test("put off is not covered in Scotland from May 2026, and in England is not spoken of", () => {
    const says = (input: TimetableInput) => tableOf(input).notCovered.join();
    expect(says({ election: "scottish-parliament", nation: "SCT", poll: "2026-05-07" })).toContain(
      "a poll that is put off",
    );
    expect(
      says({ election: "local-by-election", nation: "SCT", poll: "2026-05-06" }),
    ).not.toContain("a poll that is put off");
    expect(says(council)).not.toContain("a poll that is put off");
  });

  test("a by-election's close is narrowed by the writ, by the notice, or by both", () => {
    const close = (more: object) => {
      const { nominationsCloseEarliest: from, nominationsCloseLatest: to } = datesOf({
        ...byElection,
        ...more,
      });
      return [from, to];
    };
    expect(close({})).toEqual(["2026-01-30", "2026-02-03"]);
    expect(close({ writReceived: "2026-01-23" })).toEqual(["2026-01-30", "2026-02-03"]);
    expect(close({ writReceived: "2026-01-28" })).toEqual(["2026-02-02", "2026-02-03"]);
    expect(close({ writReceived: "2026-01-22" })).toEqual(["2026-01-30", "2026-02-02"]);
    const notice = (on: string) => ({ published: { noticeOfElection: { on, source: "Notice" } } });
    expect(close(notice("2026-01-29"))).toEqual(["2026-02-03", "2026-02-03"]);
    expect(timetable({ ...byElection, ...notice("2026-01-30") })).toMatchObject({
      field: "published.noticeOfElection",
      message: expect.stringContaining(
        "With the notice on Friday 30 January 2026 no close of nominations fits",
      ),
    });
    expect(timetable({ ...byElection, writReceived: "2026-02-10" })).toMatchObject({
      field: "writReceived",
      message: expect.stringContaining("With the writ on Tuesday 10 February 2026"),
    });
  });

  test("what its notice says must be a record of events with days near the poll", () => {
    const published = (given: unknown) =>
      timetable({ ...council, published: given } as TimetableInput);
    for (const given of [null, [], "x"])
      expect(published(given)).toMatchObject({ code: "law.timetable.published-not-a-record" });
    expect(published({ nominationClose: {} })).toMatchObject({
      code: "law.timetable.unknown-event",
      message: expect.stringContaining('Did you mean "nominationsClose"?'),
    });
    expect(published({ nominationsClose: null })).toMatchObject({
      field: "published.nominationsClose",
      code: "law.day.not-a-date",
    });
    expect(published({ nominationsClose: undefined })).toMatchObject({ ok: true });
    expect(published({ registration: { on: "2026-08-29" } })).toMatchObject({ ok: true });
    expect(published({ registration: { on: "2026-08-28" } })).toMatchObject({
      code: "law.timetable.far-from-poll",
    });
    expect(published({ registration: { on: "2028-01-11" } })).toMatchObject({ ok: true });
    expect(published({ registration: { on: "2028-01-12" } })).toMatchObject({
      code: "law.timetable.far-from-poll",
    });
    expect(published({ dissolution: { on: "2027-04-01" } })).toMatchObject({
      code: "law.timetable.no-such-date",
    });
    const gap = tableOf({
      ...byElection,
      published: { nominationsOpen: { on: "2026-01-27", source: "" } },
    });
    expect(gap.rows.find(({ event }) => event === "nominationsOpen")).toMatchObject({
      on: "2026-01-27",
      source: "The returning officer's notice",
      rule: "As the returning officer published it. This package does not compute it.",
      published: { differs: false },
    });
    expect(gap.notComputed.map(({ event }) => event)).not.toContain("nominationsOpen");
  });
});

describe("an election whose law begins or ends on a day", () => {
  const told = (election: string, nation: string, poll: string) => {
    const found = timetable({ election, nation, poll });
    return found.ok ? found.value.lawHolds : `${found.code} ${found.message}`;
  };

  test("is refused around it with the reason, and says between which days its law holds", () => {
    expect(told("senedd-by-election", "WLS", "2026-05-06")).toMatchObject({ to: "2026-05-06" });
    expect(told("senedd-by-election", "WLS", "2026-05-07")).toContain(
      "law.timetable.after-its-law There are no by-elections to the Senedd",
    );
    expect(told("combined-authority-mayor", "ENG", "2017-05-04")).toMatchObject({
      from: "2017-05-04",
    });
    expect(told("combined-authority-mayor", "ENG", "2017-05-03")).toContain(
      "law.timetable.before-its-law The first mayors of combined authorities",
    );
    expect(told("scottish-parliament", "SCT", "2015-12-15")).toContain(
      "is in force from 16 December 2015",
    );
  });

  test("and polls that were put off in 2020 are refused up to the day before they were held", () => {
    expect(told("police-and-crime-commissioner", "WLS", "2021-05-06")).toMatchObject({});
    for (const poll of ["2020-03-20", "2021-05-05"])
      expect(told("police-and-crime-commissioner", "WLS", poll)).toContain(
        "law.timetable.poll-put-off",
      );
    expect(told("police-and-crime-commissioner", "WLS", "2020-03-19")).not.toContain("put-off");
  });
});

describe("a by-election whose close of nominations is given", () => {
  const rows = (more: object) => tableOf({ ...byElection, ...more }).rows;
  const close = (nominationsCloseWorkingDaysBeforePoll: number, more: object = {}) =>
    timetable({ ...byElection, nominationsCloseWorkingDaysBeforePoll, ...more });

  test("must fit the writ and the notice", () => {
    // Nineteen, eighteen and seventeen working days before 26 February: 30 January, 2 and 3 February.
    for (const days of [17, 18, 19]) expect(close(days)).toMatchObject({ ok: true });
    const early = { writReceived: "2026-01-22" };
    expect(close(18, early)).toMatchObject({ ok: true });
    expect(close(17, early)).toMatchObject({
      code: "law.timetable.close-misfits",
      message:
        "Nominations closing on Tuesday 3 February 2026 do not fit the writ and the notice, which leave Friday 30 January 2026 to Monday 2 February 2026: not before the 3rd working day after the notice, nor after the 7th after the writ.",
    });
    const late = { published: { noticeOfElection: { on: "2026-01-28", source: "Notice" } } };
    expect(close(18, late)).toMatchObject({ ok: true });
    expect(close(19, late)).toMatchObject({ code: "law.timetable.close-misfits" });
  });

  test("has a notice by the third working day before it, sooner where the writ asks for it", () => {
    const notice = (more: object) =>
      rows({ nominationsCloseWorkingDaysBeforePoll: 17, ...more }).find(
        ({ event }) => event === "noticeOfElection",
      );
    expect(notice({})).toMatchObject({
      on: "2026-01-29",
      isLatest: true,
      time: "16:00",
      rule: expect.stringContaining("It may come sooner."),
    });
    expect(notice({ writReceived: "2026-01-26" })).toMatchObject({
      on: "2026-01-28",
      rule: expect.stringContaining("the notice is due by the 2nd working day after the writ"),
    });
    expect(notice({ writReceived: "2026-01-28" })).toMatchObject({ on: "2026-01-29" });
    // A notice on or before its last day is no difference from the law; a later one is.
    const warned = (on: string) =>
      tableOf({
        ...byElection,
        nominationsCloseWorkingDaysBeforePoll: 17,
        published: { noticeOfElection: { on, source: "x" } },
      }).warnings.length;
    expect([warned("2026-01-28"), warned("2026-01-29")]).toEqual([0, 0]);
    const fixed = rows({ nominationsCloseWorkingDaysBeforePoll: 18 }).find(
      ({ event }) => event === "nominationsClose",
    );
    expect(fixed).toMatchObject({
      on: "2026-02-02",
      rule: expect.stringMatching(/^Fixed by the returning officer\. /),
    });
  });

  test("publishes the statement from that day to the next working day, or from the notice's own day", () => {
    const statement = (more: object) => rows(more).find(({ event }) => event === "sopnPublication");
    expect(statement({})).toMatchObject({ earliest: "2026-01-30", latest: "2026-02-04" });
    expect(statement({ nominationsCloseWorkingDaysBeforePoll: 18 })).toMatchObject({
      earliest: "2026-02-02",
      latest: "2026-02-03",
    });
    expect(
      statement({ published: { nominationsClose: { on: "2026-02-03", source: "x" } } }),
    ).toMatchObject({ earliest: "2026-02-03", latest: "2026-02-04" });
    const outside = (on: string) =>
      tableOf({ ...byElection, published: { sopnPublication: { on, source: "x" } } }).warnings
        .length;
    expect(["2026-01-29", "2026-01-30", "2026-02-04", "2026-02-05"].map(outside)).toEqual([
      1, 0, 0, 1,
    ]);
  });
});

test("after the poll every period has its row, in the order of days", () => {
  const rows = tableOf({ ...general, resultDeclared: "2024-07-05" }).rows;
  const after = rows.filter(({ event }) =>
    ["expensesReturn", "invoicesReceived", "invoicesPaid", "candidateDeclaration"].includes(event),
  );
  expect(after.map((row) => [row.event, row.kind === "computed" && row.on])).toEqual([
    ["invoicesReceived", "2024-07-26"],
    ["invoicesPaid", "2024-08-02"],
    ["expensesReturn", "2024-08-09"],
    ["candidateDeclaration", "2024-08-20"],
  ]);
  const days = rows.map((row) => (row.kind === "window" ? row.earliest : row.on));
  expect(days).toEqual([...days].sort());
});
