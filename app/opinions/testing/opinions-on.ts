import { inTransaction } from "../../../platform/act.ts";
import type { House } from "../../../platform/house.ts";
import { openOpinions } from "../store.ts";
import type { OpinionTopicId } from "../topic.ts";

let opened = 0;

/** A topic that is open for statements. */
export async function opinionsOnAMatter(house: House): Promise<OpinionTopicId> {
  opened += 1;
  const topic = { path: `/matters/${opened}`, title: `Fairer rents ${opened}` };
  return inTransaction(house, (tx) => openOpinions(tx, topic, house.clock.now()));
}
