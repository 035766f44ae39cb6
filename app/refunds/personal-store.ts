import { sql } from "kysely";
import type { Tx } from "../../platform/database/database.ts";
import type { PersonalDetails } from "../../platform/room.ts";
import { addDays } from "../../platform/time/days.ts";
import { DAYS_KEPT } from "../money/door.ts";
import { kept } from "./kept.ts";

/** Whose it was, once the law's years are over. The sums stay. */
export async function deleteOldNames(tx: Tx, now: Date): Promise<void> {
  await sql`
    update refunds.refund set person_id = null
    where on_day < ${addDays(now, -DAYS_KEPT)}::date and person_id is not null`.execute(tx);
}

export const personal: PersonalDetails = {
  kept,
  gather: async (db, personId) => {
    const { rows } = await sql`
      select on_day as "paidOn", pence, why, state from refunds.refund
      where person_id = ${personId} and state <> 'dropped' order by id`.execute(db);
    return { paidBack: rows };
  },
  // What is owed stays owed: the bank's line says by which name it was paid.
  forget: async (tx, personId) => {
    await sql`
      update refunds.refund set person_id = null where person_id = ${personId}`.execute(tx);
  },
  follows: [{ table: "refunds.refund" }],
};
