import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { finiteFieldBackend } from "@breakthrough/sealed-ballot/backends/finite-field";
import { sodiumNativeBackend } from "@breakthrough/sealed-ballot/backends/sodium-native";
import {
  type Invented,
  inventElection,
  type Plan,
} from "@breakthrough/sealed-ballot/testing/invented-election";
import { afterAll, describe, expect, test } from "vitest";

const launcher = path.join(import.meta.dirname, "verify.mjs");
const folder = mkdtempSync(path.join(tmpdir(), "verifier-"));
afterAll(() => rmSync(folder, { recursive: true }));

const plan: Plan = {
  seed: "verifier",
  questions: [
    { type: "Homomorphic", answers: ["Yes", "No"], min: 1, max: 1, question: "Adopt the motion?" },
  ],
  votes: Array.from({ length: 40 }, (_, voter) => ({
    voter,
    choices: [voter % 3 === 0 ? [1, 0] : [0, 1]],
  })),
  voters: 40,
};
const made: Invented = inventElection(sodiumNativeBackend(), plan);
const whole = save("whole.bel", made.bytes);

function save(name: string, content: Uint8Array | string): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

function verify(...args: string[]): { code: number | null; out: string; error: string } {
  const run = spawnSync(process.execPath, [launcher, ...args], { encoding: "utf8" });
  return { code: run.status, out: run.stdout, error: run.stderr };
}

function listedCredentials(): string[] {
  const text = new TextDecoder().decode(made.bytes);
  return JSON.parse(/\["[0-9a-f]{64}",[^\]]*\]/.exec(text)?.[0] ?? "[]") as string[];
}

function altered(at: number): Uint8Array {
  const bytes = made.bytes.slice();
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return bytes;
}

