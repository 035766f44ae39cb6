import { sql } from "kysely";
import type { Tx } from "../../platform/database/database.ts";
import type { PersonalDetails } from "../../platform/room.ts";
import { addDays } from "../../platform/time/days.ts";
import { DAYS_KEPT } from "../money/door.ts";
import { kept } from "./kept.ts";
import { endMethodsOf } from "./method-store.ts";

/** Whose a payment was, once the law's years are over. */
export async function deleteOldPayers(tx: Tx, now: Date): Promise<void> {
  await sql`
    update payments.charge set person_id = null
    where made_at < ${addDays(now, -DAYS_KEPT)} and person_id is not null`.execute(tx);
}

export const personal: PersonalDetails = {
  kept,
  gather: async (db, personId) => {
    const { rows: setUp } = await sql`
      select provider, state, begun_at as since, ended_at as until, mandate as "providersName" from payments.method
      where person_id = ${personId} order by id`.execute(db);
    const { rows: payments } = await sql`
      select provider, due_on as due, pence, state, made_at as at, object as "providersName" from payments.charge
      where person_id = ${personId} order by id`.execute(db);
    return { setUp, payments };
  },
  // It is cancelled at its provider though nobody is known by it any more.
  forget: async (tx, personId, at) => {
    await endMethodsOf(tx, personId, at);
    await sql`update payments.method set person_id = null where person_id = ${personId}`.execute(
      tx,
    );
    await sql`update payments.charge set person_id = null where person_id = ${personId}`.execute(
      tx,
    );
  },
  follows: [{ table: "payments.charge" }],
  // Of two direct debits of one person one goes on: that of the account that is kept, or else the other's.
  join: async (tx, { kept: person, other }, at) => {
    // One collection of a person at a time: of two that are under way the other's money waits for the treasurer's word.
    await sql`
      update payments.charge set person_id = null
      where person_id = ${other} and not is_gift and state in ('written', 'under-way') and exists (
        select from payments.charge own where own.person_id = ${person} and not own.is_gift
          and own.state in ('written', 'under-way'))`.execute(tx);
    const { rows } = await sql`
      select from payments.method where person_id = ${person} and state in ('ready', 'active')`.execute(
      tx,
    );
    if (rows.length > 0) await endMethodsOf(tx, other, at);
    await sql`update payments.method set person_id = ${person} where person_id = ${other}`.execute(
      tx,
    );
  },
};
