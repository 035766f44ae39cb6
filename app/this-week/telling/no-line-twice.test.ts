import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { inTransaction, perform } from "../../../platform/act.ts";
import type { Person } from "../../../platform/actor.ts";
import type { House } from "../../../platform/house.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { postedTo } from "../../../testing/letters.ts";
import { aMember } from "../../../testing/people.ts";
import { aBallot } from "../../ballots/testing/a-ballot.ts";
import { chooseNotices } from "../../mail/acts/choose-notices.ts";
import { ADDED, added, happened, NOTICES, type Notices, postToMany } from "../../mail/door.ts";
import { asWritten } from "../../mail/testing/as-written.ts";
import { listAddressees } from "../../membership/door.ts";
import { chooseLevel } from "../following/acts/choose-level.ts";
import { follow } from "../following/acts/follow.ts";
import { stopFollowing } from "../following/acts/stop-following.ts";
import { postDigest } from "./post-digest.ts";
import { tellFollowers } from "./tell.ts";

const at = aHouse();
const WEEK = 7 * 86_400_000;

/** One each who keeps to a choice, and two who change their minds. */
const steady = new Map<Notices, Person>();
const fickle: Person[] = [];
let somebody: Person;
const items: `/${string}`[] = [];

beforeAll(async () => {
  for (let count = 0; count < 3; count++) items.push(`/decide/${await aBallot(at.house)}`);
  for (const notices of NOTICES) {
    const actor = await aMember(at.house);
    await perform(at.house, chooseNotices, { notices }, { actor });
    for (const path of items) await perform(at.house, follow, { path }, { actor });
    steady.set(notices, actor);
  }
  somebody = await aMember(at.house);
  fickle.push(await aMember(at.house), await aMember(at.house));
});

/** A process that dies in the middle: whatever it was doing is undone, and another one goes on. */
const dyingAt = (call: number): House => {
  let calls = 0;
  const die = () => {
    calls += 1;
    if (calls >= call) throw new Error("killed");
  };
  return {
    ...at.house,
    followedAt: (paths) => {
      die();
      return at.house.followedAt(paths);
    },
    clock: {
      ...at.house.clock,
      now: () => at.house.clock.now(),
      within: async (tx) => {
        const now = await at.house.clock.within(tx);
        die();
        return now;
      },
    },
  };
};

const tries = (work: Promise<unknown>): Promise<unknown> =>
  work.catch((error: Error) => {
    if (error.message !== "killed") throw error;
  });

const anItem = fc.nat(2);
const aPerson = fc.nat(1);

const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant("happens" as const),
      item: anItem,
      other: anItem,
      isImportant: fc.boolean(),
      isForAll: fc.boolean(),
      asksFickle: fc.boolean(),
      isToldTwice: fc.boolean(),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant("adds" as const),
      item: anItem,
      what: fc.constantFrom(...ADDED),
      /** One of those who change their minds, or somebody else. */
      by: fc.option(aPerson, { nil: undefined }),
      /** Whether the reader of everything has a letter of it alone. */
      hasLetter: fc.boolean(),
      minutes: fc.constantFrom(0, 7, 45, 90),
    }),
  },
  fc.record({ kind: fc.constant("follows" as const), item: anItem, person: aPerson }),
  fc.record({ kind: fc.constant("stops" as const), item: anItem, person: aPerson }),
  fc.record({
    kind: fc.constant("levels" as const),
    item: anItem,
    person: aPerson,
    level: fc.constantFrom("general", ...NOTICES),
  }),
  fc.record({
    kind: fc.constant("chooses" as const),
    person: aPerson,
    notices: fc.constantFrom(...NOTICES),
  }),
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("tells" as const), dies: fc.nat(3) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("week" as const), dies: fc.nat(4) }) },
);
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

interface Event {
  readonly says: string;
  readonly isImportant: boolean;
  readonly isForAll: boolean;
}

let count = 0;
/** Of all runs: what was added, to whichever thing. */
const additions: { readonly hasLetter: boolean }[] = [];

