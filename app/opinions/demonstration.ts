import type { Tx } from "../../platform/database/database.ts";
import type { House } from "../../platform/house.ts";
import { type Answered, saveAnswers } from "./statements/statement-store.ts";
import type { OpinionTopicId } from "./topic.ts";

/** Answers of people who do not exist, many at once. A real party has none. */
export async function giveInventedAnswers(
  tx: Tx,
  house: Pick<House, "isDemonstration">,
  topicId: OpinionTopicId,
  answers: readonly Omit<Answered, "topicId">[],
  at: Date,
): Promise<void> {
  if (!house.isDemonstration) throw new Error("answers are made up for a demonstration only");
  if (answers.length > 0) await saveAnswers(tx, topicId, answers, at);
}
