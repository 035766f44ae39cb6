import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { sql } from "kysely";
import { afterAll, describe, expect, it } from "vitest";
import { isRefusal } from "../../../platform/refusal.ts";
import type { Day } from "../../../platform/time/days.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { findMissing, findPlace, placesOfPostcode } from "../door.ts";
import { type ImportWanted, importPlaces, type Kept } from "./import-places.ts";
import { UnusableFile } from "./unusable-file.ts";

const at = aHouse();
const folder = mkdtempSync(join(tmpdir(), "breakthrough-places-"));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

async function bring(paths: readonly string[], how: Partial<ImportWanted> = {}) {
  const kept: Kept[] = [];
  const teller = { file: () => {}, progress: () => {}, kept: (one: Kept) => void kept.push(one) };
  try {
    await importPlaces(at.house, { paths, day: undefined, isSmaller: false, ...how }, teller);
    return kept.map(({ what, kind, rows, changed }) => [what, kind, rows, changed]);
  } catch (error) {
    if (error instanceof UnusableFile) return error.why;
    throw error;
  }
}

const HEAD =
  "pcd7,pcd8,pcds,dointr,doterm,usrtypind,lad25cd,wd25cd,ctry25cd,rgn25cd,pcon24cd,lat,long";
const row = (postcode: string, ward = "E05002096") =>
  `"${postcode}","${postcode}","${postcode}","198001","","0","E06000026","${ward}","E92000001","E12000009","E14001424",50.372,-4.142`;
const directory = (...rows: readonly string[]) => [HEAD, ...rows, ""].join("\r\n");
const DAY = "2026-01-01" as Day;

const wardOf = async (typed: string): Promise<string | undefined> => {
  const found = await placesOfPostcode(at.house.database, typed, DAY);
  return isRefusal(found) ? found.code : found.ward?.name;
};

/** A square of the grid as well-known binary in a GeoPackage's own envelope, with the height that some files have. */
function square(west: number, south: number, size: number): Uint8Array {
  const corners = [
    ...[
      [west, south],
      [west + size, south],
      [west + size, south + size],
    ],
    ...[
      [west, south + size],
      [west, south],
    ],
  ] as const;
  const view = new DataView(new ArrayBuffer(8 + 32 + 9 + 9 + 4 + corners.length * 24));
  for (const [index, byte] of [0x47, 0x50, 0, 0b00000011].entries()) view.setUint8(index, byte);
  view.setInt32(4, 27700, true);
  let place = 40;
  for (const [kind, count] of [
    [1006, 1],
    [1003, 1],
  ] as const) {
    view.setUint8(place, 1);
    view.setUint32(place + 1, kind, true);
    view.setUint32(place + 5, count, true);
    place += 9;
  }
  view.setUint32(place, corners.length, true);
  place += 4;
  for (const [x = 0, y = 0] of corners) {
    for (const [index, number] of [x, y, 7].entries())
      view.setFloat64(place + 8 * index, number, true);
    place += 24;
  }
  return new Uint8Array(view.buffer);
}

function geopackage(
  name: string,
  rows: readonly (readonly [string, string, Uint8Array])[],
): string {
  const path = join(folder, name);
  const database = new DatabaseSync(path);
  database.exec(
    `create table gpkg_geometry_columns (table_name text, column_name text, srs_id int);
     create table "a ""ward""" (fid int, "Name" text, "Census_Code" text, geometry blob);
     insert into gpkg_geometry_columns values ('a "ward"', 'geometry', 27700)`,
  );
  const insert = database.prepare('insert into "a ""ward""" values (1, ?, ?, ?)');
  for (const [placeName, code, geometry] of rows) insert.run(placeName, code, geometry);
  database.close();
  return path;
}

