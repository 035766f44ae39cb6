import { beforeAll, describe, expect, it } from "vitest";
import { inTransaction, perform } from "../../../platform/act.ts";
import type { Person } from "../../../platform/actor.ts";
import { aHouse, PARTY_URL } from "../../../testing/a-house.ts";
import { postedTo } from "../../../testing/letters.ts";
import { aMember } from "../../../testing/people.ts";
import { Visitor } from "../../../testing/visit.ts";
import { aBallot } from "../../ballots/testing/a-ballot.ts";
import { type AddedKind, added, NOTICES, type Notices } from "../../mail/door.ts";
import { asWritten } from "../../mail/testing/as-written.ts";
import { chooseLevel } from "../following/acts/choose-level.ts";
import { gatherAdded, MINUTES_BETWEEN } from "./added-store.ts";
import { postDigest } from "./post-digest.ts";
import { tellFollowers } from "./tell.ts";

const at = aHouse();
const MINUTE = 60_000;
const DAY = 86_400_000;
const readers = new Map<Notices, Person>();
let writer: Person;
let path: `/${string}`;

beforeAll(async () => {
  writer = await aMember(at.house);
  path = `/decide/${await aBallot(at.house, { title: "Trams" })}`;
  for (const notices of NOTICES) {
    const actor = await aMember(at.house);
    await perform(at.house, chooseLevel, { path, level: notices }, { actor });
    readers.set(notices, actor);
  }
  await tellFollowers(at.house);
  await postDigest(at.house);
});

const add = (kind: AddedKind, by: Person = writer, place = `${path}#${kind}`) =>
  inTransaction(at.house, (tx, now) =>
    at.house.announce(tx, added(path, { kind, place, by: by.personId }, now)),
  );

const reader = (notices: Notices): Person => readers.get(notices) as Person;

/** What they were told of what was added there, letter by letter. */
const told = async (notices: Notices): Promise<readonly string[]> =>
  (await postedTo(at.house, reader(notices).personId)).flatMap(
    ({ body }) => asWritten(body).match(/(?<=Trams: )[0-9].*/g) ?? [],
  );

describe("what is added to a thing that people follow", () => {
  it("comes at once to who wants that, then an hour's together, and once a week to others: one line, never twice", async () => {
    await add("comment");
    await tellFollowers(at.house);
    expect(await told("all")).toEqual(["1 new comment."]);
    for (const kind of [
      "argument-for",
      "argument-against",
      "argument-against",
      "comment",
    ] as const) {
      at.clock.moveForward(10 * MINUTE);
      await add(kind);
      await add("statement", reader("all"));
      await tellFollowers(at.house);
    }
    expect(await told("all")).toHaveLength(1);
    at.clock.moveForward((MINUTES_BETWEEN - 40) * MINUTE);
    await tellFollowers(at.house);
    expect((await told("all")).slice(1)).toEqual([
      "3 new arguments, 1 of them for; 1 new comment.",
    ]);
    for (const notices of ["weekly", "important"] as const) expect(await told(notices)).toEqual([]);

    at.clock.moveForward(7 * DAY);
    await postDigest(at.house);
    const week = "3 new arguments, 1 of them for; 2 new comments; 4 new statements.";
    for (const notices of ["weekly", "important"] as const)
      expect(await told(notices)).toEqual([week]);
    expect(await told("all")).toHaveLength(2);
    expect(await told("off")).toEqual([]);
    at.clock.moveForward(7 * DAY);
    await postDigest(at.house);
    for (const notices of ["weekly", "important"] as const)
      expect(await told(notices)).toEqual([week]);
  });

  it("leads to the first that is new to its reader, and says where each is to be read", async () => {
    await add("comment", writer, `${path}?old`);
    await tellFollowers(at.house);
    at.clock.moveForward(MINUTES_BETWEEN * MINUTE);
    await add("comment", reader("all"), `${path}?own`);
    await add("argument-for", writer, `${path}?new`);
    await tellFollowers(at.house);
    const letters = await postedTo(at.house, reader("all").personId);
    const last = letters.at(-1)?.body ?? "";
    const link = /https?:\/\/\S+following\/new\S+/.exec(last)?.[0] ?? "";
    expect(link.startsWith(PARTY_URL)).toBe(true);
    const visitor = await new Visitor(at).signInAs(reader("all"));
    const { page } = await visitor.get(link.slice(PARTY_URL.length));
    expect(page).toContain(`href="${path}?new"`);
    expect(page).not.toContain("?old");
    expect(page).not.toContain("?own");
    expect((await visitor.get(`/me/following/new?path=${path}&after=999999`)).page).toContain(
      "Nothing newer",
    );
    for (const bad of ["", "?path=/decide/9999", "?path=%00", `?path=${path}&after=-1`])
      expect((await visitor.get(`/me/following/new${bad}`)).status).toBeLessThan(500);
    expect((await new Visitor(at).get(link.slice(PARTY_URL.length))).status).not.toBe(200);
  });

  it("says nothing to who alone added it, or follows it only since", async () => {
    at.clock.moveForward(DAY);
    await tellFollowers(at.house);
    const before = await told("all");
    await add("comment", reader("all"));
    const late = await aMember(at.house);
    at.clock.moveForward(MINUTE);
    await perform(at.house, chooseLevel, { path, level: "all" }, { actor: late });
    await tellFollowers(at.house);
    expect(await told("all")).toEqual(before);
    expect(await postedTo(at.house, late.personId)).toEqual([]);
  });

  it("is gathered once, by however many processes", async () => {
    at.clock.moveForward(DAY);
    await tellFollowers(at.house);
    at.clock.moveForward(DAY);
    const before = (await told("all")).length;
    await Promise.all(Array.from({ length: 8 }, () => add("point")));
    await Promise.all([1, 2, 3, 4].map(() => gatherAdded(at.house)));
    await Promise.all([1, 2].map(() => tellFollowers(at.house)));
    expect((await told("all")).slice(before)).toEqual(["8 new points on the agenda."]);
  });
});
