import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newestCheckpointNote, sealAll } from "../app/record/testing.ts";
import { allTables } from "../app/wiring/rooms.ts";
import { inTransaction } from "../platform/act.ts";
import { backUp } from "../platform/backup/back-up.ts";
import { findAnyTable } from "../platform/backup/contents.ts";
import { UnusableBackup } from "../platform/backup/format.ts";
import { checkBackup } from "../platform/backup/read-backup.ts";
import { restore } from "../platform/backup/restore.ts";
import { signatureOf } from "../platform/backup/signature.ts";
import { byClock } from "../platform/capacity.ts";
import { openDatabase } from "../platform/database/database.ts";
import { openLog } from "../platform/log/log.ts";
import { anEmptyDatabase } from "../platform/testing/a-database.ts";
import { aHouse, aSealing } from "./a-house.ts";
import { withSums } from "./backup-lines.ts";
import { aMember } from "./people.ts";

const log = openLog("silent");
const folder = mkdtempSync(join(tmpdir(), "breakthrough-signed-"));
const sealing = aSealing();
const at = aHouse({ sealing });
const unsigned = join(folder, "unsigned.backup.gz");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("whose a backup is", () => {
  const { key } = sealing;
  const signed = join(folder, "signed.backup.gz");
  beforeAll(async () => {
    const { house, ownerUrl } = at;
    const line = { act: "rooms.act", by: byClock, on: "/x/1", says: "Something was done." };
    await aMember(house);
    await inTransaction(house, (tx) => house.record(tx, line, house.clock.now()));
    await sealAll(house);
    await backUp({ ownerUrl, path: signed, at: new Date(), key, log });
    await backUp({ ownerUrl, path: unsigned, at: new Date(), log });
  });

  const linesOf = (file: string) => gunzipSync(readFileSync(file)).toString().split("\n");
  const write = (lines: readonly string[]): string => {
    const other = join(folder, `signed-${readdirSync(folder).length}.gz`);
    writeFileSync(other, gzipSync(lines.join("\n")));
    return other;
  };
  const signerOf = async (file: string) => (await checkBackup(file)).signedBy;

  it("stands in it: the record's key has signed all of it", async () => {
    expect(await signerOf(signed)).toBe(key?.verifierKey);
    expect(await signerOf(unsigned)).toBeUndefined();
  });

  it("is told before anything is touched, and nothing is if whoever restores does not know it", async () => {
    const database = await anEmptyDatabase();
    const told: unknown[] = [];
    const accept = (signedBy: string | undefined) => {
      told.push(signedBy);
      throw new Error("not ours");
    };
    const { ownerUrl } = database;
    for (const file of [signed, unsigned]) {
      const restoring = restore({ ownerUrl, path: file, tables: allTables(), log, accept });
      await expect(restoring).rejects.toThrow("not ours");
    }
    expect(told).toEqual([key?.verifierKey, undefined]);
    const looking = openDatabase(ownerUrl, log, 1);
    expect(await findAnyTable(looking.database)).toBeUndefined();
    await looking.close();
    await database.drop();
  });

  it("is that of the file that is read then: another one laid in its place meanwhile is refused", async () => {
    const database = await anEmptyDatabase();
    const { ownerUrl } = database;
    const path = join(folder, "swapped.backup.gz");
    copyFileSync(signed, path);
    const accept = () => copyFileSync(unsigned, path);
    const restoring = restore({ ownerUrl, path, tables: allTables(), log, accept });
    await expect(restoring).rejects.toThrow("it was changed while it was read");
    const looking = openDatabase(ownerUrl, log, 1);
    expect(await findAnyTable(looking.database)).toBeUndefined();
    await looking.close();
    await database.drop();
  });

  /** A vote or a name changed, the sums made anew as anybody can, and the signature left below. */
  function forged(): string[] {
    const lines = linesOf(signed);
    const signature = lines.at(-2) ?? "";
    const end = JSON.parse(lines.at(-3) ?? "");
    const at = lines.findIndex((line) => line.startsWith('{"sequence"'));
    const body = [...lines.slice(0, at), ...lines.slice(at + 1, -3)];
    return [...withSums([...body, JSON.stringify(end), ""]).slice(0, -1), signature, ""];
  }

  it("does not hold for a file whose sums were made anew", async () => {
    await expect(signerOf(write(forged()))).rejects.toThrow("its signature does not hold");
  });

  it("does not hold for rows that were changed above the end that was signed", async () => {
    const changed = [...forged().slice(0, -3), ...linesOf(signed).slice(-3)];
    await expect(signerOf(write(changed))).rejects.toThrow("its sums differ");
  });

  it("is another's once another has signed it, whatever name the key has", async () => {
    const lines = forged();
    const other = aSealing().key;
    if (other === undefined) throw new Error("no key");
    const { madeAt } = JSON.parse(lines[0] ?? "");
    const { sha256 } = JSON.parse(lines.at(-3) ?? "");
    const own = signatureOf(other, { madeAt, sha256 });
    const resigned = write([...lines.slice(0, -2), JSON.stringify(own), ""]);
    expect(await signerOf(resigned)).toBe(other.verifierKey);
    const pretending = { ...own, signedBy: key?.verifierKey };
    const lying = write([...lines.slice(0, -2), JSON.stringify(pretending), ""]);
    await expect(signerOf(lying)).rejects.toThrow("its signature does not hold");
  });

  it("is nobody's once the signature is taken off, and one signature is all there is", async () => {
    const lines = linesOf(signed);
    expect(await signerOf(write([...lines.slice(0, -2), ""]))).toBeUndefined();
    const signature = lines.at(-2) ?? "";
    for (const wrong of [
      [...lines.slice(0, -1), signature, ""],
      [signature, ...lines],
      [...lines.slice(0, 5), signature, ...lines.slice(5)],
    ]) {
      await expect(signerOf(write(wrong))).rejects.toThrow(UnusableBackup);
    }
  });

  it("is not proved by a signature of the record: a checkpoint is no backup", async () => {
    const note = await newestCheckpointNote(at.house.database);
    expect(note).toContain(key?.verifierKey.split("+")[0]);
    const lines = linesOf(signed);
    const line = JSON.stringify({ signedBy: key?.verifierKey, note });
    await expect(signerOf(write([...lines.slice(0, -2), line, ""]))).rejects.toThrow("not hold");
  });
});
