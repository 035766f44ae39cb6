import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LOG_EVENTS } from "../platform/log/log-events.ts";

const root = join(import.meta.dirname, "..");
const readAll = (patterns: readonly string[]): string =>
  globSync([...patterns], { cwd: root })
    .filter((file) => !/\.test\.tsx?$|log-events\.ts$/.test(file))
    .map((file) => readFileSync(join(root, file), "utf8"))
    .join("\n");

/** The first cells of the table under “What the log says”. */
function eventsInGuide(): readonly string[] {
  const guide = readFileSync(join(root, "docs/operating.md"), "utf8");
  const [, part = ""] = /### What the log says\n(.*?)\n## /s.exec(guide) ?? [];
  const cells = part.split("\n").flatMap((line) => /^\| (`.*?`) \|/.exec(line)?.[1] ?? []);
  return cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name));
}

describe("what the log says", () => {
  // The type of `log` takes no event that is not in the list, so the list has every one.
  it("stands in the operator's guide, each event once, and nothing else does", () => {
    expect([...eventsInGuide()].sort()).toEqual([...LOG_EVENTS].sort());
  });

  it("is really said somewhere", () => {
    const sources = readAll(["app/**/*.{ts,tsx}", "platform/**/*.ts", "web/**/*.{ts,tsx}"]);
    expect(LOG_EVENTS.filter((event) => !sources.includes(`"${event}"`))).toEqual([]);
  });

  it("is named as it is said wherever the guide speaks of it", () => {
    const guide = readFileSync(join(root, "docs/operating.md"), "utf8");
    const rooms = new Set(LOG_EVENTS.map((event) => event.split(".")[0]));
    const named = [...guide.matchAll(/`([a-z]+)\.([a-z]+(?:-[a-z]+)*)`/g)]
      .filter(([, room = "", what = ""]) => rooms.has(room) && what !== "log")
      .map(([text]) => text.slice(1, -1));
    expect(named.filter((name) => !(LOG_EVENTS as readonly string[]).includes(name))).toEqual([]);
  });
});
