import { sql } from "kysely";
import type { Tx } from "../../platform/database/database.ts";
import type { PersonalDetails } from "../../platform/room.ts";
import { addDays, dayOf } from "../../platform/time/days.ts";
import { DAYS_KEPT } from "../money/door.ts";
import { kept } from "./kept.ts";

/** Who gave and who lent, once the law's years are over. That something was reported, and its hash, stay. */
export async function deleteOldNames(tx: Tx, now: Date): Promise<void> {
  const before = dayOf(addDays(now, -DAYS_KEPT));
  await sql`
    update reports.sent_line l set says = null, person_id = null
    from reports.sent s where s.id = l.sent_id and s.sent_on < ${before} and l.says is not null`.execute(
    tx,
  );
  await sql`
    update reports.loan set lender_name = null, lender_address = null, checked = null
    where ended_on < ${before} and lender_name is not null`.execute(tx);
  await sql`delete from reports.visit where to_day < ${before}`.execute(tx);
}

export const personal: PersonalDetails = {
  kept,
  gather: async (db, personId) => {
    const { rows } = await sql`
      select s.report, s.sent_on as "sentOn", l.says from reports.sent_line l
      join reports.sent s on s.id = l.sent_id where l.person_id = ${personId} order by s.id, l.nth`.execute(
      db,
    );
    return { reportedToTheElectoralCommission: rows };
  },
  // The law has it kept; that it is theirs is forgotten.
  forget: async (tx, personId) => {
    await sql`
      update reports.sent_line set person_id = null where person_id = ${personId}`.execute(tx);
  },
  follows: [{ table: "reports.sent_line" }],
};
