import type { Reader, Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { PersonalDetails } from "../../platform/room.ts";
import { kept } from "./kept.ts";
import type { JuryTables } from "./tables.ts";
import { joinPlaces } from "./two-places-store.ts";

const tables = (db: Reader) => db.withTables<JuryTables>();

async function gather(db: Reader, personId: PersonId) {
  const [challenged, pools, seats] = await Promise.all([
    tables(db)
      .selectFrom("juries.challenger")
      .select(["challenge_id as jury", "reason", "joined_at as at"])
      .where("person_id", "=", personId)
      .orderBy("id")
      .execute(),
    tables(db)
      .selectFrom("juries.pool_entry")
      .select(["challenge_id as jury", "commitment", "salt"])
      .where("person_id", "=", personId)
      .orderBy("challenge_id")
      .execute(),
    tables(db)
      .selectFrom("juries.seat")
      .select(["challenge_id as jury", "number as drawnAs", "state", "called_at as calledAt"])
      .where("person_id", "=", personId)
      .orderBy("id")
      .execute(),
  ]);
  return { challenged, pools, seats };
}

/**
 * What members and juries decided stays, with its numbers. Who it was goes, and with the salts every way to find them
 * in a pool.
 */
async function forget(tx: Tx, personId: PersonId): Promise<void> {
  const db = tables(tx);
  await db
    .updateTable("juries.challenger")
    .set({ person_id: null, reason: "" })
    .where("person_id", "=", personId)
    .execute();
  await db
    .updateTable("juries.pool_entry")
    .set({ person_id: null, salt: null })
    .where("person_id", "=", personId)
    .execute();
  await db
    .updateTable("juries.seat")
    .set({ person_id: null })
    .where("person_id", "=", personId)
    .execute();
  await db.deleteFrom("juries.outside").where("person_id", "=", personId).execute();
}

export const personal: PersonalDetails = {
  kept,
  gather,
  forget,
  follows: [
    { table: "juries.challenger", once: ["challenge_id"] },
    { table: "juries.outside", once: ["challenge_id"] },
  ],
  join: joinPlaces,
};
