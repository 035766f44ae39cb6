import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { sodiumNativeBackend } from "../src/backends/sodium-native.ts";
import { toolsOf } from "../src/index.ts";
import type { TrusteeKey } from "../src/trustee-desk/index.ts";
import { roundOf, type Table, takeAnswer, taskFor, writeTask } from "../src/trustee-desk/table.ts";
import { answerAs, emptyTable } from "../test-support/hold-ceremony.ts";

const folder = mkdtempSync(join(tmpdir(), "trustee-"));
afterAll(() => rmSync(folder, { recursive: true }));

const randomness = (length: number) => new Uint8Array(randomBytes(length));
const tools = { ...toolsOf(sodiumNativeBackend()), randomness };
const at = (name: string) => join(folder, name);
const passphraseOf = (number: number) => `three herons on wall ${number}`;

function run(args: readonly string[], typed: string) {
  const program = join(import.meta.dirname, "trustee.ts");
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    input: typed,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

function step(table: Table, number: number, passphrase = passphraseOf(number)) {
  writeFileSync(at("task.json"), writeTask(taskFor(tools, table, number)));
  const files = ["--key", at(`key-${number}.json`), "--answer", at("answer.json")];
  return run([at("task.json"), ...files], `${passphrase}\n${passphrase}\n`);
}

const keys = new Map<number, TrusteeKey | undefined>();

/** The others do their step in this process. */
async function playOthers(start: Table): Promise<Table> {
  let table = start;
  for (const number of [2, 3]) {
    const { text, key } = await answerAs(tools, taskFor(tools, table, number), keys.get(number));
    keys.set(number, key);
    table = taken(table, number, text);
  }
  return table;
}

function taken(table: Table, number: number, text: string): Table {
  const outcome = takeAnswer(tools, table, number, text);
  if (!("kind" in outcome) || outcome.kind !== "taken") throw new Error("not taken");
  return outcome.table;
}

describe("a trustee's step by files, in a terminal", () => {
  it("makes a trustee's part of the key through all rounds, and says the row to compare", {
    timeout: 120_000,
  }, async () => {
    let table = emptyTable(2, 3);
    let said = "";
    while (roundOf(table) !== "made") {
      const { status, stdout, stderr } = step(table, 1);
      expect([status, stdout]).toEqual([0, ""]);
      expect(stderr).not.toContain(passphraseOf(1));
      said = stderr;
      table = await playOthers(taken(table, 1, readFileSync(at("answer.json"), "utf8")));
    }
    const row = /\n {2}(\S{4} .*)/.exec(said)?.[1];
    expect(row?.replaceAll(" ", "")).toBe(keys.get(2)?.trustees);
    expect(statSync(at("key-1.json")).mode & 0o077).toBe(0);
  });

  it("does nothing with a wrong passphrase, another's key file, or without what it needs", {
    timeout: 60_000,
  }, async () => {
    rmSync(at("key-1.json"));
    keys.clear();
    step(emptyTable(2, 3), 1);
    const own = taken(emptyTable(2, 3), 1, readFileSync(at("answer.json"), "utf8"));
    const table = await playOthers(own);
    const before = readFileSync(at("key-1.json"), "utf8");
    const wrong = step(table, 1, "some other passphrase");
    expect(wrong).toMatchObject({ status: 1, stdout: "" });
    expect(wrong.stderr).toContain("does not open the key file");
    writeFileSync(at("task.json"), writeTask(taskFor(tools, table, 2)));
    const files = ["--key", at("key-1.json"), "--answer", at("answer.json")];
    const other = run([at("task.json"), ...files], `${passphraseOf(1)}\n`);
    expect(other.stderr).toContain("This is the key file of trustee 1");
    expect(readFileSync(at("key-1.json"), "utf8")).toBe(before);
    expect(run([], "").stderr).toContain("npm run trustee --");
    expect(run([at("none.json"), ...files], "").stderr).toContain("cannot be read");
    expect(step(emptyTable(2, 3), 1).stderr).toContain("There is a file");
  });
});
