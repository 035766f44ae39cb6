import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import {
  commitmentOf,
  committedFacts,
  type Draw,
  drawnFacts,
  type Hex32,
  isRefusal,
  makeDraw,
  sortPool,
} from "@breakthrough/sortition";
import {
  appendLeaves,
  EMPTY_EDGE,
  formatVerifierKey,
  hex,
  leafHash,
  publicHalf,
} from "@breakthrough/transparency-log";
import { nativeEd25519 } from "@breakthrough/transparency-log/node";
import { writeLog } from "@breakthrough/transparency-log/testing/log-files";
import { LOG_KEY, ORIGIN } from "@breakthrough/transparency-log/testing/made-up-log";
import { afterAll, describe, expect, test } from "vitest";

const launcher = path.join(import.meta.dirname, "verify.mjs");
const folder = mkdtempSync(path.join(tmpdir(), "verifier-draw-"));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => path.join(folder, name);
const KEY = formatVerifierKey(publicHalf(LOG_KEY, nativeEd25519.publicKeyOf));
const AFTER = "2026-11-21T06:00:00.000Z";

function verify(...args: string[]) {
  const run = spawnSync(process.execPath, [launcher, "draw", ...args], { encoding: "utf8" });
  return { code: run.status, out: run.stdout, error: run.stderr };
}

function save(name: string, content: unknown): string {
  writeFileSync(at(name), typeof content === "string" ? content : JSON.stringify(content));
  return at(name);
}

function mustBe<T>(value: T): Exclude<T, { kind: "refusal" }> {
  if (isRefusal(value)) throw new Error(value.sentence);
  return value as Exclude<T, { kind: "refusal" }>;
}

const digits = (number: number) => number.toString(16).padStart(64, "0") as Hex32;
const POOL = mustBe(
  sortPool(Array.from({ length: 40 }, (_, i) => commitmentOf(digits(i + 1), `member-${i}`))),
);

/** Canonical JSON of flat things, as the record writes its lines. */
function line(when: string, facts: object): string {
  const sorted = Object.fromEntries(Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1)));
  const parts = {
    act: "juries.draw",
    at: when,
    by: "the lot",
    facts: sorted,
    on: "/juries/1",
    says: "a lot",
    v: 1,
  };
  return JSON.stringify(parts);
}

/** A record in which a draw is committed to, then made from the checkpoint after that. */
function aRecord(name: string, committedAt: string): Draw {
  const secret = digits(77);
  const before = {
    draw: "jury-1",
    size: 5,
    promised: { kind: "record", after: AFTER, origin: ORIGIN },
  } as const;
  const parts = { draw: "jury-1", for: "jury 1", size: 5, pool: POOL, secret };
  const draft = (treeSize: number, value: Hex32) =>
    mustBe(makeDraw({ ...parts, public: { ...before.promised, treeSize, value } }));
  const { poolHash, secretCommitment } = draft(1, digits(5));
  const facts = committedFacts({ ...before, poolSize: POOL.length, poolHash, secretCommitment });
  const first = ["first", "second"].map((says) => line("2026-11-21T05:00:00.000Z", { says }));
  const lines = [...first, line(committedAt, facts), line(AFTER, {})];
  const leaves = lines.map((text) => leafHash(Buffer.from(text)));
  const draw = draft(lines.length, hex(appendLeaves(EMPTY_EDGE, leaves).root) as Hex32);
  const all = [...lines, line("2026-11-21T06:05:00.000Z", drawnFacts(draw))];
  writeLog(at(name), all.length, (i) => Buffer.from(all[i] ?? ""));
  return draw;
}

const draw = aRecord("record", "2026-11-21T05:30:00.000Z");
const file = save("draw.json", draw);

describe("verify draw", () => {
  test("draws the lot again from its file alone, and says what that leaves open", () => {
    const { code, out } = verify(file);
    expect(code, out).toBe(0);
    expect(out).toContain("5 of 40 were drawn.");
    expect(out).toContain("give the record with --record");
    for (const place of draw.order.slice(0, 5)) expect(out).toContain(draw.pool[place]);
  });

  test("holds the draw to what the record said before, and to the record's own checkpoint", () => {
    const { code, out } = verify(file, "--record", at("record"), "--key", KEY);
    expect(code, out).toBe(0);
    expect(out).toContain("The record's lines about it (3, 5) agree, and came before.");
    expect(out).not.toContain("--record");
  });

  test("finds a draw that is not the one committed to, or not from the record's checkpoint", () => {
    const { format: _f, version: _v, ...parts } = draw;
    const smaller = save("smaller.json", mustBe(makeDraw({ ...parts, size: 4 })));
    expect(verify(smaller).code).toBe(0);
    expect(verify(smaller, "--record", at("record"), "--key", KEY).code).toBe(1);
    const value = { ...draw.public, value: digits(6) } as Draw["public"];
    const invented = save("invented.json", mustBe(makeDraw({ ...parts, public: value })));
    const { code, out } = verify(invented, "--record", at("record"), "--key", KEY);
    expect(code).toBe(1);
    expect(out).toContain("the earlier checkpoint at 4");
  });

  test("finds a commitment that was made when the public value could be known", () => {
    const late = save("late.json", aRecord("late", "2026-11-21T06:00:00.001Z"));
    const { code, out } = verify(late, "--record", at("late"), "--key", KEY);
    expect(code).toBe(1);
    expect(out).toContain("The record committed to this draw in line 3");
  });

  test("answers 1 for a changed file and 2 for what is no draw", () => {
    const changed = { ...draw, order: draw.order.toReversed() };
    expect(verify(save("changed.json", changed)).code).toBe(1);
    expect(verify(save("none.json", "{}")).code).toBe(2);
    for (const args of [[], [file, "--key", KEY], [file, "--wat"], [at("missing")]]) {
      expect(verify(...args).code, args.join(" ")).toBe(2);
    }
    expect(verify(file, "--record", "http://127.0.0.1:1/record").code).toBe(2);
  });
});
