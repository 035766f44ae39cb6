import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import {
  cosigner,
  expectAccepted,
  formatSignatureLine,
  formatTlogProof,
  formatVerifierKey,
  nodesFromTiles,
  parseNote,
  proveInclusion,
  publicHalf,
  type SignerKey,
} from "@breakthrough/transparency-log";
import { nativeEd25519, openLogSource } from "@breakthrough/transparency-log/node";
import { writeLog } from "@breakthrough/transparency-log/testing/log-files";
import {
  aKey,
  LOG_KEY,
  ORIGIN,
  WITNESS_KEY,
} from "@breakthrough/transparency-log/testing/made-up-log";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const launcher = path.join(import.meta.dirname, "verify.mjs");
const folder = mkdtempSync(path.join(tmpdir(), "verifier-record-"));
const at = (...names: string[]) => path.join(folder, ...names);
const vkeyOf = (key: SignerKey) => formatVerifierKey(publicHalf(key, nativeEd25519.publicKeyOf));
const KEY = vkeyOf(LOG_KEY);
const SIZE = 300;

/** A line as the record writes it: canonical JSON. */
function lineOf(index: number): string {
  const minute = String(index % 60).padStart(2, "0");
  const when = `2026-11-21T05:${minute}:00.000Z`;
  return `{"act":"discussions.hide","at":"${when}","by":"the safety officer","offices":["safety-officer"],"on":"/proposals/${index}","says":"hid a comment","v":1,"why":"threats"}`;
}

function write(
  directory: string,
  size = SIZE,
  entryAt: (index: number) => string = lineOf,
  key?: SignerKey,
) {
  rmSync(at(directory), { recursive: true, force: true });
  return writeLog(at(directory), size, (i) => Buffer.from(entryAt(i)), key);
}

function verify(...args: string[]) {
  const run = spawnSync(process.execPath, [launcher, ...args], { encoding: "utf8" });
  return { code: run.status, out: run.stdout, error: run.stderr };
}

async function receiptOf(index: number, note: string, withLine = true): Promise<string> {
  const readNodes = nodesFromTiles(openLogSource(at("record")).readTile);
  const proof = expectAccepted(await proveInclusion(index, SIZE, readNodes));
  const extra = withLine ? { extra: Buffer.from(lineOf(index)) } : {};
  return formatTlogProof({ index, proof, note, ...extra });
}

