import { sql } from "kysely";
import type { Reader, Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { PersonalDetails } from "../../platform/room.ts";
import { addDays, dayOf } from "../../platform/time/days.ts";
import { setPaidTimeOf } from "./dues/dues-store.ts";
import { DAYS_KEPT, kept } from "./kept.ts";

async function gather(db: Reader, personId: PersonId) {
  const read = async (query: ReturnType<typeof sql>) => (await query.execute(db)).rows;
  return {
    dues: await read(sql`
      select from_day as "from", rate, month_pence as "pencePerMonth", every, paused_until as "pausedUntil",
        ended_on as "endedOn" from money.dues_plan where person_id = ${personId} order by id`),
    timeBeforeDues: await read(sql`
      select on_day as on, until_day as until from money.dues_given where person_id = ${personId} order by id`),
    paid: await read(sql`
      select on_day as on, pence, reversed_on as "takenBackOn", is_refunded as "paidBack" from money.dues_receipt
      where person_id = ${personId} order by id`),
    letters: await read(sql`
      select until_day as "paidUntil", step, posted_at as at from money.dues_letter where person_id = ${personId}`),
    references: await read(sql`
      select written as reference, kind, made_at as since from money.reference
      where person_id = ${personId} order by made_at`),
    bankLines: await read(sql`
      select on_day as on, pence, payer, reference, text from money.bank_line
      where person_id = ${personId} order by id`),
    toGive: await read(sql`
      select name, address, declared_on as "declaredOn" from money.donor where person_id = ${personId}`),
    gifts: await read(sql`
      select received_on as on, pence, state, donor_name as name, donor_address as address, checked,
        settled_on as "settledOn" from money.gift where person_id = ${personId} order by id`),
  };
}

/** What was added up by payers is added up again. */
const notePayersChanged = (tx: Tx) =>
  sql`update money.payers_changed set times = times + 1`.execute(tx);

/** What somebody chose and was asked goes; that money came stays without them, and what the law orders to be kept. */
async function forget(tx: Tx, personId: PersonId): Promise<void> {
  for (const table of [
    "donor",
    "dues_given",
    "dues_plan",
    "dues_paid",
    "dues_letter",
    "reference",
  ]) {
    await sql`delete from ${sql.table(`money.${table}`)} where person_id = ${personId}`.execute(tx);
  }
  for (const table of ["dues_receipt", "bank_line", "gift"]) {
    await sql`
      update ${sql.table(`money.${table}`)} set person_id = null where person_id = ${personId}`.execute(
      tx,
    );
  }
  await notePayersChanged(tx);
}

/** What the bank told of payers, and who gave, once the law's years are over. The sums stay in the ledger. */
export async function deleteOldNames(tx: Tx, now: Date): Promise<void> {
  const before = dayOf(addDays(now, -DAYS_KEPT));
  await sql`
    update money.bank_line set payer = null, reference = null, text = null, payer_key = null, person_id = null
    where on_day < ${before} and (payer is not null or reference is not null or text is not null
      or payer_key is not null or person_id is not null)`.execute(tx);
  await sql`
    update money.gift set donor_name = null, donor_address = null, checked = null, person_id = null
    where received_on < ${before} and state <> 'open'
      and (donor_name is not null or donor_address is not null or checked is not null
        or person_id is not null)`.execute(tx);
  await notePayersChanged(tx);
}

export const personal: PersonalDetails = {
  kept,
  gather,
  forget,
  follows: [
    { table: "money.dues_plan" },
    { table: "money.dues_given" },
    { table: "money.dues_receipt" },
    { table: "money.bank_line" },
    { table: "money.gift" },
  ],
  join: async (tx, { kept: person, other }, at) => {
    // A second reference of one's own is one of another system's from now on: its standing order goes on.
    await sql`
      update money.reference set kind = 'running'
      where person_id = ${other} and kind = 'own' and exists (
        select from money.reference own where own.person_id = ${person} and own.kind = 'own')`.execute(
      tx,
    );
    await sql`
      update money.reference given set person_id = ${person}
      where person_id = ${other} and (kind <> 'gift' or not exists (
        select from money.reference own where own.person_id = ${person} and own.kind = 'gift'))`.execute(
      tx,
    );
    await sql`
      update money.donor set person_id = ${person} where person_id = ${other}
        and not exists (select from money.donor own where own.person_id = ${person})`.execute(tx);
    await setPaidTimeOf(tx, person, dayOf(at));
    await notePayersChanged(tx);
  },
};
