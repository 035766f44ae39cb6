import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addDaysTo, dayOf } from "../../../platform/time/days.ts";
import { hourOf } from "../../../platform/time/hours.ts";
import {
  decideOpenings,
  firstOpening,
  foresee,
  inOrder,
  lastVotingMoment,
  nextVotingMoment,
  type QueueRules,
  type Waiting,
} from "./plan.ts";

/** A Thursday: UK clocks read 20:00. Within the next weeks they go forward. */
const NOW = new Date("2027-03-11T20:00:00Z");
const rules: QueueRules = { ballotsAWeek: 2, votingDay: 3, closingHour: 20 };
const WEDNESDAY = 3;

const waiting = (id: number, daysAgo: number, marks = 0): Waiting => ({
  ...{ id, marks, readyAt: addDays(NOW, -daysAgo), latestAt: addDays(NOW, 28 - daysAgo) },
});

describe("a voting day", () => {
  it("is a day of the week at the hour of the rulebook, in summer and in winter", () => {
    const next = nextVotingMoment(rules, NOW);
    expect(next.toISOString()).toBe("2027-03-17T20:00:00.000Z");
    const summer = nextVotingMoment(rules, new Date("2027-03-25T12:00:00Z"));
    expect(summer.toISOString()).toBe("2027-03-31T19:00:00.000Z");
    expect(lastVotingMoment(rules, NOW).toISOString()).toBe("2027-03-10T20:00:00.000Z");
    expect(firstOpening(rules, next)).toEqual(next);
    expect(lastVotingMoment({ ...rules, votingDay: 0 }, NOW)).toBe(NOW);
  });

  it("is always the same weekday and hour, at most a week away", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("2026-01-01"), max: new Date("2029-12-31"), noInvalidDate: true }),
        fc.integer({ min: 1, max: 7 }),
        (at, votingDay) => {
          const next = nextVotingMoment({ votingDay, closingHour: 20 }, at);
          expect(new Date(`${dayOf(next)}T00:00:00Z`).getUTCDay()).toBe(votingDay % 7);
          expect(hourOf(next)).toBe(20);
          expect(next > at && next.getTime() - at.getTime() <= 7 * 86_400_000 + 3_600_000).toBe(
            true,
          );
        },
      ),
    );
  });
});

describe("which ballots open", () => {
  const day = nextVotingMoment(rules, NOW);
  const opening = (list: readonly Waiting[], opened: readonly Date[] = [], at = day) =>
    decideOpenings({ waiting: list, opened, rules }, at);

  it("goes by marks, then by who has waited longest, and stops where the week is full", () => {
    const list = [waiting(1, 3), waiting(2, 5), waiting(3, 1, 4), waiting(4, 9)];
    expect(opening(list)).toEqual([3, 4]);
    expect(inOrder(list).map(({ id }) => id)).toEqual([3, 4, 2, 1]);
    expect(opening(list, [day])).toEqual([3]);
    expect(opening(list, [day, day])).toEqual([]);
    expect(opening(list, [addDays(day, -7)])).toEqual([3, 4]);
  });

  it("lets nothing open that became ready after the voting day", () => {
    const late = { ...waiting(1, 0), readyAt: addDays(day, 1) };
    expect(opening([late], [], addDays(day, 2))).toEqual([]);
  });

  it("opens first, and past the number, what could not wait another week", () => {
    const old = [waiting(1, 20), waiting(2, 21), waiting(3, 22)];
    expect(opening([...old, waiting(4, 1, 9)])).toEqual([3, 2, 1]);
    expect(opening([waiting(1, 20), waiting(4, 1, 9), waiting(5, 1, 8)])).toEqual([1, 4]);
  });

  it("makes nobody wait in a party that has no voting day and few ballots", () => {
    const free = { ...rules, votingDay: 0, ballotsAWeek: 5 };
    expect(decideOpenings({ waiting: [waiting(1, 0)], opened: [], rules: free }, NOW)).toEqual([1]);
  });
});

const aQueue = fc.record({
  perWeek: fc.integer({ min: 1, max: 4 }),
  votingDay: fc.integer({ min: 0, max: 7 }),
  mostDays: fc.integer({ min: 7, max: 40 }),
  items: fc.array(
    fc.record({
      /** Whole hours from the beginning of the story. */
      readyIn: fc.integer({ min: 0, max: 24 * 35 }),
      marks: fc.integer({ min: 0, max: 5 }),
    }),
    { minLength: 1, maxLength: 25 },
  ),
});
type AQueue = Parameters<Parameters<typeof aQueue.map>[0]>[0];

