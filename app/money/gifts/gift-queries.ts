import { sql } from "kysely";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { Day } from "../../../platform/time/days.ts";
import type { Pence } from "../ledger/entry.ts";
import type { MoneyTables } from "../tables.ts";
import type { DonorKind, GiftState } from "./gift.ts";

export interface Gift {
  readonly id: number;
  readonly line: number;
  /** The number of the accounting unit to which it came. */
  readonly unit: number;
  readonly on: Day;
  readonly pence: Pence;
  readonly personId: PersonId | null;
  readonly state: GiftState;
  readonly donorName: string | null;
  readonly donorAddress: string | null;
  readonly donorKind: DonorKind | null;
  readonly checked: string | null;
  readonly checkedOn: Day | null;
  readonly isOnRegister: boolean | null;
  readonly settledOn: Day | null;
  readonly alarmed: number;
}

const gifts = (db: Reader) =>
  db
    .withTables<MoneyTables>()
    .selectFrom("money.gift")
    .select(["id", "bank_line_id as line", "unit_id as unit", "received_on as on", "pence"])
    .select("person_id as personId")
    .select(["state", "donor_name as donorName", "donor_address as donorAddress"])
    .select(["donor_kind as donorKind", "checked", "checked_on as checkedOn"])
    .select(["is_on_register as isOnRegister", "settled_on as settledOn", "alarmed"]);

export const findGift = (db: Reader, id: number): Promise<Gift | undefined> =>
  gifts(db).where("id", "=", id).executeTakeFirst();

/** The same, and nobody else decides on it until the transaction is over. */
export const lockGift = (tx: Tx, id: number): Promise<Gift | undefined> =>
  gifts(tx).where("id", "=", id).forUpdate().executeTakeFirst();

/**
 * As of when all gifts are: while it is the same text, nothing was said of any. There are as many as were over the law's
 * sum, so that all of them are read.
 */
export async function giftsAsOf(db: Reader): Promise<string> {
  const { rows } = await sql<{ says: string }>`
    select coalesce(md5(string_agg(g::text, '' order by id)), '') as says from money.gift g`.execute(
    db,
  );
  return rows[0]?.says ?? "";
}

/** Those that wait, the oldest first. */
export const listOpenGifts = (db: Reader): Promise<readonly Gift[]> =>
  gifts(db).where("state", "=", "open").orderBy("received_on").orderBy("id").execute();

/** Those on which it was decided within some days. */
export const listSettledGifts = (
  db: Reader,
  { from, to }: { readonly from: Day; readonly to: Day },
): Promise<readonly Gift[]> =>
  gifts(db)
    .where("settled_on", ">=", from)
    .where("settled_on", "<=", to)
    .orderBy("settled_on")
    .orderBy("id")
    .execute();

/** Those that came within some days, whatever became of them. */
export const listReceivedGifts = (
  db: Reader,
  { from, to }: { readonly from: Day; readonly to: Day },
): Promise<readonly Gift[]> =>
  gifts(db)
    .where("received_on", ">=", from)
    .where("received_on", "<=", to)
    .orderBy("received_on")
    .orderBy("id")
    .execute();

/** What somebody gave in a year, dues and gifts together; of nobody we know, what was accepted under the same name. */
export async function givenInYear(
  db: Reader,
  { personId, donorName, donorAddress, on }: Gift,
): Promise<Pence> {
  const year = on.slice(0, 4);
  const { rows } = await sql<{ pence: Pence }>`
    select coalesce(sum(l.pence), 0)::bigint as pence from money.bank_line l
    left join money.gift g on g.bank_line_id = l.id
    where l.account in ('dues', 'gifts') and extract(year from l.on_day) = ${Number(year)}
      and (l.person_id = ${personId} or (${personId}::uuid is null
        and lower(g.donor_name) = lower(${donorName}::text)
        and lower(g.donor_address) = lower(${donorAddress}::text)))`.execute(db);
  return rows[0]?.pence ?? 0;
}

export interface Donor {
  readonly name: string;
  readonly address: string;
  readonly declaredOn: Day;
}

export const findDonor = (db: Reader, personId: PersonId): Promise<Donor | undefined> =>
  db
    .withTables<MoneyTables>()
    .selectFrom("money.donor")
    .select(["name", "address", "declared_on as declaredOn"])
    .where("person_id", "=", personId)
    .executeTakeFirst();

export interface SmallPayments {
  readonly donor: string;
  /** The number of the accounting unit to which it came. */
  readonly unit: number;
  readonly on: Day;
  readonly pence: Pence;
}

/** Payments of people that the law asks nothing of, one by one: many of them can be one that was split. */
export async function listSmallPayments(
  db: Reader,
  year: number,
  checkedOver: Pence,
): Promise<readonly SmallPayments[]> {
  const { rows } = await sql<SmallPayments>`
    select person_id::text as donor, a.unit_id as unit, on_day as on, pence
    from money.bank_line l join money.bank_account a on a.id = l.bank_account_id
    where l.account in ('dues', 'gifts') and person_id is not null and pence > 0 and pence <= ${checkedOver}
      and extract(year from on_day) = ${year}
      and person_id in (
        select person_id from money.bank_line where account in ('dues', 'gifts') and pence > 0
          and pence <= ${checkedOver} and extract(year from on_day) = ${year}
        group by person_id having sum(pence) > ${checkedOver})
    order by on_day, l.id limit 10000`.execute(db);
  return rows;
}
