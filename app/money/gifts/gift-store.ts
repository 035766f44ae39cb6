import { sql } from "kysely";
import type { Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { Day } from "../../../platform/time/days.ts";
import type { Pence } from "../ledger/entry.ts";
import type { DonorKind } from "./gift.ts";

export interface NewHeldGift {
  /** The number of the bank line by which it came. */
  readonly line: number;
  readonly on: Day;
  readonly pence: Pence;
  readonly personId: PersonId | undefined;
  /** Under which name it was paid. */
  readonly payer: string | undefined;
}

/** Payments over the law's sum: their thirty days run from the day on which they came. */
export async function addHeldGifts(
  tx: Tx,
  unit: number,
  held: readonly NewHeldGift[],
): Promise<void> {
  if (held.length === 0) return;
  await sql`
    insert into money.gift (unit_id, bank_line_id, received_on, pence, person_id, donor_name)
    select ${unit}, g.* from unnest(${held.map(({ line }) => line)}::bigint[], ${held.map(({ on }) => on)}::date[],
      ${held.map(({ pence }) => pence)}::bigint[], ${held.map(({ personId }) => personId ?? null)}::uuid[],
      ${held.map(({ payer }) => payer ?? null)}::text[]) as g (line, on_day, pence, person_id, payer)
    on conflict (bank_line_id) do nothing`.execute(tx);
}

/**
 * The bank took the money back: there is nothing to accept or return any more. What was decided on stays as it was
 * decided: it is in a quarter's report.
 */
export async function noteReversedGifts(
  tx: Tx,
  reversed: readonly { readonly line: number; readonly on: Day }[],
): Promise<void> {
  await sql`
    update money.gift g set state = 'reversed', settled_on = r.on_day
    from unnest(${reversed.map(({ line }) => line)}::bigint[], ${reversed.map(({ on }) => on)}::date[])
      as r (line, on_day)
    where g.bank_line_id = r.line and g.state = 'open'`.execute(tx);
}

/** Of a bank line that waits as a gift: nobody else decides on it until the transaction is over. */
export async function findOpenGiftOf(
  tx: Tx,
  line: number,
): Promise<{ readonly id: number } | undefined> {
  const { rows } = await sql<{ id: number }>`
    select id from money.gift where bank_line_id = ${line} and state = 'open' for update`.execute(
    tx,
  );
  return rows[0];
}

/** It turned out to be no gift: a refund, or money of our own from another account. */
export async function noteNoGift(tx: Tx, id: number, on: Day): Promise<void> {
  await sql`
    update money.gift set state = 'no-gift', settled_on = ${on}, person_id = null, donor_name = null
    where id = ${id} and state = 'open'`.execute(tx);
}

export interface CheckedGift {
  readonly id: number;
  readonly donorKind: DonorKind;
  readonly donorName: string | undefined;
  readonly donorAddress: string | undefined;
  readonly isOnRegister: boolean;
  readonly checked: string;
  readonly on: Day;
}

/** Who gave, and what was looked at to know that they may. */
export async function saveCheck(tx: Tx, check: CheckedGift): Promise<void> {
  await sql`
    update money.gift set donor_kind = ${check.donorKind}, donor_name = ${check.donorName ?? null},
      donor_address = ${check.donorAddress ?? null}, is_on_register = ${check.isOnRegister},
      checked = ${check.checked}, checked_on = ${check.on}
    where id = ${check.id}`.execute(tx);
}

export async function settleGift(
  tx: Tx,
  id: number,
  state: "accepted" | "returned" | "forfeited",
  on: Day,
): Promise<void> {
  await sql`update money.gift set state = ${state}, settled_on = ${on} where id = ${id}`.execute(
    tx,
  );
}

/** So many alarms were given. False where another process was quicker. */
export async function noteAlarmed(tx: Tx, id: number, alarms: number): Promise<boolean> {
  const { rows } = await sql`
    update money.gift set alarmed = ${alarms} where id = ${id} and state = 'open' and alarmed < ${alarms}
    returning id`.execute(tx);
  return rows.length > 0;
}

/** What somebody who wants to give says of themselves. */
export async function saveDonor(
  tx: Tx,
  personId: PersonId,
  donor: { readonly name: string; readonly address: string },
  on: Day,
): Promise<void> {
  await sql`
    insert into money.donor (person_id, name, address, declared_on)
    values (${personId}, ${donor.name}, ${donor.address}, ${on})
    on conflict (person_id) do update set name = excluded.name, address = excluded.address,
      declared_on = excluded.declared_on`.execute(tx);
}
