import { describe, expect, test } from "vitest";
import { decideVacancy, type VacancyInput } from "./casual-vacancy.ts";

describe("a seat that fell vacant", () => {
  const decide = (input: Partial<VacancyInput>) => decideVacancy(input as VacancyInput);
  const principal = { body: "principal-council", nation: "ENG" } as const;
  const parish = { body: "parish-council", nation: "ENG" } as const;
  const holyrood = { body: "scottish-parliament", nation: "SCT" } as const;

  test("sits where its body sits", () => {
    expect(decide({ ...holyrood, nation: "ENG", occurredOn: "2026-01-15" })).toMatchObject({
      message: "That body sits in SCT.",
    });
    expect(decide({ body: "senedd", nation: "ENG" })).toMatchObject({
      message: "That body sits in WLS.",
    });
    expect(decide({ body: "senedd", nation: "WLS" })).toMatchObject({
      value: { election: "none" },
    });
    expect(decide({ body: "uk-parliament", nation: "ENG" })).toMatchObject({
      value: { election: "by-writ" },
    });
    expect(decide({ ...parish, nation: "WLS" })).toMatchObject({
      code: "law.vacancy.nation-unconfirmed",
      message: expect.stringContaining("Not confirmed for Wales"),
    });
  });

  test("at Holyrood within three months that begin with the vacancy (Scotland Act 1998 s. 9)", () => {
    expect(decide(holyrood)).toMatchObject({
      code: "law.vacancy.no-day",
      message: "Give the day the seat fell vacant.",
    });
    expect(decide({ ...holyrood, occurredOn: "2026-08-15" })).toMatchObject({
      value: { election: "required", pollBy: "2026-11-14" },
    });
    const before = (nextGeneralElection: string) =>
      decide({ ...holyrood, occurredOn: "2026-08-15", nextGeneralElection });
    // The latest day is the first of the three months that end with the next general election.
    expect(before("2027-02-14")).toMatchObject({ value: { election: "required" } });
    expect(before("2027-02-13")).toMatchObject({ value: { election: "none" } });
  });

  test("at a council needs both numbers of seats or neither, and no more vacant than there are", () => {
    const seats = (vacantSeats?: number, totalSeats?: number) =>
      decide({
        ...principal,
        occurredOn: "2026-03-02",
        ...(vacantSeats === undefined ? {} : { vacantSeats }),
        ...(totalSeats === undefined ? {} : { totalSeats }),
      });
    expect(seats(3)).toMatchObject({ code: "law.vacancy.no-total-seats" });
    expect(seats(undefined, 3)).toMatchObject({ code: "law.vacancy.no-vacant-seats" });
    expect(seats(4, 3)).toMatchObject({ code: "law.vacancy.more-vacant-than-seats" });
    expect(seats(3, 3)).toMatchObject({ ok: true });
    expect(decide({ ...principal, retiresOn: "2027-05-10" })).toMatchObject({
      code: "law.vacancy.no-day-for-six-months",
    });
    expect(decide({ ...principal, electorsRequesting: 2 })).toMatchObject({
      code: "law.vacancy.no-request-day",
      field: "requestedOn",
    });
    expect(decide({ ...principal, occurredOn: "2026-03-02" })).toMatchObject({
      value: { notCovered: expect.stringContaining("City of London") },
    });
    expect(decide({ ...principal, council: "Leeds", occurredOn: "2026-03-02" })).not.toHaveProperty(
      "value.notCovered",
    );
    expect(
      decide({ ...principal, council: "City of London", occurredOn: "2026-03-02" }),
    ).toMatchObject({ code: "law.timetable.own-law" });
  });

  test("at a parish counts from the notice: ten electors within fourteen working days", () => {
    expect(decide({ ...parish, occurredOn: "2026-03-02" })).toMatchObject({
      code: "law.vacancy.no-notice-day",
    });
    expect(decide({ ...parish, noticeOn: "2026-03-02", retiresOn: "2027-05-10" })).toMatchObject({
      code: "law.vacancy.no-day-for-six-months",
    });
    expect(decide({ ...parish, noticeOn: "2026-03-02", electorsRequesting: 10 })).toMatchObject({
      code: "law.vacancy.no-request-day",
    });
    expect(decide({ ...parish, noticeOn: "2026-03-02" })).toMatchObject({
      value: { election: "on-request", requestBy: "2026-03-20" },
    });
    const asked = (requestedOn: string, electorsRequesting: number) =>
      decide({ ...parish, noticeOn: "2026-03-02", requestedOn, electorsRequesting });
    expect(asked("2026-03-20", 10)).toMatchObject({
      value: { election: "required", pollBy: "2026-05-29" },
    });
    expect(asked("2026-03-21", 10)).toMatchObject({ value: { election: "co-option" } });
    expect(asked("2026-03-20", 9)).toMatchObject({ value: { election: "co-option" } });
    expect(asked("2026-03-20", 1)).toMatchObject({ value: { election: "co-option" } });
    expect(asked("2026-03-20", 0)).toMatchObject({ field: "electorsRequesting" });
    const last = (occurredOn: string) =>
      decide({ ...parish, noticeOn: "2026-12-01", occurredOn, retiresOn: "2027-05-10" });
    expect(last("2026-11-10")).toMatchObject({ value: { election: "none" } });
    expect(last("2026-11-09")).toMatchObject({ value: { election: "on-request" } });
  });

  test("days in their order, and only days for which bank holidays are known", () => {
    expect(
      decide({ ...principal, occurredOn: "2026-03-02", declaredOn: "2026-03-02" }),
    ).toMatchObject({ ok: true });
    expect(
      decide({ ...principal, occurredOn: "2026-03-03", declaredOn: "2026-03-02" }),
    ).toMatchObject({
      field: "declaredOn",
      message: "declaredOn (2026-03-02) is before occurredOn (2026-03-03).",
    });
    expect(decide({ ...principal, occurredOn: "2028-08-31" })).toMatchObject({ ok: true });
    expect(decide({ ...principal, occurredOn: "2028-09-01" })).toMatchObject({
      code: "law.vacancy.bank-holidays-unknown",
    });
    expect(
      decide({ ...principal, occurredOn: "2026-03-02", retiresOn: "2031-05-01" }),
    ).toMatchObject({ ok: true });
    expect(
      decide({ ...parish, noticeOn: "2026-03-02", vacantSeats: 1 } as VacancyInput),
    ).toMatchObject({
      code: "law.input.unknown-field",
      message: expect.stringContaining("of a vacancy in the body parish-council"),
    });
  });
});
