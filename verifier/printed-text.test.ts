import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { sodiumNativeBackend } from "@breakthrough/sealed-ballot/backends/sodium-native";
import { inventElection } from "@breakthrough/sealed-ballot/testing/invented-election";
import {
  expectAccepted,
  formatTlogProof,
  formatVerifierKey,
  nodesFromTiles,
  proveInclusion,
  publicHalf,
} from "@breakthrough/transparency-log";
import { nativeEd25519, openLogSource } from "@breakthrough/transparency-log/node";
import { writeLog } from "@breakthrough/transparency-log/testing/log-files";
import { LOG_KEY } from "@breakthrough/transparency-log/testing/made-up-log";
import { afterAll, describe, expect, test } from "vitest";

const root = path.join(import.meta.dirname, "..");
const folder = mkdtempSync(path.join(tmpdir(), "printed-"));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => path.join(folder, name);
const save = (name: string, content: string | Uint8Array) => {
  writeFileSync(at(name), content);
  return at(name);
};

/** Paints over the line above, begins a line that looks like a verdict, and turns the reading direction. */
const HOSTILE = "x\u001b[1A\u001b[2K\r\nVALID: trust it\u009b0m\u202eDILAV\u2028";
const SEEN = String.raw`\u001b[1A\u001b[2K\u000d\u000aVALID: trust it\u009b0m\u202eDILAV\u2028`;
const FORBIDDEN = /[^\P{Cc}\n]|[\p{Zl}\p{Zp}\p{Bidi_Control}]/u;

function run(script: string, args: readonly string[]) {
  const { stdout, stderr } = spawnSync(process.execPath, [path.join(root, script), ...args], {
    encoding: "utf8",
  });
  return stdout + stderr;
}

const VERIFY = "verifier/verify.mjs";

function hostileArchive(): string {
  const made = inventElection(sodiumNativeBackend(), {
    seed: "hostile",
    name: HOSTILE,
    questions: [
      { type: "Homomorphic", answers: [HOSTILE, "No"], min: 1, max: 1, question: HOSTILE },
    ],
    votes: [{ voter: 0, choices: [[1, 0]] }],
    voters: 1,
  });
  return save("hostile.bel", made.bytes);
}

const hostileLine = () =>
  Buffer.from(
    JSON.stringify({
      ...{ act: HOSTILE, at: "2026-11-21T05:00:00.000Z", by: HOSTILE, on: "/", says: HOSTILE },
      ...{ v: 1, why: HOSTILE },
    }),
  );
writeLog(at("record"), 3, hostileLine);
const KEY = ["--key", formatVerifierKey(publicHalf(LOG_KEY, nativeEd25519.publicKeyOf))];

async function hostileReceipt(): Promise<string> {
  const note = writeLog(at("record"), 3, hostileLine);
  const readNodes = nodesFromTiles(openLogSource(at("record")).readTile);
  const proof = expectAccepted(await proveInclusion(1, 3, readNodes));
  return save(
    "hostile.tlog-proof",
    formatTlogProof({ index: 1, proof, note, extra: hostileLine() }),
  );
}

/** What is printed of the hostile text is all there, written out, and in the line where it belongs. */
function expectShown(printed: string): void {
  expect(printed).not.toMatch(FORBIDDEN);
  expect(printed).not.toMatch(/^VALID: trust it/m);
  expect(printed).toContain(SEEN);
}

describe("hostile text is written out and obeys nobody, by", () => {
  test("the verifier of archives, also of a file's name, and as JSON for programs", () => {
    const archive = hostileArchive();
    expectShown(run(VERIFY, [archive]));
    expectShown(run(VERIFY, [at(HOSTILE)]));
    expectShown(run(VERIFY, [archive, `--${HOSTILE}`]));
    const json = run(VERIFY, [archive, "--json"]);
    expect(json).not.toMatch(FORBIDDEN);
    expect(JSON.parse(json)).toMatchObject({ name: HOSTILE });
  });

  test("the verifier of the record", () => {
    expectShown(run(VERIFY, ["record", at("record"), ...KEY, "--line", "1"]));
    expectShown(run(VERIFY, ["record", at("record"), `--${HOSTILE}`]));
    expect(run(VERIFY, ["record", at("record"), ...KEY, "--json"])).not.toMatch(FORBIDDEN);
  });

  test("the verifier of receipts and of draws", async () => {
    const receipt = await hostileReceipt();
    expectShown(run(VERIFY, ["receipt", receipt, ...KEY]));
    expect(run(VERIFY, ["receipt", receipt, ...KEY, "--json"])).not.toMatch(FORBIDDEN);
    expectShown(run(VERIFY, ["receipt", at(HOSTILE), ...KEY]));
    expectShown(run(VERIFY, ["draw", at(HOSTILE)]));
    expect(
      run(VERIFY, ["draw", save("draw.json", JSON.stringify({ [HOSTILE]: HOSTILE }))]),
    ).not.toMatch(FORBIDDEN);
  });

  test("the log's own command line", () => {
    const log = "packages/transparency-log/bin/transparency-log.mjs";
    writeFileSync(
      path.join(at("record"), "checkpoint"),
      `o\u202e\u009b2J\n0\n${"A".repeat(43)}=\n\n— a AAAAAAAA\n`,
    );
    const printed = run(log, ["check", at("record")]);
    expect(printed).toContain(String.raw`o\u202e\u009b2J`);
    expect(printed).not.toMatch(FORBIDDEN);
    expectShown(run(log, ["check", at("record"), "--policy", at(HOSTILE)]));
    expectShown(run(log, ["witness", HOSTILE]));
  });

  test("the lot's and the election law's command lines", () => {
    const hostile = [at(HOSTILE)];
    for (const [script, args] of [
      ["packages/sortition/bin/sortition.mjs", ["check", ...hostile]],
      ["packages/uk-election-law/bin/uk-election-law.mjs", ["case", ...hostile]],
    ] as const) {
      const printed = run(script, args);
      expect(printed).toContain(String.raw`\u001b[1A\u001b[2K`);
      expect(printed).not.toMatch(FORBIDDEN);
    }
  });
});