async function take(one: Step, events: Event[]): Promise<void> {
  at.clock.moveForward(60_000);
  const path = "item" in one ? (items[one.item] ?? "") : "";
  const actor = "person" in one ? fickle[one.person] : undefined;
  switch (one.kind) {
    case "happens": {
      const { isImportant, isForAll } = one;
      count += 1;
      const says = `event ${count} came about.`;
      events.push({ says, isImportant, isForAll });
      const asks = one.asksFickle ? fickle.map(({ personId }) => personId) : [];
      const event = (on: string) =>
        happened({
          on: [items[one.item] ?? "", on],
          ...{ what: `event-${count}`, which: "once", part: "changed", at: at.clock.now() },
          ...{ isImportant, isForAll, asks, says: () => says },
        });
      // Two rooms that tell of one thing, in one transaction or in two.
      await inTransaction(at.house, async (tx) => {
        await at.house.announce(tx, event(path));
        if (one.isToldTwice) await at.house.announce(tx, event(items[one.other] ?? ""));
      });
      return;
    }
    case "adds": {
      at.clock.moveForward(one.minutes * 60_000);
      count += 1;
      const by = one.by === undefined ? somebody : (fickle[one.by] as Person);
      const facts = { kind: one.what, place: path, by: by.personId };
      const fact = `a letter of ${count}`;
      const now = at.clock.now();
      await inTransaction(at.house, async (tx) => {
        const event = added(path, one.hasLetter ? { ...facts, fact } : facts, now);
        await at.house.announce(tx, event);
        if (!one.hasLetter) return;
        const recipients = await listAddressees(tx, [(steady.get("all") as Person).personId]);
        const write = () => ({ subject: "For you alone", text: "It waits for you." });
        await postToMany(tx, { kind: "important", recipients, fact, write }, now);
      });
      additions.push({ hasLetter: one.hasLetter });
      return;
    }
    case "follows":
      await perform(at.house, follow, { path }, { actor: actor as Person });
      return;
    case "stops":
      await perform(at.house, stopFollowing, { path }, { actor: actor as Person });
      return;
    case "levels":
      await perform(at.house, chooseLevel, { path, level: one.level }, { actor: actor as Person });
      return;
    case "chooses":
      await perform(at.house, chooseNotices, { notices: one.notices }, { actor: actor as Person });
      return;
    case "tells":
      await Promise.all([
        tries(tellFollowers(one.dies === 0 ? at.house : dyingAt(one.dies))),
        tellFollowers(at.house),
      ]);
      return;
    case "week":
      at.clock.moveForward(WEEK);
      await Promise.all([
        tries(postDigest(one.dies === 0 ? at.house : dyingAt(one.dies))),
        postDigest(at.house),
      ]);
      await postDigest(at.house);
  }
}

/** How often they were told of it, in all the letters that they ever got. */
async function timesTold(person: Person | undefined, says: string): Promise<number> {
  const letters = await postedTo(at.house, person?.personId ?? "");
  return letters.flatMap(({ body }) => body.match(new RegExp(says.replace(".", "\\."), "g")) ?? [])
    .length;
}

const ADDED_LINE = /^(- )?[^:\n]+: [0-9]+ .*$/gm;

/** How much that was added they were told of, in all the letters that they ever got. */
async function countTold(person: Person | undefined): Promise<number> {
  const letters = await postedTo(at.house, person?.personId ?? "");
  const lines = letters.flatMap(({ body }) => asWritten(body).match(ADDED_LINE) ?? []);
  const counts = lines.flatMap((line) => line.match(/(?<=: |; )[0-9]+/g) ?? []);
  return counts.reduce((sum, one) => sum + Number(one), 0);
}

it("nobody is told of one thing twice, and who wants to hear of it is told", {
  timeout: 240_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
      const events: Event[] = [];
      for (const one of steps) await take(one, events);
      // What another process was just telling of when a digest began is in the next one.
      for (let week = 0; week < 2; week++) await take({ kind: "week", dies: 0 }, events);
      for (const { says } of events) {
        for (const person of fickle) expect(await timesTold(person, says)).toBeLessThanOrEqual(1);
        expect(await timesTold(steady.get("off"), says)).toBe(0);
        for (const notices of ["weekly", "important", "all"] as const)
          expect(await timesTold(steady.get(notices), says), `${notices}: ${says}`).toBe(1);
      }
      expect(await countTold(steady.get("off"))).toBe(0);
      for (const notices of ["weekly", "important"] as const)
        expect(await countTold(steady.get(notices)), notices).toBe(additions.length);
      const apart = additions.filter(({ hasLetter }) => !hasLetter);
      expect(await countTold(steady.get("all"))).toBe(apart.length);
      for (const person of fickle)
        expect(await countTold(person)).toBeLessThanOrEqual(additions.length);
    }),
    { numRuns: 12 },
  );
});
