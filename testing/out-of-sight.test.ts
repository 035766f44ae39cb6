import { beforeAll, describe, expect, it } from "vitest";
import { comment } from "../app/discussions/comments/acts/comment.ts";
import { hide } from "../app/discussions/hiding/acts/hide.ts";
import { restoreByRequest } from "../app/discussions/hiding/acts/restore-by-request.ts";
import { writeCase } from "../app/hearings/acts/write-case.ts";
import { findHearing } from "../app/hearings/door.ts";
import { hold } from "../app/holds/door.ts";
import { releaseDue } from "../app/holds/jobs.ts";
import { aJuryHouse, HOUR } from "../app/juries/testing/a-jury-house.ts";
import { sendAll as sendLetters } from "../app/mail/testing/send-all.ts";
import { aPolicy } from "../app/policy/testing.ts";
import { keepDeadlines } from "../app/proposals/jobs.ts";
import { askMerge } from "../app/proposals/merging/acts/ask-merge.ts";
import { findProposal, listVersions } from "../app/proposals/queries.ts";
import { freeze } from "../app/proposals/stages/acts/freeze.ts";
import { support } from "../app/proposals/supporting/acts/support.ts";
import { anIdea, aText } from "../app/proposals/testing.ts";
import { publish } from "../app/proposals/writing/acts/publish.ts";
import { revise } from "../app/proposals/writing/acts/revise.ts";
import { saveDraft } from "../app/proposals/writing/acts/save-draft.ts";
import { sealAll, tablesWith } from "../app/record/testing.ts";
import { postDigest } from "../app/this-week/telling/post-digest.ts";
import { type AnyAct, perform } from "../platform/act.ts";
import type { Person } from "../platform/actor.ts";
import type { MailTransport, OutgoingMail } from "../platform/mail-transport.ts";
import { isRefusal } from "../platform/refusal.ts";
import type { BusyParty } from "./a-busy-party.ts";
import { anOfficer, byRequest, type Officer } from "./officers.ts";
import { passDays } from "./pass-days.ts";
import { aMember } from "./people.ts";
import { listRoutes, MINUTES, realPaths, sendAll, walkersOf } from "./routes-of-the-house.ts";
import { Visitor } from "./visit.ts";
import { type Got, Walker } from "./walker.ts";

const party = aJuryHouse();
const { at } = party;

/** One proposal for each state from which it can be held, and for each ground that puts its text out of sight. */
const PLACES = [
  { place: "mill", state: "frozen", ground: "personal-data" },
  { place: "quay", state: "drafting", ground: "threats" },
  { place: "ford", state: "discussion", ground: "personal-data" },
  { place: "barn", state: "idea", ground: "threats" },
] as const;
type Place = (typeof PLACES)[number]["place"];

/** Words that nobody else writes, one for each proposal, field and version. */
const MARK = /Quillfeather (one|two|three|why|again)/;
const markOf = (place: Place) => new RegExp(`Quillfeather \\w+:? .{0,20}at the ${place}`);
const textOf = (place: Place, version: string) => ({
  ...aText(`Title Quillfeather ${version} lives at the ${place}`),
  titleCy: `Teitl Quillfeather ${version} yn byw at the ${place}`,
  problem: `Problem Quillfeather ${version}: she owes at the ${place}.`,
  body: `Body Quillfeather ${version}: she must pay at the ${place}.`,
  effects: `Effects Quillfeather ${version}: nothing left at the ${place}.`,
});
const QUERIES = [
  "/search?q=Quillfeather",
  "/search?q=quillfeather+mill&in=proposals",
  "/search?q=out+of+sight",
  "/proposals/new?q=Quillfeather",
  ...PLACES.map(({ state }) => `/discuss?stage=${state}`),
];
const BELOW = ["history", "discussion", "hearing", "revise", "merge", "versions/2", "versions/3"];
const ASKED = ["/record", "/record.json", "/record.csv"].map((path) => `${path}?on=`);

async function done(act: AnyAct, input: unknown, actor: Person) {
  const outcome = await perform(at.house, act, input, { actor });
  if (isRefusal(outcome)) throw new Error(`${act.name}: ${outcome.says}`);
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
  passDays(at.clock, days);
  await keepDeadlines(at.house);
}

const authorOf = (place: Place): Person =>
  party.members[29 - PLACES.findIndex((one) => one.place === place)] as Person;
const ids = {} as Record<Place, number>;

/** About a policy where one is given, so that its page could speak of it. */
async function begin(place: Place, policy?: number): Promise<void> {
  const about = policy === undefined ? {} : { kind: "replace", policy: String(policy) };
  const draft = { ...textOf(place, "one"), ...about };
  const saved = await done(saveDraft, draft, authorOf(place));
  ids[place] = (saved as { id: number }).id;
  await done(publish, { id: String(ids[place]) }, authorOf(place));
}

