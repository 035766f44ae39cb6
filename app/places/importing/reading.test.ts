import { describe, expect, it } from "vitest";
import { findDayIn } from "./day-of-file.ts";
import { DirectoryReader } from "./directory-line.ts";
import { gridPointOf, positionOf } from "./grid.ts";
import { type DirectoryTable, findTable, missingIn } from "./headers.ts";
import { findPlaceIn, type Outline } from "./outlines.ts";
import { simplified } from "./simplify.ts";

const SINCE_2025 =
  "pcd7,pcd8,pcds,dointr,doterm,usrtypind,east1m,north1m,gridind,oa21cd,cty25cd,ced25cd,lad25cd,wd25cd,ctry25cd,rgn25cd,pcon24cd,lat,long";
const BEFORE =
  "pcd,pcd2,pcds,dointr,doterm,oscty,ced,oslaua,osward,parish,usertype,oseast1m,osnrth1m,osgrdind,ctry,rgn,pcon,lat,long";

const tableOf = (heading: string): DirectoryTable => {
  const table = findTable(heading.split(","));
  if (table === undefined || table.is === "names") throw new Error("not known as a directory");
  return table;
};

describe("a file is known by its heading", () => {
  it("as the directory of either generation, whose columns have other names", () => {
    for (const heading of [SINCE_2025, BEFORE, SINCE_2025.toUpperCase()]) {
      const table = tableOf(heading);
      const heads = heading.toLowerCase().split(",");
      expect(table.is).toBe("postcode-directory");
      expect(missingIn(table)).toEqual([]);
      expect(heads[table.columns.council ?? -1]).toMatch(/lad25cd|oslaua/);
      expect(heads[table.columns.user ?? -1]).toMatch(/usrtypind|usertype/);
    }
  });

  it("by the newest year where two columns fit, and with what it has not", () => {
    const table = tableOf("pcds,lad24cd,lad25cd,lat,long");
    expect(table.columns.council).toBe(2);
    expect(missingIn(table)).toEqual(["ward", "constituency", "region", "nation"]);
  });

  it("as Code-Point Open, with a heading of one line, of two, and of none", () => {
    const line = "PL1 1AA,10,247800,54600,E92000001,E19000002,E18000010,,E06000026,E05002096";
    const long =
      "Postcode,Positional_quality_indicator,Eastings,Northings,Country_code,NHS_regional_HA_code,NHS_HA_code,Admin_county_code,Admin_district_code,Admin_ward_code";
    const short = "PC,PQ,EA,NO,CY,RH,LH,CC,DC,WC";
    const found = [
      findTable(line.split(",")),
      findTable(long.split(","), line.split(",")),
      findTable(short.split(","), long.split(",")),
    ];
    expect(found.map((table) => [table?.is, table?.headings])).toEqual([
      ["code-point-open", 0],
      ["code-point-open", 1],
      ["code-point-open", 2],
    ]);
  });

  it("as names and codes of one kind or several, and as nothing", () => {
    const table = findTable("WD24CD,WD24NM,PCON24CD,PCON24NM,PCON24NMW,LAD24CD,LAD24NM".split(","));
    expect(table?.is === "names" && table.kinds.map(({ kind }) => kind)).toEqual([
      ...["ward", "constituency", "council"],
    ]);
    expect(findTable(["Name", "Email", "Postcode"])).toBeUndefined();
    expect(findTable([""])).toBeUndefined();
  });
});

