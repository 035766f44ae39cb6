import type { Reader, Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { PersonalDetails } from "../../platform/room.ts";
import { kept } from "./kept.ts";
import type { MotionTables } from "./tables.ts";

const tables = (db: Reader) => db.withTables<MotionTables>();

async function gather(db: Reader, personId: PersonId) {
  const put = await tables(db)
    .selectFrom("motions.motion")
    .select(["id as motion", "title", "body", "state", "put_at as at"])
    .where("moved_by", "=", personId)
    .orderBy("id")
    .execute();
  const outOfSight = await tables(db)
    .selectFrom("motions.covered as text")
    .innerJoin("motions.motion as motion", "motion.id", "text.motion_id")
    .select(["motion.id as motion", "text.title", "text.body"])
    .where("moved_by", "=", personId)
    .orderBy("motion.id")
    .execute();
  const wanted = await tables(db)
    .selectFrom("motions.support")
    .select(["motion_id as motion", "at"])
    .where("person_id", "=", personId)
    .orderBy("motion_id")
    .execute();
  return { put, outOfSight, wanted };
}

/** What a branch decides stays. Who put it, and who wanted it decided, goes. */
async function forget(tx: Tx, personId: PersonId): Promise<void> {
  await tables(tx)
    .updateTable("motions.motion")
    .set({ moved_by: null })
    .where("moved_by", "=", personId)
    .execute();
  await dropSupportOf(tx, personId);
}

/** Only members of a branch want something decided there: whoever leaves the party takes that along. */
export async function dropSupportOf(tx: Tx, personId: PersonId): Promise<void> {
  await tables(tx).deleteFrom("motions.support").where("person_id", "=", personId).execute();
}

export const personal: PersonalDetails = {
  kept,
  gather,
  forget,
  follows: [
    { table: "motions.motion", column: "moved_by" },
    { table: "motions.support", once: ["motion_id"] },
  ],
};
