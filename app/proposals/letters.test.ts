import { beforeEach, describe, expect, it } from "vitest";
import { perform } from "../../platform/act.ts";
import type { Person } from "../../platform/actor.ts";
import { isRefusal } from "../../platform/refusal.ts";
import { aHouse } from "../../testing/a-house.ts";
import { lettersTo } from "../../testing/letters.ts";
import { passDays } from "../../testing/pass-days.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { chooseNotices } from "../mail/acts/choose-notices.ts";
import { leave } from "../membership/joining/acts/leave.ts";
import { keepDeadlines } from "./jobs.ts";
import { findProposal } from "./queries.ts";
import { freeze } from "./stages/acts/freeze.ts";
import { withdraw } from "./stages/acts/withdraw.ts";
import { adopt } from "./supporting/acts/adopt.ts";
import { support } from "./supporting/acts/support.ts";
import { takePen } from "./supporting/acts/take-pen.ts";
import { anIdea, aText } from "./testing.ts";
import { revise } from "./writing/acts/revise.ts";

const at = aHouse();
let made = 0;
let people: Person[];
let author: Person;

beforeEach(async () => {
  made += 1;
  people = await Promise.all(
    Array.from({ length: 12 }, (_, nth) =>
      aMember(at.house, { email: `reader${made}x${nth}@example.org` }),
    ),
  );
  author = people[0] as Person;
});

// biome-ignore lint/suspicious/noExplicitAny: acts of every shape.
async function done(act: any, input: unknown, actor: Person): Promise<void> {
  const outcome = await perform(at.house, act, input, { actor });
  if (isRefusal(outcome)) throw new Error(outcome.says);
}

const supportAs = async (id: number, actor: Person): Promise<void> => {
  const version = String((await findProposal(at.house.database, id))?.version);
  await done(support, { id: String(id), version }, actor);
};

async function pass(days: number): Promise<void> {
  passDays(at.clock, days);
  await keepDeadlines(at.house);
}

const letters = (nth: number) => lettersTo(at.house, `reader${made}x${nth}@example.org`);
const subjects = async (nth: number) => (await letters(nth)).map(({ subject }) => subject);

async function inDrafting(title: string): Promise<number> {
  const id = await anIdea(at.house, author, title);
  for (const actor of people.slice(1)) await supportAs(id, actor);
  await pass(28);
  return id;
}

describe("whoever alone can move it on is told", () => {
  it("its authors hear that it waits for them, from when, and until when the pen is theirs", async () => {
    const id = await inDrafting("Buses for all");
    await keepDeadlines(at.house);
    expect(await subjects(0)).toEqual(["It waits for you: finish “Buses for all”"]);
    expect(await subjects(1)).toEqual([]);
    const [letter] = await letters(0);
    expect(letter?.body).toContain("from Monday 5 April 2027 at 8pm, UK time;");
    expect(letter?.body).toContain("From Monday 26 April 2027 at 8pm, UK time, members");
    expect(letter?.body).toContain("stand for 3 days first");
    expect(letter?.body).toContain(`/proposals/${id}\n`);
    const { page } = await new Visitor(at).get(`/proposals/${id}`);
    expect(page).toMatch(/At the earliest <time[^>]*>on 5 April at 8pm/);
    expect(page).toMatch(/At the latest <time[^>]*>on 26 April at 8pm/);
    await pass(7);
    await done(freeze, { id: String(id) }, author);
    await pass(10);
    await pass(5);
    // Of a ballot too, the rulebook has the days.
    expect((await new Visitor(at).get(`/proposals/${id}`)).page).toMatch(/At the latest <time/);
  });

  it("those who take the pen are told too, and those who adopt what was withdrawn", async () => {
    const taken = await inDrafting("A pen that rests");
    await pass(28);
    for (const actor of people.slice(1, 11)) await done(takePen, { id: String(taken) }, actor);
    const says = "It waits for you: finish “A pen that rests”";
    expect((await subjects(0)).filter((one) => one === says)).toHaveLength(1);
    expect(await subjects(10)).toEqual([says]);
    expect(await subjects(11)).toEqual([]);
    const adopted = await inDrafting("A text without authors");
    await done(withdraw, { id: String(adopted) }, author);
    for (const actor of people.slice(1, 6)) await done(adopt, { id: String(adopted) }, actor);
    expect(await subjects(5)).toContain("It waits for you: finish “A text without authors”");
    expect(await subjects(6)).not.toContain("It waits for you: finish “A text without authors”");
  });
});

describe("those who supported a text that changed", () => {
  const change = async (id: number, title: string) => {
    const version = String((await findProposal(at.house.database, id))?.version);
    await done(revise, { id: String(id), version, why: "", ...aText(title) }, author);
  };

  it("are asked again: once, in the new title, and as far as they want letters and may support", async () => {
    const id = await anIdea(at.house, author, "Old trains");
    for (const actor of people.slice(1, 4)) await supportAs(id, actor);
    await done(chooseNotices, { notices: "weekly" }, people[2] as Person);
    await done(leave, { reason: "", after: "supporter" }, people[3] as Person);
    await change(id, "New trains");
    await change(id, "Newer trains");
    expect(await subjects(1)).toEqual(["“New trains” has changed: do you still support it?"]);
    for (const nth of [0, 2, 3, 4]) expect(await subjects(nth)).toEqual([]);
    expect((await letters(1))[0]?.body).toContain(`/proposals/${id}/history`);
    await supportAs(id, people[1] as Person);
    await change(id, "Newest trains");
    expect(await subjects(1)).toHaveLength(2);
  });
});
