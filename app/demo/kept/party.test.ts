import { checkDraw } from "@breakthrough/sortition";
import { describe, expect, it } from "vitest";
import { newId } from "../../../platform/ids.ts";
import { dayOf } from "../../../platform/time/days.ts";
import { addressesWaiting } from "../../../testing/letters.ts";
import { Visitor } from "../../../testing/visit.ts";
import { listActions, listNeeds } from "../../actions/door.ts";
import {
  countSheetsFor,
  findBallot,
  findSealedBallotFor,
  listRecentResults,
  listRunningBallots,
} from "../../ballots/door.ts";
import { countMembersOf, listBranches, listOfficers } from "../../branches/door.ts";
import { listLetters } from "../../bulletins/door.ts";
import { tallyOfEvents } from "../../canvass/door.ts";
import { listWaitingClaims } from "../../claims/door.ts";
import { findLastFor, listElections } from "../../elections/door.ts";
import { listEvents } from "../../events/door.ts";
import { listChallengesInState } from "../../juries/door.ts";
import { listAddressees, listByPost, listVoters } from "../../membership/door.ts";
import { checkLedger, listOpenGifts, listSuspense } from "../../money/door.ts";
import { listHolders, officeNames } from "../../offices/door.ts";
import { manifesto, recentPolicies } from "../../policy/door.ts";
import { listNewestInEach, type State } from "../../proposals/door.ts";
import { listOpen } from "../../requests/door.ts";
import { planOf, rulesInForce } from "../../rulebook/door.ts";
import { findCoordinators, listTeams, listWaiting } from "../../teams/door.ts";
import { listOpenTasks } from "../../teamwork/door.ts";
import { OFFICES_OF_PARTS, ROLES } from "../cast.ts";
import { listParts } from "../queries.ts";
import { aKeptDemonstration } from "../testing/a-kept-demonstration.ts";
import { KEPT_UNTIL } from "./keep.ts";

const present = KEPT_UNTIL;
/** As it was played and kept: `kept.test.ts` plays it, and finds it the same. */
const at = aKeptDemonstration();
const FIRST_HUNDREDS = Array.from({ length: 300 }, (_, index) => index + 1);

const STATES: readonly State[] = [
  ...(["idea", "discussion", "drafting", "frozen", "ballot"] as const),
  ...(["draft", "adopted", "not-adopted", "lapsed", "merged", "withdrawn", "held"] as const),
];

async function listEverybody() {
  const { database } = at.house;
  const members = await listVoters(database, present, await rulesInForce(database));
  return listAddressees(database, members);
}

