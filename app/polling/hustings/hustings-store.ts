import type { Tx } from "../../../platform/database/database.ts";
import type { PollingTables } from "../tables.ts";
import type { Hustings } from "./hustings.ts";

export async function saveHustings(
  tx: Tx,
  { election, at, link, topicId }: Hustings,
): Promise<void> {
  await tx
    .withTables<PollingTables>()
    .insertInto("polling.hustings")
    .values({ election, at, link, topic_id: topicId })
    .onConflict((conflict) => conflict.column("election").doUpdateSet({ at, link }))
    .execute();
}
