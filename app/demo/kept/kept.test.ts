import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OpenDatabase, openDatabase } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import { openLog } from "../../../platform/log/log.ts";
import { findParty, millisecondsAhead } from "../../../platform/party.ts";
import { anEmptyDatabase } from "../../../platform/testing/a-database.ts";
import type { TestDatabase } from "../../../platform/testing/clone-database.ts";
import { clockAt, type MovableClock } from "../../../platform/time/clock.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { listRunningBallots } from "../../ballots/door.ts";
import { openHouse } from "../../wiring/house.ts";
import { migrateParty } from "../../wiring/migrating.ts";
import { allTables } from "../../wiring/rooms.ts";
import { listParts } from "../queries.ts";
import { moveTime } from "../time.ts";
import { bringKept } from "./bring.ts";
import { KEPT_UNTIL, KEPT_URL, playToKeep, unpack } from "./keep.ts";

const FILE = join(import.meta.dirname, "party.br");
const LONGEST_MS = 300_000;
const folder = mkdtempSync(join(tmpdir(), "breakthrough-kept-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the past that is kept", () => {
  const at = aHouse({ isDemonstration: true, hasImprint: false });

  it(
    "is what its stories tell, byte for byte (npm run keep-demonstration makes it anew)",
    async () => {
      const { database, log } = at.house;
      const about = { log, url: KEPT_URL, isDemonstration: true };
      const played = await playToKeep({
        database,
        log,
        ownerUrl: at.ownerUrl,
        scratch: join(folder, "party.backup.gz"),
        open: (past, clock, partyName) => openHouse({ database: past, clock, partyName, ...about }),
      });
      // Not compared at once: what differs would fill the screen.
      expect(unpack(readFileSync(FILE)) === played).toBe(true);
    },
    LONGEST_MS,
  );
});

describe("an empty database into which it is put", () => {
  const log = openLog("silent");
  const NOW = "2028-05-05T05:05:05.000Z";
  let empty: TestDatabase;
  let opened: OpenDatabase;
  let house: House;
  let clock: MovableClock;

  const bring = () => {
    const { url, ownerUrl } = empty;
    const wanted = { file: FILE, ownerUrl: ownerUrl ?? url, tables: allTables(), log };
    return bringKept({
      ...wanted,
      url: "http://party.test",
      now: new Date(NOW),
      onBegin: () => {},
    });
  };

  beforeAll(async () => {
    empty = await anEmptyDatabase();
    const both = await Promise.all([bring(), bring()]);
    expect(both.toSorted()).toEqual([false, true]);
    await migrateParty(empty, log);
    opened = openDatabase(empty.url, log, 4);
    clock = clockAt(NOW);
    clock.setAhead(await millisecondsAhead(opened.database));
    const about = { url: "http://party.test", isDemonstration: true, partyName: "Breakthrough" };
    house = openHouse({ database: opened.database, clock, log, ...about });
  }, LONGEST_MS);

  afterAll(async () => {
    await opened.close();
    await empty.drop();
  });

  it("has the party, everybody in it and its open ballots, and stands where its past ends", async () => {
    expect(clock.now()).toEqual(KEPT_UNTIL);
    const party = await findParty(house.database);
    expect(party).toMatchObject({ isDemonstration: true, url: "http://party.test" });
    expect(await listParts(house.database)).toHaveLength(9);
    expect((await listRunningBallots(house.database, clock.now())).open.length).toBeGreaterThan(1);
  });

  it("goes on from there", async () => {
    expect(await moveTime(house, "day")).toBeUndefined();
    expect(clock.now().getTime() - KEPT_UNTIL.getTime()).toBe(86_400_000);
    clock.setAhead(await millisecondsAhead(house.database));
    expect(clock.now().getTime() - KEPT_UNTIL.getTime()).toBe(86_400_000);
  });

  it("is left alone from then on, and leaves no file behind", async () => {
    expect(await bring()).toBe(false);
    expect(existsSync(join(tmpdir(), "party.backup.gz"))).toBe(false);
  });
});
