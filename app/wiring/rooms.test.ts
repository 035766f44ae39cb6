import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FLOORS } from "../../floors.ts";
import { allTables, ROOMS } from "./rooms.ts";

const planned = FLOORS.flatMap(({ rooms }) => rooms.map(({ name }) => name));
const isBuilt = (name: string) => existsSync(join(import.meta.dirname, "..", name, "room.ts"));

describe("the rooms", () => {
  it("are those of the plan that are built, in its order", () => {
    expect(ROOMS.map(({ name }) => name)).toEqual(planned.filter(isBuilt));
    expect(ROOMS.length).toBeGreaterThan(20);
  });

  it("have kinds of posts that no other has: reports are kept with the kind", () => {
    const kinds = ROOMS.flatMap(({ posts }) => posts?.kinds ?? []);
    expect(kinds).toContain("statement");
    expect(new Set(kinds).size).toBe(kinds.length);
  });

  it("bring their tables under their own names", () => {
    const owners = new Set(Object.keys(allTables()).map((name) => name.replace(/-\d{4}-.*$/, "")));
    owners.delete("platform");
    for (const owner of owners) expect(planned).toContain(owner);
  });
});