describe("the verifier's command", () => {
  test("answers 0 for a valid archive and prints its result, on several threads as on one", () => {
    for (const jobs of ["1", "3"]) {
      const { code, out } = verify(whole, "--jobs", jobs);
      expect(code, out).toBe(0);
      expect(out).toContain("VALID");
      expect(out).toMatch(/Yes\s+14\n\s+No\s+26/);
      expect(out).toContain("40 ballots checked");
    }
  });

  test("answers 1 for an altered archive and names the record", () => {
    const { code, out } = verify(save("altered.bel", altered(50_000)));
    expect(code).toBe(1);
    expect(out).toMatch(/INVALID[\s\S]*record \d+.*\[archive\.\w+\]/);
  });

  test.each([
    ["a file that is no archive", "This is no archive."],
    ["an archive cut off in the middle of a record", made.bytes.slice(0, 50_000)],
    [
      "an archive that ends between a ballot and its event",
      (made.steps[30] as Uint8Array).slice(0, -1024),
    ],
    ["an archive of which only the first record came", made.bytes.slice(0, 1024)],
    ["an empty file", ""],
  ])("answers 2 for %s", (_, content) => {
    expect(verify(save("odd.bel", content)).code).toBe(2);
  });

  test("answers 2 for a missing file, a folder, no file, two files or an unknown option", () => {
    for (const args of [
      [path.join(folder, "missing")],
      [folder],
      [],
      [whole, whole],
      [whole, "--wat"],
      [whole, "--jobs", "0"],
    ]) {
      const { code, error } = verify(...args);
      expect(code, args.join(" ")).toBe(2);
      expect(error.length).toBeGreaterThan(10);
    }
  });

  test("proves that nothing of an earlier copy was removed", () => {
    const older = save("older.bel", made.steps[30] as Uint8Array);
    const { code, out } = verify(whole, "--since", older);
    expect(code).toBe(0);
    expect(out).toContain("nothing was removed");
  });

  test("refuses an archive that is sound in itself but has lost ballots of an earlier copy", () => {
    const newer = save("newer.bel", made.steps[35] as Uint8Array);
    const shorter = save("shorter.bel", made.steps[20] as Uint8Array);
    expect(verify(shorter).code).toBe(0);
    expect(verify(shorter, "--since", newer)).toMatchObject({ code: 1 });
    const other = inventElection(sodiumNativeBackend(), {
      ...plan,
      seed: "other",
      stopAfter: "setup",
    });
    const foreign = save("foreign.bel", other.bytes);
    const { code, out } = verify(whole, "--since", foreign);
    expect(code).toBe(2);
    expect(out).toContain(`another election (${other.election.uuid})`);
    expect(out).not.toContain("INVALID");
  });

  test("answers 2, and never that the archive is not to be trusted, where what is held against it cannot be read", () => {
    const sound = made.steps[30] as Uint8Array;
    const roll = [...listedCredentials(), listedCredentials()[0]];
    const asked = [
      ["--since", save("text.bel", "kept long ago\n")],
      ["--since", save("roll.bel", JSON.stringify(roll))],
      ["--since", save("cut.bel", sound.slice(0, -700))],
      ["--since", save("between.bel", sound.slice(0, -1024))],
      ["--since", save("bit.bel", altered(50_000))],
      ["--roll", whole],
      ["--roll", save("twice.json", JSON.stringify(roll))],
      ["--roll", save("twice.txt", roll.join("\n"))],
      ["--roll", save("words.txt", "my list of voters\n")],
      ["--roll", save("other.json", '[["a"]]')],
      ["--roll", save("broken.json", '["a",')],
      ["--roll", save("nobody.json", "[]")],
    ];
    for (const [option = "", file = ""] of asked) {
      const { code, out, error } = verify(whole, option, file);
      expect(code, `${option} ${file}: ${out}`).toBe(2);
      expect(out + error).toContain("UNREADABLE: what you gave beside the archive");
      expect(out + error).not.toContain("INVALID");
    }
  });

  test("takes a roll in any JSON and as lines, and still refuses one that differs", () => {
    const list = listedCredentials();
    const lines = list.map((line, i) => `${line},,voter ${i}`);
    const kept = [
      JSON.stringify(list, null, 2),
      `\ufeff${JSON.stringify(lines, null, "\t")}\r\n`,
      JSON.stringify(list.map((credential) => ({ credential }))),
      JSON.stringify(list.map((credential, id) => ({ id, weight: 1, credential }))),
      `${lines.join("\r\n")}\r\n`,
      `\n${list.toReversed().join("\n\n")}`,
    ];
    for (const [i, text] of kept.entries()) {
      const { code, out } = verify(whole, "--roll", save(`kept-${i}`, text));
      expect(code, out).toBe(0);
    }
    const short = verify(whole, "--roll", save("short.txt", lines.slice(1).join("\n")));
    expect(short).toMatchObject({ code: 1 });
    expect(short.out).toContain("1 credentials were added");
    const heavy = list.map((line, i) => `${line},${i === 3 ? 2 : 1}`);
    expect(verify(whole, "--roll", save("heavy.txt", heavy.join("\n"))).code).toBe(1);
  });

  test("compares fingerprints given in either spelling, and refuses others", () => {
    const { fingerprints } = JSON.parse(verify(whole, "--json").out) as {
      fingerprints: { base64: string; hex: string }[];
    };
    const [election] = fingerprints;
    expect(verify(whole, "--expect-fingerprint", election?.base64 ?? "").code).toBe(0);
    expect(verify(whole, "--expect-fingerprint", election?.hex ?? "").code).toBe(0);
    const wrong = verify(whole, "--expect-fingerprint", "A".repeat(43));
    expect(wrong).toMatchObject({ code: 1 });
    expect(wrong.out).toContain("expectation.fingerprint");
  });

  test("compares the roll that somebody kept, in any order and with or without voters' ids", () => {
    const list = listedCredentials();
    expect(list).toHaveLength(40);
    expect(verify(whole, "--roll", save("same.json", JSON.stringify(list))).code).toBe(0);
    const named = list.toReversed().map((line, i) => `${line},,voter ${i}`);
    expect(verify(whole, "--roll", save("named.json", JSON.stringify(named))).code).toBe(0);
    const fewer = verify(whole, "--roll", save("fewer.json", JSON.stringify(list.slice(2))));
    expect(fewer).toMatchObject({ code: 1 });
    expect(fewer.out).toContain("2 credentials were added");
  });

  test("checks an archive of the reference tool's older groups, on several threads as on one", () => {
    const field = inventElection(finiteFieldBackend({ name: "BELENIOS-2048" }), {
      ...plan,
      votes: plan.votes.slice(0, 3),
      voters: 3,
    });
    const file = save("field.bel", field.bytes);
    const older = save("field-older.bel", field.steps[2] as Uint8Array);
    for (const jobs of ["1", "2"]) {
      const asked = ["--jobs", jobs, "--since", older, "--find", field.trackingNumbers[2] ?? ""];
      const { code, out } = verify(file, ...asked);
      expect(code, out).toBe(0);
      expect(out).toMatch(/Yes\s+1\n\s+No\s+2/);
      expect(out).toContain("nothing was removed");
      expect(out).toContain("is ballot 3; it counts");
    }
    const bytes = field.bytes.slice();
    bytes[20_000] = (bytes[20_000] ?? 0) ^ 1;
    expect(verify(save("field-altered.bel", bytes)).code).toBe(1);
  });

  test("finds a ballot by its tracking number, and says when there is none", () => {
    const found = verify(whole, "--find", made.trackingNumbers[6] ?? "");
    expect(found.out).toContain("is ballot 7; it counts");
    expect(found.code).toBe(0);
    expect(verify(whole, "--find", "A".repeat(43)).code).toBe(1);
  });

  test("half a fingerprint, half a number or an option given twice is wrongly asked, and judges nothing", () => {
    const number = made.trackingNumbers[6] ?? "";
    for (const args of [
      ["--expect-fingerprint", number.slice(0, 20)],
      ["--expect-fingerprint", `${number}x`],
      ["--find", number.slice(1)],
      ["--mixers", "1", "--mixers", "2"],
      ["--roll", whole, "--roll", whole],
    ]) {
      const { code, out, error } = verify(whole, ...args);
      expect(code, args.join(" ")).toBe(2);
      expect(out + error).not.toContain("do not trust");
    }
  });

  test.skipIf(!existsSync("/usr/bin/node"))("starts under an older Node as well", () => {
    const run = spawnSync("/usr/bin/node", [launcher, whole], { encoding: "utf8" });
    expect(run.stdout + run.stderr).toContain("VALID");
    expect(run.status).toBe(0);
  });
});