const HOUR = 3_600_000;

/** Plays it hour by hour, each ballot opened by itself, as the clock does. */
function play({ perWeek, votingDay, mostDays, items }: AQueue) {
  const own = { ballotsAWeek: perWeek, votingDay, closingHour: 20 };
  let list: Waiting[] = items.map(({ readyIn, marks }, index) => {
    const readyAt = new Date(NOW.getTime() + readyIn * HOUR);
    return { id: index + 1, marks, readyAt, latestAt: addDays(readyAt, mostDays) };
  });
  const all = new Map(list.map((one) => [one.id, one]));
  const opened: { id: number; at: Date; wasForced: boolean }[] = [];
  const facts = () => ({ waiting: list, opened: opened.map(({ at }) => at), rules: own });
  for (let hour = 0; list.length > 0 && hour < 24 * 90; hour += 1) {
    const at = new Date(NOW.getTime() + hour * HOUR);
    const plan = decideOpenings(facts(), at);
    const next = votingDay === 0 ? at : nextVotingMoment(own, at);
    for (const id of plan) {
      // Of what was to open, opening one takes no other's place.
      expect(decideOpenings(facts(), at)).toContain(id);
      const wasForced = (all.get(id)?.latestAt ?? at) < next || (all.get(id)?.latestAt ?? at) <= at;
      list = list.filter((one) => one.id !== id);
      opened.push({ id, at, wasForced });
    }
  }
  return { own, all, opened };
}

describe("over weeks, whatever comes", () => {
  it("nothing waits longer than its days, and nothing opens before its hearing is over", () => {
    fc.assert(
      fc.property(aQueue, (queue) => {
        const { all, opened } = play(queue);
        expect(opened).toHaveLength(all.size);
        for (const { id, at } of opened) {
          const one = all.get(id) as Waiting;
          expect(at >= one.readyAt).toBe(true);
          expect(at.getTime() <= one.latestAt.getTime() + HOUR).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("no week has more than its number, unless what could wait no longer makes it so", () => {
    fc.assert(
      fc.property(aQueue, (queue) => {
        const { own, opened } = play(queue);
        for (const { at, wasForced } of opened) {
          const before = opened.filter((other) => other.at <= at);
          const inWeek =
            own.votingDay === 0
              ? before.filter((other) => dayOf(other.at) > addDaysTo(dayOf(at), -7))
              : before.filter((other) => other.at >= lastVotingMoment(own, at));
          const mayBeMore = inWeek.some((other) => other.wasForced) || wasForced;
          expect(inWeek.length <= own.ballotsAWeek || mayBeMore).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("the order is the same however the list is shuffled", () => {
    fc.assert(
      fc.property(aQueue, fc.infiniteStream(fc.nat()), ({ items }, dice) => {
        const list = items.map(({ readyIn, marks }, id) => ({
          ...waiting(id, 0, marks),
          readyAt: new Date(NOW.getTime() + readyIn * HOUR),
        }));
        const rolls = new Map(list.map(({ id }) => [id, dice.next().value ?? 0]));
        const shuffled = list.toSorted(
          (one, other) => (rolls.get(one.id) ?? 0) - (rolls.get(other.id) ?? 0),
        );
        expect(inOrder(shuffled)).toEqual(inOrder(list));
      }),
    );
  });

  it("what is foreseen comes true, if nothing changes meanwhile", () => {
    const list = Array.from({ length: 9 }, (_, id) => waiting(id, id, id % 3));
    const foreseen = foresee({ waiting: list, opened: [], rules }, NOW);
    expect(foreseen.size).toBe(9);
    const { opened } = play({
      ...{ perWeek: 2, votingDay: WEDNESDAY, mostDays: 28 },
      items: [{ readyIn: 0, marks: 1 }],
    });
    expect(opened[0]?.at).toEqual(nextVotingMoment(rules, NOW));
    for (const [id, at] of foreseen) {
      expect(at <= (list[id] as Waiting).latestAt).toBe(true);
    }
  });
});
