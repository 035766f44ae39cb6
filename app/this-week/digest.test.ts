import { beforeEach, describe, expect, it } from "vitest";
import { perform } from "../../platform/act.ts";
import { aHouse } from "../../testing/a-house.ts";
import { lettersTo } from "../../testing/letters.ts";
import { aMember } from "../../testing/people.ts";
import { aBallot } from "../ballots/testing/a-ballot.ts";
import { chooseNotices } from "../mail/acts/choose-notices.ts";
import { asWritten } from "../mail/testing/as-written.ts";
import { composeDigest } from "./digest.ts";
import type { Week } from "./facts.ts";
import { jobs, postDigest } from "./jobs.ts";

const at = aHouse();
const DAY = 86_400_000;
const party = { partyName: "The Test Party", url: "https://party.test" };
const now = new Date("2027-03-01T12:00:00Z");

const NOTHING: Week = {
  open: [],
  sealed: [],
  counting: [],
  discussions: [],
  hearings: [],
  ideas: [],
  results: [],
  policies: [],
  requests: [],
  imports: [],
  elections: [],
  notDone: [],
};
const aWeek = (changes: Record<string, readonly object[]>) => ({ ...NOTHING, ...changes }) as Week;

describe("a digest", () => {
  it("is not written where nothing goes on", () => {
    expect(composeDigest(NOTHING, party, now)).toBeUndefined();
  });

  it("says how many came by a list, and that it was taken back", () => {
    const one = { request: 7, added: 2000, takenBack: undefined };
    const said = composeDigest(aWeek({ imports: [one] }), party, now);
    expect(said).toContain("2,000 people came by the import of a members' list.");
    expect(said).toContain("https://party.test/party/imports");
    expect(said).not.toContain("taken back");
    const taken = composeDigest(aWeek({ imports: [{ ...one, takenBack: {} }] }), party, now);
    expect(taken).toContain("It was taken back.");
  });

  it("holds the record's newest seal, whole, with its link", () => {
    const week = aWeek({
      ideas: [{ id: 9, title: "Libraries", supportCount: 3, supportNeeded: 5 }],
    });
    const root = new Uint8Array(32).fill(7);
    const text = composeDigest(week, party, now, { size: 1412, root, at: now });
    const seal = Buffer.from(root).toString("base64");
    expect(text).toContain(`1,412 lines, seal ${seal}\nhttps://party.test/record`);
    expect(composeDigest(week, party, now)).not.toContain("seal");
  });

  it("says what goes on, each with its link on a line of its own", () => {
    const week = aWeek({
      open: [{ id: 3, title: "A land tax", closesAt: new Date("2027-03-04T19:00:00Z") }],
      hearings: [{ id: 5, title: "Trams", endsAt: new Date("2027-03-05T12:00:00Z") }],
      results: [
        { id: 2, title: "Buses", outcome: "adopted", closedAt: now, result: { voted: 1412 } },
        { id: 1, title: "Old news", outcome: "adopted", closedAt: new Date(0), result: {} },
      ],
      ideas: [{ id: 9, title: "Libraries", supportCount: 3, supportNeeded: 5 }],
    });
    const text = asWritten(composeDigest(week, party, now) ?? "");
    expect(text).toContain("Hello {name},");
    expect(text).toContain(
      "- A land tax (closes Thursday 4 March 2027 at 7pm, UK time)\n  https://party.test/decide/3\n",
    );
    expect(text).toContain("- Buses: agreed. 1,412 voted.\n  https://party.test/decide/2\n");
    expect(text).toContain("- Libraries (3 of 5)\n  https://party.test/proposals/9\n");
    expect(text).toContain(
      "- Trams (until Friday 5 March 2027 at midday, UK time; then the vote opens)\n  https://party.test/proposals/5/hearing\n",
    );
    expect(text).not.toContain("Old news");
    expect(text).not.toContain("BEING DISCUSSED");
  });

  it("does not let a title speak in its reader's name", () => {
    const week = aWeek({ discussions: [{ id: 1, title: "{name} must pay" }] });
    expect(composeDigest(week, party, now)?.match(/\{name\}/g)).toHaveLength(1);
  });
});

describe("the digest's job", () => {
  beforeEach(() => at.clock.moveForward(7 * DAY));

  const sentTo = async (email: string) => (await lettersTo(at.house, email)).map((l) => l.subject);

  it("goes out once a week, however often and on however many workers it runs", async () => {
    await aMember(at.house, { name: "Ada", email: "ada@example.org" });
    await aBallot(at.house, { title: "A land tax" });
    await Promise.all([1, 2, 3].map(() => postDigest(at.house)));
    const subject = "The Test Party: the week from 8 March 2027";
    const digests = async () =>
      (await sentTo("ada@example.org")).filter((one) => one.includes("the week from"));
    expect(await digests()).toEqual([subject]);
    const [letter] = (await lettersTo(at.house, "ada@example.org")).filter(
      (one) => one.subject === subject,
    );
    expect(letter?.body).toMatch(/^Hello Ada,/);
    at.clock.moveForward(7 * DAY);
    await aBallot(at.house, { title: "Another" });
    await postDigest(at.house);
    expect(await digests()).toHaveLength(2);
  });

  it("reaches who chose weekly or more, and whoever has not chosen; supporters too", async () => {
    const chose = ["off", "weekly", "important", "all"] as const;
    for (const notices of chose) {
      const actor = await aMember(at.house, { email: `${notices}@example.org` });
      await perform(at.house, chooseNotices, { notices }, { actor });
    }
    await aMember(at.house, { email: "friend@example.org", standing: "supporter" });
    await aMember(at.house, { email: "new@example.org", standing: "unconfirmed" });
    await aBallot(at.house, { title: "For all to see" });
    await postDigest(at.house);
    const digestsTo = async (name: string) =>
      (await sentTo(`${name}@example.org`)).filter((one) => one.includes("the week from")).length;
    expect(await Promise.all(chose.map(digestsTo))).toEqual([0, 1, 1, 1]);
    expect(await digestsTo("friend")).toBe(1);
    expect(await digestsTo("new")).toBe(0);
  });

  it("is caught up on Wednesday, and not on Friday", async () => {
    await aMember(at.house, { email: "late@example.org" });
    await aBallot(at.house, { title: "Still open" });
    at.clock.moveForward(4 * DAY);
    await postDigest(at.house);
    expect(await sentTo("late@example.org")).not.toContainEqual(expect.stringContaining("week"));
    at.clock.moveForward(5 * DAY);
    await aBallot(at.house, { title: "Open again" });
    await postDigest(at.house);
    expect(await sentTo("late@example.org")).toContainEqual(expect.stringContaining("week"));
  });

  it("runs on Monday at 7 by UK clocks", () => {
    expect(jobs[0]).toMatchObject({ name: "this-week.digest", cron: "0 7 * * 1" });
  });
});