const reviseAs = (place: Place, version: string, next: string, why: string) =>
  done(
    revise,
    {
      id: String(ids[place]),
      version,
      why: `Quillfeather ${why} at the ${place}`,
      ...textOf(place, next),
    },
    authorOf(place),
  );

/** Each in its state, so that every room has something of it: topics, versions, a hearing and a ballot to come, letters. */
async function fill(): Promise<void> {
  const policy = await aPolicy(at.house);
  await begin("mill", policy);
  await begin("quay");
  await reviseAs("mill", "1", "two", "why");
  for (const place of ["mill", "quay"] as const) await supportAll(ids[place]);
  await pass(28);
  await reviseAs("mill", "2", "three", "again");
  await begin("ford");
  await supportAll(ids.ford);
  await begin("barn");
  await pass(7);
  await done(freeze, { id: String(ids.mill) }, authorOf("mill"));
  await pass(10);
  const hearing = await findHearing(at.house.database, `/proposals/${ids.mill}`);
  const argued = {
    hearingId: String(hearing?.id),
    side: "against",
    body: "It is nobody's business.",
  };
  await done(writeCase, argued, party.members[5] as Person);
}

/** Letters that quote the titles, and wait: to whom it is asked to merge, to whose comment was hidden, to everybody. */
async function writeLetters(): Promise<void> {
  const into = await anIdea(at.house, party.members[20] as Person, "A harmless idea");
  for (const place of ["barn", "ford", "quay"] as const) {
    await done(askMerge, { id: String(ids[place]), into: String(into) }, authorOf(place));
  }
  const { topicId } = await find(ids.ford);
  await done(
    comment,
    { topicId: String(topicId), text: "A rude word." },
    party.members[6] as Person,
  );
  await byRequest(at, hide, { ...post(topicId), ground: "abuse" }, officers);
  await postDigest(at.house);
}

const post = (topicId: number | undefined) => ({
  ...{ topicId: String(topicId), kind: "comment", postId: "1" },
});

/** Sends all that waits. Answers what would have left. */
async function whatLeaves(): Promise<readonly OutgoingMail[]> {
  const left: OutgoingMail[] = [];
  const send = async (mail: OutgoingMail) => {
    left.push(mail);
    return "sent" as const;
  };
  const mail: MailTransport = { send, close: () => undefined };
  await sendLetters({ ...at.house, mail });
  return left;
}

const allOf = (place: Place) =>
  Promise.all([find(ids[place]), listVersions(at.house.database, ids[place])]);

let officers: readonly [Officer, Officer];
let before: readonly Awaited<ReturnType<typeof allOf>>[];

beforeAll(async () => {
  officers = [
    await anOfficer(at, "safety-officer", { days: 600 }),
    await anOfficer(at, "national-committee", { days: 600 }),
  ];
  await fill();
  before = await Promise.all(PLACES.map(({ place }) => allOf(place)));
  await whatLeaves();
  await writeLetters();
}, MINUTES);

/** Every address of the house, as somebody would get it. */
function walk(walker: Walker, someone: BusyParty): Promise<readonly Got[]> {
  const paths = listRoutes(at, "GET").flatMap((route) => realPaths(route, someone));
  const own = Object.values(ids).flatMap((id) => [
    ...BELOW.map((part) => `/proposals/${id}/${part}`),
    ...ASKED.map((path) => `${path}/proposals/${id}`),
    `/holds?proposal=${id}`,
    `/holds/ask?proposal=${id}`,
  ]);
  const asked = [...new Set([...paths, ...own, ...QUERIES])];
  return sendAll(
    walker,
    asked.map((path) => ({ path })),
  );
}

/** Those on which one of the marked words stands. */
const withMark = (answers: readonly Got[], mark: RegExp): readonly string[] =>
  answers.filter(({ page }) => mark.test(page)).map(({ sent }) => sent.path);

const everybody = async (): Promise<BusyParty> => ({
  supporter: await aMember(at.house, { standing: "supporter" }),
  member: party.members[5] as Person,
  officer: officers[0].person,
  others: [],
});

/** All who are neither its author nor on a jury, those with a key and an officer with none among them. */
async function allWalkers(people: BusyParty): Promise<Readonly<Record<string, Walker>>> {
  const treasurer = await anOfficer(at, "treasurer", { days: 600 });
  return {
    ...(await walkersOf(at, people)),
    otherKey: await new Walker(at, officers[1].person).signIn(),
    treasurer: await new Walker(at, treasurer.person).signIn(),
    toldByLetter: await new Walker(at, party.members[6]).signIn(),
  };
}

