import { describe, expect, it } from "vitest";
import { perform } from "../../../platform/act.ts";
import type { Day } from "../../../platform/time/days.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { lettersTo } from "../../../testing/letters.ts";
import { aMember } from "../../../testing/people.ts";
import { chooseNotices } from "../../mail/acts/choose-notices.ts";
import { defaultRules } from "../../rulebook/door.ts";
import { leave } from "../joining/acts/leave.ts";
import { renew } from "../joining/acts/renew.ts";
import { postTermNotices } from "./post-term-notices.ts";
import { termNoticeOn } from "./term-notice.ts";

const at = aHouse();
const DAY = 86_400_000;
/** The days that a member made by the test support belongs for. */
const TERM = 300;

const subjectsTo = async (name: string) =>
  (await lettersTo(at.house, `${name}@example.org`)).map(({ subject }) => subject);

async function pass(days: number): Promise<void> {
  at.clock.moveForward(days * DAY);
  await postTermNotices(at.house);
}

describe("the day of a notice", () => {
  const ends = "2027-06-30" as Day;
  it.each([
    ["2027-05-30", undefined],
    ["2027-05-31", "first"],
    ["2027-06-22", "first"],
    ["2027-06-23", "last"],
    ["2027-07-20", "last"],
    ["2027-07-21", "vote"],
    ["2027-07-28", "vote"],
    ["2027-07-29", "lapsed"],
    ["2027-08-04", "lapsed"],
    ["2027-08-05", undefined],
  ])("on %s it is %s", (today, notice) => {
    expect(termNoticeOn(ends, today as Day, defaultRules())).toBe(notice);
  });

  it("is none before the membership can be renewed", () => {
    const rules = { ...defaultRules(), renewalDays: 10 };
    expect(termNoticeOn(ends, "2027-06-19" as Day, rules)).toBeUndefined();
    expect(termNoticeOn(ends, "2027-06-20" as Day, rules)).toBe("first");
  });
});

describe("whose membership runs out", () => {
  it("hears of it at each of the rulebook's days, once, and nobody loses a vote in silence", async () => {
    const silent = await aMember(at.house, { email: "silent@example.org" });
    const keen = await aMember(at.house, { email: "keen@example.org" });
    const leaver = await aMember(at.house, { email: "leaver@example.org" });
    await aMember(at.house, { email: "slow@example.org" });
    await perform(at.house, chooseNotices, { notices: "off" }, { actor: silent });
    await pass(TERM - 31);
    expect(await subjectsTo("slow")).toEqual([]);
    await pass(1);
    await Promise.all([postTermNotices(at.house), postTermNotices(at.house)]);
    expect(await subjectsTo("slow")).toEqual(["Your membership of The Test Party runs out soon"]);
    await perform(at.house, renew, {}, { actor: keen });
    await perform(at.house, leave, { reason: "", after: "supporter" }, { actor: leaver });
    for (const days of [23, 1, 27, 1, 1, 40]) await pass(days);
    expect(await subjectsTo("slow")).toEqual([
      "Your membership of The Test Party runs out soon",
      "Your membership of The Test Party is about to run out",
      "You are about to lose your vote in The Test Party",
    ]);
    expect(await subjectsTo("keen")).toHaveLength(1);
    expect(await subjectsTo("leaver")).toHaveLength(1);
    expect(await subjectsTo("silent")).toEqual([
      "You are about to lose your vote in The Test Party",
    ]);
  });

  it("is told until when, and where to renew; and that it is over", async () => {
    await aMember(at.house, { email: "late@example.org" });
    await pass(TERM + 28);
    await pass(1);
    const [before, after] = await lettersTo(at.house, "late@example.org");
    expect(before?.body).toMatch(/You have your vote until \d+ \w+ \d{4}, and lose it then unless/);
    expect(before?.body).toContain("http://party.test/me/renew\n");
    expect(after?.subject).toBe("Your membership of The Test Party has run out");
  });
});
