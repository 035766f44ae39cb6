import { beforeAll, describe, expect, it } from "vitest";
import { inTransaction, perform } from "../../../platform/act.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { clockAt } from "../../../platform/time/clock.ts";
import { aHouse, type TestHouse } from "../../../testing/a-house.ts";
import { listRecentResults, listRunningBallots } from "../../ballots/door.ts";
import { findLastFor } from "../../elections/door.ts";
import { countMembers, findPerson } from "../../membership/door.ts";
import { listHolders, officeNames } from "../../offices/door.ts";
import {
  findProposal,
  listNewestInEach,
  publish,
  type State,
  saveDraft,
} from "../../proposals/door.ts";
import { rulesInForce } from "../../rulebook/door.ts";
import { beginSession } from "../../sign-in/door.ts";
import { openHouse } from "../../wiring/house.ts";
import { fillDemonstration } from "../door.ts";
import { findPart } from "../queries.ts";
import { moveTime } from "../time.ts";

const LONGEST_MS = 500_000;
const WEEKS = 4;

function fill({ house, clock }: TestHouse) {
  const { database, log } = house;
  const about = { url: "http://party.test", log, isDemonstration: true };
  return fillDemonstration({
    database,
    clock: clockAt(clock.now().toISOString()),
    url: about.url,
    open: (past, then, partyName) =>
      openHouse({ database: past, clock: then, partyName, ...about }),
  });
}

const A_PROPOSAL = {
  kind: "new",
  chapter: "homes",
  title: "A notice board in every street",
  problem: "Nobody in our street knows what the council decides about our street.",
  body: "Each street gets a notice board, which the council keeps up to date.\n\nWhoever lives there may put something up as well.",
  effects: "",
};

/** A visitor is the member, and proposes something. */
async function propose({ house }: TestHouse): Promise<number> {
  const { database, clock } = house;
  const { personId } = (await findPart(database, "member")) ?? {};
  if (personId === undefined) throw new Error("nobody plays the member");
  const session = { personId, device: "Firefox", method: "demonstration" } as const;
  await inTransaction(house, (tx) => beginSession(tx, session, clock.now()));
  const actor = await findPerson(database, personId, clock.now());
  if (actor === undefined) throw new Error("the member is gone");
  const saved = await perform(house, saveDraft, A_PROPOSAL, { actor });
  const id = isRefusal(saved) || typeof saved === "symbol" ? undefined : saved.id;
  expect(isRefusal(await perform(house, publish, { id: String(id) }, { actor }))).toBe(false);
  return Number(id);
}

const STATES: readonly State[] = [
  ...(["idea", "discussion", "drafting", "frozen", "ballot", "adopted"] as const),
  ...(["not-adopted", "lapsed", "merged", "withdrawn", "held"] as const),
];

/** What anybody can see of how the story went. */
async function tell({ house: { database, clock } }: TestHouse) {
  const states = [];
  for (const state of STATES) {
    const [lines] = await listNewestInEach(database, [state], 50);
    states.push([state, lines.map(({ title, supportCount, talk }) => [title, supportCount, talk])]);
  }
  const { results } = await listRecentResults(database, { most: 100 });
  const members = await countMembers(database, clock.now(), await rulesInForce(database));
  return { states, members, results: results.map(({ title, result }) => [title, result]) };
}

const one = aHouse({ isDemonstration: true });
const other = aHouse({ isDemonstration: true });

describe("a demonstration whose time is moved on", () => {
  let proposal = 0;
  let members = 0;
  let results = 0;

  beforeAll(async () => {
    await Promise.all([fill(one), fill(other)]);
    ({ members } = await tell(one));
    results = (await tell(one)).results.length;
    for (const at of [one, other]) {
      proposal = await propose(at);
      for (let week = 0; week < WEEKS; week++) {
        expect(await moveTime(at.house, "week")).toBeUndefined();
      }
    }
  }, LONGEST_MS);

  it("goes on: members vote in a turnout that varies, and policies are adopted", async () => {
    const slice = await listRecentResults(one.house.database, { most: 100 });
    const later = slice.results.slice(0, slice.results.length - results);
    const turnouts = later.map(({ result }) => result.voted);
    expect(later.filter(({ outcome }) => outcome === "adopted").length).toBeGreaterThan(1);
    expect(Math.min(...turnouts)).toBeGreaterThan(50);
    expect(new Set(turnouts).size).toBeGreaterThan(1);
    expect((await tell(one)).members).not.toBe(members);
  });

  it("carries what a visitor proposed as far as it can come in that time", async () => {
    const found = await findProposal(one.house.database, proposal);
    expect(found?.stay.state).toBe("drafting");
    expect(found?.supportCount).toBeGreaterThan(4);
  });

  it("acts for nobody whom a visitor has been: they write on when they like, and vote themselves", async () => {
    const { database, clock } = one.house;
    const { personId } = (await findPart(database, "member")) ?? {};
    const { open } = await listRunningBallots(database, clock.now(), personId);
    expect(open.length).toBeGreaterThan(0);
    expect(open.filter(({ hasVoted }) => hasVoted)).toEqual([]);
    expect((await findProposal(database, proposal))?.authors).toEqual([personId]);
  });

  it("keeps its offices filled", async () => {
    const holders = await listHolders(one.house.database, one.clock.now());
    expect(new Set(holders.map(({ office }) => office))).toEqual(new Set(officeNames()));
  });

  it("fills its offices by election: votes that were open at its start are counted, and stand", async () => {
    const { database, clock } = one.house;
    const holders = await listHolders(database, clock.now());
    for (const office of ["national-committee", "trustee", "safety-officer"]) {
      expect(await findLastFor(database, office)).toMatchObject({ ending: "filled" });
      const held = holders.filter((one) => one.office === office);
      expect(new Set(held.map(({ heldBy }) => heldBy.kind))).toEqual(new Set(["election"]));
    }
  });

  it("has nothing that failed on the way", () => {
    expect(one.logged.filter((line) => line.includes("job.failed"))).toEqual([]);
  });

  it("tells the same story for the same clicks", async () => {
    expect(await tell(other)).toEqual(await tell(one));
  });
});