describe("bringing places in", () => {
  it("refuses what is none of its files, and says what it is", async () => {
    const why = async (name: string, content: string | Uint8Array) => {
      const answer = await bring([file(name, content)]);
      return "is" in answer ? answer.is : answer;
    };
    expect(await why("a.zip", new Uint8Array([0x50, 0x4b, 3, 4, 0]))).toBe("zip");
    expect(await why("a.shp", new Uint8Array([0, 0, 0x27, 0x0a]))).toBe("shapefile");
    expect(await why("a.csv", "")).toBe("empty");
    expect(await why("members.csv", "Name,Email\nAda,ada@example.org\n")).toBe("unknown-table");
    expect(await why("a.json", '{"type":"Feature"}')).toBe("unknown-json");
    expect(await why("b.json", '{"type":')).toBe("broken");
    expect(await why("c-jul-2024.json", '{"type":"FeatureCollection","features":[{}]}')).toBe(
      "broken",
    );
    expect(await why("d-jul-2024.json", '{"type":"FeatureCollection","features":[]}')).toBe(
      "no-places",
    );
    expect(await why("e-jul-2024.gpkg", "SQLite format 3\0 and nothing more")).toBe("broken");
    expect(await why("pl.csv", directory(row("PL1 1AA")))).toBe("no-day");
  });

  it("brings a directory and names in together, and the record says so", async () => {
    const paths = [
      file("ONSPD_AUG_2025_UK.csv", directory(row("PL1 1AA"), row("PL1 1AB"), row("PL1 1AC"))),
      file("Ward names (Aug 2025).csv", "WD25CD,WD25NM,WD25NMW\nE05002096,Drake, \n"),
    ];
    expect(await bring(paths)).toEqual([
      ["names", "ward", 1, undefined],
      ["postcodes", undefined, 3, 3],
    ]);
    expect(await wardOf("pl11aa")).toBe("Drake");
    expect(await bring(paths)).toEqual([
      ["names", "ward", 1, undefined],
      ["postcodes", undefined, 3, 0],
    ]);
    const { rows } = await sql<{ postcodes: number; sets: number }>`
      select (select count(*) from places.postcode) as postcodes,
        (select count(*) from places.boundary_set) as sets`.execute(at.house.database);
    expect(rows).toEqual([{ postcodes: 3, sets: 2 }]);
  });

  it("leaves nothing half done where a file breaks off in the middle", async () => {
    const lines = Array.from({ length: 3000 }, (_, index) =>
      row(
        `PL${1 + Math.floor(index / 400)} ${Math.floor((index % 400) / 40)}A${"ABDEFGHJLNPQRSTUWXYZ"[index % 20]}`,
        "E05009999",
      ),
    );
    const cut = directory(row("PL1 1AA", "E05000001"), ...lines).slice(0, -40);
    const answer = await bring([file("ONSPD_NOV_2025_UK.csv", cut)], { isSmaller: true });
    expect(answer).toMatchObject({ is: "broken" });
    expect(await wardOf("PL1 1AA")).toBe("Drake");
    const { rows } = await sql<{ count: number }>`
      select count(*) as count from places.area where ward = 'E05009999'`.execute(
      at.house.database,
    );
    expect(rows).toEqual([{ count: 0 }]);
  });

  it("refuses one area's file as a directory of the country, and an older one", async () => {
    const few = file("ONSPD_FEB_2026_UK.csv", directory(row("PL1 1AA")));
    expect(await bring([few])).toEqual({ is: "shrunk", lines: 1, before: 3 });
    const old = file("ONSPD_MAY_2025_UK.csv", directory(row("PL1 1AA")));
    expect(await bring([old])).toMatchObject({ is: "older" });
    const none = file("ONSPD_MAR_2026_UK.csv", directory('"x"'.padEnd(3) + ",".repeat(12)));
    expect(await bring([none])).toMatchObject({ is: "few-postcodes", bad: 1 });
    expect(await wardOf("PL1 1AB")).toBe("Drake");
  });

  it("takes Code-Point Open in its many files as one, without a seat, and says what is missing", async () => {
    const cells = (postcode: string) =>
      `"${postcode}",10,247800,54600,"E92000001","E19000002","E18000010","","E06000026","E05002096"\n`;
    const paths = [
      file("pl.csv", cells("PL1 1AA")),
      file("ex.csv", cells("EX1 1AA") + cells("EX1 1AB")),
    ];
    expect(await bring(paths, { day: "2025-11-01" as Day })).toEqual([
      ["postcodes", undefined, 3, 3],
    ]);
    const found = await placesOfPostcode(at.house.database, "EX1 1AB", DAY);
    expect(found).toMatchObject({ asOf: "2025-11-01", constituency: undefined });
    const { latitude = 0 } = isRefusal(found) ? {} : (found.position ?? {});
    expect(Math.abs(latitude - 50.3716)).toBeLessThan(0.001);
    const missing = await findMissing(at.house.database);
    expect(missing).toMatchObject({
      hasHexes: false,
      nameless: [
        { kind: "council", count: 1 },
        { kind: "constituency", count: 1 },
      ],
    });
    expect(missing.shapeless).toContain("constituency");
  });

  it("reads a GeoPackage with heights, and GeoJSON in degrees, with their names", async () => {
    const wards = geopackage("wards-2025-05-01.gpkg", [
      ["Drake Ward", "E05002096", square(247_000, 54_000, 2000)],
      ["Peverell Ward", "E05002097", square(249_000, 54_000, 2000)],
      ["A county", "E10000008", square(200_000, 50_000, 90_000)],
    ]);
    expect(await bring([wards])).toEqual([
      ["shapes", "ward", 2, undefined],
      ["names", "ward", 2, undefined],
    ]);
    const ring = [
      [-4.2, 50.3],
      [-4, 50.3],
      [-4, 50.5],
      [-4.2, 50.5],
      [-4.2, 50.3],
    ];
    const properties = { PCON24CD: "E14001424", PCON24NM: "Plymouth Moor View", PCON24NMW: " " };
    const geometry = { type: "Polygon", coordinates: [ring] };
    const json = {
      type: "FeatureCollection",
      features: [{ type: "Feature", properties, geometry }],
    };
    const seats = file("PCON_JULY_2024_UK_BUC.geojson", JSON.stringify(json));
    expect(await bring([seats])).toHaveLength(2);
    expect(await bring([seats])).toHaveLength(2);
    expect(await findPlace(at.house.database, "E14001424", DAY)).toEqual({
      ...{ kind: "constituency", code: "E14001424", name: "Plymouth Moor View", nameCy: undefined },
    });
    const { rows } = await sql<{ west: number; east: number }>`
      select west, east from places.shape where code = 'E14001424'`.execute(at.house.database);
    expect(rows).toHaveLength(1);
    expect(Math.abs((rows[0]?.west ?? 0) - 243_300)).toBeLessThan(1500);
  });

  it("finds hexagons without a code by the names that are known", async () => {
    const hexes = {
      layout: "odd-r",
      hexes: {
        A: { n: "Plymouth Moor View", q: 1, r: 2 },
        E14001425: { n: "Another", q: 2, r: 2 },
      },
    };
    const path = file("hexes-jul-2024.hexjson", JSON.stringify(hexes));
    expect(await bring([path])).toEqual([["hexes", "constituency", 2, undefined]]);
    const unknown = { layout: "odd-r", hexes: { A: { n: "Nowhere", q: 1, r: 2 } } };
    expect(await bring([file("no-jul-2024.hexjson", JSON.stringify(unknown))])).toEqual({
      ...{ is: "no-names-for-hexes", unmatched: ["Nowhere"] },
    });
  });
});
