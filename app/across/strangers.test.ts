import { beforeAll, describe, expect, it } from "vitest";
import { perform } from "../../platform/act.ts";
import type { Person } from "../../platform/actor.ts";
import { aHouse } from "../../testing/a-house.ts";
import { lettersTo, postedTo } from "../../testing/letters.ts";
import { anOfficer, anOpenRequest, byRequest, type Officer } from "../../testing/officers.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { findBallot } from "../ballots/ballot-queries.ts";
import { aBallot } from "../ballots/testing/a-ballot.ts";
import { findChallengeOf } from "../juries/queries.ts";
import {
  COUNTED,
  countActiveMembers,
  countWaiting,
  listActiveMembers,
} from "../membership/door.ts";
import { forgetUnconfirmed } from "../membership/jobs.ts";
import { letInWaiting } from "../membership/rush/letting-in.ts";
import { grant } from "../offices/acts/grant.ts";
import { aPolicy } from "../policy/testing.ts";
import { findProposal } from "../proposals/queries.ts";
import { support } from "../proposals/supporting/acts/support.ts";
import { anIdea } from "../proposals/testing.ts";
import { findRequest } from "../requests/door.ts";
import { defaultRules } from "../rulebook/door.ts";

const at = aHouse();
const rules = defaultRules();
const MAILBOXES = 300;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const HERE = "10.66.0.1";

let members: readonly Person[];
let committee: Officer;
let safety: Officer;
const strangers: { readonly email: string; readonly browser: Visitor; leadsTo?: string }[] = [];

/** One stranger fills in the form for a mailbox of theirs and follows the letter's link. */
async function joins(number: number): Promise<void> {
  const email = `box${number}@strangers.example`;
  const browser = new Visitor(at, HERE);
  const form = {
    kind: "member",
    name: `Jo ${number}`,
    email,
    postcode: "",
    age: "adult",
    consent: "yes",
  };
  await browser.post("/join", form);
  const [letter] = await lettersTo(at.house, email);
  const key = /key=([\w-]+)/.exec(letter?.body ?? "")?.[1] ?? "";
  const { leadsTo } = await browser.post("/join/confirm", { key }, `/join/confirm?key=${key}`);
  strangers.push({ email, browser, ...(leadsTo === undefined ? {} : { leadsTo }) });
}

const bars = async () => {
  const counts = COUNTED.map((what) =>
    countActiveMembers(at.house.database, what, at.clock.now(), rules),
  );
  return Promise.all(counts);
};

let before: readonly number[];

beforeAll(async () => {
  members = await Promise.all(Array.from({ length: 12 }, () => aMember(at.house)));
  committee = await anOfficer(at, "national-committee");
  safety = await anOfficer(at, "safety-officer");
  before = await bars();
  for (let first = 0; first < MAILBOXES; first += 6) {
    await Promise.all([0, 1, 2, 3, 4, 5].map((more) => joins(first + more)));
  }
}, 240_000);

/** Those who were let in, each at a browser of their own. */
const those = () => strangers.filter(({ leadsTo }) => leadsTo === "/me/welcome");

/** What becomes of it where everybody who was let in tries it. */
async function all(path: string, fields: Readonly<Record<string, string>> = {}) {
  const statuses = new Set<number>();
  for (const { browser } of those().slice(0, 20)) {
    statuses.add((await browser.post(path, fields)).status);
  }
  return [...statuses];
}

