import { expect, it } from "vitest";
import { inTransaction } from "../../../platform/act.ts";
import { addDays } from "../../../platform/time/days.ts";
import { aHouse } from "../../../testing/a-house.ts";
import {
  listComingMeetings,
  listOpenTopics,
  listPastMeetings,
  listPoints,
} from "../../meetings/door.ts";
import { AGENDA, HELD, NEXT, TO_COME } from "../party/weekly-topics.ts";
import { diceFrom } from "./dice.ts";
import { meet, meetBegins } from "./meet.ts";
import { inventPeople } from "./people.ts";
import { play } from "./play.ts";
import { SceneClock, Stage, withinOne } from "./stage.ts";

const at = aHouse();

it("weekly discussions are in mid-flow when the demonstration begins", async () => {
  const present = new Date("2027-02-23T12:00:00Z");
  const clock = new SceneClock(addDays(meetBegins(present), -1));
  await inTransaction(at.house, async (tx) => {
    const house = { ...at.house.openedOn(withinOne(tx), clock), isDemonstration: true };
    const dice = diceFrom(1);
    const stage = new Stage({ tx, house, dice, people: inventPeople(present, dice), present });
    await play(stage, clock, [{ at: meetBegins(present), scenes: meet(stage) }], present);
    const { meetings } = await listPastMeetings(tx, { now: present, before: present });
    expect(meetings.map(({ title }) => title)).toEqual(HELD.map(({ title }) => title).toReversed());
    expect(meetings.every(({ outcome, notes }) => outcome !== undefined && notes)).toBe(true);
    const [next, ...more] = await listComingMeetings(tx, present);
    expect([next?.title, more]).toEqual([NEXT.title, []]);
    expect(await listPoints(tx, next?.id ?? 0)).toHaveLength(AGENDA.length);
    const { topics } = await listOpenTopics(tx);
    expect(topics).toHaveLength(TO_COME.length);
  });
}, 240_000);
