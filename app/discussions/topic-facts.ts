import type { Tx } from "../../platform/database/database.ts";
import { type Refusal, refuse } from "../../platform/refusal.ts";
import { lockTopic } from "./queries.ts";
import type { Topic, TopicId } from "./topic.ts";
import { refusals } from "./words.ts";

/** The topic that a form names, locked; or that there is none. */
export async function topicOf(tx: Tx, topicId: number): Promise<Topic | Refusal> {
  const topic = await lockTopic(tx, topicId as TopicId);
  return topic ?? refuse("not-found", refusals.topic.unknown);
}
