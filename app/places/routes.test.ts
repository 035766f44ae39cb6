import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { inTransaction } from "../../platform/act.ts";
import type { Day } from "../../platform/time/days.ts";
import { aHouse } from "../../testing/a-house.ts";
import { Visitor } from "../../testing/visit.ts";
import { keepExtract } from "./door.ts";
import type { GridPoint } from "./importing/grid.ts";
import type { Outline } from "./importing/outlines.ts";
import { simplified } from "./importing/simplify.ts";
import { keepHexes, keepShapes } from "./shape-store.ts";
import { keepNames } from "./store.ts";

const at = aHouse();
const visit = (path: string) => new Visitor(at).get(path);
const SET = { day: "2024-07-04" as Day, source: "Seats made up" };
const MOST_BYTES = 120_000;

/** 650 seats side by side, each with a rugged border of 60 points that it shares with its neighbours. */
function seats(): (Outline & { readonly name: string })[] {
  const rugged = (x: number, y: number): number => ((x * 7919 + y * 104_729) % 1500) - 750;
  const side = (fromX: number, fromY: number, byX: number, byY: number) =>
    Array.from({ length: 15 }, (_, step): GridPoint => {
      const [x, y] = [fromX + byX * step, fromY + byY * step];
      return [x + (byX === 0 ? rugged(x, y) : 0), y + (byY === 0 ? rugged(x, y) : 0)];
    });
  return Array.from({ length: 650 }, (_, index) => {
    const [west, south] = [(index % 20) * 30_000, Math.floor(index / 20) * 30_000];
    const ring = [
      ...side(west, south, 2000, 0),
      ...side(west + 30_000, south, 0, 2000),
      ...side(west + 30_000, south + 30_000, -2000, 0),
      ...side(west, south + 30_000, 0, -2000),
    ];
    const [first = [0, 0]] = ring;
    return {
      ...{ kind: "constituency" as const, code: `E14${String(1001 + index).padStart(6, "0")}` },
      ...{ name: `Seat number ${index} and its valley`, nameCy: undefined },
      rings: [[...ring, first]],
    };
  });
}

describe("the page of places", () => {
  it("says without any data that people write names, and refuses what is no postcode beside the field", async () => {
    const { page, status } = await visit("/places");
    expect(status).toBe(200);
    expect(page).toContain("No map yet");
    expect((await visit("/places?q=PL1+1AA")).page).toContain("no list of postcodes yet");
    expect((await visit("/places?q=12345")).page).toContain("This is not a postcode.");
    expect((await visit("/places?q=Cymru")).page).toContain('href="/places/W92000004"');
    expect((await visit("/places?q=Nowhere%00")).page).toContain("no place called “Nowhere”");
    expect((await visit("/places/W92000004")).page).toContain("Wales");
    expect((await visit("/places/E06000026")).status).toBe(404);
    expect((await visit("/places/%00")).status).toBe(404);
  });

  it("shows the towns of the extract with the numbers of their table", async () => {
    await inTransaction(at.house, keepExtract);
    const { page } = await visit("/places");
    expect(page.match(/class="map-point"/g)).toHaveLength(26);
    expect(page).toContain(">26</text>");
    expect(page).toContain('href="/places/E06000026"');
    const found = (await visit("/places?q=pl1+1aa")).page;
    expect(found).toContain("South West");
    expect(found).toContain("first half of the postcode alone");
    expect((await visit("/places?q=pl1+1aa&lang=cy")).page).toContain("hanner cyntaf");
    expect((await visit("/places?q=BFPO+58")).page).toContain("British forces");
    expect((await visit("/places?q=TR1+1AA")).page).toContain("Write the name of your place");
    expect((await visit("/places/E06000026")).page).toContain("Plymouth");
  });

  it("draws the whole country in no more than 120 kB, and a place with what lies around it", async () => {
    const outlines = seats();
    await inTransaction(at.house, async (tx, now) => {
      await keepShapes(tx, "constituency", SET, simplified(outlines), now);
      await keepNames(tx, "constituency", SET, outlines, now);
    });
    const { page } = await visit("/places");
    expect(page.match(/<path/g)?.length).toBeGreaterThanOrEqual(650);
    expect(gzipSync(page).length).toBeLessThan(MOST_BYTES);
    const { page: own } = await visit("/places/E14001050");
    expect(own.match(/class="map-here"/g)).toHaveLength(1);
    expect(own).toContain("Seat number 49 and its valley is hatched. Around it: ");
    expect(own).toContain("url(#place-2)");
  });

  it("draws each seat as a hexagon where somebody brought such a map", async () => {
    const hexes = seats().map(({ code }, index) => ({
      ...{ code, isFlat: false, x: (index % 25) + 0.5, y: Math.floor(index / 25) },
    }));
    await inTransaction(at.house, (tx, now) => keepHexes(tx, "constituency", SET, hexes, now));
    const { page } = await visit("/places");
    expect(page.match(/<use/g)).toHaveLength(650);
    expect(page).toContain("each drawn as large as any other");
    expect(gzipSync(page).length).toBeLessThan(MOST_BYTES / 2);
  });
});
