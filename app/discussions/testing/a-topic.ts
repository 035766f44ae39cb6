import { inTransaction } from "../../../platform/act.ts";
import type { House } from "../../../platform/house.ts";
import { openTopic, setTopicStage } from "../store.ts";
import type { TopicId, TopicStage } from "../topic.ts";

let opened = 0;

/** A topic in which everything is open, unless told otherwise. */
export async function aTopic(house: House, stage: TopicStage = "full"): Promise<TopicId> {
  opened += 1;
  const now = house.clock.now();
  return inTransaction(house, async (tx) => {
    const topic = { path: `/matters/${opened}`, title: `Fairer rents ${opened}` };
    const id = await openTopic(tx, topic, now);
    if (stage !== "comments") await setTopicStage(tx, id, stage, now);
    return id;
  });
}
