import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { Callers } from "../../bench/setting/callers.ts";
import type { Program } from "../../bench/setting/programs.ts";
import { readHolders } from "../../platform/archive/holder.ts";
import { makeArchive } from "../../platform/archive/make.ts";
import { openLog } from "../../platform/log/log.ts";
import { openPostgres } from "../../platform/postgres/open-postgres.ts";
import { newKeyText, readRecordKey } from "../../platform/sealing.ts";
import {
  askOnce,
  aWholeProgram,
  OWN_POSTGRES,
  runAndHear,
  startParty,
  type WholeProgram,
} from "../setting/whole-program.ts";

/* What docs/operating.md tells the party to do when its server is lost, done with the built programs. */

const MINUTES = 60_000;
const WAITING = { timeout: MINUTES, interval: 300 };
const root = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "breakthrough-moving-"));
const archive = join(folder, "party.archive");
const ORIGIN = "party.example/record";
const newHost = { ...OWN_POSTGRES, DATA_DIRECTORY: join(folder, "new-host") };
const COUNTS = `select (select count(*) from membership.person)::int as people,
  (select count(*) from discussions.comment)::int as comments,
  (select count(*) from record.line)::int as lines`;
/** A line that waits for its place, as an act of the moved party would leave it. */
const A_LINE = `with added as (
    insert into record.line (act, by_whom, subject, says, facts, at, entry)
    values ('party.move', 'the clock', '/', 'Moved.', '{}', '2027-03-01T12:00:00Z',
      '{"act":"party.move","at":"2027-03-01T12:00:00.000Z","by":"the clock","on":"/","says":"Moved.","v":1}')
    returning number)
  insert into record.waiting (line) select number from added`;

let party: WholeProgram;
beforeAll(async () => {
  const { status } = spawnSync(process.execPath, ["bin/run.mjs", "build"], { cwd: root });
  expect(status).toBe(0);
  party = await aWholeProgram({ proposals: 5, comments: 20, members: 30 });
  const server = await party.start();
  await vi.waitFor(async () => expect(await sizeSealed(server)).toBeGreaterThan(0), WAITING);
  await server.stop();
}, 5 * MINUTES);
afterAll(() => {
  party?.remove();
  rmSync(folder, { recursive: true, force: true });
});

async function askNewHost(query: string) {
  const dataDirectory = newHost.DATA_DIRECTORY;
  const { ownerUrl = "", stop } = await openPostgres({ dataDirectory, log: openLog("error") });
  try {
    return await askOnce(ownerUrl, query);
  } finally {
    await stop();
  }
}

/** A key of each body, made by their holders; answers what the operator puts into the settings. */
async function makeHolders(): Promise<string> {
  const pairs = [];
  for (const body of ["trust", "safety", "committee"]) {
    const { code, said } = await runAndHear("key-holder", ["new", "--body", body], newHost);
    expect(code, said).toBe(0);
    writeFileSync(join(folder, `${body}.key`), said);
    pairs.push(new RegExp(`${body}:age1[a-z0-9]+`).exec(said)?.[0]);
  }
  return pairs.join();
}

async function printShare(body: string, from = archive): Promise<string> {
  const args = ["share", from, "--key", join(folder, `${body}.key`)];
  const { code, said } = await runAndHear("key-holder", args, newHost);
  expect(code, said).toBe(0);
  const path = join(folder, `${body}.share`);
  writeFileSync(path, said);
  return path;
}

const sizeSealed = async (server: Program): Promise<number> => {
  const { body } = await new Callers(server.port, 1).ask({ path: "/record/checkpoint" });
  return Number(body.split("\n")[1]);
};

describe("a party whose server is lost", () => {
  it(
    "moves to another host by two of three key-holders, keeps its key, and goes on sealing there",
    async () => {
      const holders = await makeHolders();
      const settings = { ...party.environment, ARCHIVE_KEY_HOLDERS: holders };
      const archived = await runAndHear("back-up", [archive, "--archive"], settings);
      expect(archived.code, archived.said).toBe(0);
      expect(readdirSync(folder).filter((name) => /unfinished|backup/.test(name))).toEqual([]);
      const before = await party.ask(COUNTS);
      const [{ key = "" } = {}] = await party.ask("select verifier_key as key from record.signer");

      const [one, other] = [await printShare("committee"), await printShare("trust")];
      const wanted = [archive, "--share", one, "--share", other];
      const alone = await runAndHear("restore", wanted.slice(0, 3), newHost);
      expect(alone.code).toBe(1);
      expect(alone.said).toContain("two shares");
      const asked = await runAndHear("restore", wanted, newHost);
      expect(asked.code).toBe(1);
      expect(asked.said).toContain(String(key));

      const moved = await runAndHear("restore", [...wanted, "--key", String(key)], newHost);
      expect(moved.code, moved.said).toBe(0);
      expect(moved.said).toContain("The record's key is kept as");
      const left = readdirSync(newHost.DATA_DIRECTORY);
      expect(left.filter((name) => name.startsWith("opened"))).toEqual([]);
      expect(existsSync(`${archive}.unfinished`)).toBe(false);
      expect(await askNewHost(COUNTS)).toEqual(before);

      await askNewHost(A_LINE);
      const server = await startParty(newHost);
      const lines = Number(before[0]?.lines) + 1;
      await vi.waitFor(async () => expect(await sizeSealed(server)).toBe(lines), WAITING);
      await server.stop();
    },
    4 * MINUTES,
  );

  it(
    "keeps no key that an archive carries and that did not sign what is in it",
    async () => {
      const path = join(folder, "another-key.archive");
      const holders = readHolders(await makeHolders(), ["trust", "safety", "committee"]);
      const [signer, other] = [newKeyText(ORIGIN), newKeyText(ORIGIN)];
      const key = readRecordKey(signer);
      const carried = { recordKey: other, url: "http://party.example" };
      const dataDirectory = party.environment.DATA_DIRECTORY ?? "";
      const log = openLog("error");
      const { ownerUrl = "", stop } = await openPostgres({ dataDirectory, log });
      await makeArchive({ ownerUrl, path, at: new Date(), key, log, holders, carried });
      await stop();
      const shares = [await printShare("committee", path), await printShare("trust", path)];
      const settings = { ...OWN_POSTGRES, DATA_DIRECTORY: join(folder, "wary-host") };
      const wanted = [path, ...shares.flatMap((share) => ["--share", share])];
      const named = ["--key", key.verifierKey];
      const { code, said } = await runAndHear("restore", [...wanted, ...named], settings);
      expect(code, said).toBe(0);
      expect(said).toContain("a key that did not sign what is in it. It was not kept");
      expect(readdirSync(settings.DATA_DIRECTORY).filter((one) => /key/.test(one))).toEqual([]);
    },
    2 * MINUTES,
  );

  it(
    "without key-holders in the settings makes no archive, and says what to do",
    async () => {
      const path = join(folder, "none.archive");
      for (const [holders, says] of [
        ["", "Set ARCHIVE_KEY_HOLDERS"],
        ["trust:age1x", "is no key-holder"],
      ] as const) {
        const settings = { ...party.environment, ARCHIVE_KEY_HOLDERS: holders };
        const { code, said } = await runAndHear("back-up", [path, "--archive"], settings);
        expect(code).toBe(1);
        expect(said).toContain(says);
        expect(existsSync(path)).toBe(false);
      }
    },
    MINUTES,
  );
});
