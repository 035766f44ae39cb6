import { describe, expect, test } from "vitest";
import { decideVacancy, type VacancyInput } from "./casual-vacancy.ts";

const council: VacancyInput = { body: "principal-council", nation: "ENG" };
const parish: VacancyInput = { body: "parish-council", nation: "ENG" };

describe("a council in England", () => {
  test("polls 25 to 35 working days after a declared vacancy", () => {
    expect(decideVacancy({ ...council, declaredOn: "2026-03-02" })).toMatchObject({
      value: { election: "required", pollFrom: "2026-04-08", pollBy: "2026-04-22" },
    });
  });

  test("polls within 35 working days of the request of two electors", () => {
    const asked = { ...council, requestedOn: "2026-03-02" };
    expect(decideVacancy({ ...asked, electorsRequesting: 2 })).toMatchObject({
      value: { election: "required", pollBy: "2026-04-22" },
    });
    expect(decideVacancy({ ...asked, electorsRequesting: 1 })).toMatchObject({
      ok: false,
      field: "electorsRequesting",
    });
  });

  test("waits for a request, with no time limit for asking", () => {
    const decision = decideVacancy({ ...council, occurredOn: "2026-03-02" });
    expect(decision).toMatchObject({ value: { election: "on-request" } });
    expect(decision).not.toHaveProperty("value.requestBy");
  });

  test("leaves a seat empty in its last six months, unless over a third are vacant", () => {
    const late = { ...council, declaredOn: "2026-11-10", retiresOn: "2027-05-10" };
    expect(decideVacancy(late)).toMatchObject({ value: { election: "none" } });
    expect(decideVacancy({ ...late, occurredOn: "2026-11-09" })).toMatchObject({
      value: { election: "required" },
    });
    expect(decideVacancy({ ...late, vacantSeats: 20, totalSeats: 60 })).toMatchObject({
      value: { election: "none" },
    });
    expect(decideVacancy({ ...late, vacantSeats: 21, totalSeats: 60 })).toMatchObject({
      value: { election: "required" },
    });
  });
});

describe("a parish in England", () => {
  const noticed = { ...parish, noticeOn: "2026-03-02" };

  test("gives ten electors 14 working days to ask, and then polls within 60", () => {
    const asked = { ...noticed, requestedOn: "2026-03-20", electorsRequesting: 10 };
    expect(decideVacancy(asked)).toMatchObject({
      value: { election: "required", requestBy: "2026-03-20", pollBy: "2026-05-29" },
    });
  });

  test("co-opts if fewer ask, or too late", () => {
    const few = { ...noticed, requestedOn: "2026-03-10", electorsRequesting: 9 };
    const late = { ...noticed, requestedOn: "2026-03-23", electorsRequesting: 10 };
    expect(decideVacancy(few)).toMatchObject({ value: { election: "co-option" } });
    expect(decideVacancy(late)).toMatchObject({ value: { election: "co-option" } });
    expect(decideVacancy(noticed)).toMatchObject({ value: { election: "on-request" } });
  });
});

describe("elsewhere", () => {
  test("Parliament fills a seat by writ, and no day is computed", () => {
    const decision = decideVacancy({ body: "uk-parliament", nation: "SCT" });
    expect(decision).toMatchObject({ value: { election: "by-writ" } });
    expect(decision).not.toHaveProperty("value.pollBy");
  });

  test.each(["WLS", "SCT", "NIR"])("a council seat in %s is refused as not confirmed", (nation) => {
    expect(decideVacancy({ ...council, nation, declaredOn: "2026-03-02" })).toMatchObject({
      ok: false,
      field: "nation",
    });
  });

  test.each([
    ["body", { ...council, body: "board" }],
    ["nation", { ...council, nation: "UK" }],
    ["declaredOn", { ...council, declaredOn: "2 March" }],
    ["declaredOn", { ...council, declaredOn: "2028-12-01" }],
    ["noticeOn", parish],
    ["totalSeats", { ...council, declaredOn: "2026-03-02", totalSeats: "sixty" }],
    ["electorsRequesting", { ...council, requestedOn: "2026-03-02" }],
  ])("a wrong %s is refused by name", (field, input) => {
    expect(decideVacancy(input)).toMatchObject({ ok: false, field });
  });
});
