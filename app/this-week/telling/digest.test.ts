import { setTimeout } from "node:timers/promises";
import { beforeEach, describe, expect, it } from "vitest";
import { inTransaction, perform } from "../../../platform/act.ts";
import type { Person } from "../../../platform/actor.ts";
import type { House } from "../../../platform/house.ts";
import { aHouse, PARTY_URL } from "../../../testing/a-house.ts";
import { lettersTo } from "../../../testing/letters.ts";
import { aMember } from "../../../testing/people.ts";
import { vote } from "../../ballots/door.ts";
import { aBallot } from "../../ballots/testing/a-ballot.ts";
import { chooseNotices } from "../../mail/acts/choose-notices.ts";
import { type AddedKind, happened } from "../../mail/door.ts";
import { asWritten } from "../../mail/testing/as-written.ts";
import { jobs } from "../jobs.ts";
import { composeDigest } from "./digest.ts";
import { noteTold, takeUntold } from "./happening-store.ts";
import type { Line } from "./lines.ts";
import { postDigest } from "./post-digest.ts";
import { tellFollowers } from "./tell.ts";

const at = aHouse();
const DAY = 86_400_000;
const party = { partyName: "The Test Party", url: "https://party.test" };

const aLine = (parts: Partial<Line> = {}): Line => ({
  ...{ part: "changed", title: "Trams", says: "members talk it over now." },
  added: undefined,
  ...{ path: "/proposals/5", stopKey: "k".repeat(43) },
  ...parts,
});

describe("a digest", () => {
  it("is not written where nothing happened", () => {
    expect(composeDigest([], party)).toBeUndefined();
  });

  it("holds the record's newest seal, whole, with its link", () => {
    const root = new Uint8Array(32).fill(7);
    const text = composeDigest([aLine()], party, { size: 1412, root, at: new Date() });
    const seal = Buffer.from(root).toString("base64");
    expect(text).toContain(`1,412 lines, seal ${seal}\nhttps://party.test/record`);
    expect(composeDigest([aLine()], party)).not.toContain("seal");
  });

  it("says first what is asked, each with its link and the way to hear no more of it", () => {
    const text = composeDigest(
      [
        aLine(),
        aLine({
          part: "decided",
          title: "Buses",
          says: "agreed.",
          path: "/decide/2",
          stopKey: undefined,
        }),
        aLine({ part: "asked", title: "A land tax", says: "you can vote.", path: "/decide/3" }),
      ],
      party,
    );
    const parts = ["ASKED OF YOU", "WHAT CHANGED IN WHAT YOU FOLLOW", "DECIDED"];
    const places = parts.map((part) => text?.indexOf(part) ?? -1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places).not.toContain(-1);
    expect(text).not.toContain("NEW IN THE PARTY");
    expect(text).toContain(
      `- Trams: members talk it over now.\n  https://party.test/proposals/5\n  Stop following this: https://party.test/following/stop/${"k".repeat(43)}\n`,
    );
    expect(text).toContain("- Buses: agreed.\n  https://party.test/decide/2\n\n");
  });

  it("says in one line how much was added to a thing, however often it was gathered, and leads to the first of it", () => {
    const counts = (list: readonly [AddedKind, number][]) => new Map(list);
    const text = composeDigest(
      [
        aLine({ says: "", added: { after: 40, counts: counts([["argument-against", 9]]) } }),
        aLine({ says: "members talk it over now." }),
        aLine({
          ...{ says: "", path: "/proposals/6", title: "Buses" },
          added: { after: 60, counts: counts([["argument-against", 1]]) },
        }),
        aLine({
          says: "",
          added: {
            after: 12,
            counts: counts([
              ["argument-for", 3],
              ["comment", 1],
              ["notes", 2],
            ]),
          },
        }),
      ],
      party,
    );
    expect(text?.match(/- Trams/g)).toHaveLength(2);
    expect(text).toContain(
      "- Trams: 12 new arguments, 3 of them for; 1 new comment; 2 changes to the notes.\n  https://party.test/me/following/new?path=%2Fproposals%2F5&after=12\n",
    );
    expect(text).toContain("- Buses: 1 new argument, against.\n");
  });

  it("says how often it was where the same is told of a thing again", () => {
    const text = composeDigest([aLine(), aLine()], party);
    expect(text).toContain("- Trams: members talk it over now. (2 times)");
  });
});

/** Something that everybody's week tells of, and nobody's letter. */
const something = (house: House, on: `/${string}`) =>
  inTransaction(house, (tx, now) =>
    house.announce(
      tx,
      happened({
        on: [on],
        what: "test",
        part: "changed",
        at: now,
        isForAll: true,
        says: () => "it is new.",
      }),
    ),
  );

