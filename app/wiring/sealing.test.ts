import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { inTransaction } from "../../platform/act.ts";
import { newKeyText, readRecordKey, UnusableKey } from "../../platform/sealing.ts";
import { aHouse, PARTY_URL } from "../../testing/a-house.ts";
import { anAct, sealAll } from "../record/testing.ts";
import { openSealing, originOf } from "./sealing.ts";

const unsealed = aHouse();
const sealed = aHouse();
const foundedAt = new Date("2027-03-01T12:00:00Z");
const party = { name: "The Test Party", url: PARTY_URL, isDemonstration: false, foundedAt };

let dataDirectory: string;
beforeEach(() => {
  dataDirectory = mkdtempSync(join(tmpdir(), "sealing-"));
});
afterEach(() => rmSync(dataDirectory, { recursive: true }));

const open = (
  { house }: typeof sealed,
  parts: { role?: "all" | "web" | "worker"; recordKey?: string; founded?: Date } = {},
) => {
  const { role = "all", recordKey, founded = foundedAt } = parts;
  const config = { role, recordKey, dataDirectory, witnesses: [], quorum: 0 };
  const { database, log } = house;
  return openSealing({
    config,
    database,
    log,
    party: { ...party, foundedAt: founded },
    url: PARTY_URL,
  });
};

describe("the key that the record is sealed with", () => {
  it("is named after the party's address, as the log's origin", () => {
    expect(originOf("https://party.example.org")).toBe("party.example.org/record");
    expect(originOf("http://localhost:4300")).toBe("localhost:4300/record");
  });

  it("is made at the first start, in a file that nobody else may read, and is the same ever after", async () => {
    const first = await open(unsealed);
    const [file = ""] = readdirSync(dataDirectory);
    expect(statSync(join(dataDirectory, file)).mode & 0o777).toBe(0o600);
    expect(first.key?.signer.name).toBe("party.test/record");
    expect((await open(unsealed)).key?.verifierKey).toBe(first.key?.verifierKey);
    expect(readdirSync(dataDirectory)).toEqual([file]);
  });

  it("is one key, when several processes start at once", async () => {
    const opened = await Promise.all(Array.from({ length: 8 }, () => open(unsealed)));
    expect(new Set(opened.map(({ key }) => key?.verifierKey)).size).toBe(1);
  });

  it("is another one for another party in the same place", async () => {
    const one = await open(unsealed);
    const other = await open(unsealed, { founded: new Date("2028-01-01T00:00:00Z") });
    expect(one.key?.verifierKey).not.toBe(other.key?.verifierKey);
  });

  it("is the one in RECORD_KEY where that is set, and no file is made", async () => {
    const recordKey = newKeyText("party.test/record");
    const { key } = await open(unsealed, { recordKey });
    expect(key?.verifierKey).toBe(readRecordKey(recordKey).verifierKey);
    expect(readdirSync(dataDirectory)).toEqual([]);
  });

  it("is not looked for by a process that only shows pages", async () => {
    expect((await open(unsealed, { role: "web" })).key).toBeUndefined();
    expect(readdirSync(dataDirectory)).toEqual([]);
  });

  it("is never made a second time for a record that is sealed already", async () => {
    const { house } = sealed;
    await inTransaction(house, (tx) => house.record(tx, anAct(), sealed.clock.now()));
    await sealAll(house);
    expect((await open(sealed)).key).toBeUndefined();
    expect(sealed.logged.join("")).toContain("record.no-key");
    const another = open(sealed, { recordKey: newKeyText("party.test/record") });
    await expect(another).rejects.toThrow(UnusableKey);
  });

  it("stands in no line of the log", async () => {
    await open(unsealed);
    const [file = ""] = readdirSync(dataDirectory);
    const secret = readFileSync(join(dataDirectory, file), "utf8")
      .trim()
      .split("+")
      .slice(4)
      .join("+");
    expect(secret.length).toBeGreaterThan(40);
    expect([...unsealed.logged, ...sealed.logged].join("")).not.toContain(secret);
  });
});
