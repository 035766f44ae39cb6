import { beforeAll, describe, expect, it } from "vitest";
import { inTransaction, perform } from "../../platform/act.ts";
import type { Person, Standing } from "../../platform/actor.ts";
import { isRefusal } from "../../platform/refusal.ts";
import { aHouse } from "../../testing/a-house.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { closeDue } from "../ballots/door.ts";
import { aBallot } from "../ballots/testing/a-ballot.ts";
import { vote } from "../ballots/voting/acts/vote.ts";
import { adoptPolicy } from "../policy/door.ts";
import { publish } from "../proposals/writing/acts/publish.ts";
import { saveDraft } from "../proposals/writing/acts/save-draft.ts";
import { defaultRules } from "../rulebook/door.ts";

const empty = aHouse();
const at = aHouse();
let member: Person;

async function anIdea(author: Person, title: string): Promise<void> {
  const text = { title, problem: "Something is wrong today.", body: `${title}, and soon.` };
  const input = { kind: "new", chapter: "homes", ...text };
  const draft = await perform(at.house, saveDraft, input, { actor: author });
  if (isRefusal(draft) || typeof draft === "symbol") throw new Error("no draft");
  const published = await perform(at.house, publish, { id: String(draft.id) }, { actor: author });
  if (isRefusal(published)) throw new Error(published.says);
}

const choices = { proposal: "yes", "alternative-1": "no" };
const castFor = (ballotId: number, actor: Person) =>
  perform(at.house, vote, { ballotId: String(ballotId), choices }, { actor });

beforeAll(async () => {
  member = await aMember(at.house, { name: "Ada Okafor" });
  const past = await aBallot(at.house, { title: "Free buses for the young" });
  await castFor(past, member);
  at.clock.moveForward(7 * 86_400_000);
  await closeDue(at.house);
  await inTransaction(at.house, (tx) => {
    const paths = { proposalPath: "/proposals/77", ballotPath: "/decide/1" };
    const policy = { chapter: "homes", title: "Rents follow wages", body: "As it says." };
    const terms = { rules: defaultRules(), activeMembers: 10 };
    return adoptPolicy(tx, { ...policy, ...paths }, terms, at.clock.now());
  });
  await aBallot(at.house, { title: "A land tax" });
  await anIdea(await aMember(at.house), "A library in every town");
});

const front = async (visitor = new Visitor(at)) => (await visitor.get("/")).page;
const asMember = async (person = member) => new Visitor(at).signInAs(person);
/** The tick list's lines: what, and whether it is ticked. */
const tasksIn = (page: string) =>
  [
    ...page.matchAll(
      /<li class="tick-item( is-done)?">.*?<a class="tick-link" href="([^"]*)">([^<]*)<\/a>/g,
    ),
  ].map(([, done, href, label]) => ({ isDone: done !== undefined, href, label }));

describe("/ for the public", () => {
  it("is a poster: what the party is, how it works, how to come in", async () => {
    const { status, page } = await new Visitor(empty).get("/");
    expect(status).toBe(200);
    expect(page).toContain("Politics without a boss");
    expect(page).toContain("The Test Party belongs to its members");
    expect(page).toContain('href="/join?as=supporter"');
  });

  it("teaches while nothing has been decided", async () => {
    const page = await front(new Visitor(empty));
    expect(page).toContain("No votes counted yet");
    expect(page).toContain("Nothing agreed yet");
  });

  it("shows what was decided and agreed, and what is being voted on, but no tally", async () => {
    const page = await front();
    expect(page).toContain("Free buses for the young");
    expect(page).toContain("Rents follow wages");
    expect(page).toContain("A land tax");
    expect(tasksIn(page)).toEqual([]);
  });
});

describe("/ for members", () => {
  it("lists what is asked of them, and ticks a ballot once they have voted", async () => {
    const reader = await asMember();
    const before = await front(reader);
    expect(before).toContain("2 things are asked of you. They take about 4 minutes.");
    expect(tasksIn(before)).toEqual([
      { isDone: false, href: "/decide/2", label: "Vote: A land tax" },
      {
        isDone: false,
        href: "/proposals/1",
        label: "Back it or leave it: A library in every town",
      },
    ]);
    await castFor(2, member);
    const after = await front(reader);
    expect(after).toContain("One thing is asked of you. It takes about 1 minute.");
    expect(tasksIn(after).at(-1)).toMatchObject({ isDone: true, label: "Vote: A land tax" });
  });

  it("shows last week's results", async () => {
    const page = await front(await asMember());
    expect(page).toContain("Last week's results");
    expect(page).toContain("Free buses for the young");
  });

  it("who joined after the roll was frozen is not asked to vote, but sees the ballot", async () => {
    const page = await front(await asMember(await aMember(at.house)));
    expect(tasksIn(page).some(({ label }) => label?.startsWith("Vote"))).toBe(false);
    expect(page).toContain("A land tax");
  });

  it.each<[Exclude<Standing, "visitor" | "member" | "suspended">, string]>([
    ["supporter", "You are a supporter."],
    ["lapsed", "Your membership has run out."],
    ["unconfirmed", "Please confirm your email address"],
  ])(
    "somebody who is %s is told what they are missing, and asked nothing",
    async (standing, says) => {
      const page = await front(await asMember(await aMember(at.house, { standing })));
      expect(page).toContain(says);
      expect(tasksIn(page)).toEqual([]);
    },
  );

  it("in a week in which nothing goes on, invites to propose", async () => {
    const visitor = await new Visitor(empty).signInAs(await aMember(empty.house));
    const page = await front(visitor);
    expect(page).toContain("A quiet week");
    expect(page).toContain("Nothing is asked of you just now");
  });
});
