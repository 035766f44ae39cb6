import {
  support as giveSupport,
  listComingMeetings,
  listOpenTopics,
  listPastMeetings,
  sayComing,
  sayOutcome,
} from "../../meetings/door.ts";
import type { Life } from "./life.ts";

const MOST_A_DAY = 6;
const OUTCOME =
  "We heard each other out, and most want the next step to be small: one town that tries it, and tells us in spring.";

/** Some vote for what is to be talked about, some say that they come, and whoever hosted says what came of it. */
export async function meetWeekly(life: Life): Promise<void> {
  const { topics } = await listOpenTopics(life.tx);
  for (const { id } of topics) {
    const dice = life.dice("topic", id);
    for (const who of life.draw(dice, dice.whole(0, 2)))
      await life.try(giveSupport, { kind: "meeting-topic", id: String(id), isOn: "yes" }, who);
  }
  for (const { id } of await listComingMeetings(life.tx, life.now)) {
    const dice = life.dice("comes", id);
    for (const who of life.draw(dice, dice.whole(0, MOST_A_DAY)))
      await life.try(sayComing, { id: String(id), isOn: "yes" }, who);
  }
  const page = { now: life.now, before: life.now };
  const { meetings } = await listPastMeetings(life.tx, page, 3);
  for (const { id, hostId, outcome, cancelledAt } of meetings) {
    const host = life.find(hostId);
    if (outcome !== undefined || cancelledAt !== undefined || host === undefined || host.isPart)
      continue;
    await life.try(sayOutcome, { id: String(id), outcome: OUTCOME }, host);
  }
}
