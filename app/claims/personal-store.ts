import { sql } from "kysely";
import type { Tx } from "../../platform/database/database.ts";
import type { PersonalDetails } from "../../platform/room.ts";
import { addDays } from "../../platform/time/days.ts";
import { DAYS_KEPT } from "../money/door.ts";
import { kept } from "./kept.ts";

/** What was bought and its receipt, once the law's years are over. The sum and for whose work it was stay. */
export async function deleteOldReceipts(tx: Tx, now: Date): Promise<void> {
  await sql`
    update claims.claim set what = null, receipt = null, why = null, person_id = null
    where made_at < ${addDays(now, -DAYS_KEPT)} and receipt is not null`.execute(tx);
}

export const personal: PersonalDetails = {
  kept,
  gather: async (db, personId) => {
    const { rows } = await sql`
      select made_at as at, body as "forTheWorkOf", what, pence, state, why from claims.claim
      where person_id = ${personId} order by id`.execute(db);
    return { claims: rows };
  },
  // Nobody can be paid any more whom nobody knows; what was paid, its receipt shows for the law's years.
  forget: async (tx, personId) => {
    await sql`delete from claims.claim where person_id = ${personId} and state <> 'paid'`.execute(
      tx,
    );
    await sql`
      update claims.claim set person_id = null, why = null where person_id = ${personId}`.execute(
      tx,
    );
  },
  follows: [{ table: "claims.claim" }],
};
