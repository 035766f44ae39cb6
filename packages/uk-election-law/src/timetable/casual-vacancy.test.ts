import { describe, expect, test } from "vitest";
import {
  decideVacancy,
  VACANCY_FIELDS,
  VACANT_BODIES,
  type VacancyInput,
} from "./casual-vacancy.ts";

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

describe("a parish in England in the last six months (SI 2006/3305 r. 5)", () => {
  const late: VacancyInput = {
    ...parish,
    noticeOn: "2026-12-01",
    occurredOn: "2026-11-30",
    retiresOn: "2027-05-10",
  };

  test("holds no election, however many ask, and the council may co-opt", () => {
    for (const asked of [{}, { requestedOn: "2026-12-10", electorsRequesting: 12 }]) {
      const decision = decideVacancy({ ...late, ...asked });
      expect(decision).toMatchObject({ value: { election: "none" } });
      expect(decision).toHaveProperty("value.whoMayCall", expect.stringContaining("co-opt"));
      expect(decision).not.toHaveProperty("value.pollBy");
    }
  });

  test("begins six months before the day of retiring, and counts from the vacancy, not the notice", () => {
    const asked = { requestedOn: "2026-12-10", electorsRequesting: 12 };
    const before = decideVacancy({ ...late, ...asked, occurredOn: "2026-11-09" });
    expect(before).toMatchObject({ value: { election: "required" } });
    const first = decideVacancy({ ...late, ...asked, occurredOn: "2026-11-10" });
    expect(first).toMatchObject({ value: { election: "none" } });
  });

  test("cannot be told from a notice alone: the day of the vacancy is asked for", () => {
    const { occurredOn: _unknown, ...rest } = late;
    expect(decideVacancy(rest)).toMatchObject({ ok: false, field: "occurredOn" });
  });
});

describe("nothing is taken and ignored", () => {
  const fields = [...new Set(Object.values(VACANCY_FIELDS).flat())];
  const unread = VACANT_BODIES.flatMap((body) =>
    fields.filter((field) => !VACANCY_FIELDS[body].includes(field)).map((field) => [body, field]),
  );

  test.each(unread)("%s refuses %s, which its rule does not read", (body, field) => {
    const input = { body, nation: "ENG", [field as string]: "2026-03-02" };
    expect(decideVacancy(input)).toMatchObject({ ok: false, field });
  });

  const told = { ...council, declaredOn: "2026-11-10", occurredOn: "2026-11-10" };
  const near = { ...told, retiresOn: "2027-05-10" };
  const noticed = { ...parish, noticeOn: "2026-12-01", occurredOn: "2026-11-30" };
  const asked = { ...noticed, requestedOn: "2026-12-10", electorsRequesting: 12 };
  const scottish = { body: "scottish-parliament", nation: "SCT", occurredOn: "2026-10-01" };

  test.each<[string, VacancyInput, object]>([
    ["council", { ...told, council: "Lambeth" }, { council: "City of London" }],
    ["declaredOn", told, { declaredOn: "2026-11-20" }],
    ["occurredOn", near, { occurredOn: "2026-11-09" }],
    ["retiresOn", near, { retiresOn: "2028-05-10" }],
    ["vacantSeats", { ...near, vacantSeats: 20, totalSeats: 60 }, { vacantSeats: 21 }],
    ["totalSeats", { ...near, vacantSeats: 20, totalSeats: 60 }, { totalSeats: 59 }],
    [
      "requestedOn",
      { ...council, requestedOn: "2026-03-02", electorsRequesting: 2 },
      { requestedOn: "2026-03-03" },
    ],
    [
      "electorsRequesting",
      { ...council, requestedOn: "2026-03-02", electorsRequesting: 2 },
      { electorsRequesting: 1 },
    ],
    ["noticeOn", asked, { noticeOn: "2026-12-02" }],
    ["requestedOn", asked, { requestedOn: "2027-01-10" }],
    ["electorsRequesting", asked, { electorsRequesting: 9 }],
    ["retiresOn", asked, { retiresOn: "2027-05-10" }],
    ["occurredOn", { ...asked, retiresOn: "2027-05-10" }, { occurredOn: "2026-11-09" }],
    ["occurredOn", scottish, { occurredOn: "2026-10-02" }],
    ["nextGeneralElection", scottish, { nextGeneralElection: "2027-03-01" }],
  ])("%s changes the answer where it is read", (_field, input, change) => {
    expect(decideVacancy({ ...input, ...change })).not.toEqual(decideVacancy(input));
  });

  test.each([
    ["vacantSeats", { ...told, totalSeats: 60 }],
    ["totalSeats", { ...told, vacantSeats: 20 }],
    ["requestedOn", { ...council, electorsRequesting: 2 }],
    ["requestedOn", { ...noticed, electorsRequesting: 12 }],
    ["requestedOn", { ...asked, requestedOn: "2026-11-30" }],
    ["noticeOn", { ...noticed, noticeOn: "2026-11-01" }],
    [
      "occurredOn",
      { ...council, requestedOn: "2026-03-02", electorsRequesting: 2, retiresOn: "2026-05-10" },
    ],
    ["retires", { ...told, retires: "2027-05-10" }],
  ])("half a fact, or one out of order, is refused: %s", (field, input) => {
    expect(decideVacancy(input)).toMatchObject({ ok: false, field });
  });
});

describe("the parliaments of Scotland and Wales", () => {
  test("Scotland polls within three months that begin with the vacancy (Scotland Act 1998 s. 9)", () => {
    const vacant = { body: "scottish-parliament", nation: "SCT", occurredOn: "2025-03-27" };
    expect(decideVacancy(vacant)).toMatchObject({
      value: { election: "required", pollBy: "2025-06-26" },
    });
  });

  test("and not at all when that reaches into the three months before a general election", () => {
    const vacant = {
      body: "scottish-parliament",
      nation: "SCT",
      nextGeneralElection: "2026-05-07",
    };
    expect(decideVacancy({ ...vacant, occurredOn: "2025-11-08" })).toMatchObject({
      value: { election: "required" },
    });
    expect(decideVacancy({ ...vacant, occurredOn: "2025-11-09" })).toMatchObject({
      value: { election: "none" },
    });
  });

  test("the Senedd fills a seat from the list", () => {
    expect(decideVacancy({ body: "senedd", nation: "WLS" })).toMatchObject({
      value: { election: "none" },
    });
    expect(decideVacancy({ body: "senedd", nation: "ENG" })).toMatchObject({
      ok: false,
      field: "nation",
    });
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