describe("a stranger with 300 mailboxes", () => {
  it("is let in as far as the rulebook has room for one domain; the others wait, and are told so", async () => {
    expect(strangers).toHaveLength(MAILBOXES);
    expect(those()).toHaveLength(rules.joinsOfDomain);
    expect(await countWaiting(at.house.database)).toBe(MAILBOXES - rules.joinsOfDomain);
    const waiting = strangers.find(({ leadsTo }) => leadsTo === "/join/waiting");
    expect((await waiting?.browser.get("/join/waiting"))?.page).toContain("Your place is kept");
    expect((await waiting?.browser.get("/me"))?.status).not.toBe(200);
  });

  it("is seen: officers get one letter, and members read how many came and how many wait", async () => {
    for (const { person } of [committee, safety]) {
      const subjects = (await postedTo(at.house, person.personId)).map(({ subject }) => subject);
      expect(subjects).toEqual(["Very many people are joining The Test Party"]);
    }
    const [member] = members;
    const visitor = await new Visitor(at).signInAs(member as Person);
    const { page } = await visitor.get("/");
    expect(page).toContain(`${rules.joinsOfDomain} members have joined in the last seven days.`);
    expect(page).toContain(`${MAILBOXES - rules.joinsOfDomain} people wait to be let in`);
  });

  it("keeps nobody else out: one from another domain comes in within the same hour", async () => {
    const browser = new Visitor(at);
    const form = { kind: "member", name: "Ada", email: "ada@elsewhere.example", postcode: "" };
    await browser.post("/join", { ...form, age: "adult", consent: "yes" });
    const [letter] = await lettersTo(at.house, form.email);
    const key = /key=([\w-]+)/.exec(letter?.body ?? "")?.[1] ?? "";
    expect((await browser.post("/join/confirm", { key })).leadsTo).toBe("/me/welcome");
  });

  it("moves no idea on, and is told from which day support counts", async () => {
    const id = await anIdea(at.house, members[0] as Person);
    expect(await all(`/proposals/${id}/support`, { version: "1" })).toEqual([403]);
    const { stay, supportCount } = (await findProposal(at.house.database, id)) ?? {};
    expect({ state: stay?.state, supportCount }).toEqual({ state: "idea", supportCount: 1 });
    const { page } = (await those()[0]?.browser.get(`/proposals/${id}`)) ?? {};
    expect(page).toMatch(/Your support counts from (Monday )?15 March/);
    expect(page).not.toContain("Support this text");
  });

  it("stops no founder's request", async () => {
    const input = { person: members[1]?.personId ?? "", office: "treasurer", months: "1" };
    const number = await anOpenRequest(at, grant, input, committee);
    expect(await all(`/requests/${number}/stop`)).toEqual([403]);
    const request = await findRequest(at.house.database, number);
    expect(request).toMatchObject({ state: "open", stopCount: 0, stopNeeded: 5 });
  });

  it("makes no challenge stand, asks for no recall, and calls no policy into review", async () => {
    const input = { person: members[2]?.personId ?? "", office: "trustee", months: "1" };
    const number = await byRequest(at, grant, input, [committee, safety]);
    const challenge = await findChallengeOf(at.house.database, number);
    const reason = "We want this office for ourselves.";
    expect(await all(`/juries/${challenge?.id}/challenge`, { reason })).toEqual([403]);
    expect((await findChallengeOf(at.house.database, number))?.joined).toBe(0);
    const held = `national-committee/${committee.person.personId}`;
    const recall = { held, reason: "We want this office for ourselves." };
    expect(await all("/recalls/start", recall)).toEqual([403]);
    const policy = await aPolicy(at.house);
    expect(await all(`/policy/${policy}/call-review`)).toEqual([403]);
  });

  it("is in no jury's pool", async () => {
    const pool = await listActiveMembers(at.house.database, "jury", at.clock.now(), rules);
    const known = [...members, committee.person, safety.person].map(({ personId }) => personId);
    expect(new Set(pool)).toEqual(new Set(known));
  });

  it("carries no vote: not one stands on the roll of a ballot that opens now", async () => {
    const ballot = await aBallot(at.house);
    const found = await findBallot(at.house.database, ballot);
    expect(found?.rollSize).toBe(members.length + 2);
    const vote = { "vote-proposal": "yes", "vote-alternative-1": "no" };
    expect(await all(`/decide/${ballot}/vote`, vote)).toEqual([403]);
    const { page } = (await those()[0]?.browser.get(`/decide/${ballot}`)) ?? {};
    expect(page).toMatch(/Your vote counts from (Monday )?15 March/);
  });

  it("talks from the first hour, and raises no bar by it", async () => {
    const id = await anIdea(at.house, members[3] as Person);
    const { topicId } = (await findProposal(at.house.database, id)) ?? {};
    const said = { text: "We would like to be heard on this." };
    expect(await all(`/discussions/${topicId}/comment`, said)).toEqual([303]);
    expect(await bars()).toEqual(before);
    for (const supporter of members.slice(4, 8)) {
      await perform(at.house, support, { id: String(id), version: "1" }, { actor: supporter });
    }
    expect((await findProposal(at.house.database, id))?.stay.state).toBe("discussion");
  });

  it("loses nobody: the clock lets in at the rulebook's pace whoever waits, and writes to them", async () => {
    await letInWaiting(at.house);
    const waiting = MAILBOXES - rules.joinsOfDomain;
    expect(await countWaiting(at.house.database)).toBe(waiting);
    at.clock.moveForward(HOUR + 60_000);
    await letInWaiting(at.house);
    expect(await countWaiting(at.house.database)).toBe(waiting - rules.joinsOfDomain);
    at.clock.moveForward(3 * DAY);
    await forgetUnconfirmed(at.house);
    expect(await countWaiting(at.house.database)).toBe(waiting - rules.joinsOfDomain);
    for (let hour = 0; hour < 4; hour++) {
      await letInWaiting(at.house);
      at.clock.moveForward(HOUR + 60_000);
    }
    expect(await countWaiting(at.house.database)).toBe(0);
    const last = strangers.findLast(({ leadsTo }) => leadsTo === "/join/waiting");
    const subjects = (await lettersTo(at.house, last?.email ?? "")).map(({ subject }) => subject);
    expect(subjects).toContain("You are in: The Test Party");
  }, 120_000);
});
