import { describe, expect, it } from "vitest";
import { inTransaction } from "../../platform/act.ts";
import { isRefusal } from "../../platform/refusal.ts";
import type { Day } from "../../platform/time/days.ts";
import { aHouse } from "../../testing/a-house.ts";
import {
  beginImport,
  type DirectoryLine,
  findPlace,
  findPlacesNamed,
  KeepsDirectory,
  keepExtract,
  keepNames,
  listPlaces,
  listPlacesIn,
  placesOfPostcode,
  placesOfPostcodes,
} from "./door.ts";
import type { BoundarySet, Codes } from "./store.ts";

const at = aHouse();

const PLYMOUTH = { council: "E06000026", region: "E12000009", nation: "E92000001" };
const line = (
  postcode: string,
  { ward = "E05002096", constituency = "E14001424", ...parts }: Partial<DirectoryLine & Codes> = {},
): DirectoryLine => ({
  ...{ postcode, latitude: 50.37, longitude: -4.14, endedOn: undefined, isLargeUser: false },
  lies: { ...PLYMOUTH, ward, constituency },
  ...parts,
});

const bring = (set: BoundarySet, lines: readonly DirectoryLine[]) =>
  inTransaction(at.house, async (tx, now) => {
    await beginImport(tx);
    const directory = await KeepsDirectory.begin(tx, set);
    await directory.keep(lines);
    return directory.end(now);
  });

const told = async (typed: string, day: string) => {
  const found = await placesOfPostcode(at.house.database, typed, day as Day);
  return isRefusal(found)
    ? found.code
    : [found.ward?.code, found.council?.name, found.region?.name, found.endedOn, found.asOf];
};

const AUGUST = { day: "2025-08-01" as Day, source: "ONSPD August 2025" };
const NOVEMBER = { day: "2025-11-01" as Day, source: "ONSPD November 2025" };

describe("a postcode's places", () => {
  it("are told as unknown before any directory is there", async () => {
    expect(await told("PL1 1AA", "2026-01-01")).toBe("places.postcode.noDirectory");
  });

  it("are told by the outward half, and as approximate, while there is only the extract", async () => {
    const { database } = at.house;
    const halves = await inTransaction(at.house, keepExtract);
    expect(halves).toBeGreaterThan(150);
    expect(await inTransaction(at.house, keepExtract)).toBe(halves);
    const found = await placesOfPostcode(database, "pl11aa", "2026-01-01" as Day);
    expect(found).toMatchObject({ isApproximate: true, council: { name: "Plymouth" } });
    expect(await told("TR1 1AA", "2026-01-01")).toBe("places.postcode.notInExtract");
    expect(await listPlaces(database, "council", "2026-01-01" as Day)).toHaveLength(26);
  });

  it("are those of the directory of the day, which is brought twice without doubling", async () => {
    const lines = [
      line("PL11AA"),
      line("PL11AB", { endedOn: "2019-05-01" as Day }),
      line("PL11AC", { isLargeUser: true, latitude: undefined, longitude: undefined }),
      line("PL11AD"),
      line("PL11AA", { ward: "E05099999" }),
    ];
    expect(await bring(AUGUST, lines)).toEqual({ lines: 4, twice: 1, changed: 4, gone: 0 });
    expect(await bring(AUGUST, lines)).toEqual({ lines: 4, twice: 1, changed: 0, gone: 0 });
    const plymouth = "E06000026";
    expect(await told("pl1 1aa", "2026-01-01")).toEqual([
      ...["E05002096", plymouth, "South West", undefined, "2025-08-01"],
    ]);
    expect(await told("PL1 1AB", "2026-01-01")).toContain("2019-05-01");
    expect(await inTransaction(at.house, keepExtract)).toBe(0);
    expect(await told("PL1 1ZZ", "2026-01-01")).toBe("places.postcode.unknown");
    expect(await told("BFPO 58", "2026-01-01")).toBe("places.postcode.special.forces");
    expect(await told("never", "2026-01-01")).toBe("places.postcode.wrong");
  });

  it("stay as they were for the days before a newer directory", async () => {
    const lines = [
      line("PL11AA", { ward: "E05012345" }),
      line("PL11AB", { endedOn: "2019-05-01" as Day }),
      line("PL11AC", { isLargeUser: true, latitude: undefined, longitude: undefined }),
      line("PL11AE"),
    ];
    expect(await bring(NOVEMBER, lines)).toEqual({ lines: 4, twice: 0, changed: 2, gone: 1 });
    expect((await told("PL1 1AA", "2025-10-31"))[0]).toBe("E05002096");
    expect((await told("PL1 1AA", "2025-11-01"))[0]).toBe("E05012345");
    expect(await told("PL1 1AD", "2025-10-31")).toContain("2025-08-01");
    expect((await told("PL1 1AD", "2025-12-01"))[3]).toBe("2025-11-01");
    expect(await told("PL1 1AE", "2025-10-31")).toBe("places.postcode.unknown");
    // Of a day before any directory, the oldest one tells.
    expect((await told("PL1 1AA", "2020-01-01"))[4]).toBe("2025-08-01");
  });

  it("are put right by the same day's directory, brought again", async () => {
    const lines = [
      line("PL11AA"),
      line("PL11AB", { endedOn: "2019-05-01" as Day }),
      line("PL11AC"),
    ];
    expect(await bring(NOVEMBER, lines)).toEqual({ lines: 3, twice: 0, changed: 2, gone: 1 });
    expect((await told("PL1 1AA", "2025-11-01"))[0]).toBe("E05002096");
    expect(await told("PL1 1AE", "2025-11-01")).toBe("places.postcode.unknown");
  });

  it("are told of many at once, each by what was typed", async () => {
    const typed = ["pl1 1aa", "PL11AA", "nothing", "PL1 1ZZ"];
    const found = await placesOfPostcodes(at.house.database, typed, "2026-01-01" as Day);
    expect([...found.keys()]).toEqual(typed);
    expect([...found.values()].map(isRefusal)).toEqual([false, false, true, true]);
  });
});

