import { describe, expect, it } from "vitest";
import { perform } from "../../platform/act.ts";
import type { Person } from "../../platform/actor.ts";
import { isRefusal } from "../../platform/refusal.ts";
import { dayOf } from "../../platform/time/days.ts";
import { hourOn, nextHour } from "../../platform/time/hours.ts";
import { aHouse } from "../../testing/a-house.ts";
import { postedTo } from "../../testing/letters.ts";
import { passDays } from "../../testing/pass-days.ts";
import { aMember } from "../../testing/people.ts";
import { findProposal, keepDeadlines, revise } from "../proposals/door.ts";
import { anIdea, aText } from "../proposals/testing.ts";
import { judgePost } from "../social/acts/judge-post.ts";
import { aRotaServes } from "../social/testing/a-rota.ts";
import { tellFollowers } from "../this-week/telling/tell.ts";

const at = aHouse();
const HOUR = 3_600_000;

/** When the hour begins, by UK clocks, on this day or the next. */
const toHour = (hour: number): void => {
  const now = at.clock.now();
  at.clock.moveForward(nextHour(now, hour).getTime() - now.getTime());
};
const stayOf = async (id: number) => {
  const post = await findProposal(at.house.database, id);
  if (post === undefined) throw new Error("no post");
  return post.stay;
};
const subjects = async (person: Person | undefined, title: string) => {
  await tellFollowers(at.house);
  const letters = await postedTo(at.house, String(person?.personId));
  return letters.flatMap(({ subject }) => (subject.startsWith(`${title}:`) ? [subject] : []));
};

describe("the hours that a rota has for a post", () => {
  let members: Person[];
  let author: Person;
  let rota: readonly Person[];

  it("do not begin before there is a rota", async () => {
    members = await Promise.all(
      Array.from({ length: 12 }, (_, n) => aMember(at.house, { email: `r${n}@example.org` })),
    );
    author = members[0] as Person;
    const post = await anIdea(at.house, author, "Waits for its rota", "post");
    passDays(at.clock, 5);
    await keepDeadlines(at.house);
    expect(await stayOf(post)).toMatchObject({ state: "rota", endsAt: undefined });
    toHour(10);
    rota = await aRotaServes(at, members);
    const drawn = at.clock.now();
    const ends = new Date(drawn.getTime() + 2 * HOUR);
    expect(await stayOf(post)).toMatchObject({ state: "rota", endsAt: ends });
    const [reader] = rota.filter(({ personId }) => personId !== author.personId);
    const [told, ...more] = await subjects(reader, "Waits for its rota");
    expect(told).toContain("it is before the rota that you are on. Approve or refuse it until");
    expect(more).toEqual([]);
    expect((await subjects(author, "Waits for its rota")).join()).not.toContain("you are on");
  });

  it("do not pass at night, and then it lapses", async () => {
    toHour(21);
    const post = await anIdea(at.house, author, "Late in the evening", "post");
    const { endsAt } = await stayOf(post);
    const tomorrow = dayOf(new Date(at.clock.now().getTime() + 24 * HOUR));
    expect(endsAt).toEqual(hourOn(tomorrow, 9));
    toHour(8);
    await keepDeadlines(at.house);
    expect((await stayOf(post)).state).toBe("rota");
    toHour(9);
    await keepDeadlines(at.house);
    expect((await stayOf(post)).state).toBe("lapsed");
  });

  it("begin anew when its author changes it, and whoever has judged it hears of that", async () => {
    toHour(12);
    const title = "Changed under way";
    const post = await anIdea(at.house, author, title, "post");
    const [first, second] = rota.filter(({ personId }) => personId !== author.personId);
    const judged = { id: String(post), choice: "approve", policy: "announcement" };
    await perform(at.house, judgePost, judged, { actor: first as Person });
    at.clock.moveForward(HOUR);
    const text = { ...aText(title), body: "Another text.", why: "A wrong day.", version: "1" };
    const outcome = await perform(
      at.house,
      revise,
      { id: String(post), ...text },
      { actor: author },
    );
    expect(isRefusal(outcome)).toBe(false);
    expect((await stayOf(post)).endsAt).toEqual(new Date(at.clock.now().getTime() + 2 * HOUR));
    const heard = await subjects(first, title);
    expect(heard.filter((one) => one.includes("changed after you judged it"))).toHaveLength(1);
    expect((await subjects(second, title)).join()).not.toContain("after you judged it");
  });
});
