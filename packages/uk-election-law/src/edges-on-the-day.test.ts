import { describe, expect, test } from "vitest";
import {
  decideAssociationRegistration,
  decideImprintDuty,
  decideLocalCampaigner,
  decideVacancy,
  type IsoDay,
  type Outcome,
  parseDay,
  reportQuarterly,
  scottishPreCandidacyPeriod,
  timetable,
  writeImprint,
} from "./index.ts";

function granted<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(`${outcome.field}: ${outcome.message}`);
  return outcome.value;
}

const dayOf = (text: string): IsoDay => granted(parseDay(text, "day"));

const flat = (input: Parameters<typeof timetable>[0]) =>
  new Map(granted(timetable(input)).rows.map((row) => [row.event, row]));

describe("a law holds from the very day on which it begins, and not the day before", () => {
  const at = (from: string) =>
    flat({
      election: "local-principal",
      nation: "ENG",
      poll: "2027-05-06",
      commencements: { "nominations-close-midday": dayOf(from) },
    }).get("nominationsClose")?.time;

  test("a proposal that became law on polling day, and one a day later", () => {
    expect(at("2027-05-06")).toBe("12:00");
    expect(at("2027-05-07")).toBe("16:00");
  });

  test("Voter Authority Certificates", () => {
    const has = (poll: string) =>
      flat({ election: "local-by-election", nation: "ENG", poll }).has("vac");
    expect([has("2023-01-15"), has("2023-01-16")]).toEqual([false, true]);
  });

  test("the duty to have an imprint on digital material", () => {
    const onDay = (publishedOn: string) =>
      granted(
        decideImprintDuty({
          publishedOn: dayOf(publishedOn),
          medium: "digital",
          publisher: "party",
          isPaid: true,
          isPolitical: true,
          isElectionMaterial: true,
          sharing: "original",
        }),
      ).required;
    expect([onDay("2023-10-31"), onDay("2023-11-01")]).toEqual([false, true]);
  });

  test("the Scottish time before candidacy has its first day in it, and ends before the poll", () => {
    const since = (became: string) =>
      scottishPreCandidacyPeriod(dayOf("2026-05-07"), dayOf(became)).ok;
    expect(["2026-01-06", "2026-01-07", "2026-05-06", "2026-05-07"].map(since)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test("a Senedd by-election may be on the last day of the old law", () => {
    const on = (poll: string) => timetable({ election: "senedd-by-election", nation: "WLS", poll });
    expect([on("2026-05-06").ok, on("2026-05-07").ok]).toEqual([true, false]);
  });
});

test("an association's contributions count in the order of their days, however they are listed", () => {
  const [early, late] = [
    { on: dayOf("2026-03-02"), amountPence: 30_000_00 },
    { on: dayOf("2026-09-01"), amountPence: 30_000_00 },
  ];
  for (const listed of [
    [early, late],
    [late, early],
  ]) {
    expect(granted(decideAssociationRegistration(2026, listed))).toMatchObject({
      passedOn: "2026-09-01",
      notifyBy: "2026-09-30",
    });
  }
});

test("one payment of £500 or less splits nothing", () => {
  const flags = (...pence: number[]) =>
    granted(
      reportQuarterly(
        pence.map((amountPence) => ({
          donor: "D",
          accepted: dayOf("2026-02-10"),
          amountPence,
          section: "central",
        })),
      ),
    ).evasionFlags.length;
  expect([
    flags(500_00),
    flags(500_00, 600_00),
    flags(250_00, 250_00),
    flags(250_00, 251_00),
  ]).toEqual([0, 0, 0, 1]);
});

test("a printer at the promoter's address who is somebody else is named", () => {
  const address = "110 High Street, Engleston, AB12 3CD";
  const text = (name: string, printerAddress: string) =>
    granted(
      writeImprint({
        medium: "print",
        promoter: { name: "John Smith", address },
        printer: { name, address: printerAddress },
      }),
    ).text;
  expect(text("John Smith", address)).toMatch(/^Printed and promoted by John Smith/);
  expect(text("Jane Jones", address)).toMatch(/^Printed by Jane Jones of 110/);
  expect(text("John Smith", "1 Low Road, Engleston")).toMatch(/^Printed by John Smith of 1 Low/);
});

test("a local campaigner within £700 is allowed without a letter, and told to be within it", () => {
  expect(decideLocalCampaigner(700_00, false)).toMatchObject({
    withinPermittedSum: true,
    allowed: true,
  });
  expect(decideLocalCampaigner(700_00, true)).toMatchObject({
    withinPermittedSum: true,
    allowed: true,
  });
  expect(decideLocalCampaigner(700_01, false)).toMatchObject({
    withinPermittedSum: false,
    allowed: false,
  });
  expect(decideLocalCampaigner(700_01, true)).toMatchObject({
    withinPermittedSum: false,
    allowed: true,
  });
});

test("vacancies of a third of the seats, and of more, within six months before retirement", () => {
  const election = (vacantSeats: number) =>
    granted(
      decideVacancy({
        body: "principal-council",
        nation: "ENG",
        occurredOn: "2026-12-01",
        declaredOn: "2026-12-01",
        retiresOn: "2027-05-10",
        vacantSeats,
        totalSeats: 30,
      }),
    ).election;
  expect([election(10), election(11)]).toEqual(["none", "required"]);
});

describe("the statement of persons nominated of a Scottish council", () => {
  test.each([
    ["local-principal", "SCT", "have no statement"],
    ["local-principal", "WLS", "was not read"],
    ["ni-assembly", "NIR", "was not read"],
  ] as const)("%s in %s %s", (election, nation, says) => {
    const table = granted(timetable({ election, nation, poll: "2027-05-06" }));
    const gap = table.notComputed.find(({ event }) => event === "sopnPublication");
    expect(gap?.reason).toContain(says);
  });
});