describe("the demonstration party", () => {
  it("has a proposal in every state of its life", async () => {
    const empty: State[] = [];
    for (const state of STATES) {
      const [lines] = await listNewestInEach(at.house.database, [state], 1);
      if (lines.length === 0) empty.push(state);
    }
    expect(empty).toEqual([]);
  });

  it("has ballot papers that wait for the hands of two bodies, for members without a mailbox", async () => {
    const { database } = at.house;
    const sheets = (office: string) =>
      countSheetsFor(database, { personId: newId(), offices: [office] }, present);
    expect(await sheets("national-committee")).toBeGreaterThanOrEqual(2);
    expect(await sheets("safety-officer")).toBe(await sheets("national-committee"));
    expect(await listByPost(database)).toHaveLength(2);
  });

  it("has a request that waits for its other key, and a challenge for which a jury will be drawn", async () => {
    const { database } = at.house;
    const open = await listOpen(database, present);
    expect(open.map(({ power }) => power)).toContain("hide-post");
    expect(await listChallengesInState(database, "standing")).toHaveLength(1);
  });

  it("has at least ten policies in force, one under review, one superseded and one repealed", async () => {
    const policies = await recentPolicies(at.house.database, 100);
    const count = (wanted: string) => policies.filter(({ state }) => state === wanted).length;
    expect(count("in-force")).toBeGreaterThanOrEqual(10);
    expect([count("under-review"), count("superseded"), count("repealed")]).toEqual([1, 1, 1]);
    const titles = (await manifesto(at.house.database)).flatMap((chapter) =>
      chapter.policies.map(({ title }) => title),
    );
    expect(titles).toContain("A £16 minimum wage");
    expect(titles).not.toContain("A £15 minimum wage");
  });

  it("has ballots that are open, one of them with another way, one with an amendment, and results to count again", async () => {
    const { database } = at.house;
    const { open } = await listRunningBallots(database, present);
    const found = await Promise.all(open.map(({ id }) => findBallot(database, id)));
    const ways = (ballot: (typeof found)[number]) =>
      ballot?.options.filter(({ isAmendment }) => isAmendment !== true).length;
    expect(found.map(ways).sort()).toEqual([1, 1, 2]);
    expect(found.some((ballot) => ballot?.options.some(({ isAmendment }) => isAmendment))).toBe(
      true,
    );
    const { results } = await listRecentResults(database, { most: 50 });
    const outcomes = results.map(({ outcome }) => outcome);
    expect(new Set(outcomes)).toEqual(new Set(["adopted", "not-adopted"]));
    for (const { id } of results) expect((await findBallot(database, id))?.fileHash).toBeDefined();
  });

  it("has somebody in every part, and in every seat of every office, who came to it in its own way", async () => {
    const { database } = at.house;
    const holders = await listHolders(database, present);
    const ways = (office: string) =>
      holders.filter((one) => one.office === office).map(({ heldBy }) => heldBy.kind);
    for (const office of officeNames()) {
      const { filledBy, seats = 1 } = planOf(office);
      const own = filledBy === "ballot" ? "election" : filledBy === "lot" ? "lot" : "appointment";
      expect([office, ways(office)]).toEqual([office, Array(seats).fill(own)]);
    }
    const parts = await listParts(database);
    expect(parts.map(({ role }) => role)).toEqual([...ROLES]);
    for (const { role, personId } of parts) {
      const held = holders.filter((one) => one.personId === personId).map(({ office }) => office);
      expect([role, held]).toEqual([role, [OFFICES_OF_PARTS[role] ?? []].flat()]);
    }
  });

  it("has a count for every election that filled an office, and others that left seats empty; the clock called them", async () => {
    const { database } = at.house;
    const all = await listElections(database, FIRST_HUNDREDS);
    const ended = all.filter(({ terms, state }) => terms.to.kind === "office" && state === "ended");
    const endings = new Set(ended.map(({ ending }) => ending));
    expect(endings).toEqual(new Set(["filled", "reopened", "no-candidates"]));
    expect(ended.map(({ terms }) => terms.cause)).not.toContain("request");
    for (const { id } of ended.filter(({ ending }) => ending !== "no-candidates")) {
      const sealed = await findSealedBallotFor(database, `/elections/${id}`);
      expect(sealed?.outcome).toMatchObject({ kind: "ranked" });
    }
  });

  it("has a lot for its facilitators that anybody draws again, among more who wanted it than there are seats", async () => {
    const visitor = new Visitor(at);
    const { page } = await visitor.get("/appointments");
    const lot = /\/appointments\/lots\/\d+/.exec(page)?.[0] ?? "";
    const { response } = await visitor.get(`${lot}/draw.json`);
    const checked = checkDraw(await response.json());
    expect(checked).toMatchObject({ for: "facilitator", size: 3 });
    expect("poolSize" in checked && checked.poolSize).toBeGreaterThan(3);
  });

  it("has one election that is over with its count, one in which members vote, and one in nominations", async () => {
    const { database } = at.house;
    const lastFor = (office: string) => findLastFor(database, office);
    expect(await lastFor("safety-officer")).toMatchObject({ state: "ended", ending: "filled" });
    expect(await lastFor("national-committee")).toMatchObject({ state: "ballot" });
    expect(await lastFor("trustee")).toMatchObject({ state: "nominations" });
    const holders = await listHolders(database, present);
    const safe = holders.filter(({ office }) => office === "safety-officer");
    expect(safe.map(({ heldBy }) => heldBy.kind)).toEqual(["election", "election"]);
    const safety = (await listParts(database)).find(({ role }) => role === "safety");
    expect(safe.map(({ personId }) => personId)).toContain(safety?.personId);
    const counted = await lastFor("safety-officer");
    const sealed = await findSealedBallotFor(database, `/elections/${counted?.id}`);
    expect(sealed?.outcome).toMatchObject({ kind: "ranked", isReopened: false });
  });

  it("has sixteen branches in four regions, and a letter of one of them", async () => {
    const { database } = at.house;
    const branches = await listBranches(database);
    expect(branches.filter(({ kind }) => kind === "branch")).toHaveLength(16);
    const regions = branches.filter(({ kind }) => kind === "region").map(({ id }) => id);
    expect(regions).toHaveLength(4);
    expect(branches.filter(({ parentId }) => regions.includes(parentId ?? 0))).toHaveLength(12);
    const ids = branches.map(({ id }) => id);
    const members = await countMembersOf(database);
    expect(ids.filter((id) => (members.get(id) ?? 0) < 10)).toEqual([]);
    const plymouth = branches.find(({ name }) => name === "Plymouth")?.id ?? 0;
    expect(await listLetters(database, plymouth)).toMatchObject([{ state: "sent" }]);
  });

  it("has officers in its branches and regions whom members elected, and seats for which nobody stood yet", async () => {
    const { database } = at.house;
    const branches = await listBranches(database);
    const ids = branches.map(({ id }) => id);
    const officers = await listOfficers(database, ids, present);
    expect(new Set(officers.map(({ heldBy }) => heldBy.kind))).toEqual(new Set(["election"]));
    const held = (office: string) => officers.filter((one) => one.office === office).length;
    expect(held("branch-convenor")).toBeGreaterThan(17);
    expect(held("branch-secretary")).toBeGreaterThan(6);
    expect(held("branch-treasurer")).toBeGreaterThan(2);
    expect(officers.length).toBeLessThan(3 * ids.length);
    const tottenham = branches.find(({ name }) => name === "Tottenham")?.id;
    const trevor = (await listParts(database)).find(({ role }) => role === "author")?.personId;
    expect(officers.filter(({ personId }) => personId === trevor)).toMatchObject([
      { branchId: tottenham, office: "branch-secretary" },
    ]);
    const ofBranches = (await listElections(database, FIRST_HUNDREDS)).filter(
      ({ terms }) => terms.to.kind === "branch",
    );
    const endings = new Set(ofBranches.flatMap(({ ending }) => ending ?? []));
    expect([...endings]).toEqual(expect.arrayContaining(["filled", "no-candidates"]));
    const underWay = ofBranches.filter(({ ending }) => ending === undefined);
    expect(underWay.length).toBeGreaterThan(2);
  });

  it("says on a branch's page how each came to their office, and which office nobody holds", async () => {
    const { database } = at.house;
    const ids = (await listBranches(database)).map(({ id }) => id);
    const officers = await listOfficers(database, ids, present);
    const branch = ids.find((id) => officers.filter((one) => one.branchId === id).length === 1);
    at.clock.moveForward(present.getTime() - at.clock.now().getTime());
    const { page } = await new Visitor(at).get(`/branches/${branch}`);
    expect(page).toMatch(/the members.{1,6} election/);
    expect(page).toContain("Nobody at present");
  });

  it("has two years of open books that add up, in which nobody can be found", async () => {
    const visitor = new Visitor(at);
    const year = (number: number) => visitor.get(`/money/years/${number}`);
    for (const number of [2025, 2026]) {
      const { page, status } = await year(number);
      expect([number, status]).toEqual([number, 200]);
      expect(page).toContain("<svg");
      for (const { name } of await listEverybody()) expect(page).not.toContain(name);
    }
    const { faults, entries } = await checkLedger(at.house.database);
    expect(faults).toEqual([]);
    expect(entries).toBeGreaterThan(1000);
  });

  it("has work on the treasurer's desk: a gift that waits, lines that nobody can tell, and a claim", async () => {
    const { database } = at.house;
    const [gift, ...others] = await listOpenGifts(database);
    expect([gift?.pence, gift?.alarmed, others]).toEqual([64_000, 1, []]);
    expect((await listSuspense(database)).map(({ pence }) => pence).sort()).toEqual([-2340, 400]);
    const claims = await listWaitingClaims(database);
    expect(claims.map(({ state }) => state)).toEqual(["approved", "open"]);
  });

  it("has four teams at work: coordinated, with tasks and letters, and somebody new in each", async () => {
    const { database } = at.house;
    const { teams } = await listTeams(database, {});
    expect(teams.map(({ state, scope }) => [state, scope.kind]).sort()).toEqual([
      ["running", "branch"],
      ["running", "national"],
      ["running", "national"],
      ["running", "national"],
    ]);
    for (const { id, scope } of teams) {
      expect(await findCoordinators(database, { id, scope }, present)).toHaveLength(1);
      expect(await listWaiting(database, id)).toHaveLength(1);
      expect((await listOpenTasks(database, id, 50)).length).toBeGreaterThan(1);
    }
  });

  it("has a year of weekly news, with all three bylines, corrections, and one that was withdrawn", async () => {
    const visitor = new Visitor(at);
    const years = [2025, 2026].map((year) => `/news/years/${year}`);
    const pages = [];
    for (const path of [...years, `${years[1]}?after=50`])
      pages.push((await visitor.get(path)).page);
    const shown = pages.join("");
    expect(new Set(shown.match(/href="\/news\/\d{4}-\d\d-\d\d-[^"]+"/g)).size).toBe(52);
    for (const byline of [/class="person/, /a member in/, /a member</])
      expect(shown).toMatch(byline);
    const { page } = await visitor.get("/search?q=concertina&in=news");
    const found = /href="(\/news\/2026-[^"]+)"/.exec(page)?.[1] ?? "";
    const article = (await visitor.get(found)).page;
    for (const text of ["Sixty-six work again.", "Sixty-eight work again."])
      expect(article).toContain(text);
  });

  it("has an article in the party's name with its correction, and a newsletter that went to its members", async () => {
    const visitor = new Visitor(at);
    const list = (await visitor.get("/editorials")).page;
    const article = /href="(\/news\/[^"]*count-our-votes[^"]*)"/.exec(list)?.[1] ?? "";
    const { page } = await visitor.get(article);
    for (const text of ["It said:", "ten minutes on", "two minutes on", "Signed by two keys"])
      expect(page).toContain(text);
    const newsletters = (await visitor.get("/newsletters")).page;
    expect(newsletters).toMatch(/To: all members\.[\s\S]*People it went to: 372/);
  });

  it("answers what people ask, has a release under embargo, and notes who mentioned it", async () => {
    const visitor = new Visitor(at);
    expect((await visitor.get("/questions")).page.match(/href="\/questions\/\d+"/g)).toHaveLength(
      8,
    );
    const { page } = await visitor.get("/press");
    expect(new Set(page.match(/\/press\/releases\/\d+/g)).size).toBe(2);
    expect(new Set(page.match(/\/press\/mentions\/\d+/g)).size).toBe(3);
    expect(page).toContain("Corrected");
  });

  it("has last month's weekend of action, with what was done at its stalls and what people said there", async () => {
    const { database } = at.house;
    const today = dayOf(present);
    const [last] = await listActions(database, { today, areOver: true, most: 1 });
    const places = (await listNeeds(database, last?.id ?? 0)).map(({ eventId }) => eventId);
    expect(places).toHaveLength(16);
    const tally = await tallyOfEvents(database, places);
    expect(tally).toMatchObject({ answers: 411, said: { length: 5 } });
    expect(tally.hours).toHaveLength(8);
    const visitor = new Visitor(at);
    const { page } = await visitor.get(`/actions/${last?.id}`);
    expect(page).toContain("16 places of this list on a map");
    expect(page).toContain("411");
    const said = (await visitor.get("/canvass")).page;
    expect(said).toContain("A dentist within reach");
    expect(said).toContain("Dim deintydd");
    // They can be known by it, or nobody has read it.
    for (const hidden of ["Hardcastle", "Wetherby", "bikes on the rec"])
      expect(said).not.toContain(hidden);
  });

  it("has a weekend to come that needs people, and events of many kinds", async () => {
    const { database } = at.house;
    const today = dayOf(present);
    const [next] = await listActions(database, { today, areOver: false, most: 1 });
    const needs = await listNeeds(database, next?.id ?? 0);
    expect(needs.filter(({ needed, taken }) => taken < needed).length).toBeGreaterThan(4);
    const wanted = { forMembers: true, since: present, most: 100 };
    const events = await listEvents(database, wanted);
    expect(new Set(events.map(({ kind }) => kind)).size).toBeGreaterThan(6);
    expect(await listEvents(database, { ...wanted, isProposed: true })).toHaveLength(1);
  });

  it("writes to nobody: its addresses are nobody's, and no letter of its past waits", async () => {
    const people = await listEverybody();
    expect(people.length).toBeGreaterThan(360);
    expect(people.filter(({ email }) => !email?.endsWith("@example.org"))).toEqual([]);
    expect(await addressesWaiting(at.house)).toEqual([]);
  });
});
