import type { Reader, Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { PersonalDetails } from "../../platform/room.ts";
import { kept } from "./kept.ts";
import { joinSupport } from "./store.ts";
import type { RecallTables } from "./tables.ts";

const tables = (db: Reader) => db.withTables<RecallTables>();

async function gather(db: Reader, personId: PersonId) {
  const [about, started, supported] = await Promise.all([
    tables(db)
      .selectFrom("recalls.recall")
      .select(["id as recall", "office", "reason", "answer", "state"])
      .where("person_id", "=", personId)
      .orderBy("id")
      .execute(),
    tables(db)
      .selectFrom("recalls.recall")
      .select(["id as recall", "office", "reason", "started_at as at"])
      .where("started_by", "=", personId)
      .orderBy("id")
      .execute(),
    tables(db)
      .selectFrom("recalls.support")
      .select(["recall_id as recall", "at"])
      .where("person_id", "=", personId)
      .orderBy("id")
      .execute(),
  ]);
  return { about, started, supported };
}

/** That there was a recall, and how it ended, stays. Who it was about, and who asked for it, goes. */
async function forget(tx: Tx, personId: PersonId): Promise<void> {
  await tables(tx)
    .updateTable("recalls.recall")
    .set({ person_id: null, answer: null, reason: "" })
    .where("person_id", "=", personId)
    .execute();
  await tables(tx)
    .updateTable("recalls.recall")
    .set({ started_by: null })
    .where("started_by", "=", personId)
    .execute();
  await tables(tx)
    .updateTable("recalls.support")
    .set({ person_id: null })
    .where("person_id", "=", personId)
    .execute();
}

export const personal: PersonalDetails = {
  kept,
  gather,
  forget,
  follows: [
    { table: "recalls.recall", column: "started_by" },
    { table: "recalls.support", once: ["recall_id"] },
  ],
  join: joinSupport,
};
