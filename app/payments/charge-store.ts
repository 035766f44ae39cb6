import { sql } from "kysely";
import type { Reader, Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { Day } from "../../platform/time/days.ts";
import { type Pence, type ProviderLine, providerLinesAmong } from "../money/door.ts";
import { bookingKey, type Charge, clearingOf } from "./charge.ts";
import { PROVIDERS, type ProviderName, type ProviderState } from "./providers/provider.ts";
import type { PaymentsTables } from "./tables.ts";

const tables = (db: Reader) => db.withTables<PaymentsTables>();

const charges = (db: Reader) =>
  tables(db)
    .selectFrom("payments.charge as c")
    .select(["c.id", "c.method_id as methodId", "c.person_id as personId", "c.provider", "c.key"])
    .select([
      "c.is_gift as isGift",
      "c.due_on as dueOn",
      "c.pence",
      "c.state",
      "c.tries",
      "c.object",
    ])
    .select(["c.made_at as madeAt", "c.settled_at as settledAt", "c.set_up as setUp", "c.link"])
    .select(["c.times", "c.is_booked as isBooked", "c.back_pence as backPence"])
    .select(["c.refund_key as refundKey", "c.refund_asked_at as refundAskedAt"])
    .select(["c.refund_sent_at as refundSentAt", "c.refund_tells as refundTells"])
    .select("c.refund_refused_at as refundRefusedAt");

export const findCharge = (db: Reader, id: number): Promise<Charge | undefined> =>
  charges(db).where("id", "=", id).executeTakeFirst();

/** The same, and nobody else settles it until the transaction is over. */
export const lockCharge = (tx: Tx, id: number): Promise<Charge | undefined> =>
  charges(tx).where("id", "=", id).forUpdate().executeTakeFirst();

/**
 * What made lines of the books that came through a provider, by the line; undefined of a line whose payment is not known.
 * Other lines are left out.
 */
export type ChargesOnLines = ReadonlyMap<number, Charge | undefined>;

const chargesNamed = (db: Reader, lines: readonly ProviderLine[]) =>
  charges(db).where(
    sql<boolean>`(c.provider, c.object) in (select * from unnest(
      ${lines.map(({ account }) => PROVIDERS.find((name) => clearingOf(name) === account))}::text[],
      ${lines.map(({ key }) => key.slice(0, key.lastIndexOf(":")))}::text[]))`,
  );

/** Each line's payment as long as that line is its money of the last time. */
function byLine(lines: readonly ProviderLine[], found: readonly Charge[]): ChargesOnLines {
  const named = (account: string, key: string): string => `${account} ${key}`;
  const byName = new Map(
    found.map((charge) => [
      named(clearingOf(charge.provider), bookingKey(charge, charge.times)),
      charge,
    ]),
  );
  return new Map(lines.map(({ line, account, key }) => [line, byName.get(named(account, key))]));
}

export async function findChargesOnLines(
  db: Reader,
  lines: readonly number[],
): Promise<ChargesOnLines> {
  const through = await providerLinesAmong(db, lines);
  if (through.length === 0) return new Map();
  return byLine(through, await chargesNamed(db, through).execute());
}

/** The same, and nobody else settles them until the transaction is over. Before the lines: `settleAsking` locks so too. */
export async function lockChargesOnLines(
  tx: Tx,
  lines: readonly number[],
): Promise<ChargesOnLines> {
  const through = await providerLinesAmong(tx, lines);
  if (through.length === 0) return new Map();
  return byLine(through, await chargesNamed(tx, through).orderBy("id").forUpdate().execute());
}

export async function findChargeOf(
  db: Reader,
  provider: ProviderName,
  by: "set_up" | "object",
  is: string,
): Promise<number | undefined> {
  const row = await tables(db)
    .selectFrom("payments.charge")
    .select("id")
    .where("provider", "=", provider)
    .where(by, "=", is)
    .executeTakeFirst();
  return row?.id;
}

const MOST_SHOWN = 100;

/** What somebody paid through a provider, or was asked for by one; the latest first. */
export const listChargesOf = (db: Reader, personId: PersonId): Promise<readonly Charge[]> =>
  charges(db).where("person_id", "=", personId).orderBy("id", "desc").limit(MOST_SHOWN).execute();

/** What is under way, the oldest first; for the treasurer. */
export const listUnderWay = (db: Reader): Promise<readonly Charge[]> =>
  charges(db)
    .where("state", "in", ["written", "under-way"])
    .orderBy("id")
    .limit(MOST_SHOWN)
    .execute();

/** What was settled last, in one of these states. */
export const listSettled = (
  db: Reader,
  states: readonly ("paid" | "failed" | "back")[],
): Promise<readonly Charge[]> =>
  charges(db)
    .where("state", "in", states)
    .orderBy("settled_at", "desc")
    .orderBy("id", "desc")
    .limit(MOST_SHOWN)
    .execute();

/** What has to be sent, sent again or asked for: no answer has come yet. By number, so that none is forgotten. */
export const listToSend = (db: Reader, after: number): Promise<readonly Charge[]> =>
  charges(db)
    .where("state", "=", "written")
    .where("is_gift", "=", false)
    .where("id", ">", after)
    .orderBy("id")
    .limit(500)
    .execute();

/** Under way for longer than events take to come: their providers are asked. */
export const listLongUnderWay = (db: Reader, before: Date): Promise<readonly number[]> =>
  tables(db)
    .selectFrom("payments.charge")
    .select("id")
    .where("state", "=", "under-way")
    .where("made_at", "<", before)
    .orderBy("id")
    .limit(1000)
    .execute()
    .then((rows) => rows.map(({ id }) => id));

export const listRefundsToSend = (db: Reader): Promise<readonly number[]> =>
  tables(db)
    .selectFrom("payments.charge")
    .select("id")
    .where("refund_key", "is not", null)
    .where("refund_sent_at", "is", null)
    .orderBy("id")
    .limit(500)
    .execute()
    .then((rows) => rows.map(({ id }) => id));

export interface NewCharge {
  readonly personId: PersonId;
  readonly methodId: number | null;
  readonly provider: ProviderName;
  readonly isGift: boolean;
  readonly key: string;
  readonly dueOn: Day;
  readonly pence: Pence;
}

/** Written before the provider hears of it. Undefined where it is there, or another of theirs is under way. */
export async function addCharge(tx: Tx, charge: NewCharge, at: Date): Promise<number | undefined> {
  const { personId, methodId, provider, isGift, key, dueOn, pence } = charge;
  const row = await tables(tx)
    .insertInto("payments.charge")
    .values({
      ...{ person_id: personId, method_id: methodId, provider, is_gift: isGift, key },
      ...{ due_on: dueOn, pence, made_at: at },
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return row?.id;
}

/** When a collection of theirs last came, and when one last failed. */
export interface LastCollected {
  readonly personId: PersonId;
  readonly paidAt: Date | null;
  readonly failedAt: Date | null;
}

export async function lastCollected(
  db: Reader,
  people: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, LastCollected>> {
  const { rows } = await sql<LastCollected>`
    select person_id as "personId", max(made_at) filter (where state = 'paid') as "paidAt",
      max(settled_at) filter (where state in ('failed', 'back') and refund_key is null) as "failedAt"
    from payments.charge where person_id = any(${people}::uuid[]) and not is_gift
    group by 1`.execute(db);
  return new Map(rows.map((row) => [row.personId, row]));
}

/** It is about to be sent: whoever takes it up after a crash asks first whether it came there. */
export async function noteTry(db: Tx, id: number): Promise<void> {
  await sql`update payments.charge set tries = tries + 1 where id = ${id} and state = 'written'`.execute(
    db,
  );
}

export interface Settled {
  readonly id: number;
  readonly state: ProviderState["status"];
  readonly object: string | null;
  readonly times: number;
  readonly isBooked: boolean;
  readonly backPence: Pence;
}

export async function saveSettled(tx: Tx, settled: Settled, at: Date): Promise<void> {
  const { id, state, object, times, isBooked, backPence } = settled;
  await sql`
    update payments.charge set state = ${state}, object = coalesce(object, ${object}), times = ${times},
      is_booked = ${isBooked}, back_pence = ${backPence}, link = null,
      settled_at = case when ${state} = 'under-way' then null
        when state = ${state} then settled_at else ${at}::timestamptz end
    where id = ${id}`.execute(tx);
}

/** A gift's page at the provider. */
export async function noteGiftBegun(
  tx: Tx,
  id: number,
  { setUp, link }: { readonly setUp: string; readonly link: string },
): Promise<void> {
  await sql`update payments.charge set set_up = ${setUp}, link = ${link} where id = ${id}`.execute(
    tx,
  );
}

/** The gifts that somebody has begun and that are not there yet. */
export const listGiftsBegun = (db: Reader, before: Date): Promise<readonly Charge[]> =>
  charges(db)
    .where("is_gift", "=", true)
    .where("state", "=", "written")
    .where("made_at", "<", before)
    .orderBy("id")
    .limit(500)
    .execute();

export async function noteRefundAsked(
  tx: Tx,
  { id, key, tells }: { readonly id: number; readonly key: string; readonly tells: boolean },
  at: Date,
): Promise<void> {
  await sql`
    update payments.charge set refund_key = ${key}, refund_asked_at = ${at}, refund_tells = ${tells}
    where id = ${id}`.execute(tx);
}

export async function noteRefundSent(
  tx: Tx,
  { id, isRefused }: { readonly id: number; readonly isRefused: boolean },
  at: Date,
): Promise<void> {
  await sql`
    update payments.charge set refund_sent_at = ${at}, refund_refused_at = ${isRefused ? at : null}
    where id = ${id}`.execute(tx);
}
