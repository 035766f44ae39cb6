import { beforeAll, describe, expect, it } from "vitest";
import { inTransaction, perform } from "../../../platform/act.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { addDays, dayOf } from "../../../platform/time/days.ts";
import { listActions, listNeeds } from "../../actions/door.ts";
import { listRecentResults, listRunningBallots } from "../../ballots/door.ts";
import { tallyOfEvents } from "../../canvass/door.ts";
import { findLastFor } from "../../elections/door.ts";
import { listEvents } from "../../events/door.ts";
import { countMembers, findPerson } from "../../membership/door.ts";
import { checkLedger, findLastStatement } from "../../money/door.ts";
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
import { findPart } from "../queries.ts";
import { aKeptDemonstration, type KeptDemonstration } from "../testing/a-kept-demonstration.ts";
import { moveTime } from "../time.ts";

const LONGEST_MS = 600_000;
const WEEKS = 4;
/** After these the other demonstration, which gets the same clicks, stands where the first one stood. */
const COMPARED = 2;

const A_PROPOSAL = {
  kind: "new",
  chapter: "homes",
  title: "A notice board in every street",
  problem: "Nobody in our street knows what the council decides about our street.",
  body: "Each street gets a notice board, which the council keeps up to date.\n\nWhoever lives there may put something up as well.",
  effects: "",
};

/** A visitor is the member, and proposes something. */
async function propose({ house }: KeptDemonstration): Promise<number> {
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
async function tell({ house: { database, clock } }: KeptDemonstration) {
  const states = [];
  for (const state of STATES) {
    const [lines] = await listNewestInEach(database, [state], 50);
    states.push([state, lines.map(({ title, supportCount, talk }) => [title, supportCount, talk])]);
  }
  const { results } = await listRecentResults(database, { most: 100 });
  const members = await countMembers(database, clock.now(), await rulesInForce(database));
  return { states, members, results: results.map(({ title, result }) => [title, result]) };
}

const [one, other] = [aKeptDemonstration(), aKeptDemonstration()];

/** Answers, for each ballot that was open at the end of a week, whether the visitor's vote is in it. */
async function passWeeks({ house }: KeptDemonstration, weeks: number): Promise<boolean[]> {
  const haveVoted: boolean[] = [];
  const { database, clock } = house;
  const { personId } = (await findPart(database, "member")) ?? {};
  for (let week = 0; week < weeks; week++) {
    expect(await moveTime(house, "week")).toBeUndefined();
    const { open } = await listRunningBallots(database, clock.now(), personId);
    haveVoted.push(...open.map(({ hasVoted }) => hasVoted === true));
  }
  return haveVoted;
}

describe("a demonstration whose time is moved on", () => {
  let proposal = 0;
  let members = 0;
  let results = 0;

  const haveVoted: boolean[] = [];
  let told: unknown;

  beforeAll(async () => {
    const begun = await tell(one);
    members = begun.members;
    results = begun.results.length;
    proposal = await propose(one);
    haveVoted.push(...(await passWeeks(one, COMPARED)));
    told = await tell(one);
    haveVoted.push(...(await passWeeks(one, WEEKS - COMPARED)));
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
    const { database } = one.house;
    const { personId } = (await findPart(database, "member")) ?? {};
    expect(haveVoted.length).toBeGreaterThan(0);
    expect(haveVoted).not.toContain(true);
    expect((await findProposal(database, proposal))?.authors).toEqual([personId]);
  });

  it("goes on with its books: the bank's statements come in, members pay, and few lapse", async () => {
    const { database, clock } = one.house;
    const last = await findLastStatement(database);
    expect((last ?? "") > dayOf(addDays(clock.now(), -21))).toBe(true);
    expect((await checkLedger(database)).faults).toEqual([]);
    expect((await tell(one)).members).toBeGreaterThan(0.95 * members);
  });

  it("goes out: what was to come is over and heard, events are held, and the next weekend is called", async () => {
    const { database, clock } = one.house;
    const today = dayOf(clock.now());
    const [last] = await listActions(database, { today, areOver: true, most: 1 });
    const stalls = await listNeeds(database, last?.id ?? 0);
    expect(last?.title).toBe("Warm homes this winter");
    const ids = stalls.map(({ eventId }) => eventId);
    expect((await tallyOfEvents(database, ids)).answers).toBeGreaterThan(10);
    const [next] = await listActions(database, { today, areOver: false, most: 1 });
    expect((await listNeeds(database, next?.id ?? 0)).length).toBeGreaterThan(3);
    const coming = { forMembers: true, since: clock.now(), most: 100 };
    expect((await listEvents(database, coming)).length).toBeGreaterThan(8);
  });

  it("keeps its offices filled", async () => {
    const holders = await listHolders(one.house.database, one.clock.now());
    expect(new Set(holders.map(({ office }) => office))).toEqual(new Set(officeNames()));
  });

  it("fills its offices by election: votes that were open at its start are counted, and stand", async () => {
    const { database, clock } = one.house;
    const holders = await listHolders(database, clock.now());
    for (const office of ["national-committee", "trustee", "safety-officer"]) {
      // Somebody who was elected may have gone since: then the clock calls again for their seat alone.
      const last = await findLastFor(database, office);
      expect(["filled", "reopened"]).toContain(last?.ending);
      const held = holders.filter((one) => one.office === office);
      expect(new Set(held.map(({ heldBy }) => heldBy.kind))).toEqual(new Set(["election"]));
    }
  });

  it(
    "tells the same story for the same clicks",
    async () => {
      await propose(other);
      await passWeeks(other, COMPARED);
      expect(await tell(other)).toEqual(told);
    },
    LONGEST_MS,
  );

  it("has nothing that failed on the way", () => {
    const lines = [...one.logged, ...other.logged];
    expect(lines.filter((line) => line.includes("job.failed"))).toEqual([]);
  });
});