describe("proposals that are held because they tell something private or threaten", () => {
  it("stand each in another state, before that", async () => {
    for (const { place, state } of PLACES) {
      expect([place, (await find(ids[place])).stay.state]).toEqual([place, state]);
    }
  });

  it(
    "were to be read by everybody, and then by nobody, on no page and in no file, list, search or feed",
    async () => {
      await sealAll(at.house);
      const people = await everybody();
      const walkers = await allWalkers(people);
      const read = withMark(await walk(walkers.visitor as Walker, people), MARK);
      for (const id of Object.values(ids)) expect(read).toContain(`/proposals/${id}`);
      const requests: number[] = [];
      for (const { place, ground } of PLACES) {
        requests.push(
          await byRequest(at, hold, { proposal: String(ids[place]), ground }, officers),
        );
      }
      await sealAll(at.house);
      await at.house.runDueJobs();
      for (const [who, walker] of Object.entries(walkers)) {
        expect(withMark(await walk(walker, people), MARK), who).toEqual([]);
      }
      for (const reader of party.members.slice(4, 8)) {
        expect(await downloadOf(reader)).not.toMatch(MARK);
      }
      for (const id of Object.values(ids)) {
        const { page } = await new Visitor(at).get(`/proposals/${id}`);
        expect(page).toContain("out of sight");
      }
      const inTables = await tablesWith(at.house.database, "Quillfeather");
      // Letters keep their quotes apart, and are asked below.
      expect(inTables).toEqual(["mail.letter", "proposals.covered"]);
      for (const { place } of PLACES) await itsAuthorReadsIt(place, people);
      await noLetterLeavesWithIt();
      await aJuryReadsIt(requests[0] ?? 0);
    },
    4 * MINUTES,
  );

  it("come back word for word, with all their versions, their place and their ballot to come", async () => {
    passDays(at.clock, 7);
    await releaseDue(at.house);
    const after = await Promise.all(PLACES.map(({ place }) => allOf(place)));
    for (const [index, { state }] of PLACES.entries()) {
      const [was, versionsBefore] = before[index] ?? [];
      const [is, versions] = after[index] ?? [];
      expect(versions).toEqual(versionsBefore);
      const { title, problem, body, effects, version } = was ?? {};
      expect(is).toMatchObject({ title, problem, body, effects, version });
      expect(is?.stay.state).toBe(state);
    }
    const visitor = new Visitor(at);
    const discussion = `/proposals/${ids.mill}/discussion`;
    for (const path of ["/decide", "/search?q=Quillfeather", discussion]) {
      expect((await visitor.get(path)).page, path).toMatch(MARK);
    }
  });
});

/** Theirs, and no other's. */
async function itsAuthorReadsIt(place: Place, people: BusyParty): Promise<void> {
  const walker = await new Walker(at, authorOf(place)).signIn();
  const answers = await walk(walker, people);
  expect(withMark(answers, markOf(place))).toContain(`/proposals/${ids[place]}`);
  const { page } = await walker.get(`/proposals/${ids[place]}`);
  const newest = place === "mill" ? "three" : "one";
  for (const text of Object.values(textOf(place, newest)).filter((one) => MARK.test(one))) {
    expect(page).toContain(text);
  }
  const download = await downloadOf(authorOf(place));
  expect(download).toMatch(markOf(place));
  for (const other of PLACES.filter((one) => one.place !== place)) {
    expect(withMark(answers, markOf(other.place)), other.place).toEqual([]);
    expect(download, other.place).not.toMatch(markOf(other.place));
  }
}

const downloadOf = async ({ personId }: Person): Promise<string> =>
  JSON.stringify(await at.house.gatherAbout(personId));

/** Neither of those that waited when it was held, nor of those that are written about it meanwhile. */
async function noLetterLeavesWithIt(): Promise<void> {
  const { topicId } = await find(ids.ford);
  await byRequest(at, restoreByRequest, post(topicId), officers);
  const left = await whatLeaves();
  const about = (says: RegExp) => left.filter(({ subject }) => says.test(subject));
  expect(about(/^Shall “Proposal \d+, whose text is out of sight” become/)).toHaveLength(3);
  expect(about(/that you wrote (was hidden|is back)/)).toHaveLength(2);
  expect(about(/week/i).length).toBeGreaterThan(20);
  for (const { subject, text, html } of left) {
    expect(`${subject} ${text} ${html}`).not.toMatch(/Quillfeather/);
  }
}

async function aJuryReadsIt(request: number): Promise<void> {
  const challenge = await party.current(request);
  for (const member of party.members.slice(0, 5)) await party.joinAs(challenge.id, member);
  await party.tend();
  at.clock.moveForward(2 * HOUR + 3000);
  await party.tend();
  const sitting = await party.current(request);
  const drawn = (await party.taken(sitting))[0]?.personId;
  if (drawn === undefined) throw new Error("nobody was drawn");
  const juror = await new Visitor(at).signInAs({ personId: drawn });
  const page = (await juror.get(`/juries/${challenge.id}`)).page;
  for (const text of Object.values(textOf("mill", "three")).filter((one) => MARK.test(one))) {
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
