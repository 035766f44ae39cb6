import { inTransaction } from "../../../platform/act.ts";
import type { House } from "../../../platform/house.ts";
import { openOpinions } from "../store.ts";
import type { OpinionTopicId } from "../topic.ts";

let opened = 0;

/** A topic that is open for statements. */
export async function opinionsOnAMatter(
  house: House,
  path = `/matters/opened-${++opened}`,
): Promise<OpinionTopicId> {
  const topic = { path, title: `Fairer rents on ${path}` };
  return inTransaction(house, (tx) => openOpinions(tx, topic, house.clock.now()));
}
