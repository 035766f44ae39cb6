import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { committedFacts, type Draw, drawnFacts } from "../src/index.ts";

const bin = fileURLToPath(new URL("../bin/sortition.mjs", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "sortition-cli-"));
afterAll(() => rmSync(folder, { recursive: true }));

const VECTORS = JSON.parse(
  readFileSync(new URL("../testing/vectors.json", import.meta.url), "utf8"),
) as { entries: { salt: string; id: string }[]; draw: Draw }[];
const { draw, entries } = VECTORS.at(-1) as (typeof VECTORS)[number];

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

function sortition(...args: string[]) {
  const run = spawnSync(process.execPath, [bin, ...args], { encoding: "utf8" });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

const committed = committedFacts({
  ...draw,
  poolSize: draw.pool.length,
  promised: draw.public,
});
const promised = { number: 1, act: "juries.stand", facts: committed };
const drawn = { number: 2, act: "juries.draw", facts: drawnFacts(draw) };
const other = { number: 3, act: "ballots.open", facts: { ballot: 3 } };

describe("sortition check", () => {
  test("says who was drawn, and what it did not check", () => {
    const { code, out } = sortition("check", file("draw.json", draw));
    expect(code).toBe(0);
    expect(out).toContain(draw.pool[draw.order[0] as number]);
    expect(out).toContain("Not checked");
  });

  test("against the record's lines, however they are wrapped", () => {
    const path = file("draw.json", draw);
    for (const lines of [{ lines: [promised, drawn, other] }, [promised, drawn], committed]) {
      const { code, out } = sortition("check", path, "--against", file("record.json", lines));
      expect(code).toBe(0);
      expect(out).toContain("committed to");
    }
  });

  test("a changed pool ends with 1 and a sentence", () => {
    const changed = { ...draw, pool: draw.pool.slice(1) };
    const { code, err } = sortition("check", file("changed.json", changed));
    expect(code).toBe(1);
    expect(err).toContain("The pool's hash is not that of the pool");
  });

  test("another record's line ends with 1, as JSON where that was asked for", () => {
    const lines = file("other.json", [{ ...promised, facts: { ...committed, size: 3 } }]);
    const path = file("draw.json", draw);
    const { code, out } = sortition("check", path, "--against", lines, "--json");
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ kind: "refusal", reason: "against" });
  });

  test("a command that makes no sense ends with 2", () => {
    const path = file("draw.json", draw);
    for (const args of [
      ["check"],
      ["draw", path],
      ["check", path, "--fast"],
      ["check", path, "--json", "--json"],
      ["check", path, "--salt", "00"],
      ["check", path, "--id", "7"],
      ["entry", path, "--salt", "00", "--id", "7", "--json"],
      ["entry", path, "--salt", "00", "--id", "7", "--against", path],
      ["check", join(folder, "not-there.json")],
      ["check", path, "--against", file("text.txt", "no record")],
    ]) {
      expect(sortition(...args).code, args.join(" ")).toBe(2);
    }
  });
});

describe("sortition entry", () => {
  test("tells one person their place, from their salt", () => {
    const path = file("draw.json", draw);
    const { salt, id } = entries[0] as (typeof entries)[number];
    const { code, out } = sortition("entry", path, "--salt", salt, "--id", id);
    expect(code).toBe(0);
    expect(out).toMatch(/^Place \d+ of 24: (drawn|in the reserve)\./);
    expect(sortition("entry", path, "--salt", salt, "--id", "somebody-else").code).toBe(1);
  });
});
