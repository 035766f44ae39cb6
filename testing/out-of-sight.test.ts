import { beforeAll, describe, expect, it } from "vitest";
import { comment } from "../app/discussions/comments/acts/comment.ts";
import { hide } from "../app/discussions/hiding/acts/hide.ts";
import { restoreByRequest } from "../app/discussions/hiding/acts/restore-by-request.ts";
import { hold } from "../app/holds/door.ts";
import { releaseDue } from "../app/holds/jobs.ts";
import { aJuryHouse, HOUR } from "../app/juries/testing/a-jury-house.ts";
import { tablesOutsideLetters } from "../app/mail/testing/outside-letters.ts";
import { sendAll as sendLetters } from "../app/mail/testing/send-all.ts";
import { askMerge } from "../app/proposals/merging/acts/ask-merge.ts";
import { anIdea } from "../app/proposals/testing.ts";
import { sealAll } from "../app/record/testing.ts";
import { catchUp } from "../app/this-week/telling/post-digest.ts";
import type { Person } from "../platform/actor.ts";
import type { MailTransport, OutgoingMail } from "../platform/sending/mail-transport.ts";
import type { BusyParty } from "./a-busy-party.ts";
import { anOfficer, byRequest, type Officer } from "./officers.ts";
import { passDays } from "./pass-days.ts";
import { aMember } from "./people.ts";
import { MARK, markOf, PLACES, type Place, Places, textOf } from "./places-out-of-sight.ts";
import { listRoutes, MINUTES, realPaths, sendAll, walkersOf } from "./routes-of-the-house.ts";
import { Visitor } from "./visit.ts";
import { type Got, Walker } from "./walker.ts";

const party = aJuryHouse();
const { at } = party;
const places = new Places(party);
const { ids, done, find, authorOf, allOf } = places;

const QUERIES = [
  "/search?q=Quillfeather",
  "/search?q=quillfeather+mill&in=proposals",
  "/search?q=out+of+sight",
  "/proposals/new?q=Quillfeather",
  ...PLACES.map(({ state }) => `/discuss?stage=${state}`),
];
const BELOW = [
  ...["history", "discussion", "amendments", "hearing", "revise", "merge"],
  ...["versions/2", "versions/3"],
];
const ASKED = ["/record", "/record.json", "/record.csv"].map((path) => `${path}?on=`);

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
  await catchUp(at.house);
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

let officers: readonly [Officer, Officer];
let before: readonly Awaited<ReturnType<typeof allOf>>[];

beforeAll(async () => {
  officers = [
    await anOfficer(at, "safety-officer", { days: 600 }),
    await anOfficer(at, "national-committee", { days: 600 }),
  ];
  await places.fill();
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
      // Letters are asked below.
      expect(await tablesOutsideLetters(at.house.database, "Quillfeather")).toEqual([
        ...["amendments.covered", "drafting.covered", "proposals.covered"],
      ]);
      for (const { place } of PLACES) await itsAuthorReadsIt(place, people);
      await noLetterLeavesWithIt();
      await aJuryReadsIt(requests[0] ?? 0);
    },
    6 * MINUTES,
  );

  it("come back word for word, with all their versions, their place and their ballot to come", async () => {
    passDays(at.clock, 7);
    await releaseDue(at.house);
    const after = await Promise.all(PLACES.map(({ place }) => allOf(place)));
    for (const [index, { state }] of PLACES.entries()) {
      const [was, versionsBefore, writtenBefore] = before[index] ?? [];
      const [is, versions, written] = after[index] ?? [];
      expect(versions).toEqual(versionsBefore);
      expect(written).toEqual(writtenBefore);
      const { title, problem, body, effects, version } = was ?? {};
      expect(is).toMatchObject({ title, problem, body, effects, version });
      expect(is?.stay.state).toBe(state);
    }
    const visitor = new Visitor(at);
    const below = [`/proposals/${ids.mill}/discussion`, `/proposals/${ids.weir}/amendments`];
    for (const path of ["/decide", "/search?q=Quillfeather", ...below]) {
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