describe("a line of a directory", () => {
  const read = (heading: string, line: string) =>
    new DirectoryReader(tableOf(heading)).read(line.split(","));

  it("tells its codes, where it lies, and from when on it has ended", () => {
    const line =
      "PL1 1AA,PL1  1AA,PL1 1AA,198001,200512,1,247800,054600,1,E00,E99999999,E99999999,E06000026,E05002096,E92000001,E12000009,E14001424,50.372,-4.142";
    expect(read(SINCE_2025, line)).toEqual({
      ...{ postcode: "PL11AA", latitude: 50.372, longitude: -4.142 },
      ...{ endedOn: "2006-01-01", isLargeUser: true },
      lies: {
        ...{ ward: "E05002096", council: "E06000026", constituency: "E14001424" },
        ...{ region: "E12000009", nation: "E92000001" },
      },
    });
  });

  it("has no region in Wales, and no position where the directory has none", () => {
    const line =
      "CF101AA,CF10 1AA,CF10 1AA,198001,,W99999999,W99999999,W06000015,W05001234,W04,0,0,0,9,W92000004,W99999999,W07000081,99.999999,0.000000";
    expect(read(BEFORE, line)).toMatchObject({
      lies: { nation: "W92000004", council: "W06000015" },
      ...{ latitude: undefined, endedOn: undefined, isLargeUser: false },
    });
    expect(read(BEFORE, line)?.lies).not.toHaveProperty("region");
  });

  it("is none without a postcode", () => {
    expect(read(SINCE_2025, "nothing,at,all")).toBeUndefined();
    expect(read(SINCE_2025, "")).toBeUndefined();
  });
});

/** Of the Ordnance Survey's forty test points, two: Caister water tower (its worked example) and the Lizard. */
const POINTS = [
  { latitude: 52.65798, longitude: 1.716052, east: 651409.8, north: 313177.3 },
  { latitude: 49.96006, longitude: -5.20305, east: 170370.7, north: 11572.4 },
];

describe("the British grid", () => {
  it.each(POINTS)("is turned into degrees and back, to a few metres: $east", (point) => {
    const { latitude, longitude } = positionOf([point.east, point.north]);
    // A degree has 111 km from north to south.
    expect(Math.abs(latitude - point.latitude) * 111_000).toBeLessThan(6);
    expect(Math.abs(longitude - point.longitude) * 71_000).toBeLessThan(6);
    const [east, north] = gridPointOf(point);
    expect(Math.hypot(east - point.east, north - point.north)).toBeLessThan(6);
  });
});

describe("the day of a file's boundaries", () => {
  it.each([
    ["ONSPD_AUG_2025_UK.csv", "2025-08-01"],
    ["Constituencies_July_2024_Boundaries_UK_BUC.geojson", "2024-07-01"],
    ["Wards (December 2024) Boundaries UK BSC.gpkg", "2024-12-01"],
    ["boundaries-2024-07-04.json", "2024-07-04"],
    ["pl.csv", undefined],
    ["summary 2025.csv", undefined],
  ])("is in %s", (name, day) => {
    expect(findDayIn(name)).toBe(day);
  });
});

describe("a shape's place", () => {
  it("is its own, not the council's that it lies in", () => {
    const ward = {
      WD24CD: "E05002096",
      WD24NM: "Drake",
      LAD24CD: "E06000026",
      LAD24NM: "Plymouth",
    };
    expect(findPlaceIn(ward)).toMatchObject({ kind: "ward", code: "E05002096", name: "Drake" });
  });

  it("is called without what the Ordnance Survey writes behind its name", () => {
    const seat = {
      Name: "Plymouth Moor View Boro Const",
      Census_Code: "E14001425",
      Area_Code: "WMC",
    };
    expect(findPlaceIn(seat)).toMatchObject({ kind: "constituency", name: "Plymouth Moor View" });
    expect(findPlaceIn({ Name: "Devon", Census_Code: "E10000008" })).toBeUndefined();
  });
});

describe("a simplified shape", () => {
  const square = (west: number, south: number, size: number) =>
    [
      [west, south],
      [west + size, south],
      [west + size, south + size],
      [west, south + size],
      [west, south],
    ] as const;
  const outline = (code: string, ...rings: ReturnType<typeof square>[]): Outline => ({
    ...{ kind: "ward", code, name: undefined, nameCy: undefined, rings },
  });

  it("is a path with south downwards, and loses islands that nobody would see", () => {
    const [one] = simplified([outline("E05000001", square(0, 0, 10_000), square(50_000, 0, 100))]);
    expect(one?.far).toMatch(/^M-?\d+ -?\d+l[-\d ]+z$/);
    expect(one).toMatchObject({ west: 0, south: 0, east: 50_100, north: 10_000 });
  });

  it("stays something to be seen, however small", () => {
    const [one] = simplified([outline("E05000002", square(100, 100, 20))]);
    expect(one?.far).toMatch(/z$/);
    expect(one?.near).toMatch(/z$/);
  });
});
