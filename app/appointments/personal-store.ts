import type { Reader, Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { PersonalDetails } from "../../platform/room.ts";
import { kept } from "./kept.ts";
import { removeWilling } from "./lots/lot-store.ts";
import type { AppointmentTables } from "./tables.ts";

const tables = (db: Reader) => db.withTables<AppointmentTables>();

async function gather(db: Reader, personId: PersonId) {
  const willing = await tables(db)
    .selectFrom("appointments.willing")
    .select(["office", "since"])
    .where("person_id", "=", personId)
    .orderBy("id")
    .execute();
  const pools = await tables(db)
    .selectFrom("appointments.pool_entry")
    .select(["lot_id as lot", "commitment", "salt"])
    .where("person_id", "=", personId)
    .orderBy("lot_id")
    .execute();
  const seats = await tables(db)
    .selectFrom("appointments.seat")
    .select(["lot_id as lot", "state", "called_at as at"])
    .where("person_id", "=", personId)
    .orderBy("id")
    .execute();
  return { willing, pools, seats, ...(await gatherNamings(db, personId)) };
}

async function gatherNamings(db: Reader, personId: PersonId) {
  const named = await tables(db)
    .selectFrom("appointments.naming")
    .select(["office", "state", "proposed_at as at"])
    .where("person_id", "=", personId)
    .orderBy("id")
    .execute();
  const proposed = await tables(db)
    .selectFrom("appointments.naming")
    .select(["office", "state", "proposed_at as at"])
    .where("proposed_by", "=", personId)
    .orderBy("id")
    .execute();
  const backed = await tables(db)
    .selectFrom("appointments.backer")
    .select("naming_id as appointment")
    .where("person_id", "=", personId)
    .orderBy("id")
    .execute();
  const stopped = await tables(db)
    .selectFrom("appointments.stop")
    .select(["naming_id as appointment", "at"])
    .where("person_id", "=", personId)
    .orderBy("id")
    .execute();
  return { named, proposed, backed, stopped };
}

const NAMELESS = [
  "appointments.seat",
  "appointments.naming",
  "appointments.backer",
  "appointments.stop",
] as const;

/** That there was a lot or an appointment, and how it ended, stays. Who it was about goes. */
async function forget(tx: Tx, personId: PersonId): Promise<void> {
  await removeWilling(tx, personId);
  await tables(tx)
    .updateTable("appointments.pool_entry")
    .set({ person_id: null, salt: null })
    .where("person_id", "=", personId)
    .execute();
  for (const table of NAMELESS) {
    await tables(tx)
      .updateTable(table)
      .set({ person_id: null })
      .where("person_id", "=", personId)
      .execute();
  }
  await tables(tx)
    .updateTable("appointments.naming")
    .set({ proposed_by: null })
    .where("proposed_by", "=", personId)
    .execute();
}

export const personal: PersonalDetails = {
  kept,
  gather,
  forget,
  // A place in a pool was committed to for one account, and cannot become another's.
  follows: [
    { table: "appointments.willing", once: ["office"] },
    { table: "appointments.seat" },
    { table: "appointments.naming" },
    { table: "appointments.naming", column: "proposed_by" },
    { table: "appointments.backer", once: ["naming_id"] },
    { table: "appointments.stop", once: ["naming_id"] },
  ],
};