let note = "";
beforeAll(() => {
  note = write("record");
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("verify record", () => {
  test("reads every line, derives the tree and says what was done how often", () => {
    const { code, out } = verify("record", at("record"), "--key", KEY);
    expect(code, out).toBe(0);
    expect(out).toContain("VALID");
    expect(out).toContain("300 lines read, 2026-11-21T05:00:00.000Z to 2026-11-21T05:59:00.000Z");
    expect(out).toMatch(/discussions\.hide +300/);
    expect(out).toContain("Whether witnesses saw the same log");
  });

  test("prints the lines that are asked for", () => {
    const { out } = verify(
      "record",
      at("record"),
      "--key",
      KEY,
      "--line",
      "8",
      "--on",
      "/proposals/9",
    );
    expect(out).toContain("line 8, 2026-11-21T05:07:00.000Z: hid a comment");
    expect(out).toContain("line 10, ");
    expect(out).toContain("why: threats");
    expect(out).not.toContain("line 9,");
  });

  test("finds a line that was changed, in the line as in the tree over it", () => {
    cpSync(at("record"), at("changed"), { recursive: true });
    const file = at("changed", "tile/entries/000");
    writeFileSync(file, readFileSync(file, "latin1").replace("threats", "thre4ts"), "latin1");
    const { code, out } = verify("record", at("changed"), "--key", KEY);
    expect(code).toBe(1);
    expect(out).toContain("✗ tile/0/000: The tile is not that of the entries below it.");
  });

  test("finds that the past was written anew, by a checkpoint that was kept", () => {
    writeFileSync(at("kept"), write("small", 200));
    write("anew", SIZE, (i) => lineOf(i === 150 ? 999 : i));
    const { code, out } = verify("record", at("anew"), "--key", KEY, "--since", at("kept"));
    expect(code).toBe(1);
    expect(out).toContain("the past was changed");
    expect(verify("record", at("record"), "--key", KEY, "--since", at("kept")).code).toBe(0);
  });

  test("takes a checkpoint from before the log's key was replaced, with the new key alone", () => {
    writeFileSync(at("before"), write("small", 200, lineOf, aKey(ORIGIN, 1, 98)));
    const asked = ["--key", KEY, "--since", at("before")];
    const { code, out } = verify("record", at("record"), ...asked);
    expect(code, out).toBe(0);
    const anew = (i: number) => lineOf(i === 150 ? 999 : i);
    write("anew", SIZE, anew);
    const other = verify("record", at("anew"), ...asked);
    expect(other.code).toBe(1);
    expect(other.out).toContain("the past was changed");
    expect(other.out).toContain("give the older one too");
    const older = ["--key", vkeyOf(aKey(ORIGIN, 1, 98))];
    const known = verify("record", at("anew"), ...asked, ...older);
    expect(known.code).toBe(1);
    expect(known.out).not.toContain("give the older one too");
  });

  test.each([
    [
      "another order of names",
      lineOf(7).replace('{"act":"discussions.hide",', "{"),
      "does not say act",
    ],
    ["spaces", lineOf(7).replace('"by":', '"by": '), "not written in canonical JSON"],
    ["no object", '"text"', "not a JSON object"],
    ["no JSON", "{", "not a JSON object"],
    ["no time", lineOf(7).replace("2026-11-21T", "2026-99-21T"), "Its time is no time"],
    ["a name twice", lineOf(7).replace('"by":', '"at":"","by":'), "not written in canonical JSON"],
  ])("says which line has %s", (_, line, says) => {
    write("odd", 10, (i) => (i === 7 ? line : lineOf(i)));
    const { code, out } = verify("record", at("odd"), "--key", KEY);
    expect(code).toBe(1);
    expect(out).toContain(`entry 7: `);
    expect(out).toContain(says);
  });

  test("lets a line of a later form stand, and says that it cannot show it", () => {
    write("later", 10, (i) => (i === 7 ? '{"v":2}' : lineOf(i)));
    const { code, out } = verify("record", at("later"), "--key", KEY);
    expect(code, out).toBe(0);
    expect(out).toContain("1 lines are of a form this verifier cannot show");
  });

  test("answers 1 for another's key, 2 where there is no record or no sense in the question", () => {
    expect(verify("record", at("record"), "--key", vkeyOf(aKey(ORIGIN, 1, 99))).code).toBe(1);
    for (const args of [[], [at("none")], [at("record"), "--key", "x"], [at("record"), "--wat"]]) {
      expect(verify("record", ...args).code, args.join(" ")).toBe(2);
    }
    expect(verify("record", "http://127.0.0.1:1/record").code).toBe(2);
    expect(verify("record", "--help").code).toBe(0);
  });

  test("prints JSON for programs", () => {
    const report = JSON.parse(verify("record", at("record"), "--key", KEY, "--json").out);
    expect(report).toMatchObject({
      verdict: "valid",
      lines: SIZE,
      acts: { "discussions.hide": SIZE },
    });
  });
});

describe("verify receipt", () => {
  const save = (name: string, content: string) => {
    writeFileSync(at(name), content);
    return at(name);
  };

  test("shows offline that a line stands in the record", async () => {
    const file = save("line-8.tlog-proof", await receiptOf(7, note));
    const { code, out } = verify("receipt", file, "--key", KEY);
    expect(code, out).toBe(0);
    expect(out).toContain("VALID: this line stands in the record.");
    expect(out).toContain("line 8, 2026-11-21T05:07:00.000Z: hid a comment");
    expect(out).toContain(`It is line 8 of the 300 that ${ORIGIN} had.`);
    expect(out).toContain("I saw this, after that");
  });

  test("takes the line from beside the proof, and no other line", async () => {
    const file = save("bare.tlog-proof", await receiptOf(7, note, false));
    expect(verify("receipt", file, save("line-8.json", lineOf(7)), "--key", KEY).code).toBe(0);
    expect(verify("receipt", file, save("line-9.json", lineOf(8)), "--key", KEY).code).toBe(1);
    expect(verify("receipt", file, "--key", KEY).code).toBe(2);
  });

  test("wants the witnesses that a policy names", async () => {
    const policy = save(
      "policy",
      `log ${KEY}\nwitness auditors ${vkeyOf(WITNESS_KEY)}\nquorum auditors\n`,
    );
    const alone = save("alone.tlog-proof", await receiptOf(7, note));
    expect(verify("receipt", alone, "--policy", policy).out).toContain("Too few witnesses");
    const { text } = expectAccepted(parseNote(note));
    const line = expectAccepted(cosigner(WITNESS_KEY, 1_800_000_000)).signText(text);
    const seen = save("seen.tlog-proof", await receiptOf(7, note + formatSignatureLine(line)));
    const { code, out } = verify("receipt", seen, "--policy", policy);
    expect(code, out).toBe(0);
    expect(out).toContain("Cosigned by auditors, 2027-01-15T08:00:00.000Z.");
  });

  test("answers 1 to a receipt in which a letter was changed, and 2 to what is none", async () => {
    const receipt = await receiptOf(7, note);
    for (const place of [50, 200, 700, receipt.length - 20]) {
      const letter = receipt[place] === "A" ? "B" : "A";
      const file = save("altered", receipt.slice(0, place) + letter + receipt.slice(place + 1));
      expect([1, 2], String(place)).toContain(verify("receipt", file, "--key", KEY).code);
    }
    expect(verify("receipt", save("none", "hello\n"), "--key", KEY).code).toBe(2);
    expect(verify("receipt", at("missing"), "--key", KEY).code).toBe(2);
  });

  test("believes nobody without a key", async () => {
    const file = save("line-8.tlog-proof", await receiptOf(7, note));
    const { code, error } = verify("receipt", file);
    expect(code).toBe(2);
    expect(error).toContain("whom to believe");
  });
});
