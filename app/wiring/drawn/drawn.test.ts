import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { everyAct } from "../every-act.ts";
import { drawWhoSeesWhom } from "../permissions/who-sees-whom.ts";
import { drawAnnouncements, listAnnouncements } from "./announcements.ts";
import { drawActs, factsOfActs } from "./draw-acts.ts";
import { listRoutes } from "./routes.ts";
import { testsOf } from "./tests-of-acts.ts";

const root = join(import.meta.dirname, "../../..");
const kept = (name: string) => readFileSync(join(root, "docs", name), "utf8");
const routes = listRoutes();
const acts = factsOfActs(everyAct(), routes, testsOf(root, routes));
const announcements = listAnnouncements(root);

/** Done within another act, which has the address. The list only shrinks. */
const WITHIN_ANOTHER: readonly string[] = ["membership.confirm", "requests.ask"];

describe("every act", () => {
  it("stands in docs/acts.md as it is: `npm run acts` writes it", () => {
    expect(kept("acts.md")).toBe(drawActs(acts));
  });

  it("has an address, or is begun by the clock, the operator or a jury", () => {
    const nowhere = acts.filter(({ addresses, others }) => addresses.length + others.length === 0);
    expect(nowhere.map(({ name }) => name)).toEqual(WITHIN_ANOTHER);
  });

  it("is run by a test of its room", () => {
    const untested = acts.filter(({ tests }) => tests.length === 0);
    expect(untested.map(({ name }) => name)).toEqual([]);
  });

  it("that takes a power is asked for at an address of its own, or runs by a jury's word", () => {
    const official = everyAct().filter(({ power }) => power !== undefined);
    const asked = new Set(routes.map(({ act }) => act));
    expect(official.length).toBeGreaterThan(5);
    expect(official.map(({ name }) => name).filter((name) => !asked.has(name))).toEqual([]);
  });
});

it("who sees whom stands in docs/who-sees-whom.md: `npm run permissions` writes it", () => {
  expect(kept("who-sees-whom.md")).toBe(drawWhoSeesWhom());
});

describe("every announcement", () => {
  it("stands in docs/announcements.md as it is: `npm run acts` writes it", () => {
    expect(kept("announcements.md")).toBe(drawAnnouncements(announcements));
  });

  it("that anybody listens to is announced by somebody", () => {
    expect(announcements.length).toBeGreaterThan(5);
    for (const { name, announcedBy } of announcements) {
      expect(announcedBy, name).not.toEqual([]);
    }
  });
});
