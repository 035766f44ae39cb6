import { beforeAll, describe, expect, it } from "vitest";
import { writeCase } from "../app/hearings/acts/write-case.ts";
import { hold } from "../app/holds/door.ts";
import { releaseDue } from "../app/holds/jobs.ts";
import { aJuryHouse, HOUR } from "../app/juries/testing/a-jury-house.ts";
import { keepDeadlines } from "../app/proposals/jobs.ts";
import { findProposal, listVersions } from "../app/proposals/queries.ts";
import { freeze } from "../app/proposals/stages/acts/freeze.ts";
import { support } from "../app/proposals/supporting/acts/support.ts";
import { anIdea, aText } from "../app/proposals/testing.ts";
import { revise } from "../app/proposals/writing/acts/revise.ts";
import { sealAll, tablesWith } from "../app/record/testing.ts";
import { type AnyAct, perform } from "../platform/act.ts";
import type { Person } from "../platform/actor.ts";
import { isRefusal } from "../platform/refusal.ts";
import type { BusyParty } from "./a-busy-party.ts";
import { anOfficer, byRequest, type Officer } from "./officers.ts";
import { aMember } from "./people.ts";
import { listRoutes, MINUTES, realPaths, sendAll, walkersOf } from "./routes-of-the-house.ts";
import { Visitor } from "./visit.ts";
import { Walker } from "./walker.ts";

const party = aJuryHouse();
const { at } = party;
const DAY = 86_400_000;

/** Words that nobody else writes, one for each field and version. */
const MARK = /Quillfeather(,| one| two| three| again)/;
const textOf = (version: string) => ({
  ...aText(`Title Quillfeather ${version} lives at the mill`),
  titleCy: `Teitl Quillfeather ${version}, wrth y felin`,
  problem: `Problem Quillfeather ${version}: she owes her neighbours.`,
  body: `Body Quillfeather ${version}: she must pay it back.`,
  effects: `Effects Quillfeather ${version}: she has nothing left.`,
});
const QUERIES = [
  "/search?q=Quillfeather",
  "/search?q=quillfeather+mill&in=proposals",
  "/search?q=out+of+sight",
  "/proposals/new?q=Quillfeather",
  "/discuss?stage=drafting",
  "/discuss?stage=frozen",
  "/discuss?stage=idea",
];

async function done(act: AnyAct, input: unknown, actor: Person) {
  const outcome = await perform(at.house, act, input, { actor });
  if (isRefusal(outcome)) throw new Error(outcome.says);
  return outcome;
}

const find = async (id: number) => {
  const proposal = await findProposal(at.house.database, id);
  if (proposal === undefined) throw new Error("no such proposal");
  return proposal;
};

async function supportAll(id: number): Promise<void> {
  const version = String((await find(id)).version);
  for (const actor of party.members.slice(5, 15)) {
    await done(support, { id: String(id), version }, actor);
  }
}

async function pass(days: number): Promise<void> {
  at.clock.moveForward(days * DAY);
  await keepDeadlines(at.house);
}

/** In its hearing, so that every room has something of it: a topic, versions, a ballot to come, lines in the record. */
async function aHearingOf(author: Person): Promise<number> {
  const id = await anIdea(at.house, author, textOf("one").title);
  await done(
    revise,
    { id: String(id), version: "1", why: "Quillfeather, why", ...textOf("two") },
    author,
  );
  await supportAll(id);
  await pass(28);
  await done(
    revise,
    { id: String(id), version: "2", why: "Quillfeather again", ...textOf("three") },
    author,
  );
  await pass(7);
  await done(freeze, { id: String(id) }, author);
  const argued = { proposal: String(id), side: "against", text: "It is nobody's business." };
  await perform(at.house, writeCase, argued, { actor: party.members[5] as Person });
  return id;
}

let author: Person;
let officers: readonly [Officer, Officer];
let id: number;
let before: Awaited<ReturnType<typeof allOf>>;

const allOf = async () => ({
  proposal: await find(id),
  versions: await listVersions(at.house.database, id),
});

beforeAll(async () => {
  author = party.members[29] as Person;
  officers = [
    await anOfficer(at, "safety-officer", { days: 600 }),
    await anOfficer(at, "national-committee", { days: 600 }),
  ];
  id = await aHearingOf(author);
  before = await allOf();
}, MINUTES);

