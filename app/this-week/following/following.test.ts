import { beforeAll, describe, expect, it } from "vitest";
import { inTransaction, perform } from "../../../platform/act.ts";
import type { Person } from "../../../platform/actor.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { postedTo } from "../../../testing/letters.ts";
import { aMember } from "../../../testing/people.ts";
import { Visitor } from "../../../testing/visit.ts";
import { aBallot } from "../../ballots/testing/a-ballot.ts";
import { comment } from "../../discussions/door.ts";
import { chooseNotices } from "../../mail/acts/choose-notices.ts";
import { findProposal, support } from "../../proposals/door.ts";
import { anIdea } from "../../proposals/testing.ts";
import { tellFollowers } from "../telling/tell.ts";
import { chooseLevel } from "./acts/choose-level.ts";
import { follow } from "./acts/follow.ts";
import { stopByKey } from "./acts/stop-by-key.ts";
import { stopFollowing } from "./acts/stop-following.ts";
import { findFollowed } from "./follow-queries.ts";

const at = aHouse();
let member: Person;
let visitor: Visitor;
let path: string;

beforeAll(async () => {
  member = await aMember(at.house, { name: "Ada" });
  visitor = await new Visitor(at).signInAs(member);
  path = `/decide/${await aBallot(at.house, { title: "A land tax" })}`;
  await tellFollowers(at.house);
});

const isFollowed = async (who = member, what = path) =>
  (await findFollowed(at.house.database, who.personId, what)) !== undefined;
const done = (act: typeof follow | typeof stopFollowing, what = path, actor = member) =>
  perform(at.house, act as typeof follow, { path: what }, { actor });

describe("the button on a thing's page", () => {
  it("follows, and follows no more", async () => {
    expect((await visitor.get(path)).page).toContain(">Follow</button>");
    expect(await visitor.post("/me/following/follow", { path })).toMatchObject({ leadsTo: path });
    expect(await isFollowed()).toBe(true);
    expect((await visitor.get(path)).page).toContain("You follow this.");
    await visitor.post("/me/following/stop", { path });
    expect(await isFollowed()).toBe(false);
  });

  it("stands on no page that is about no thing, and for nobody who is not signed in", async () => {
    for (const other of ["/decide", "/decide/9999", "/me"])
      expect((await visitor.get(other)).page).not.toContain(">Follow</button>");
    expect((await new Visitor(at).get(path)).page).not.toContain(">Follow</button>");
  });

  it("pressed twice is pressed once", async () => {
    await done(follow);
    await done(follow);
    await visitor.get("/me/following");
    expect((await visitor.get("/me/following")).page.match(/A land tax<\/a>/g)).toHaveLength(1);
  });
});

it.each([
  "/decide/9999",
  "/nowhere/1",
  "//evil.test/1",
  "/decide/1/vote",
  "x",
  "/decide/77\u0000",
  "",
])("there is nothing to follow at %s", async (wrong) => {
  const answer = await visitor.post("/me/following/follow", { path: wrong });
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.status).toBeLessThan(500);
  expect(await isFollowed(member, wrong.replaceAll("\u0000", ""))).toBe(false);
});

it("who is not signed in is asked to sign in", async () => {
  const answer = await new Visitor(at).post("/me/following/follow", { path });
  expect(answer.leadsTo).toMatch(/^\/sign-in/);
});

it("how much one hears of it is chosen on a page of its own, and stands in the list", async () => {
  await done(follow);
  expect((await visitor.get(`/me/following/level?path=${path}`)).page).toContain("A land tax");
  expect((await visitor.post("/me/following/level", { path, level: "loud" })).status).toBe(422);
  const sent = await visitor.post("/me/following/level", { path, level: "weekly" });
  expect(sent.leadsTo).toBe("/me/following?saved=yes");
  const { page } = await visitor.get("/me/following");
  expect(page).toContain("You hear of it: one letter a week.");
  await perform(at.house, chooseLevel, { path, level: "off" }, { actor: member });
  expect(await isFollowed()).toBe(false);
  expect((await visitor.get("/me/following")).page).toContain("You follow nothing yet");
});

