import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import pg from "pg";
import { afterAll, describe, expect, it } from "vitest";
import { findParty, millisecondsAhead } from "../../../platform/party.ts";
import { clockBy } from "../../../platform/time/clock.ts";
import { aHouse, type TestHouse } from "../../../testing/a-house.ts";
import { listRunningBallots } from "../../ballots/door.ts";
import { countMembers } from "../../membership/door.ts";
import { rulesInForce } from "../../rulebook/door.ts";
import { openHouse } from "../../wiring/house.ts";
import { type FillingParts, fillDemonstration } from "../filling/fill.ts";
import { listParts } from "../queries.ts";
import { aKeptDemonstration, KEPT_FILE } from "../testing/a-kept-demonstration.ts";
import { moveTime } from "../time.ts";
import { KEPT_UNTIL, KEPT_URL, playToKeep, unpack } from "./keep.ts";

/** Only for a playing that hangs: beside much else it took 450 s. */
const LONGEST_MS = 1_200_000;
const folder = mkdtempSync(join(tmpdir(), "breakthrough-kept-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The lines in which they part, cut short: all that differs would fill the screen. */
function firstDifference(kept: string, played: string) {
  const [one, other] = [kept.split("\n"), played.split("\n")];
  const index = one.findIndex((line, at) => line !== other[at]);
  if (index < 0 && one.length === other.length) return undefined;
  return {
    line: index,
    kept: one[index]?.slice(0, 600),
    played: other[index]?.slice(0, 600),
  };
}

/** Without a pause the tidying takes as long as the work that it stands beside. */
const BETWEEN_TIDYINGS_MS = 2000;

/**
 * Does the work while PostgreSQL tidies up again and again, as it does now and then by itself. Rows move and plans
 * change: what was read in no order comes in another one.
 */
async function besideTidying<Done>(ownerUrl: string, work: () => Promise<Done>): Promise<Done> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  let isGoingOn = true;
  const tidying = (async () => {
    while (isGoingOn) {
      await client.query("vacuum analyze");
      await setTimeout(BETWEEN_TIDYINGS_MS);
    }
  })();
  try {
    return await work();
  } finally {
    isGoingOn = false;
    await tidying.finally(() => client.end());
  }
}

/** A demonstration to be played into this database. */
function playing(at: TestHouse) {
  const open: FillingParts["open"] = (past, clock, partyName) =>
    openHouse({
      ...{ database: past, clock, partyName, log: at.house.log },
      ...{ url: KEPT_URL, isDemonstration: true },
    });
  const fill = (more: Partial<FillingParts> = {}) => {
    const { database } = at.house;
    const clock = clockBy(() => KEPT_UNTIL);
    return fillDemonstration({ database, open, clock, url: KEPT_URL, ...more });
  };
  return { open, fill };
}

describe("the past that is kept", () => {
  const at = aHouse({ isDemonstration: true, hasImprint: false });
  const { open, fill } = playing(at);

  it(
    "is what its stories tell, byte for byte, wherever rows lie (npm run keep-demonstration makes it anew)",
    async () => {
      const { database, log } = at.house;
      const scratch = join(folder, "party.backup.gz");
      const played = await besideTidying(at.ownerUrl, () =>
        playToKeep({ database, log, ownerUrl: at.ownerUrl, scratch, open }),
      );
      expect(firstDifference(unpack(readFileSync(KEPT_FILE)), played)).toBeUndefined();
    },
    LONGEST_MS,
  );

  it("is played once: whoever begins it again finds the party that is there", async () => {
    const before = await listParts(at.house.database);
    expect(await fill()).toMatchObject({ isDemonstration: true, url: KEPT_URL });
    expect(await listParts(at.house.database)).toEqual(before);
  });
});

describe("a past whose playing dies half-way", () => {
  const at = aHouse({ isDemonstration: true, hasImprint: false });
  const { open, fill } = playing(at);

  it("leaves an empty database", async () => {
    const { database } = at.house;
    const die = () => Promise.reject(new Error("killed"));
    const dying: FillingParts["open"] = (...past) => ({ ...open(...past), announce: die });
    await expect(fill({ open: dying })).rejects.toThrow("killed");
    expect(await findParty(database)).toBeUndefined();
    expect(await countMembers(database, KEPT_UNTIL, await rulesInForce(database))).toBe(0);
  });
});

describe("an empty database into which two put it at once", () => {
  const at = aKeptDemonstration(async (bring) => {
    const both = await Promise.all([bring(), bring()]);
    expect(both.toSorted()).toEqual([false, true]);
  });

  it("has the party, everybody in it and its open ballots, and stands where its past ends", async () => {
    const { house, clock } = at;
    expect(clock.now()).toEqual(KEPT_UNTIL);
    const party = await findParty(house.database);
    expect(party).toMatchObject({ isDemonstration: true, url: "http://party.test" });
    expect(await listParts(house.database)).toHaveLength(9);
    expect((await listRunningBallots(house.database, clock.now())).open.length).toBeGreaterThan(1);
  });

  it("goes on from there", async () => {
    const { house, clock } = at;
    expect(await moveTime(house, "day")).toBeUndefined();
    expect(clock.now().getTime() - KEPT_UNTIL.getTime()).toBe(86_400_000);
    clock.setAhead(await millisecondsAhead(house.database));
    expect(clock.now().getTime() - KEPT_UNTIL.getTime()).toBe(86_400_000);
  });

  it("is left alone from then on, and leaves no file behind", async () => {
    expect(await at.bring()).toBe(false);
    expect(existsSync(join(tmpdir(), "party.backup.gz"))).toBe(false);
  });
});
