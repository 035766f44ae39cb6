import { type AnyAct, perform } from "../../../platform/act.ts";
import type { Actor, Person } from "../../../platform/actor.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { tendMeetings } from "../jobs.ts";
import type { Meeting } from "../meeting.ts";
import { listComingMeetings } from "../queries.ts";
import { support } from "../supporting/acts/support.ts";
import { proposeTopic } from "../topics/acts/propose-topic.ts";
import { listOpenTopics } from "../topics/topic-queries.ts";

const DAY_MS = 86_400_000;

/** A party whose weekly discussions the test moves on. It begins on Monday 1 March 2027 at noon. */
export function aMeetingHouse() {
  const at = aHouse();
  const outcomeOf = async (act: AnyAct, input: object, actor: Actor): Promise<string> => {
    const outcome = await perform(at.house, act, input, { actor });
    if (typeof outcome === "symbol") return "done already";
    return isRefusal(outcome) ? outcome.code : "done";
  };
  const moveTo = async (instant: string): Promise<void> => {
    at.clock.moveForward(new Date(instant).getTime() - at.clock.now().getTime());
    await tendMeetings(at.house);
  };
  const topicOf = async (title: string): Promise<number> => {
    const { topics } = await listOpenTopics(at.house.database, undefined, 100);
    const found = topics.find((topic) => topic.title === title);
    if (found === undefined) throw new Error(`no topic ${title}`);
    return found.id;
  };
  return {
    at,
    outcomeOf,
    moveTo,
    topicOf,
    days: (days: number) => at.clock.moveForward(days * DAY_MS),
    /** Lets the clock take a topic for next week, and answers that meeting. */
    taken: async (title: string, by: Person, supporters: readonly Person[]): Promise<Meeting> => {
      const done = await outcomeOf(proposeTopic, { title }, by);
      if (done !== "done") throw new Error(done);
      const id = String(await topicOf(title));
      for (const one of supporters)
        await outcomeOf(support, { kind: "meeting-topic", id, isOn: "yes" }, one);
      for (let tries = 0; tries < 14; tries += 1) {
        await tendMeetings(at.house);
        const coming = await listComingMeetings(at.house.database, at.clock.now());
        const found = coming.find((meeting) => meeting.title === title);
        if (found !== undefined) return found;
        at.clock.moveForward(DAY_MS);
      }
      throw new Error(`no week took ${title}`);
    },
  };
}