/** Every address of the house, as somebody would get it: those on which one of the marked words stands. */
async function pathsWithMark(walker: Walker, someone: BusyParty): Promise<readonly string[]> {
  const paths = listRoutes(at, "GET").flatMap((route) => realPaths(route, someone));
  const below = ["history", "discussion", "hearing", "revise", "versions/2", "versions/3"];
  const asked = [...paths, ...below.map((part) => `/proposals/${id}/${part}`), ...QUERIES];
  const answers = await sendAll(
    walker,
    [...new Set(asked)].map((path) => ({ path })),
  );
  return answers.filter(({ page }) => MARK.test(page)).map(({ sent }) => sent.path);
}

const everybody = async (): Promise<BusyParty> => ({
  supporter: await aMember(at.house, { standing: "supporter" }),
  member: party.members[5] as Person,
  officer: officers[0].person,
  others: [],
});

describe("a proposal that is held because it tells something private", () => {
  it(
    "was to be read by everybody, and then by nobody, on no page and in no file, list, search or feed",
    async () => {
      await sealAll(at.house);
      const people = await everybody();
      const walkers = await walkersOf(at, people);
      expect(await pathsWithMark(walkers.visitor, people)).toContain(`/proposals/${id}`);
      const input = { proposal: String(id), ground: "personal-data" };
      const number = await byRequest(at, hold, input, officers);
      await sealAll(at.house);
      await at.house.runDueJobs();
      for (const [who, walker] of Object.entries(walkers)) {
        expect(await pathsWithMark(walker, people), who).toEqual([]);
      }
      const { page } = await walkers.visitor.get(`/proposals/${id}`);
      expect(page).toContain("out of sight");
      const inTables = await tablesWith(at.house.database, "Quillfeather");
      expect(inTables.filter((table) => !table.startsWith("mail."))).toEqual(["proposals.covered"]);
      await itsAuthorReadsIt(people);
      await aJuryReadsIt(number);
    },
    2 * MINUTES,
  );

  it("comes back word for word, with all its versions, its place and its ballot to come", async () => {
    at.clock.moveForward(7 * DAY);
    await releaseDue(at.house);
    const after = await allOf();
    expect(after.versions).toEqual(before.versions);
    const { title, problem, body, effects, version } = before.proposal;
    expect(after.proposal).toMatchObject({ title, problem, body, effects, version });
    expect(after.proposal.stay.state).toBe("frozen");
    const visitor = new Visitor(at);
    for (const path of ["/decide", "/search?q=Quillfeather", `/proposals/${id}/discussion`]) {
      expect((await visitor.get(path)).page, path).toMatch(MARK);
    }
  });
});

async function itsAuthorReadsIt(people: BusyParty): Promise<void> {
  const walker = await new Walker(at, author).signIn();
  expect(await pathsWithMark(walker, people)).toEqual(expect.arrayContaining([`/proposals/${id}`]));
  const { page } = await walker.get(`/proposals/${id}`);
  for (const text of Object.values(textOf("three")).filter((one) => MARK.test(one))) {
    expect(page).toContain(text);
  }
}

async function aJuryReadsIt(request: number): Promise<void> {
  const challenge = await party.current(request);
  for (const member of party.members.slice(0, 5)) await party.joinAs(challenge.id, member);
  await party.tend();
  at.clock.moveForward(2 * HOUR + 3000);
  await party.tend();
  const sitting = await party.current(request);
  const [seat] = await party.taken(sitting);
  const juror = await new Visitor(at).signInAs(party.whoOn(seat));
  const page = (await juror.get(`/juries/${challenge.id}`)).page;
  for (const text of Object.values(textOf("three")).filter((one) => MARK.test(one))) {
    expect(page).toContain(text);
  }
  const other = await new Visitor(at).signInAs(party.members[0] as Person);
  expect((await other.get(`/juries/${challenge.id}`)).page).not.toMatch(MARK);
}

describe("a proposal that is held for the law", () => {
  it("goes on being read: that it may break a law says nothing about anybody", async () => {
    const lawful = await anIdea(at.house, party.members[20] as Person, "Lamps Quillfeather likes");
    await byRequest(at, hold, { proposal: String(lawful), ground: "law" }, officers);
    expect((await new Visitor(at).get(`/proposals/${lawful}`)).page).toContain("Lamps Quill");
  });
});