describe("the digest's job", () => {
  let item: `/${string}`;
  beforeEach(async () => {
    at.clock.moveForward(7 * DAY);
    item = `/decide/${await aBallot(at.house, { title: "A land tax" })}`;
    await tellFollowers(at.house);
  });

  const sentTo = async (email: string) => (await lettersTo(at.house, email)).map((l) => l.subject);
  const digestsTo = async (name: string) =>
    (await sentTo(`${name}@example.org`)).filter((one) => one.includes("the week from"));

  it("goes out once a week, however often and on however many workers it runs", async () => {
    await aMember(at.house, { name: "Ada", email: "ada@example.org" });
    await something(at.house, item);
    await Promise.all([1, 2, 3].map(() => postDigest(at.house)));
    const subject = "The Test Party: the week from 8 March 2027";
    expect(await digestsTo("ada")).toEqual([subject]);
    const letters = await lettersTo(at.house, "ada@example.org");
    const letter = letters.find((one) => one.subject === subject);
    expect(letter?.body).toMatch(/^Hello Ada,/);
    expect(asWritten(letter?.body ?? "")).toContain(
      `- A land tax: it is new.\n  ${PARTY_URL}${item}\n`,
    );
    at.clock.moveForward(7 * DAY);
    await postDigest(at.house);
    expect(await digestsTo("ada")).toHaveLength(1);
    at.clock.moveForward(7 * DAY);
    await something(at.house, item);
    await postDigest(at.house);
    expect(await digestsTo("ada")).toHaveLength(2);
  });

  it("waits for another worker who writes the last letters of the week just then", async () => {
    await aMember(at.house, { name: "Bo", email: "bo@example.org" });
    await something(at.house, item);
    const written = Promise.withResolvers<void>();
    const begun = Promise.withResolvers<void>();
    const telling = inTransaction(at.house, async (tx, now) => {
      const untold = await takeUntold(tx, at.house.posts);
      begun.resolve();
      await written.promise;
      if (untold) await noteTold(tx, untold.id, { told_to: null, told_at: now });
    });
    await begun.promise;
    const posting = postDigest(at.house);
    // Long enough for a digest that does not wait to be written without it.
    await setTimeout(500);
    written.resolve();
    await Promise.all([telling, posting]);
    const [letter] = await lettersTo(at.house, "bo@example.org");
    expect(letter?.body).toContain("A land tax: it is new.");
  });

  it("reaches who chose weekly or more, and whoever has not chosen; supporters too", async () => {
    const chose = ["off", "weekly", "important", "all"] as const;
    for (const notices of chose) {
      const actor = await aMember(at.house, { email: `${notices}@example.org` });
      await perform(at.house, chooseNotices, { notices }, { actor });
    }
    await aMember(at.house, { email: "friend@example.org", standing: "supporter" });
    await aMember(at.house, { email: "new@example.org", standing: "unconfirmed" });
    await something(at.house, item);
    await postDigest(at.house);
    const counts = chose.map(async (name) => (await digestsTo(name)).length);
    expect(await Promise.all(counts)).toEqual([0, 1, 1, 1]);
    expect(await digestsTo("friend")).toHaveLength(1);
    expect(await digestsTo("new")).toEqual([]);
  });

  it("names a vote to whoever had no letter of it, and not once they have voted", async () => {
    const people = [];
    for (const notices of ["weekly", "weekly", "important"] as const) {
      const actor = await aMember(at.house, { email: `v${people.length}@example.org` });
      await perform(at.house, chooseNotices, { notices }, { actor });
      people.push(actor);
    }
    const ballotId = await aBallot(at.house, { title: "Vote on this" });
    const choices = { proposal: "yes", "alternative-1": "no" };
    await perform(
      at.house,
      vote,
      { ballotId: String(ballotId), choices },
      { actor: people[1] as Person },
    );
    await postDigest(at.house);
    const bodies = async (index: number) =>
      (await lettersTo(at.house, `v${index}@example.org`)).map(({ body }) => asWritten(body));
    expect((await bodies(0)).filter((body) => body.includes("Vote on this"))).toEqual([
      expect.stringMatching(/ASKED OF YOU\n\n- Vote on this: you can vote until/),
    ]);
    expect((await bodies(1)).filter((body) => body.includes("Vote on this"))).toEqual([]);
    expect((await bodies(2)).filter((body) => body.includes("Vote on this"))).toHaveLength(1);
  });

  it("is caught up on Wednesday, and not on Friday", async () => {
    await aMember(at.house, { email: "late@example.org" });
    await something(at.house, item);
    at.clock.moveForward(4 * DAY);
    await postDigest(at.house);
    expect(await digestsTo("late")).toEqual([]);
    at.clock.moveForward(5 * DAY);
    await postDigest(at.house);
    expect(await digestsTo("late")).toHaveLength(1);
  });

  it("runs on Monday at 7 by UK clocks", () => {
    expect(jobs).toContainEqual(
      expect.objectContaining({ name: "this-week.digest", cron: "0 7 * * 1" }),
    );
  });
});