describe("whoever takes part follows", () => {
  it("what they wrote, supported or commented on, and not again once they have stopped", async () => {
    const author = await aMember(at.house);
    const id = await anIdea(at.house, author, "Trams");
    const proposal = `/proposals/${id}`;
    expect(await isFollowed(author, proposal)).toBe(true);
    await perform(at.house, support, { id: String(id), version: "1" }, { actor: member });
    expect(await isFollowed(member, proposal)).toBe(true);
    expect((await visitor.get("/me/following")).page).toContain("Because you took part");
    await done(stopFollowing, proposal);
    const topicId = String((await findProposal(at.house.database, id))?.topicId);
    const said = await perform(
      at.house,
      comment,
      { topicId, text: "I would ride in one." },
      { actor: member },
    );
    expect(said).toMatchObject({ topic: {} });
    expect(await isFollowed(member, proposal)).toBe(false);
    await tellFollowers(at.house);
    expect(await postedTo(at.house, author.personId)).toEqual([]);
    await perform(at.house, chooseNotices, { notices: "all" }, { actor: author });
    await perform(at.house, comment, { topicId, text: "So would I." }, { actor: member });
    await perform(at.house, comment, { topicId, text: "Good." }, { actor: author });
    at.clock.moveForward(3_600_000);
    await tellFollowers(at.house);
    const letters = await postedTo(at.house, author.personId);
    expect(letters.map(({ subject }) => subject)).toEqual(["Trams: what is new"]);
    expect(letters[0]?.body).toMatch(/Trams: 1 new comment\.\n\n.*\/me\/following\/new\?path=/);
  });
});

describe("the link in a letter", () => {
  const keyOf = async (): Promise<string> => {
    await done(follow);
    const row = await at.house.database
      .withTables<{ "this_week.follow": { person_id: string; path: string; stop_key: string } }>()
      .selectFrom("this_week.follow")
      .select("stop_key")
      .where("person_id", "=", member.personId)
      .where("path", "=", path)
      .executeTakeFirstOrThrow();
    return row.stop_key;
  };

  it("looked at by a program changes nothing; its one button stops, without signing in", async () => {
    const link = `/following/stop/${await keyOf()}`;
    for (const method of ["GET", "HEAD"])
      expect((await at.app.request(`http://party.test${link}`, { method })).status).toBe(200);
    expect(await isFollowed()).toBe(true);
    const stranger = new Visitor(at);
    expect((await stranger.get(link)).page).toContain("A land tax");
    expect((await stranger.post(link)).status).toBe(200);
    expect(await isFollowed()).toBe(false);
    expect((await stranger.post(link)).status).toBe(200);
  });

  it.each(["x", "a".repeat(43), "%00", "..%2F..", "a".repeat(5000)])(
    "forged as %.20s is an unknown page, and stops nothing",
    async (key) => {
      await keyOf();
      const stranger = new Visitor(at);
      expect((await stranger.get(`/following/stop/${key}`)).status).toBe(404);
      expect([404, 422]).toContain((await stranger.post(`/following/stop/${key}`)).status);
      expect(await isFollowed()).toBe(true);
    },
  );

  it("of one thing stops nothing else, and nobody else's", async () => {
    const other = await aMember(at.house);
    await perform(at.house, follow, { path }, { actor: other });
    const second = `/decide/${await aBallot(at.house)}`;
    await done(follow, second);
    await perform(at.house, stopByKey, { key: await keyOf() }, { actor: { kind: "visitor" } });
    expect(await isFollowed()).toBe(false);
    expect(await isFollowed(member, second)).toBe(true);
    expect(await isFollowed(other)).toBe(true);
  });
});

it("who is forgotten follows nothing, and is found in no download", async () => {
  const leaver = await aMember(at.house);
  await perform(at.house, follow, { path }, { actor: leaver });
  const mine = await at.house.gatherAbout(leaver.personId);
  expect(mine["this-week"]).toMatchObject({ following: [{ thing: path }] });
  await inTransaction(at.house, (tx, now) => at.house.forget(tx, leaver.personId, now));
  expect(await isFollowed(leaver)).toBe(false);
});