describe("places", () => {
  it("are called as they were on a day, and by their code while nobody has said", async () => {
    const { database } = at.house;
    const day = "2026-01-01" as Day;
    expect(await findPlace(database, "E06000026", day)).toMatchObject({ name: "E06000026" });
    await inTransaction(at.house, async (tx, now) => {
      const names = [{ code: "E06000026", name: "Plymouth", nameCy: undefined }];
      await keepNames(tx, "council", AUGUST, names, now);
      const later = [{ code: "E06000026", name: "Plymouth City", nameCy: undefined }];
      await keepNames(tx, "council", { ...AUGUST, day: "2026-05-01" as Day }, later, now);
    });
    expect(await findPlace(database, "E06000026", day)).toMatchObject({ name: "Plymouth" });
    expect(await told("PL1 1AA", "2026-06-01")).toContain("Plymouth City");
    expect(await findPlace(database, "E06000099", day)).toBeUndefined();
    expect(await findPlace(database, "nonsense", day)).toBeUndefined();
    expect(await findPlacesNamed(database, " PLYMOUTH ", day)).toMatchObject([
      { kind: "council", code: "E06000026" },
    ]);
    expect(await findPlacesNamed(database, "cymru", day)).toMatchObject([{ code: "W92000004" }]);
  });

  it("are listed by kind, and by what lies in them", async () => {
    const { database } = at.house;
    const day = "2026-01-01" as Day;
    expect(await listPlaces(database, "nation", day)).toHaveLength(4);
    expect(await listPlaces(database, "region", day)).toHaveLength(9);
    expect((await listPlaces(database, "council", day)).map(({ name }) => name)).toEqual([
      "Plymouth",
    ]);
    expect((await listPlaces(database, "ward", day)).map(({ code }) => code)).toContain(
      "E05002096",
    );
    const council = { kind: "council", code: "E06000026" } as const;
    expect(await listPlacesIn(database, council, "constituency", day)).toMatchObject([
      { code: "E14001424", name: "E14001424" },
    ]);
  });
});
